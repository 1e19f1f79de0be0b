import Convenant
import Foundation
import Identity
import Ledger
import Postgres
import Vault

extension Bestanddienst {
    /// Asks for the consents that a disclosure still lacks: of each gegeven the next one in its order (C21.5, C14.6, C21.4, C21.8).
    /// The one after it is asked by itself when that is given.
    /// - Returns: how many were asked, and of whom (kinds of consent).
    /// - Throws: `Bestandfout.geweigerd` when no consent can open it, or none is lacking.
    public func vraagInstemming(_ vraag: Verstrekkingsvraag, wie: Aangemeld) async throws -> [Instemming.Soort: Int] {
        try eisVerstrekker(wie)
        let moment = nu(), gebruik = vraag.aan.gebruik
        return try await database.transaction(sessies.entry(wie, .readWrite)) { tx in
            let inhoud = try await inhoud(vraag.dossier, aan: vraag.aan, houdVast: true, in: tx)
            let dicht = try oordelen(vraag, inhoud, crisis: vraag.doel == .crisis).filter { if case .withheld = $0.besluit { true } else { false } }
            var gevraagd: [(oordeel: Verstrekkingsoordeel, soort: Instemming.Soort)] = []
            for oordeel in dicht {
                let nodig = ontbrekend(oordeel, vraag, inhoud)
                guard !nodig.isEmpty else {
                    let regel = oordeel.besluit.eersteRegel
                    throw Bestandfout.geweigerd(
                        regel: regel, reden: "Bij een van deze gegevens helpt geen instemming.", watNu: regio.regels[regel.rawValue]?.watTeDoen ?? "Lees de regel.")
                }
                gevraagd += nodig.map { (oordeel, $0) }
            }
            guard !gevraagd.isEmpty else {
                throw Bestandfout.geweigerd(regel: "C21.4", reden: "Voor deze verstrekking ontbreekt geen instemming.", watNu: "Verstrek de gegevens.")
            }
            var statements = gevraagd.map { oordeel, soort in
                verzoek(tenant: oordeel.regel.tenant, gegeven: oordeel.regel.id, soort, gebruik, voor: vraag.aan.tekst, doel: vraag.doel, wie: wie, op: moment)
            }
            statements.append(
                boeking(wie, .gevraagd, "dossier", vraag.dossier, doel: vraag.doel, op: moment, gegevens: dicht.map(\.regel.id), regel: "C21.4").schrijf(tenant: inhoud.tenant))
            _ = try await tx.pipeline(statements)
            return gevraagd.reduce(into: [:]) { $0[$1.soort, default: 0] += 1 }
        }
    }

    /// The consents to ask now: the first of the order that is lacking, and the prosecutor's when it is; none when the whole of
    /// them would not open it.
    private func ontbrekend(_ oordeel: Verstrekkingsoordeel, _ vraag: Verstrekkingsvraag, _ inhoud: Dossierinhoud) -> [Instemming.Soort] {
        let dag = Dagwaarde(nummer: regio.dag(nu()).number), gebruik = vraag.aan.gebruik
        let heeft = (inhoud.instemmingen[oordeel.regel.id] ?? []).map(\.instemming)
        let alle = Instemming.Soort.allCases.map { Instemming(soort: $0, gebruik: gebruik, van: dag) }
        let context = Omstandigheden(
            belangVastgelegd: true, noodzaakVastgelegd: true, crisisbesluitVastgelegd: true, concreteVerdenking: true, deelname: inhoud.deelname,
            geheimhouding: true, toegelatenLanden: unielanden)
        func open(_ consents: [Instemming]) -> Bool {
            if case .withheld = decide(oordeel.beeld, from: oordeel.beeld.bron, to: vraag.aan.ontvanger, purpose: vraag.doel, on: dag, consents: consents, context: context) {
                return false
            }
            return true
        }
        guard open(heeft + alle) else { return [] }
        var uit: [Instemming.Soort] = []
        let keten = instemmingsketen(oordeel.beeld, voor: gebruik)
        // The first one that is lacking; those before it hold.
        if let eerste = keten.first(where: { soort in !heeft.contains { $0.soort == soort && $0.gebruik == gebruik && $0.van <= dag && ($0.tot.map { dag < $0 } ?? true) } }) {
            uit.append(eerste)
        }
        if !open(heeft + alle.filter { $0.soort != .officier }) { uit.append(.officier) }
        return uit
    }

    /// Asks once: a request that is open already stays.
    func verzoek(
        tenant: String, gegeven: UUID, _ soort: Instemming.Soort, _ gebruik: Instemming.Gebruik, voor: String, doel: Doel, wie: Aangemeld, op moment: Date
    ) -> SQL {
        """
        insert into bestand.instemmingsverzoek (tenant_id, id, gegeven_id, soort, gebruik, voor_wie, doel, gevraagd_op, gevraagd_door) \
        values (\(tenant), \(UUID.geordend(op: moment)), \(gegeven), \(soort.rawValue), \(gebruik.tekst), \(voor), \(doel.rawValue), \(moment), \(wie.account)) \
        on conflict do nothing
        """
    }

    /// What this person was asked to consent to, oldest first.
    public func verzoeken(wie: Aangemeld) async throws -> [Instemmingsverzoek] {
        let eigen = Inzage.eigenAanlevering(wie, regio), moment = nu()
        let zorg = wie.rol == .zorgcoordinator, officier = wie.organisatie.soort == .om && wie.rol == .partner
        if zorg || officier { try eisGeheimhouding(wie) }
        let trip = try await database.oneTrip(
            sessies.entry(wie, .readWrite),
            [
                """
                select \(Gegevensregel.kolommen), v.id as verzoek, v.soort, v.gebruik, v.voor_wie, v.doel, v.gevraagd_op, k.id as sleutel, k.ingepakt \
                from bestand.instemmingsverzoek v join bestand.gegeven g on g.tenant_id = v.tenant_id and g.id = v.gegeven_id \
                join bestand.signaal s on s.tenant_id = g.tenant_id and s.id = g.signaal_id \
                join sleutels.sleutel k on k.tenant_id = s.tenant_id and k.id = s.sleutel_id \
                where v.beantwoord_op is null and g.vervallen_op is null and (v.soort in ('client', 'partner') and \(wie.rol != .zorgcoordinator) and \(eigen) \
                or v.soort = 'zorgcoordinator' and \(zorg) or v.soort = 'officier' and \(officier)) order by v.gevraagd_op, v.id limit 200
                """,
                boeking(wie, .opgesomd, "instemmingsverzoek", nil, doel: .eigenAanlevering, op: moment).schrijf(tenant: wie.tenant),
            ])
        let inzage = inzage(wie, op: moment), bronnen = Set(Inzage.eigenBronnen(wie, regio))
        return try trip[0].compactMap { rij in
            let regel = try Gegevensregel(rij)
            guard let soort = Instemming.Soort(rawValue: try rij.decode(String.self, "soort")), let gebruik = Instemming.Gebruik(try rij.decode(String.self, "gebruik")),
                let doel = Doel(rawValue: try rij.decode(String.self, "doel"))
            else { return nil }
            let sleutel = try vault.pakUit(tenant: regel.tenant, id: rij.decode(UUID.self, "sleutel"), rij.decode([UInt8].self, "ingepakt"))
            var waarde: String?
            // The prosecutor is asked about a gegeven that is not the prosecutor's to see: its kind is told, its value is not.
            if soort != .officier, case .zichtbaar(let z)? = try inzage.bericht([regel], eigenBronnen: bronnen, sleutels: [regel.signaal: sleutel]).first?.inhoud {
                waarde = z.waarde
            }
            return Instemmingsverzoek(
                id: try rij.decode(UUID.self, "verzoek"), gegeven: regel.id, soort: soort, gebruik: gebruik, voorWie: try rij.decode(String.self, "voor_wie"),
                doel: doel, gevraagdOp: try rij.decode(Date.self, "gevraagd_op"), kenmerk: regel.kenmerk, rol: regel.rol, categorie: regel.categorie,
                bron: regel.bron, waarde: waarde)
        }
    }

    /// Says no to a request: it is closed, and nothing is consented to.
    /// - Throws: `Bestandfout.onbekend` when it is not asked of this person, or was answered already.
    public func weiger(_ verzoek: UUID, wie: Aangemeld) async throws {
        guard let gevraagd = try await verzoeken(wie: wie).first(where: { $0.id == verzoek }) else { throw Bestandfout.onbekend("instemmingsverzoek") }
        let moment = nu()
        let trip = try await database.oneTrip(
            sessies.entry(wie, .readWrite),
            [
                """
                update bestand.instemmingsverzoek set beantwoord_op = \(moment), beantwoord_door = \(wie.account), gegeven = false \
                where id = \(verzoek) and beantwoord_op is null
                """,
                boeking(wie, .geweigerd, "gegeven", gevraagd.gegeven, doel: .centraalBestand, op: moment, gegevens: [gevraagd.gegeven], regel: gevraagd.soort.regel)
                    .schrijf(alsZichtbaar: "select g.tenant_id from bestand.gegeven g where g.id = \(gevraagd.gegeven)"),
            ])
        guard trip[0].affected == 1 else { throw Bestandfout.onbekend("instemmingsverzoek") }
    }

    /// Closes the requests that a consent answers, and asks the next in order what they asked.
    func beantwoord(
        _ soort: Instemming.Soort, _ gebruik: Instemming.Gebruik, gegeven: UUID, _ stand: Instemmingsstand, wie: Aangemeld, op moment: Date, in tx: Transaction
    ) async throws {
        let rijen = try await tx.query(
            """
            update bestand.instemmingsverzoek set beantwoord_op = \(moment), beantwoord_door = \(wie.account), gegeven = true \
            where tenant_id = \(stand.tenant) and gegeven_id = \(gegeven) and soort = \(soort.rawValue) and gebruik = \(gebruik.tekst) \
            and beantwoord_op is null returning voor_wie, doel
            """)
        let keten = instemmingsketen(stand.beeld, voor: gebruik)
        guard let (voor, naam) = try rijen.first?.decode(as: String.self, String.self), let doel = Doel(rawValue: naam), let plaats = keten.firstIndex(of: soort),
            plaats + 1 < keten.count
        else { return }
        let volgende = verzoek(tenant: stand.tenant, gegeven: gegeven, keten[plaats + 1], gebruik, voor: voor, doel: doel, wie: wie, op: moment)
        _ = try await tx.query(volgende)
    }
}
