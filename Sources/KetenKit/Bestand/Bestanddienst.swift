import Convenant
import Foundation
import Identity
import Ledger
import Muur
import Postgres
import Regio
import Vault

/// The central file's one door: every read and write of signalen, gegevens and dossiers, for core and modules alike.
public struct Bestanddienst: Sendable {
    // Keys, wall and connections are the core's: a module asks this service, or its own `Omgeving`.
    package let database: Database
    package let sessies: Sessies
    package let vault: Vault
    package let muur: Muur
    public let regio: RegioConfiguratie
    public let nu: @Sendable () -> Date
    /// Which dossiers a coming agenda opens to whom; nil when no module keeps agendas.
    public let agenda: (any Agendaregister)?

    public static let migraties = MigrationSet(
        module: "bestand",
        migrations: [
            Migration(number: 1, name: "bestand", sql: String(decoding: PackageResources.bestand001_sql, as: UTF8.self)),
            Migration(number: 2, name: "verstrekken", sql: String(decoding: PackageResources.bestand002_sql, as: UTF8.self)),
        ])

    public init(
        database: Database, sessies: Sessies, vault: Vault, muur: Muur, regio: RegioConfiguratie, agenda: (any Agendaregister)?,
        nu: @escaping @Sendable () -> Date
    ) {
        self.database = database
        self.sessies = sessies
        self.vault = vault
        self.muur = muur
        self.regio = regio
        self.agenda = agenda
        self.nu = nu
    }

    /// The day it is in the region.
    public var vandaag: Dagwaarde { Dagwaarde(nummer: regio.dag(nu()).number) }

    func inzage(_ wie: Aangemeld, op: Date, agenda: Doel? = nil) -> Inzage {
        let regio = regio, dag = regio.dag(op)
        return Inzage(wie: wie, dag: Dagwaarde(jaar: dag.year, maand: dag.month, dag: dag.day), agenda: agenda) { regio.partner($0) }
    }

    func boeking(
        _ wie: Aangemeld, _ handeling: Boeking.Handeling, _ soort: String, _ id: UUID?, doel: Doel, op: Date, gegevens: [UUID] = [],
        regel: RegelID? = nil
    ) -> Boeking {
        Boeking(
            id: .geordend(op: op), op: op, wie: wie.wie, handeling, .init(soort, id), doel: doel.rawValue, gegevens: gegevens,
            regel: regel?.rawValue)
    }
}

/// What a module that keeps agendas offers the core: which dossiers lie open to a partner because they come up soon (H3.2.4).
/// A capability: absent is an answer, and then nothing lies open.
public protocol Agendaregister: Sendable {
    /// - Returns: the dossiers on the agenda of a coming overleg of which this viewer is a participant, each with the purpose
    ///   that overleg has: `casusoverleg` or `zorgoverleg`.
    func open(voor wie: Aangemeld, op moment: Date) async throws -> [UUID: Doel]

    /// The statements that put a dossier on the agenda of the next casusoverleg, which hears of the crisis (C12.21); the last
    /// answers that overleg's id, or nothing when none is planned. Nil when this tenant keeps no agendas.
    func crisismelding(_ dossier: UUID, tenant: String, wie: Aangemeld) -> Crisismelding?
}

/// What a module does within the core's transaction, as that module.
public struct Crisismelding: Sendable {
    let rol: Dienstrol
    let statements: [SQL]

    /// - Parameter module: whose schema the statements are about; they run as that module and reach nothing else.
    public init(module: String, statements: [SQL]) {
        rol = .module(module)
        self.statements = statements
    }
}
