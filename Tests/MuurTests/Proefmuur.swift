import Foundation
import KetenKit
import Logging
import Support

/// A migrated database with the wall as the server holds it.
struct Proefmuur {
    static let regio = "waterland-noord"
    static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    let database: Database
    let gegevens: TestDatabase
    let muur: Muur

    /// The wall of the core's tables and those of the modules that `Tenants/` names.
    static let controle = Muurcontrole(zonderTenant: Muurcontrole.kernZonderTenant, gedeeld: ["casusoverleg.overleg"], modules: ["casusoverleg"])

    static func with<R>(_ label: String, _ body: (Proefmuur) async throws -> R) async throws -> R {
        try await TestDatabase.with(label) { gegevens in
            let sleutel = try await Hoofdsleutel(bestand: Proefsleutel.folder().appendingPathComponent("sleutels/hoofd.sleutel").path)
            let database = Database(DatabaseConfiguration(conninfo: gegevens.app, maxConnections: 2), logger: logger)
            do {
                let muur = Muur(sleutel: sleutel.afgeleid(voor: "muur"), regio: regio)
                let uit = try await body(Proefmuur(database: database, gegevens: gegevens, muur: muur))
                await database.shutdown()
                return uit
            } catch {
                await database.shutdown()
                throw error
            }
        }
    }

    func entry(_ tenants: [String], als rol: Dienstrol = .kern, _ access: Entry.Access = .readWrite) -> Entry {
        muur.entry(Toegang(tenants: tenants, account: "proef"), als: rol, access)
    }

    /// One ledger entry of a tenant: the smallest row there is behind the wall.
    func leg(_ tenant: String, door tenants: [String]) async throws {
        _ = try await database.oneTrip(
            entry(tenants),
            [
                """
                insert into ledger.entry (tenant_id, id, op, account, rol, organisatie, handeling, doel, object_soort) \
                values (\(tenant), \(UUID()), now(), 'proef', 'proef', 'proef', 'gelezen', 'proef', 'proef')
                """
            ])
    }

    func tel(_ tenants: [String]) async throws -> Int {
        try await database.oneTrip(entry(tenants, .readOnly), ["select count(*) from ledger.entry"])[0][0].decode(as: Int.self)
    }
}

/// What a call threw as `PostgresError`; nil when it threw nothing or something else.
func fault(_ body: () async throws -> Void) async -> PostgresError? {
    do {
        try await body()
        return nil
    } catch {
        return error as? PostgresError
    }
}
