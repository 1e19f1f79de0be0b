import KetenKit

/// Invented work for the demo region: signalen of several partners, dossiers, and a casusoverleg that is on today.
///
/// It signs in as the demo accounts and goes through the same doors as everybody, so that walls, rules and ledger hold here too.
struct Demozaak: Sendable {
    let dienst: Overlegdienst

    private var bestand: Bestanddienst { dienst.bestand }

    /// Fills a region that holds no signaal yet; leaves any other alone.
    func zaai() async throws {
        let regisseur = try await meldAan("ketenregisseur")
        guard try await bestand.signalen(aantal: 1, wie: regisseur).regels.isEmpty else { return try await dienst.omgeving.sessies.meldAf(regisseur) }
        var wie = ["ketenregisseur": regisseur]
        var signalen: [UUID] = []
        for aanlevering in Demosignalen.alle {
            if wie[aanlevering.door] == nil { wie[aanlevering.door] = try await meldAan(aanlevering.door) }
            guard let indiener = wie[aanlevering.door] else { continue }
            signalen.append(try await bestand.dienIn(try aanlevering.invoer(), wie: indiener).id)
        }
        let dossiers = try await maakDossiers(signalen, regisseur)
        try await houdOverleg(dossiers, regisseur, politie: wie["politie"])
        if dossiers.count > 1, let anker = wie["anker"] { try await verstrek(dossiers, regisseur, anker: anker) }
        for ieder in wie.values { try await dienst.omgeving.sessies.meldAf(ieder) }
    }

    /// - Returns: those of gemeenten that have this module on, which alone come before an overleg.
    private func maakDossiers(_ signalen: [UUID], _ wie: Aangemeld) async throws -> [UUID] {
        var uit: [UUID] = []
        for (titel, tenant, nummers) in Demosignalen.dossiers {
            let id = try await bestand.openDossier(titel: titel, signalen: nummers.map { signalen[$0] }, wie: wie).id
            if dienst.regio.moduleAan(dienst.omgeving.module, tenant: tenant) { uit.append(id) }
        }
        return uit
    }

    /// A zorgoverleg of two weeks ago and a casusoverleg of today, on which the first dossier was assigned and accepted.
    private func houdOverleg(_ dossiers: [UUID], _ wie: Aangemeld, politie: Aangemeld?) async throws {
        let vandaag = dienst.vandaag
        _ = try await dienst.plan(.zorgoverleg, op: vandaag.adding(days: -14), wie: wie)
        let casus = try await dienst.plan(.casusoverleg, op: vandaag, wie: wie)
        for dossier in dossiers { try await dienst.agendeer(dossier, op: casus, wie: wie) }
        for (dossier, besluit) in zip(dossiers, Demosignalen.besluiten) {
            _ = try await dienst.besluit(
                .init(dossier: dossier, soort: .interventie, aan: besluit.aan, beoogdResultaat: besluit.beoogdResultaat, motivering: besluit.motivering, categorie: .gewoon),
                op: casus, wie: wie)
        }
        if let politie, let eerste = try await dienst.toewijzingen(wie: politie).first { try await dienst.beantwoord(eerste.id, .aanvaarden, tekst: nil, wie: politie) }
    }

    /// The care partner and its client agreed that the police learn her name; the zorgcoördinator has yet to. And the IND was
    /// asked, without names, what it knows.
    private func verstrek(_ dossiers: [UUID], _ wie: Aangemeld, anker: Aangemeld) async throws {
        func gegevens(_ dossier: UUID, van bron: String, _ kenmerken: Set<String>) async throws -> [UUID] {
            try await bestand.dossier(dossier, wie: wie).gegevens.compactMap { bericht in
                guard case .zichtbaar(let z) = bericht.inhoud, z.herkomst?.bron == bron, kenmerken.contains(z.kenmerk) else { return nil }
                return bericht.id
            }
        }
        guard let politie = Ontvangeradres("politie", regio: dienst.regio), let ind = Ontvangeradres("ind", regio: dienst.regio) else { return }
        let naam = try await gegevens(dossiers[0], van: "anker", ["naam"])
        guard let eerste = naam.first else { return }
        _ = try await bestand.vraagInstemming(
            Verstrekkingsvraag(dossier: dossiers[0], aan: politie, doel: .operationeelStrafrechtelijk, gegevens: naam, herleidbaar: true), wie: wie)
        _ = try await bestand.stemIn(eerste, .client, voor: .operationeel, tot: nil, wie: anker)
        _ = try await bestand.stemIn(eerste, .partner, voor: .operationeel, tot: nil, wie: anker)
        let vraag = try await gegevens(dossiers[0], van: "politie", ["naam", "geboortedatum", "geslacht", "woonplaats", "nationaliteit", "omschrijving"])
        guard !vraag.isEmpty else { return }
        _ = try await bestand.verstrek(Verstrekkingsvraag(dossier: dossiers[0], aan: ind, doel: .verrijking, gegevens: vraag, herleidbaar: false), wie: wie)
    }

    private func meldAan(_ account: String) async throws -> Aangemeld {
        let sessies = dienst.omgeving.sessies
        let (token, _) = try await sessies.meldAan(account: account, wachtwoord: Demoaccounts.wachtwoord, soort: .api)
        guard let wie = try await sessies.ken(token: token, soort: .api) else { throw Aanmeldfout.onjuist }
        return wie
    }
}
