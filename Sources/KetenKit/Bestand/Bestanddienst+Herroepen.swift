import Convenant
import Foundation
import Identity
import Ledger
import Postgres

extension Bestanddienst {
    /// Revokes what was disclosed of a gegeven and may no longer be used, and names who must be told (C20.2, C22.2).
    /// - Parameters:
    ///   - consents: those that are left.
    ///   - altijd: the rule by which all of it is revoked, whatever the consents say: a correction.
    func herroep(
        _ gegeven: UUID, tenant: String, beeld: Gegevenbeeld, consents: [Instemming], altijd: RegelID? = nil, wie: Aangemeld, op moment: Date, in tx: Transaction
    ) async throws -> [Herroeping] {
        let rijen = try await tx.query(
            """
            select v.tenant_id, v.id, i.volgnummer, v.aan, v.doel, i.herleidbaar from bestand.verstrekt i \
            join bestand.verstrekking v on v.tenant_id = i.tenant_id and v.id = i.verstrekking_id \
            where i.gegeven_tenant = \(tenant) and i.gegeven_id = \(gegeven) and i.herroepen_op is null for update of i
            """)
        var uit: [Herroeping] = [], statements: [SQL] = []
        for rij in rijen {
            let (van, id, nummer, aan, doel, herleidbaar) = try rij.decode(as: String.self, UUID.self, Int32.self, String.self, String.self, Bool.self)
            // In the form in which it went: with names every field counts as one that can tell who somebody is.
            let vorm = herleidbaar ? beeld.herleidbaarGemaakt : beeld.geanonimiseerd
            guard let regel = altijd ?? gesloten(vorm, aan: aan, doel: doel, consents: consents) else { continue }
            uit.append(Herroeping(verstrekking: id, aan: aan, regel: regel))
            statements.append(
                """
                update bestand.verstrekt set herroepen_op = \(moment), herroepen_regel = \(regel.rawValue) \
                where tenant_id = \(van) and verstrekking_id = \(id) and volgnummer = \(nummer)
                """)
            statements.append(
                boeking(wie, .ingetrokken, "verstrekking", id, doel: .centraalBestand, op: moment, gegevens: [gegeven], regel: regel).schrijf(tenant: van))
        }
        if !statements.isEmpty { _ = try await tx.pipeline(statements) }
        return uit
    }

    /// The rule that closes a disclosure now, with everything recorded that could be; nil while it stays open.
    private func gesloten(_ beeld: Gegevenbeeld, aan: String, doel: String, consents: [Instemming]) -> RegelID? {
        guard let adres = Ontvangeradres(aan, regio: regio), let doel = Doel(rawValue: doel) else { return "C9.2" }
        let context = Omstandigheden.vastgelegd(deelname: .partner)
        let besluit = decide(
            beeld, from: beeld.bron, to: adres.ontvanger, purpose: doel, on: Dagwaarde(nummer: regio.dag(nu()).number), consents: consents, context: context)
        return if case .withheld(let regels, _) = besluit { regels.first ?? "C9.2" } else { nil }
    }

    /// States a gegeven anew: the old one ends, and who had it is named (C20.2). Only its supplier can.
    /// - Parameter waarde: in the form that this kenmerk has.
    /// - Returns: the new gegeven's id; consents to the old one do not go over to it.
    public func corrigeer(_ gegeven: UUID, waarde: String, wie: Aangemeld) async throws -> (id: UUID, teInformeren: [Herroeping]) {
        let moment = nu()
        return try await database.transaction(sessies.entryOverAlleMuren(wie, .readWrite)) { tx in
            let trip = try await tx.query(
                """
                select \(Gegevensregel.kolommen), k.id as sleutel, k.ingepakt, \
                (select max(volgnummer) from bestand.gegeven x where x.tenant_id = g.tenant_id and x.signaal_id = g.signaal_id) as hoogste \
                from bestand.gegeven g join bestand.signaal s on s.tenant_id = g.tenant_id and s.id = g.signaal_id \
                join sleutels.sleutel k on k.tenant_id = s.tenant_id and k.id = s.sleutel_id \
                where g.id = \(gegeven) and g.vervallen_op is null and \(Inzage.eigenGegeven(wie, regio)) for update of g
                """)
            guard let rij = trip.first else { throw Bestandfout.onbekend("gegeven") }
            let oud = try Gegevensregel(rij)
            guard let beeld = oud.beeld(regio.partner) else { throw Bestandfout.onbekend("gegeven") }
            if !waarde.zegtIets { throw Bestandfout.veld(pad: "waarde", melding: "Vul in hoe het moet zijn.") }
            if let fout = Casusvorm.toets(waarde, kenmerk: oud.kenmerk, rol: oud.rol) { throw Bestandfout.veld(pad: "waarde", melding: fout) }
            let sleutel = try vault.pakUit(tenant: oud.tenant, id: rij.decode(UUID.self, "sleutel"), rij.decode([UInt8].self, "ingepakt"))
            let (opslag, nieuw) = try bewaar(
                [
                    Stelling(
                        rol: oud.rol, betrokkene: oud.betrokkene, kenmerk: oud.kenmerk, waarde: waarde, categorie: oud.categorie, herleidbaar: oud.herleidbaar)
                ], tenant: oud.tenant, signaal: oud.signaal, bron: oud.bron, sleutel: sleutel, waargenomenOp: oud.waargenomenOp,
                vanaf: Int(try rij.decode(Int32.self, "hoogste")) + 1, op: moment, vervangt: [oud.id])
            _ = try await tx.pipeline([
                "update bestand.gegeven set vervallen_op = \(moment) where tenant_id = \(oud.tenant) and id = \(oud.id)", opslag,
                boeking(wie, .gecorrigeerd, "signaal", oud.signaal, doel: .eigenAanlevering, op: moment, gegevens: [oud.id] + nieuw, regel: "C20.2")
                    .schrijf(tenant: oud.tenant),
            ])
            let gevolg = try await herroep(oud.id, tenant: oud.tenant, beeld: beeld, consents: [], altijd: "C20.2", wie: wie, op: moment, in: tx)
            return (nieuw[0], gevolg)
        }
    }

    /// Records that a recipient was told what it may no longer use (C22.2).
    /// - Throws: `Bestandfout.onbekend` when there was nothing left to tell.
    public func vertelOver(_ verstrekking: UUID, wie: Aangemeld) async throws {
        try eisVerstrekker(wie)
        let moment = nu()
        let trip = try await database.oneTrip(
            sessies.entry(wie, .readWrite),
            [
                """
                update bestand.verstrekt set verteld_op = \(moment), verteld_door = \(wie.account) \
                where verstrekking_id = \(verstrekking) and herroepen_op is not null and verteld_op is null
                """,
                boeking(wie, .verteld, "verstrekking", verstrekking, doel: .centraalBestand, op: moment, regel: "C22.2")
                    .schrijf(alsZichtbaar: "select v.tenant_id from bestand.verstrekking v where v.id = \(verstrekking)"),
            ])
        guard trip[0].affected > 0 else { throw Bestandfout.onbekend("verstrekking") }
    }
}
