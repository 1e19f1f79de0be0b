import Crypto
import Foundation
import Muur
import Postgres
import Synchronization

/// Keys: region → tenant → file. A file's key is stored wrapped by its tenant's, a tenant's wrapped by the region's.
public final class Vault: Sendable {
    private let hoofd: Datasleutel
    private let tenants: Mutex<[String: Datasleutel]> = .init([:])

    public static let migraties = MigrationSet(
        module: "vault",
        migrations: [Migration(number: 1, name: "sleutels", sql: String(decoding: PackageResources.vault001_sql, as: UTF8.self))])

    public init(_ hoofdsleutel: Hoofdsleutel) {
        hoofd = Datasleutel(id: UUID(octetten: [UInt8](repeating: 0, count: 16))!, sleutel: hoofdsleutel.afgeleid(voor: "tenantsleutels"))
    }

    /// Reads the wrapped key of every tenant, making one for a tenant that has none. Two servers may do this at once.
    public func open(_ database: Database, muur: Muur, tenants ids: [String], op nu: Date) async throws {
        let toegang = Toegang(tenants: ids, account: "vault")
        var vragen: [SQL] = []
        for tenant in ids {
            let id = UUID.geordend(op: nu)
            let nieuw = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
            let ingepakt = try hoofd.verpak(nieuw, op: Self.plaats(tenant, id))
            vragen.append(
                """
                insert into sleutels.sleutel (tenant_id, id, soort, ingepakt, aangemaakt_op) \
                values (\(tenant), \(id), 'tenant', \(ingepakt), \(nu)) on conflict (tenant_id) where soort = 'tenant' do nothing
                """)
        }
        vragen.append("select tenant_id, id, ingepakt from sleutels.sleutel where soort = 'tenant'")
        let trip = try await database.oneTrip(muur.entry(toegang, als: .kern, .readWrite), vragen)
        for rij in trip[trip.count - 1] {
            let (tenant, id, ingepakt) = try rij.decode(as: String.self, UUID.self, [UInt8].self)
            let sleutel = Datasleutel(id: id, sleutel: SymmetricKey(data: try hoofd.pakUit(ingepakt, op: Self.plaats(tenant, id))))
            tenants.withLock { $0[tenant] = sleutel }
        }
    }

    /// A new key for one file, and the statement that stores it wrapped.
    /// - Throws: `Vaultfout.geenTenantsleutel` when `tenant` was not opened.
    public func nieuw(tenant: String, op nu: Date) throws -> (sleutel: Datasleutel, bewaar: SQL) {
        let onder = try tenantsleutel(tenant)
        let sleutel = Datasleutel(id: .geordend(op: nu), sleutel: SymmetricKey(size: .bits256))
        let kaal = sleutel.sleutel.withUnsafeBytes { Array($0) }
        let ingepakt = try onder.verpak(kaal, op: Self.plaats(tenant, sleutel.id))
        return (
            sleutel,
            """
            insert into sleutels.sleutel (tenant_id, id, soort, ingepakt, aangemaakt_op) \
            values (\(tenant), \(sleutel.id), 'bestand', \(ingepakt), \(nu))
            """
        )
    }

    /// The key of a file from its stored, wrapped form.
    /// - Throws: `Vaultfout` when the tenant is unknown or the wrapping was changed.
    public func pakUit(tenant: String, id: UUID, _ ingepakt: [UInt8]) throws(Vaultfout) -> Datasleutel {
        let kaal = try tenantsleutel(tenant).pakUit(ingepakt, op: Self.plaats(tenant, id))
        return Datasleutel(id: id, sleutel: SymmetricKey(data: kaal))
    }

    private func tenantsleutel(_ tenant: String) throws(Vaultfout) -> Datasleutel {
        guard let sleutel = tenants.withLock({ $0[tenant] }) else { throw .geenTenantsleutel(tenant: tenant) }
        return sleutel
    }

    private static func plaats(_ tenant: String, _ id: UUID) -> Plaats {
        Plaats(tenant: tenant, tabel: "sleutels.sleutel", kolom: "ingepakt", rij: id)
    }
}
