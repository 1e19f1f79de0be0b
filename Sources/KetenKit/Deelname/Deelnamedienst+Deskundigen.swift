import Bestand
import Convenant
import Foundation
import Identity
import Postgres
import Vault

/// Somebody from outside who is invited to an overleg for what they know (C21.3).
public struct Deskundige: Sendable {
    public enum Overleg: String, CaseIterable, Sendable { case casusoverleg, zorgoverleg }

    public let id: UUID
    public let naam: String
    /// Nil: for both.
    public let overleg: Overleg?
    public let getekendOp: Dag
    /// The first day on which it no longer holds.
    public let geldigTot: Dag?

    /// Whether they may be at the table on a day.
    public func geldt(op dag: Dag) -> Bool { getekendOp <= dag && (geldigTot.map { dag < $0 } ?? true) }
}

extension Deelnamedienst {
    /// The experts who signed, the latest first.
    public func deskundigen(wie: Aangemeld) async throws -> [Deskundige] {
        let rijen = try await leesMetBoeking(
            """
            select d.id, d.naam, d.overleg_soort, d.getekend_op, d.geldig_tot, k.id, k.ingepakt from deelname.deskundige d \
            join sleutels.sleutel k on k.tenant_id = d.tenant_id and k.id = d.sleutel_id \
            where d.tenant_id = \(regio.id) order by d.getekend_op desc, d.id limit 500
            """, "deskundige", wie: wie)
        return try rijen.map { rij in
            let (id, naam, overleg, getekendOp, geldigTot, sleutel, ingepakt) = try rij.decode(
                as: UUID.self, [UInt8].self, String?.self, Dag.self, Dag?.self, UUID.self, [UInt8].self)
            let open = try bestand.vault.pakUit(tenant: regio.id, id: sleutel, ingepakt)
            return Deskundige(
                id: id, naam: try open.ontsleutel(naam, op: plaats(id)), overleg: overleg.flatMap(Deskundige.Overleg.init(rawValue:)),
                getekendOp: getekendOp, geldigTot: geldigTot)
        }
    }

    /// Records that an invited expert signed for secrecy.
    /// - Parameters:
    ///   - overleg: the one they come to; nil is both.
    ///   - geldigTot: the first day on which it no longer holds.
    public func legDeskundigeVast(
        _ naam: String, overleg: Deskundige.Overleg?, getekendOp dag: Dag, geldigTot: Dag?, wie: Aangemeld, idempotentie: Idempotentie? = nil
    ) async throws -> UUID {
        let moment = bestand.nu(), id = UUID.geordend(op: moment)
        let naam = try eisTekst(naam, "naam")
        try eisGeweest(dag, "getekendOp")
        if let geldigTot, geldigTot <= dag {
            throw Bestandfout.veld(pad: "geldigTot", melding: "Kies een dag na die van het tekenen, of laat het veld leeg.")
        }
        return try await schrijf(
            id, .verklaard, "deskundige", recht: .deelnameBeheren, regel: "C21.3", wie: wie, idempotentie: idempotentie, op: moment
        ) { _ in
            let (sleutel, bewaar) = try bestand.vault.nieuw(tenant: regio.id, op: moment)
            return [
                bewaar,
                """
                insert into deelname.deskundige (tenant_id, id, naam, sleutel_id, overleg_soort, getekend_op, geldig_tot, vastgelegd_op, vastgelegd_door) \
                values (\(regio.id), \(id), \(try sleutel.versleutel(naam, op: plaats(id))), \(sleutel.id), \(overleg?.rawValue), \(dag), \(geldigTot), \
                \(moment), \(wie.account))
                """,
            ]
        }
    }

    private func plaats(_ id: UUID) -> Plaats { Plaats(tenant: regio.id, tabel: "deelname.deskundige", kolom: "naam", rij: id) }
}
