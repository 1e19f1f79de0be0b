import KetenKit

/// Meetings, decisions and *wie heeft wat* as pages.
struct OverlegPaginas: Sendable {
    let dienst: Overlegdienst

    private var maker: Paginamaker { dienst.omgeving.weergave }
    private var regio: RegioConfiguratie { dienst.regio }

    var routes: [Route] {
        [
            Route(.GET, "/overleggen", recht: .overlegLezen) { _, wie in try await lijst(wie, fout: nil, ingevuld: nil) },
            Route(.POST, "/overleggen", recht: .overlegLezen) { vraag, wie in try await plan(vraag, wie) },
            Route(.GET, "/overleggen/{id}", recht: .overlegLezen) { vraag, wie in
                try await een(try vraag.id(), wie, fout: nil, melding: vraag.query["gedaan"] == "besloten" ? Melding("Het besluit is vastgelegd.") : nil)
            },
            Route(.POST, "/overleggen/{id}/besluiten", recht: .besluiten) { vraag, wie in try await besluit(vraag, wie) },
            Route(.POST, "/dossiers/{id}/agenderen", recht: .agenderen) { vraag, wie in
                let dossier = try vraag.id()
                guard let overleg = try vraag.formulier()["overleg"].flatMap({ UUID(uuidString: $0) }) else {
                    throw Probleem.invoer([Fout(pad: "overleg", melding: "Kies een overleg.")])
                }
                try await dienst.agendeer(dossier, op: overleg, wie: wie)
                return .naar("/dossiers/\(dossier.tekst)?gedaan=geagendeerd")
            },
            Route(.GET, "/wie-heeft-wat", recht: .toewijzingen) { vraag, wie in
                try await wieHeeftWat(wie, melding: vraag.query["gedaan"] == nil ? nil : Melding("Uw antwoord is vastgelegd."))
            },
            Route(.POST, "/toewijzingen/{id}", recht: .toewijzingen) { vraag, wie in try await beantwoord(vraag, wie) },
        ]
    }

    // MARK: The list

    private func lijst(_ wie: Aangemeld, fout: (soort: String, tekst: String)?, ingevuld: (String, String, String)?, status: Int = 200) async throws -> Antwoord {
        let vandaag = dienst.vandaag
        let alle = try await dienst.overleggen(wie: wie)
        func regel(_ o: Overleg) -> Overlegregel {
            Overlegregel(
                href: "/overleggen/\(o.id.tekst)", titel: o.soort.titel, datum: Datumtekst.voluit(o.datum),
                soort: Tag(o.soort.titel, toon: o.soort == .casusoverleg ? "accent" : "neutraal"),
                stand: o.datum < vandaag ? Tag("Geweest") : Tag(Datumtekst.termijn(van: vandaag, tot: o.datum), toon: "goed"))
        }
        var plannen: [Plannen] = []
        for soort in Overleg.Soort.allCases where wie.mag(soort == .casusoverleg ? .overlegPlannen : .zorgoverlegPlannen) {
            let hier = fout?.soort == soort.rawValue
            plannen.append(
                Plannen(
                    soort: soort.rawValue, kop: soort.titel,
                    uitleg: soort == .casusoverleg ? "Ten minste 7 dagen na het zorgoverleg (C12.8)." : "Ten minste 14 dagen voor het casusoverleg (C12.28).",
                    datum: Datumveld(
                        id: "\(soort.rawValue)-datum", naam: "datum", label: "Datum", dag: hier ? ingevuld?.0 ?? "" : "", maand: hier ? ingevuld?.1 ?? "" : "",
                        jaar: hier ? ingevuld?.2 ?? "" : "", hint: "Bijvoorbeeld 7 1 2027.", fout: hier ? fout?.tekst : nil, verplicht: true)))
        }
        let pagina = OverleggenPagina(
            foutsamenvatting: Foutsamenvatting(fout.map { [Veldfout(veld: "\($0.soort)-datum-dag", tekst: $0.tekst)] } ?? []),
            komend: alle.filter { $0.datum >= vandaag }.reversed().map(regel), geweest: alle.filter { $0.datum < vandaag }.map(regel),
            leeg: alle.isEmpty ? Leeg(kop: "Geen overleggen", tekst: "Hier komen de overleggen waaraan u deelneemt.") : nil, plannen: plannen)
        return maker.html(pagina, "Overleggen", wie: wie, actief: "/overleggen", status: status, fouten: fout != nil)
    }

    private func plan(_ vraag: Vraag, _ wie: Aangemeld) async throws -> Antwoord {
        let formulier = try vraag.formulier()
        guard let soort = formulier["soort"].flatMap(Overleg.Soort.init(rawValue:)) else { throw Probleem.onbekend }
        guard wie.mag(soort == .casusoverleg ? .overlegPlannen : .zorgoverlegPlannen) else { throw Probleem.onbekend }
        let (dag, maand, jaar) = (formulier["datum.dag"] ?? "", formulier["datum.maand"] ?? "", formulier["datum.jaar"] ?? "")
        func twee(_ s: String) -> String { s.count == 1 ? "0" + s : s }
        guard let datum = Dag("\(jaar)-\(twee(maand))-\(twee(dag))") else {
            return try await lijst(wie, fout: (soort.rawValue, "Vul een dag in die bestaat."), ingevuld: (dag, maand, jaar), status: 400)
        }
        do {
            let id = try await dienst.plan(soort, op: datum, wie: wie)
            return .naar("/overleggen/\(id.tekst)")
        } catch Bestandfout.geweigerd(let regel, let reden, let watNu) {
            return try await lijst(wie, fout: (soort.rawValue, "\(reden) (\(regel.rawValue)) \(watNu)"), ingevuld: (dag, maand, jaar), status: 409)
        }
    }

    // MARK: One meeting

    private func een(_ id: UUID, _ wie: Aangemeld, fout: (dossier: String, veld: String, tekst: String)?, ingevuld: Formulier? = nil, melding: Melding? = nil, status: Int = 200)
        async throws -> Antwoord
    {
        let (overleg, punten, koppen) = try await dienst.overleg(id, wie: wie)
        let magBesluiten = wie.mag(.besluiten) && overleg.soort == .casusoverleg
        let vandaag = dienst.vandaag
        let pagina = OverlegPagina(
            overlegId: id.tekst, titel: overleg.soort.titel, wanneer: Datumtekst.voluit(overleg.datum),
            stand: overleg.datum < vandaag ? Tag("Geweest") : Tag(Datumtekst.termijn(van: vandaag, tot: overleg.datum), toon: "accent"),
            voorzitter: overleg.soort == .casusoverleg ? "De ketenregisseur" : "De zorgcoördinator", deelnemers: deelnemers(overleg.soort),
            foutsamenvatting: Foutsamenvatting(fout.map { [Veldfout(veld: $0.veld, tekst: $0.tekst)] } ?? []),
            punten: punten.compactMap { punt in
                koppen[punt.dossier].map { agendapunt(punt, $0, magBesluiten: magBesluiten, fout: fout, ingevuld: ingevuld) }
            }, leeg: punten.isEmpty ? Leeg(kop: "Nog niets op de agenda", tekst: "Zet een dossier op de agenda vanaf de pagina van het dossier.") : nil)
        return maker.html(
            pagina, "\(overleg.soort.titel) \(Datumtekst.dag(overleg.datum))", wie: wie, actief: "/overleggen", status: status, fouten: fout != nil,
            kruimels: [Link(titel: "Overleggen", href: "/overleggen")], melding: melding)
    }

    private func agendapunt(
        _ punt: Punt, _ kop: Dossierkop, magBesluiten: Bool, fout: (dossier: String, veld: String, tekst: String)?, ingevuld: Formulier?
    ) -> Agendapunt {
        let id = punt.dossier.tekst
        let hier = fout?.dossier == id
        func foutBij(_ veld: String) -> String? { hier && fout?.veld == "\(id)-\(veld)" ? fout?.tekst : nil }
        func waarde(_ naam: String) -> String { hier ? ingevuld?[naam] ?? "" : "" }
        let partners = regio.organisaties.filter { regio.partner($0.id)?.isConvenantpartner == true }
        let formulier = Besluitformulier(
            dossierId: id,
            soort: Keuzerondjes(
                id: "\(id)-soort", naam: "soort", label: "Besluit",
                opties: Besluitsoort.allCases.enumerated().map { Optie(id: $0 == 0 ? "\(id)-soort" : "\(id)-soort-\($0)", waarde: $1.rawValue, tekst: $1.titel, gekozen: waarde("soort") == $1.rawValue) },
                fout: foutBij("soort"), verplicht: true),
            aan: Keuzelijst(
                id: "\(id)-aan", naam: "aan", label: "Partner die het oppakt",
                opties: [Optie(waarde: "", tekst: "Niemand")] + partners.map { Optie(waarde: $0.id, tekst: $0.naam, gekozen: waarde("aan") == $0.id) },
                hint: "Alleen bij een interventie.", fout: foutBij("aan")),
            beoogdResultaat: Veld(
                id: "\(id)-beoogdResultaat", naam: "beoogdResultaat", label: "Beoogd resultaat", waarde: waarde("beoogdResultaat"), hint: "Wat de interventie moet bereiken.",
                fout: foutBij("beoogdResultaat")),
            motivering: Tekstvlak(
                id: "\(id)-motivering", naam: "motivering", label: "Motivering", waarde: waarde("motivering"), hint: "Noem eerst het belang van het slachtoffer.",
                fout: foutBij("motivering"), verplicht: true, rijen: 4),
            categorie: Keuzelijst(
                id: "\(id)-categorie", naam: "categorie", label: "Wat de teksten vertellen",
                opties: [
                    Optie(waarde: "", tekst: "Zoals het dossier: fiscaal als er fiscale gegevens in liggen", gekozen: waarde("categorie").isEmpty),
                    Optie(waarde: "gewoon", tekst: "Niets fiscaals: ieder aan tafel mag ze lezen", gekozen: waarde("categorie") == "gewoon"),
                    Optie(waarde: "fiscaal", tekst: "Fiscaal: alleen wie dat mag lezen (C18.1)", gekozen: waarde("categorie") == "fiscaal"),
                ]), open: hier)
        return Agendapunt(
            puntId: "punt-\(punt.volgnummer)", volgnummer: punt.volgnummer, titel: kop.titel, href: "/dossiers/\(id)", nummer: kop.nummer, fase: kop.fase.tag,
            samenvatting: [punt.crisis ? "Crisis: er is direct opgetreden, het overleg hoort ervan (C12.21)" : nil, kop.aantalSignalen.map { "\($0) \($0 == 1 ? "signaal" : "signalen")" }, regio.tenant(kop.tenant)?.naam ?? kop.tenant].compactMap { $0 }
                .joined(separator: ", "),
            genomen: punt.besluit.map(genomen), besluit: punt.besluit == nil && magBesluiten && kop.fase == .weging ? formulier : nil,
            wachtOp: punt.besluit == nil && !(magBesluiten && kop.fase == .weging) ? "Nog geen besluit." : nil)
    }

    private func genomen(_ b: Besluitbericht) -> GenomenBesluit {
        GenomenBesluit(
            soort: Tag(b.soort.titel, toon: "accent"), aan: b.aan.map(maker.organisatienaam), beoogdResultaat: b.beoogdResultaat?.opPagina, motivering: b.motivering.opPagina,
            genomen: Datumtekst.moment(b.op, tijdzone: regio.tijdzone))
    }

    private func deelnemers(_ soort: Overleg.Soort) -> [String] {
        soort == .casusoverleg
            ? ["OM", "Politie", "Ketenregisseur", "Assistent-ketenregisseurs", "Zorgcoördinator", "GGD", "SIOD", "KvK", "Arbeidsinspectie", "Belastingdienst", "IND", "COA", "Reclassering", "Bureau Jeugdzorg"]
            : ["Zorgcoördinator", "Zorgpartners", "Bureau Jeugdzorg", "GGD (intakes)", "Ketenregisseur"]
    }

    private func besluit(_ vraag: Vraag, _ wie: Aangemeld) async throws -> Antwoord {
        let overleg = try vraag.id()
        let formulier = try vraag.formulier()
        func gevuld(_ naam: String) -> String? { formulier[naam].flatMap { $0.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty ? nil : $0 } }
        guard let dossier = formulier["dossier"].flatMap({ UUID(uuidString: $0) }) else { throw Probleem.onbekend }
        let id = dossier.tekst
        func opnieuw(_ veld: String, _ tekst: String, _ status: Int) async throws -> Antwoord {
            try await een(overleg, wie, fout: (id, "\(id)-\(veld)", tekst), ingevuld: formulier, status: status)
        }
        guard let soort = formulier["soort"].flatMap(Besluitsoort.init(rawValue:)) else { return try await opnieuw("soort", "Kies een besluit.", 400) }
        guard let motivering = gevuld("motivering") else { return try await opnieuw("motivering", "Geef een motivering.", 400) }
        do {
            _ = try await dienst.besluit(
                .init(dossier: dossier, soort: soort, aan: gevuld("aan"), beoogdResultaat: gevuld("beoogdResultaat"), motivering: motivering,
                    categorie: formulier["categorie"].flatMap(Categorie.init(rawValue:))), op: overleg, wie: wie)
            return .naar("/overleggen/\(overleg.tekst)?gedaan=besloten")
        } catch Bestandfout.veld(let pad, let melding) {
            return try await opnieuw(pad, melding, 400)
        } catch Bestandfout.geweigerd(let regel, let reden, let watNu) {
            return try await opnieuw("soort", "\(reden) (\(regel.rawValue)) \(watNu)", 409)
        }
    }

    // MARK: Wie heeft wat

    private func wieHeeftWat(_ wie: Aangemeld, melding: Melding?, fout: (id: String, veld: String, tekst: String)? = nil, status: Int = 200) async throws -> Antwoord {
        let alle = try await dienst.toewijzingen(wie: wie)
        let mijn = Set(try await dienst.mijnOrganisaties(wie))
        let koppen = try await dienst.bestand.koppen(Array(Set(alle.map(\.dossier))), wie: wie)
        let pagina = WieHeeftWatPagina(
            foutsamenvatting: Foutsamenvatting(fout.map { [Veldfout(veld: $0.veld, tekst: $0.tekst)] } ?? []),
            regels: alle.map { t in
                let id = t.id.tekst
                let kop = koppen[t.dossier]
                return Toewijzingsregel(
                    toewijzingId: id, dossiernummer: "D-" + Kort.code(t.dossier), dossier: kop?.titel ?? "Dossier D-\(Kort.code(t.dossier))",
                    href: kop == nil ? "/wie-heeft-wat" : "/dossiers/\(t.dossier.tekst)", partner: maker.organisatienaam(t.aan),
                    beoogdResultaat: t.beoogdResultaat?.opPagina ?? "", status: t.stand.tag, sinds: Datumtekst.moment(t.sinds, tijdzone: regio.tijdzone), antwoord: t.antwoord?.opPagina,
                    acties: mijn.contains(t.aan) ? acties(t, id, fout) : nil)
            }, leeg: alle.isEmpty ? Leeg(kop: "Nog niets toegewezen", tekst: "Na een besluit tot interventie staat hier wie wat doet.") : nil)
        return maker.html(pagina, "Wie heeft wat", wie: wie, actief: "/wie-heeft-wat", status: status, fouten: fout != nil, melding: melding)
    }

    private func acties(_ t: Toewijzing, _ id: String, _ fout: (id: String, veld: String, tekst: String)?) -> Toewijzingsacties? {
        func foutBij(_ veld: String) -> String? { fout?.id == id && fout?.veld == "\(id)-\(veld)" ? fout?.tekst : nil }
        switch t.stand {
        case .gevraagd:
            return Toewijzingsacties(
                weigeren: Weigerformulier(reden: Tekstvlak(id: "\(id)-reden", naam: "reden", label: "Reden van de weigering", fout: foutBij("reden"), rijen: 3)), open: fout?.id == id)
        case .aanvaard:
            return Toewijzingsacties(
                terugmelden: Terugmeldformulier(resultaat: Tekstvlak(id: "\(id)-resultaat", naam: "resultaat", label: "Wat is het resultaat", fout: foutBij("resultaat"), verplicht: true, rijen: 3)),
                open: fout?.id == id)
        case .geweigerd, .teruggemeld: return nil
        }
    }

    private func beantwoord(_ vraag: Vraag, _ wie: Aangemeld) async throws -> Antwoord {
        let id = try vraag.id()
        let formulier = try vraag.formulier()
        guard let actie = formulier["actie"].flatMap(Overlegdienst.Antwoordsoort.init(rawValue:)) else { throw Probleem.onbekend }
        let tekst = (actie == .weigeren ? formulier["reden"] : actie == .terugmelden ? formulier["resultaat"] : nil).flatMap {
            $0.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty ? nil : $0
        }
        do {
            try await dienst.beantwoord(id, actie, tekst: tekst, wie: wie)
            return .naar("/wie-heeft-wat?gedaan=ja")
        } catch Bestandfout.veld(let pad, let melding) {
            let naam = id.tekst
            return try await wieHeeftWat(wie, melding: nil, fout: (naam, "\(naam)-\(pad)", melding), status: 400)
        }
    }
}

extension Besluitsoort {
    /// As people read it.
    var titel: String {
        switch self {
        case .interventie: "Interventie toewijzen"
        case .sluiten: "Sluiten zonder actie"
        case .opwaarderen: "Eerst meer informatie vragen"
        case .emm: "Hele casus naar het EMM"
        case .andereRegio: "Naar de zorgcoördinator van een andere regio"
        case .anderProgramma: "Naar een ander programma"
        }
    }
}

extension Tekstbericht {
    /// As it stands on a page: the text, or why not.
    var opPagina: String {
        switch self {
        case .zichtbaar(let tekst): tekst
        case .verborgen(let regel): "Niet voor u te zien (regel \(regel))"
        }
    }
}

extension Toewijzingstand {
    var tag: Tag {
        switch self {
        case .gevraagd: Tag("gevraagd", toon: "let-op")
        case .aanvaard: Tag("aanvaard", toon: "accent")
        case .geweigerd: Tag("geweigerd", toon: "fout")
        case .teruggemeld: Tag("teruggemeld", toon: "goed")
        }
    }
}
