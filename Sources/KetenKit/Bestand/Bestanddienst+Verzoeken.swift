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
        let moment = nu()
        return try await database.transaction(sessies.entry(wie, .readWrite)) { tx in
            let inhoud = try await inhoud(vraag.dossier, aan: vraag.aan, overdracht: vraag.doel == .overdracht, houdVast: true, in: tx)
            let dicht = try oordelen(vraag, inhoud, crisis: vraag.doel == .crisis).filter { if case .withheld = $0.besluit { true } else { false } }
            var gevraagd: [(oordeel: Verstrekkingsoordeel, soort: Instemming.Soort, gebruik: Instemming.Gebruik)] = []
            for oordeel in dicht {
                let nodig = ontbrekend(oordeel, vraag, inhoud)
                guard !nodig.isEmpty else {
                    let regel = oordeel.besluit.eersteRegel
                    throw Bestandfout.geweigerd(
                        regel: regel, reden: "Bij een van deze gegevens helpt geen instemming.", watNu: regio.regels[regel.rawValue]?.watTeDoen ?? "Lees de regel.")
                }
                gevraagd += nodig.map { (oordeel, $0.soort, $0.gebruik) }
            }
            guard !gevraagd.isEmpty else {
                throw Bestandfout.geweigerd(regel: "C21.4", reden: "Voor deze verstrekking ontbreekt geen instemming.", watNu: "Verstrek de gegevens.")
            }
            var statements = gevraagd.map { oordeel, soort, gebruik in
                verzoek(tenant: oordeel.regel.tenant, gegeven: oordeel.regel.id, soort, gebruik, voor: vraag.aan.tekst, doel: vraag.doel, wie: wie, op: moment)
            }
            statements.append(
                boeking(wie, .gevraagd, "dossier", vraag.dossier, doel: vraag.doel, op: moment, gegevens: dicht.map(\.regel.id), regel: "C21.4").schrijf(tenant: inhoud.tenant))
            _ = try await tx.pipeline(statements)
            return gevraagd.reduce(into: [:]) { $0[$1.soort, default: 0] += 1 }
        }
    }

    /// The consents to ask now, each for its use: the first of the order that is lacking, and the prosecutor's when it is; none
    /// when the whole of them would not open it. Action by a recipient outside the partners can need both uses.
    private func ontbrekend(
        _ oordeel: Verstrekkingsoordeel, _ vraag: Verstrekkingsvraag, _ inhoud: Dossierinhoud
    ) -> [(soort: Instemming.Soort, gebruik: Instemming.Gebruik)] {
        let dag = vandaag, heeft = (inhoud.instemmingen[oordeel.regel.id] ?? []).map(\.instemming)
        let context = Omstandigheden.vastgelegd(deelname: inhoud.deelname)
        func alle(_ gebruik: Instemming.Gebruik, zonder: Instemming.Soort? = nil) -> [Instemming] {
            Instemming.Soort.allCases.filter { $0 != zonder }.map { Instemming(soort: $0, gebruik: gebruik, van: dag, volgnummer: .max) }
        }
        func open(_ consents: [Instemming]) -> Bool {
            let besluit = decide(
                oordeel.beeld, from: oordeel.beeld.bron, to: vraag.aan.ontvanger, purpose: vraag.doel, on: dag, consents: heeft + consents, context: context)
            if case .withheld = besluit { return false }
            return true
        }
        let eigen = vraag.aan.gebruik
        var gebruiken = [eigen]
        if !open(alle(eigen)) {
            gebruiken = [.operationeel, eigen]
            guard open(gebruiken.flatMap { alle($0) }) else { return [] }
        }
        var uit: [(soort: Instemming.Soort, gebruik: Instemming.Gebruik)] = []
        for gebruik in gebruiken {
            if let eerste = volgendeInstemming(oordeel.beeld, voor: gebruik, on: dag, consents: heeft) { uit.append((eerste, gebruik)) }
        }
        if !open(gebruiken.flatMap { alle($0, zonder: .officier) }) { uit.append((.officier, eigen)) }
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

    /// Which requests are this person's to answer, as a condition on `v`, `g` and `s`.
    private func aanMij(_ wie: Aangemeld) throws -> SQL {
        let zorg = wie.rol == .zorgcoordinator, officier = wie.organisatie.soort == .om && wie.rol == .partner
        if zorg || officier { try eisGeheimhouding(wie) }
        return """
            v.beantwoord_op is null and g.vervallen_op is null and (v.soort in ('client', 'partner') and \(!zorg) and \(Inzage.eigenGegeven(wie, regio)) \
            or v.soort = 'zorgcoordinator' and \(zorg) or v.soort = 'officier' and \(officier))
            """
    }

    /// For whom this person's consent was asked, each recipient with how many; no gegeven is opened.
    public func verzoekenPerOntvanger(wie: Aangemeld) async throws -> [(voorWie: String, aantal: Int)] {
        let trip = try await database.oneTrip(
            sessies.entry(wie, .readWrite),
            [
                """
                select v.voor_wie, count(*) from bestand.instemmingsverzoek v join bestand.gegeven g on g.tenant_id = v.tenant_id and g.id = v.gegeven_id \
                join bestand.signaal s on s.tenant_id = g.tenant_id and s.id = g.signaal_id where \(aanMij(wie)) group by v.voor_wie order by 1
                """,
                boeking(wie, .opgesomd, "instemmingsverzoek", nil, doel: .eigenAanlevering, op: nu()).schrijf(tenant: wie.tenant),
            ])
        return try trip[0].map { try $0.decode(as: String.self, Int.self) }
    }

    /// What this person was asked to consent to, oldest first; the ledger names each gegeven that was opened for it.
    public func verzoeken(wie: Aangemeld) async throws -> [Instemmingsverzoek] {
        let moment = nu(), inzage = inzage(wie, op: moment), bronnen = Set(Inzage.eigenBronnen(wie, regio)), mijn = try aanMij(wie)
        return try await database.transaction(sessies.entry(wie, .readWrite)) { tx in
            let rijen = try await tx.query(
                """
                select \(Gegevensregel.kolommen), v.id as verzoek, v.soort, v.gebruik, v.voor_wie, v.doel, v.gevraagd_op, k.id as sleutel, k.ingepakt \
                from bestand.instemmingsverzoek v join bestand.gegeven g on g.tenant_id = v.tenant_id and g.id = v.gegeven_id \
                join bestand.signaal s on s.tenant_id = g.tenant_id and s.id = g.signaal_id \
                join sleutels.sleutel k on k.tenant_id = s.tenant_id and k.id = s.sleutel_id where \(mijn) order by v.gevraagd_op, v.id limit 200
                """)
            var getoond: [String: [UUID]] = [:], uit: [Instemmingsverzoek] = []
            for rij in rijen {
                let regel = try Gegevensregel(rij)
                guard let soort = Instemming.Soort(rawValue: try rij.decode(String.self, "soort")), let gebruik = Instemming.Gebruik(try rij.decode(String.self, "gebruik")),
                    let doel = Doel(rawValue: try rij.decode(String.self, "doel"))
                else { continue }
                let sleutel = try vault.pakUit(tenant: regel.tenant, id: rij.decode(UUID.self, "sleutel"), rij.decode([UInt8].self, "ingepakt"))
                var waarde: String?
                // The prosecutor is asked about a gegeven that is not the prosecutor's to see: its kind is told, its value is not.
                if soort != .officier, case .zichtbaar(let z)? = try inzage.bericht([regel], eigenBronnen: bronnen, sleutels: [regel.signaal: sleutel]).first?.inhoud {
                    waarde = z.waarde
                    getoond[regel.tenant, default: []].append(regel.id)
                }
                uit.append(
                    Instemmingsverzoek(
                        id: try rij.decode(UUID.self, "verzoek"), gegeven: regel.id, soort: soort, gebruik: gebruik, voorWie: try rij.decode(String.self, "voor_wie"),
                        doel: doel, gevraagdOp: try rij.decode(Date.self, "gevraagd_op"), kenmerk: regel.kenmerk, rol: regel.rol, categorie: regel.categorie,
                        bron: regel.bron, waarde: waarde))
            }
            let doel: Doel = Inzage.heeftDirecteToegang(wie) ? .centraalBestand : .eigenAanlevering
            var boekingen = getoond.sorted { $0.key < $1.key }.map { tenant, ids in
                boeking(wie, .gelezen, "instemmingsverzoek", nil, doel: doel, op: moment, gegevens: ids).schrijf(tenant: tenant)
            }
            boekingen.append(boeking(wie, .opgesomd, "instemmingsverzoek", nil, doel: doel, op: moment).schrijf(tenant: wie.tenant))
            _ = try await tx.pipeline(boekingen)
            return uit
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
        let keten = instemmingsketen(stand.beeld(voor: gebruik), voor: gebruik)
        guard let plaats = keten.firstIndex(of: soort), plaats + 1 < keten.count else { return }
        let volgende = try rijen.compactMap { rij -> SQL? in
            let (voor, naam) = try rij.decode(as: String.self, String.self)
            return Doel(rawValue: naam).map { verzoek(tenant: stand.tenant, gegeven: gegeven, keten[plaats + 1], gebruik, voor: voor, doel: $0, wie: wie, op: moment) }
        }
        if !volgende.isEmpty { _ = try await tx.pipeline(volgende) }
    }
}
