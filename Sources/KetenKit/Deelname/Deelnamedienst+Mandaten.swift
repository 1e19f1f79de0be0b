import Bestand
import Convenant
import Foundation
import Identity
import Postgres
import Regio
import Vault

/// A gemeente's word that the ketenregisseur may speak for it in the casusoverleg (C12.2.2).
public struct Mandaat: Sendable {
    public let id: UUID
    /// The gemeente that gave it.
    public let gemeente: String
    public let gegevenDoor: String
    public let gegevenOp: Date
    public let van: Dag
    /// The first day on which it no longer holds; nil while it has no end.
    public let tot: Dag?
    public let ingetrokkenOp: Date?

    public func geldt(op dag: Dag) -> Bool { ingetrokkenOp == nil && van <= dag && (tot.map { dag < $0 } ?? true) }
    /// Whether it can still be withdrawn.
    public func loopt(op dag: Dag) -> Bool { ingetrokkenOp == nil && (tot.map { dag < $0 } ?? true) }
}

extension Deelnamedienst {
    /// Those that this viewer may see: an assistent the own gemeente's, who works for the region all. The wall keeps it so.
    public func mandaten(wie: Aangemeld) async throws -> [Mandaat] {
        let vraag: SQL = """
            select id, tenant_id, gegeven_door, gegeven_op, van, tot, ingetrokken_op from deelname.mandaat order by van desc, id desc limit 200
            """
        let rijen = try await lees([vraag], wie: wie)[0]
        return try rijen.map { rij in
            let (id, gemeente, door, op, van, tot, weg) = try rij.decode(
                as: UUID.self, String.self, String.self, Date.self, Dag.self, Dag?.self, Date?.self)
            return Mandaat(id: id, gemeente: gemeente, gegevenDoor: door, gegevenOp: op, van: van, tot: tot, ingetrokkenOp: weg)
        }
    }

    /// The gemeenten that the ketenregisseur may speak for today.
    public func gemandateerd(wie: Aangemeld) async throws -> Set<String> {
        let dag = vandaag
        let vraag: SQL = """
            select distinct tenant_id from deelname.mandaat where ingetrokken_op is null and van <= \(dag) and (tot is null or tot > \(dag))
            """
        return Set(try await lees([vraag], wie: wie)[0].map { try $0.decode(String.self, "tenant_id") })
    }

    /// Has the ketenregisseur speak for the own gemeente from a day on.
    /// - Parameters:
    ///   - van: today or later; nobody spoke for a gemeente that did not say so yet.
    ///   - tot: the first day on which it no longer holds.
    public func geefMandaat(van: Dag, tot: Dag?, wie: Aangemeld, idempotentie: Idempotentie? = nil) async throws -> UUID {
        let moment = bestand.nu(), id = UUID.geordend(op: moment)
        guard wie.rol == .assistent, let gemeente = regio.gemeente(wie.tenant) else {
            throw Bestandfout.geweigerd(
                regel: "C12.2.2", reden: "Een mandaat geeft de assistent-ketenregisseur van de gemeente.",
                watNu: "Overleg met de assistent van die gemeente.")
        }
        guard van >= regio.dag(moment) else { throw Bestandfout.veld(pad: "van", melding: "Kies vandaag of een latere dag.") }
        if let tot, tot <= van { throw Bestandfout.veld(pad: "tot", melding: "Kies een dag na de eerste dag, of laat het veld leeg.") }
        return try await schrijf(
            id, .gemandateerd, "mandaat", recht: .mandaatGeven, regel: "C12.2.2", wie: wie, idempotentie: idempotentie, op: moment
        ) { tx in
            let trip = try await tx.pipeline([
                "select pg_advisory_xact_lock(hashtextextended(\(gemeente.id), 4517003))",
                """
                select 1 as een from deelname.mandaat where tenant_id = \(gemeente.id) and ingetrokken_op is null \
                and (tot is null or tot > \(van)) and (\(tot) is null or van < \(tot)) limit 1
                """,
            ])
            if trip[1].first != nil {
                throw Bestandfout.geweigerd(
                    regel: "C12.2.2", reden: "In die tijd geldt al een mandaat van \(gemeente.naam).", watNu: "Trek dat eerst in, of kies een andere dag.")
            }
            return [
                """
                insert into deelname.mandaat (tenant_id, id, gegeven_op, gegeven_door, van, tot) \
                values (\(gemeente.id), \(id), \(moment), \(wie.account), \(van), \(tot))
                """
            ]
        }
    }

    /// Takes back a mandate of the own gemeente, at once.
    public func trekMandaatIn(_ id: UUID, wie: Aangemeld) async throws {
        let moment = bestand.nu(), dag = regio.dag(moment)
        _ = try await schrijf(id, .ingetrokken, "mandaat", recht: .mandaatGeven, regel: "C12.2.2", wie: wie, idempotentie: nil, op: moment) { tx in
            let weg = try await tx.query(
                """
                update deelname.mandaat set ingetrokken_op = \(moment), ingetrokken_door = \(wie.account) \
                where tenant_id = \(wie.tenant) and id = \(id) and ingetrokken_op is null and (tot is null or tot > \(dag)) returning id
                """)
            guard weg.first != nil else { throw Bestandfout.onbekend("mandaat") }
            return []
        }
    }
}
