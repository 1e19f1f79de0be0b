import Bestand
import Convenant
import Foundation
import Identity
import Postgres
import Vault

/// Somebody with an account, and the day of their statement of secrecy (C21.2).
public struct Medewerker: Sendable {
    public let account: String
    public let naam: String
    public let organisatie: String
    /// Nil: not on record, so nothing is open yet.
    public let getekendOp: Dag?
}

extension Deelnamedienst {
    /// Everybody with an account; who did not sign comes first.
    public func medewerkers(wie: Aangemeld) async throws -> [Medewerker] {
        let dag = vandaag
        let rijen = try await leesMetBoeking(
            """
            select a.id, a.naam, a.organisatie, case when a.geheimhouding_op <= \(dag) then a.geheimhouding_op end \
            from identiteit.account a where a.gesloten_op is null \
            order by coalesce(a.geheimhouding_op <= \(dag), false), a.organisatie, a.id limit 1000
            """, "verklaring", wie: wie)
        return try rijen.map { rij in
            let (account, naam, organisatie, getekendOp) = try rij.decode(as: String.self, String.self, String.self, Dag?.self)
            return Medewerker(account: account, naam: naam, organisatie: organisatie, getekendOp: getekendOp)
        }
    }

    /// Records somebody's signed statement of secrecy. From then on they may look; their sessions learn it at once.
    /// - Parameter dag: of the signature; not still to come, for nobody is bound before they signed.
    public func legVerklaringVast(account: String, getekendOp dag: Dag, wie: Aangemeld, idempotentie: Idempotentie? = nil) async throws -> UUID {
        let moment = bestand.nu(), id = UUID.geordend(op: moment), vandaag = regio.dag(moment)
        try eisGeweest(dag, "getekendOp")
        return try await schrijf(
            id, .verklaard, "verklaring", recht: .deelnameBeheren, regel: "C21.2", wie: wie, idempotentie: idempotentie, op: moment
        ) { tx in
            let rijen = try await tx.query("select geheimhouding_op from identiteit.account where id = \(account) and gesloten_op is null for update")
            guard let rij = rijen.first else { throw Bestandfout.veld(pad: "account", melding: "Dit account is er niet. Kies een account uit de lijst.") }
            if let al = try rij.decode(Dag?.self, "geheimhouding_op"), al <= vandaag {
                throw Bestandfout.geweigerd(
                    regel: "C21.2", reden: "Van dit account staat de verklaring van \(al.voluit) al vast.", watNu: "Er is niets meer vast te leggen.")
            }
            return [
                """
                insert into deelname.verklaring (tenant_id, id, account, getekend_op, vastgelegd_op, vastgelegd_door) \
                values (\(regio.id), \(id), \(account), \(dag), \(moment), \(wie.account))
                """,
                "update identiteit.account set geheimhouding_op = \(dag), versie = versie + 1 where id = \(account)",
            ]
        }
    }
}
