import KetenKit

extension Overlegdienst {
    /// Whose assignments this viewer answers for: the own organisation's; the zorgcoördinator those of all care partners (C12.26);
    /// an assistent those of the gemeente and its services; the ketenregisseur, who keeps the list (H3.2.5), those of every
    /// partner, since not all have somebody who signs in. For another gemeente she speaks with its mandate only (C12.2.2).
    func mijnOrganisaties(_ wie: Aangemeld) async throws -> [String] {
        switch wie.rol {
        case .zorgcoordinator:
            return regio.organisaties.map(\.id).filter { id in
                guard let soort = regio.partner(id)?.soort else { return false }
                return [.zorgpartner, .zorgcoordinatie, .jeugdzorg].contains(soort)
            }
        case .ketenregisseur:
            let spreektVoor = try await omgeving.deelname.gemandateerd(wie: wie), eigen = regio.organisatie(wie.organisatie.id)?.tenant
            return regio.organisaties.filter { $0.tenant == nil || $0.tenant == eigen || spreektVoor.contains($0.tenant ?? "") }.map(\.id)
        case .assistent: return [wie.organisatie.id] + (regio.gemeente(wie.tenant)?.diensten.map(\.id) ?? [])
        default: return [wie.organisatie.id]
        }
    }

    /// Wie heeft wat: all of it for those who watch over it (H3.2.5), the own part for a partner.
    func toewijzingen(wie: Aangemeld) async throws -> [Toewijzing] {
        let alles = wie.mag(.agenderen)
        let aan = alles ? [] : try await mijnOrganisaties(wie)
        let trip = try await omgeving.database.oneTrip(
            omgeving.entry(wie, .readOnly),
            [
                """
                select t.id, t.dossier_id, t.tenant_id, t.aan, t.stand, t.sinds, t.antwoord, t.antwoord_categorie, t.antwoord_bron, b.overleg_id, b.id as besluit_id, \
                b.beoogd_resultaat, b.categorie, b.bron \
                from casusoverleg.toewijzing t join casusoverleg.besluit b on b.tenant_id = t.tenant_id and b.id = t.besluit_id \
                where \(alles ? "true" : "t.aan = any(\(aan))" as SQL) order by t.stand in ('geweigerd', 'teruggemeld'), t.sinds desc limit 500
                """
            ])
        let rijen = Array(trip[0])
        let sleutels = try await bestand.sleutelsVoorToewijzing(rijen.map { try $0.decode(UUID.self, "dossier_id") }, wie: wie)
        return try rijen.compactMap { rij in
            let dossier = try rij.decode(UUID.self, "dossier_id"), tenant = try rij.decode(String.self, "tenant_id"), id = try rij.decode(UUID.self, "id")
            let besluit = try rij.decode(UUID.self, "besluit_id"), aan = try rij.decode(String.self, "aan")
            guard let sleutel = sleutels[dossier], let partner = regio.partner(aan) else { return nil }
            // Whoever keeps the list looks as a participant; a partner at what was asked of it.
            let doel: Doel = alles ? .casusoverleg : bestand.doelVanOpdracht(aan: partner)
            return Toewijzing(
                id: id, dossier: dossier, tenant: tenant, aan: aan, stand: Toewijzingstand(rawValue: try rij.decode(String.self, "stand")) ?? .gevraagd,
                sinds: try rij.decode(Date.self, "sinds"), overleg: try rij.decode(UUID.self, "overleg_id"),
                beoogdResultaat: try rij.decode([UInt8]?.self, "beoogd_resultaat").map {
                    try bestand.toon($0, Self.moduletekst(rij), sleutel: sleutel, op: Self.plaats(tenant, "beoogd_resultaat", besluit), doel: doel, wie: wie)
                },
                antwoord: try rij.decode([UInt8]?.self, "antwoord").map {
                    let over = Moduletekst(
                        bron: try rij.decode(String.self, "antwoord_bron"), categorie: Categorie(rawValue: try rij.decode(String.self, "antwoord_categorie")) ?? .fiscaal)
                    return try bestand.toon($0, over, sleutel: sleutel, op: Self.plaatsAntwoord(tenant, id), doel: doel, wie: wie)
                })
        }
    }

    /// The ketenregisseur sees the whole list and hears why she cannot answer here; to others it is not there.
    private func geenMandaat(_ aan: String, wie: Aangemeld) -> Bestandfout {
        guard wie.rol == .ketenregisseur, let gemeente = regio.organisatie(aan)?.tenant.flatMap({ regio.gemeente($0) }) else { return .onbekend("toewijzing") }
        return .geweigerd(
            regel: "C12.2.2", reden: "\(gemeente.naam) gaf u geen mandaat om voor haar te antwoorden.",
            watNu: "Vraag de assistent-ketenregisseur om een mandaat, of laat die antwoorden.")
    }

    static func plaatsAntwoord(_ tenant: String, _ id: UUID) -> Plaats { Plaats(tenant: tenant, tabel: "casusoverleg.toewijzing", kolom: "antwoord", rij: id) }

    /// What a partner can answer.
    enum Antwoordsoort: String, Sendable, CaseIterable { case aanvaarden, weigeren, terugmelden }

    /// A partner (or the zorgcoördinator on behalf of care partners, C12.26) accepts, refuses with a reason, or reports back.
    /// - Parameter categorie: what the text may tell; nil: what the organisation's task makes likely.
    func beantwoord(
        _ id: UUID, _ antwoord: Antwoordsoort, tekst: String?, categorie: Categorie? = nil, wie: Aangemeld, idempotentie: Idempotentie? = nil
    ) async throws {
        _ = try await bestand.eenmaal(idempotentie, wie: wie) {
            try await legAntwoordVast(id, antwoord, tekst: tekst, categorie: categorie ?? bestand.eigenCategorie(wie), wie: wie, idempotentie: idempotentie)
            return id
        }
    }

    private func legAntwoordVast(
        _ id: UUID, _ antwoord: Antwoordsoort, tekst: String?, categorie: Categorie, wie: Aangemeld, idempotentie: Idempotentie?
    ) async throws {
        let moment = omgeving.nu()
        let mijn = try await mijnOrganisaties(wie)
        if (tekst ?? "").utf16.count > 20_000 { throw Bestandfout.veld(pad: antwoord == .weigeren ? "reden" : "resultaat", melding: "Houd de tekst onder de 20.000 tekens.") }
        if tekst != nil, case .withheld(let regels, _) = magAanleveren(categorie: categorie, van: wie.organisatie, verdenking: true), let regel = regels.first {
            throw Bestandfout.geweigerd(
                regel: regel, reden: "Deze organisatie mag teksten van de categorie ‘\(categorie.rawValue)’ niet inbrengen.", watNu: regio.regels[regel.rawValue]?.watTeDoen ?? "Lees de regel.")
        }
        if antwoord != .aanvaarden, tekst == nil {
            throw Bestandfout.veld(
                pad: antwoord == .weigeren ? "reden" : "resultaat", melding: antwoord == .weigeren ? "Zeg waarom u weigert." : "Zeg wat het resultaat is.")
        }
        try await omgeving.database.transaction(omgeving.entry(wie, .readWrite)) { tx in
            let gevonden = try await tx.query(
                """
                select t.tenant_id, t.dossier_id, t.stand, b.overleg_id, t.aan from casusoverleg.toewijzing t \
                join casusoverleg.besluit b on b.tenant_id = t.tenant_id and b.id = t.besluit_id where t.id = \(id) for update of t
                """)
            guard let (tenant, dossier, standnaam, overleg, aan) = try gevonden.first?.decode(
                as: String.self, UUID.self, String.self, UUID.self, String.self)
            else { throw Bestandfout.onbekend("toewijzing") }
            guard mijn.contains(aan) else { throw geenMandaat(aan, wie: wie) }
            let verwacht: Toewijzingstand = antwoord == .terugmelden ? .aanvaard : .gevraagd
            guard standnaam == verwacht.rawValue else {
                throw Bestandfout.geweigerd(
                    regel: "H3.2.5", reden: "Dit kan niet meer: de toewijzing is \(standnaam).", watNu: "Kijk op de lijst ‘wie heeft wat’ hoe het staat.")
            }
            let stand = try await bestand.houdVast(dossier, in: tx, terugNaar: omgeving.rol)
            let (nieuw, fase, aanleiding): (Toewijzingstand, Fase, Aanleiding) =
                switch antwoord {
                case .aanvaarden: (.aanvaard, .uitvoering, .aanvaarding(partner: wie.organisatie.id))
                case .weigeren: (.geweigerd, .weging, .weigering)
                case .terugmelden: (.teruggemeld, .evaluatie, .terugmelding)
                }
            try await bestand.verplaats(stand, naar: fase, aanleiding, overleg: overleg, wie: wie, in: tx, terugNaar: omgeving.rol)
            var versleuteld: [UInt8]?
            if let tekst {
                let sleutel = try await bestand.sleutel(van: dossier, in: tx, terugNaar: omgeving.rol)
                versleuteld = try sleutel.versleutel(tekst, op: Self.plaatsAntwoord(tenant, id))
            }
            _ = try await tx.query(
                """
                update casusoverleg.toewijzing set stand = \(nieuw.rawValue), sinds = \(moment), antwoord = coalesce(\(versleuteld), antwoord), \
                antwoord_categorie = coalesce(\(versleuteld == nil ? nil : categorie.rawValue), antwoord_categorie), \
                antwoord_bron = coalesce(\(versleuteld == nil ? nil : wie.organisatie.id), antwoord_bron) \
                where tenant_id = \(tenant) and id = \(id)
                """)
            try await bestand.boek(
                .beantwoord, "toewijzing", id, tenant: tenant, doel: .casusoverleg, regel: antwoord == .terugmelden ? "H3.2.5" : "C12.26", wie: wie, in: tx,
                terugNaar: omgeving.rol)
            try await bestand.claim(idempotentie, resultaat: id, wie: wie, in: tx, terugNaar: omgeving.rol)
        }
    }
}
