import Convenant
import Foundation
import Identity
import Muur
import Postgres
import Vault

extension Bestanddienst {
    /// Records an overleg's weighing of the victim's interest against the intended result (C21.6), inside a module's transaction.
    /// - Parameters:
    ///   - belang: why this result serves the victim; encrypted under the dossier's key.
    ///   - aan: whose action was weighed; nil when the case is handed over.
    public func legWegingVast(
        _ belang: String, aan: String?, dossier stand: Dossierstand, overleg: UUID, wie: Aangemeld, in tx: Transaction, terugNaar rol: Dienstrol
    ) async throws {
        let moment = nu(), id = UUID.geordend(op: moment)
        let sleutel = try await sleutel(van: stand.id, in: tx, terugNaar: rol)
        let geheim = try sleutel.versleutel(belang, op: Plaats(tenant: stand.tenant, tabel: "bestand.weging", kolom: "belang", rij: id))
        _ = try await tx.pipeline([
            muur.wissel(naar: .kern),
            """
            insert into bestand.weging (tenant_id, id, dossier_id, belang, aan, overleg, op, door) \
            values (\(stand.tenant), \(id), \(stand.id), \(geheim), \(aan), \(overleg), \(moment), \(wie.account))
            """,
            muur.wissel(naar: rol),
        ])
    }
}
