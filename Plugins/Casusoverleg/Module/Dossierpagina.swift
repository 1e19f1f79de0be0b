import KetenKit

/// What this module adds to the page of a dossier.
struct Dossierpagina: Dossierdeel {
    let overleg: Overlegdienst

    func besluiten(_ dossier: UUID, wie: Aangemeld) async throws -> [Besluitregel] {
        guard wie.mag(.overlegLezen) else { return [] }
        return try await overleg.besluiten(dossier, wie: wie).map { van, b in
            Besluitregel(
                soort: Tag(b.soort.titel, toon: "accent"), kop: b.soort.titel,
                genomen: Datumtekst.moment(b.op, tijdzone: overleg.regio.tijdzone),
                besluit: [b.aan.map(overleg.omgeving.weergave.organisatienaam), b.beoogdResultaat?.opPagina].compactMap { $0 }.joined(separator: ": "), motivering: b.motivering.opPagina,
                toewijzing: b.stand?.tag, overleg: Link(titel: "Naar het overleg", href: "/overleggen/\(van.tekst)"))
        }
    }

    func agenderen(_ kop: Dossierkop, wie: Aangemeld) async throws -> Agenderen? {
        guard wie.mag(.agenderen), [.dossiervorming, .weging, .evaluatie].contains(kop.fase) else { return nil }
        let vandaag = overleg.vandaag
        let komend = try await overleg.overleggen(wie: wie).filter { $0.datum >= vandaag }.reversed()
        guard !komend.isEmpty else { return nil }
        return Agenderen(
            overleg: Keuzelijst(
                id: "overleg", naam: "overleg", label: "Overleg",
                opties: komend.map { Optie(waarde: $0.id.tekst, tekst: "\($0.soort.titel) \(Datumtekst.voluit($0.datum))") }),
            uitleg: "De deelnemers zien het dossier vanaf 7 dagen voor het casusoverleg, elk zoals het convenant het toelaat.")
    }

    func overleggen(_ ids: [UUID], wie: Aangemeld) async throws -> [UUID: Link] {
        guard !ids.isEmpty, wie.mag(.overlegLezen) else { return [:] }
        let alle = try await overleg.overleggen(wie: wie).filter { ids.contains($0.id) }
        return Dictionary(
            alle.map { ($0.id, Link(titel: "\($0.soort.titel) \(Datumtekst.dag($0.datum))", href: "/overleggen/\($0.id.tekst)")) },
            uniquingKeysWith: { eerste, _ in eerste })
    }
}

/// What waits for somebody in this module.
struct Overlegwerk: Werkbron {
    let dienst: Overlegdienst

    func werk(voor wie: Aangemeld) async throws -> [Werkgroep] {
        var groepen: [Werkgroep] = []
        if wie.mag(.toewijzingen) {
            // Those of everybody are on the list; here stands what is asked of this organisation.
            let hier = wie.rol != .ketenregisseur && wie.geheimhouding
            let mijn = hier ? Set(try await dienst.mijnOrganisaties(wie)) : []
            let open = hier ? try await dienst.toewijzingen(wie: wie).filter { mijn.contains($0.aan) && ($0.stand == .gevraagd || $0.stand == .aanvaard) } : []
            groepen.append(
                Werkgroep(
                    groepId: "toewijzingen", kop: "Aan u gevraagd",
                    items: open.map {
                        Werkitem(
                            titel: $0.beoogdResultaat?.tekst ?? "Interventie", href: "/wie-heeft-wat", soort: $0.stand.tag,
                            toelichting: $0.stand == .gevraagd ? "Aanvaard of weiger." : "Meld het resultaat terug.")
                    }))
        }
        if wie.mag(.overlegLezen) {
            let vandaag = dienst.vandaag
            let komend = try await dienst.overleggen(wie: wie).filter { $0.datum >= vandaag }.reversed().prefix(4)
            groepen.append(
                Werkgroep(
                    groepId: "overleggen", kop: "Overleggen die komen",
                    items: komend.map {
                        Werkitem(
                            titel: "\($0.soort.titel) \(Datumtekst.voluit($0.datum))", href: "/overleggen/\($0.id.tekst)", soort: Tag("overleg"),
                            termijn: Datumtekst.termijn(van: vandaag, tot: $0.datum))
                    }))
        }
        return groepen
    }
}
