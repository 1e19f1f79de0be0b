import Foundation
import Identity
import Muur
import Postgres

extension Bestanddienst {
    /// The dossiers of which a crisis was not on any casusoverleg's agenda yet, for the module that just planned one; they are
    /// marked as told there (C12.21, H3.1.7). Inside that module's transaction.
    /// - Parameter tenants: those that keep agendas.
    public func neemCrisesOp(overleg: UUID, tenants: [String], in tx: Transaction, terugNaar rol: Dienstrol) async throws -> [(tenant: String, dossier: UUID)] {
        let trip = try await tx.pipeline([
            muur.wissel(naar: .kern),
            """
            update bestand.crisis set overleg = \(overleg) where bevestigd_op is not null and overleg is null \
            and tenant_id = any(\(tenants)) returning tenant_id, dossier_id
            """,
            muur.wissel(naar: rol),
        ])
        return try trip[1].map { try $0.decode(as: String.self, UUID.self) }
    }

    /// Has the module that keeps agendas put a dossier on that of the next casusoverleg, in the core's transaction.
    /// - Returns: that overleg; nil when none is planned, or no module keeps agendas.
    func meldCrisis(_ dossier: UUID, tenant: String, wie: Aangemeld, in tx: Transaction) async throws -> UUID? {
        guard let melding = agenda?.crisismelding(dossier, tenant: tenant, wie: wie) else { return nil }
        let trip = try await tx.pipeline([muur.wissel(naar: melding.rol)] + melding.statements + [muur.wissel(naar: .kern)])
        return try trip[trip.count - 2].first?.decode(as: UUID.self)
    }
}
