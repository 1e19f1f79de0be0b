@_exported import Bestand
@_exported import Convenant
@_exported import Deelname
@_exported import Foundation
@_exported import Identity
@_exported import Invoer
@_exported import Ledger
import Logging
@_exported import Muur
@_exported import Postgres
@_exported import Regio
@_exported import Vault
@_exported import Web

/// How a server is set up. Everything that is outside comes in here: time, keys, database, folders.
public struct Instellingen: Sendable {
    public var tenants: String
    public var database: DatabaseConfiguration
    public var hoofdsleutel: Hoofdsleutel
    public var demo: Bool
    public var ouderePostgres: Bool
    public var nu: @Sendable () -> Date

    public init(
        tenants: String, database: DatabaseConfiguration, hoofdsleutel: Hoofdsleutel, demo: Bool, ouderePostgres: Bool = false,
        nu: @escaping @Sendable () -> Date
    ) {
        self.tenants = tenants
        self.database = database
        self.hoofdsleutel = hoofdsleutel
        self.demo = demo
        self.ouderePostgres = ouderePostgres
        self.nu = nu
    }
}

/// Why the server did not start; every reason on a line of its own.
public struct Startfout: Error, Sendable, CustomStringConvertible {
    public let redenen: [String]

    public init(_ redenen: [String]) { self.redenen = redenen }

    public var description: String { redenen.joined(separator: "\n") }
}

/// The migrations of core and modules, in the order they run.
public enum Migratiereeks {
    /// SHA-256 of a step's text.
    static func vingerafdruk(_ tekst: String) -> String { Moduleslot.vingerafdruk(Data(tekst.utf8)) }

    public static func alle(_ register: Register) -> [MigrationSet] {
        [Muurmigraties.set, Vault.migraties, Ledgermigraties.set, Sessies.migraties, Bestanddienst.migraties, Deelnamedienst.migraties]
            + register.registraties.map { registratie in
                MigrationSet(
                    module: registratie.manifest.id,
                    migrations: registratie.migraties.map { $0.number == 1 ? $0.met(voorloop: "call keten.maak_module('\(registratie.manifest.id)');\n") : $0 })
            }
    }
}
