import Bestand
import Convenant
import Foundation
import Identity
import Postgres
import Regio

/// Consents: what is asked, and one gegeven with its consents and corrections.
struct InstemmingPaginas: Sendable {
    let bestand: Bestanddienst
    let maker: Paginamaker

    private var regio: RegioConfiguratie { maker.regio }

    var routes: [Route] {
        [
            Route(.GET, "/instemmingen", recht: .instemmen) { vraag, wie in
                let verzoeken = try await bestand.verzoeken(wie: wie)
                let pagina = InstemmingenPagina(
                    verzoeken: verzoeken.map(vlak),
                    leeg: verzoeken.isEmpty ? Leeg(kop: "Er wordt u niets gevraagd", tekst: "Vraagt iemand uw instemming, dan staat het hier en bij uw werk.") : nil)
                let melding = ["ja": "Uw instemming is vastgelegd.", "nee": "Vastgelegd: u stemt niet in."][vraag.query["gedaan"] ?? ""]
                return maker.html(pagina, "Instemming gevraagd", wie: wie, actief: "/instemmingen", melding: melding.map { Melding($0) })
            },
            Route(.POST, "/instemmingsverzoeken/{id}", recht: .instemmen) { vraag, wie in try await antwoord(vraag, wie) },
            Route(.GET, "/gegevens/{id}", recht: .instemmen) { vraag, wie in
                try await een(try vraag.id(), wie, melding: Self.melding(vraag))
            },
            Route(.POST, "/gegevens/{id}/instemmingen", recht: .instemmen) { vraag, wie in try await geef(vraag, wie) },
            Route(.POST, "/gegevens/{id}/intrekken", recht: .instemmen) { vraag, wie in try await trekIn(vraag, wie) },
            Route(.POST, "/gegevens/{id}/correcties", recht: .signaalIndienen) { vraag, wie in try await corrigeer(vraag, wie) },
        ]
    }

    private static func melding(_ vraag: Vraag) -> Melding? {
        let aantal = vraag.query["ontvangers"].flatMap(Int.init) ?? 0
        let wie = aantal == 0 ? "Niemand had dit gekregen." : "\(aantal) \(aantal == 1 ? "ontvanger moet" : "ontvangers moeten") dit horen; de ketenregisseur vertelt het."
        return switch vraag.query["gedaan"] {
        case "ingestemd": Melding("De instemming is vastgelegd.")
        case "ingetrokken": Melding("De instemming geldt niet meer. \(wie)")
        case "gecorrigeerd": Melding("Het gegeven is opnieuw gesteld. \(wie)")
        default: nil
        }
    }

    private func vlak(_ v: Instemmingsverzoek) -> Verzoekvlak {
        let ontvanger = Ontvangeradres(v.voorWie, regio: regio)?.naam(regio) ?? v.voorWie
        let (kop, uitleg, ja): (String, String, String) =
            switch v.soort {
            case .client: ("Vraag het uw cliënt", "Leg pas ja vast als uw cliënt weet wie het krijgt en waarvoor, en ja zei.", "De cliënt stemt in")
            case .partner: ("Uw instemming", "U blijft verantwoordelijk voor wat u inbracht. Stem niet in als het niet past bij waarvoor u het kreeg.", "Wij stemmen in")
            case .zorgcoordinator: ("Instemming van de zorgcoördinator", "De cliënt en de zorgpartner stemden al in. U weegt of het haar of hem dient.", "Ik stem in")
            case .officier: ("Toestemming van de officier van justitie", "Strafrechtelijke gegevens gaan alleen met uw toestemming buiten de partners.", "Ik geef toestemming")
            }
        return Verzoekvlak(
            verzoekId: v.id.tekst, gegevenId: v.gegeven.tekst, soort: v.soort.rawValue, voor: v.gebruik.tekst, kop: kop,
            wat: "\(Casusvorm.personen.first { $0.rol == v.rol }?.titel ?? (v.rol == "melder" ? "Melder" : "Casus")): \(Casusvorm.titel(v.kenmerk).lowercased())",
            waarde: v.waarde.map { Gegevensweergave.waarde($0, kenmerk: v.kenmerk) }, categorie: Gegevensweergave.tag(v.categorie),
            waarvoor: "Voor \(ontvanger), om: \(v.doel.titel).\(v.gebruik == .operationeel ? " Uw ja geldt voor inzet door elke partner die dit voor zijn taak nodig heeft." : "") Gevraagd op \(Datumtekst.moment(v.gevraagdOp, tijdzone: regio.tijdzone)).", uitleg: uitleg, regelId: v.soort.regelID, ja: ja)
    }

    private func antwoord(_ vraag: Vraag, _ wie: Aangemeld) async throws -> Antwoord {
        let id = try vraag.id(), formulier = try vraag.formulier()
        guard formulier["antwoord"] == "ja" else {
            try await bestand.weiger(id, wie: wie)
            return .naar("/instemmingen?gedaan=nee")
        }
        // What is consented to is what was asked, not what the form says.
        guard let gevraagd = try await bestand.verzoeken(wie: wie).first(where: { $0.id == id }) else { throw Probleem.onbekend }
        _ = try await bestand.stemIn(gevraagd.gegeven, gevraagd.soort, voor: gevraagd.gebruik, tot: nil, wie: wie)
        return .naar("/instemmingen?gedaan=ja")
    }

    // MARK: One gegeven

    private func een(
        _ id: UUID, _ wie: Aangemeld, melding: Melding? = nil, fout: Veldfout? = nil, formulier: Formulier? = nil, status: Int = 200
    ) async throws -> Antwoord {
        let beeld = try await bestand.gegeven(id, wie: wie)
        let dag = bestand.vandaag
        let pagina = GegevenPagina(
            gegevenId: id.tekst, titel: Casusvorm.titel(beeld.kenmerk), foutsamenvatting: Foutsamenvatting(fout.map { [$0] } ?? []),
            waarde: beeld.waarde.map { Gegevensweergave.waarde($0, kenmerk: beeld.kenmerk) },
            feiten: [
                Feit(kop: "Signaal", waarde: "S-" + Kort.code(beeld.signaal), verwijzing: beeld.waarde == nil ? nil : "/signalen/\(beeld.signaal.tekst)"),
                Feit(kop: "Over", waarde: Casusvorm.personen.first { $0.rol == beeld.rol }?.titel ?? beeld.rol),
                Feit(kop: "Ingebracht door", waarde: beeld.bron.map(maker.organisatienaam) ?? "wordt u niet verteld"), Feit(kop: "Categorie", waarde: beeld.categorie.rawValue),
                Feit(kop: "Zegt wie iemand is", waarde: beeld.herleidbaar ? "ja" : "nee"),
            ],
            instemmingen: beeld.instemmingen.map { vlak($0, beeld, wie, dag) }, geven: geven(beeld, wie, fout: fout, formulier: formulier),
            corrigeren: beeld.eigen && beeld.waarde != nil
                ? Correctieformulier(
                    waardeveld: Tekstvlak(
                        id: "waarde", naam: "waarde", label: "Zoals het moet zijn", waarde: formulier?["waarde"] ?? beeld.waarde ?? "",
                        fout: fout?.veld == "waarde" ? fout?.tekst : nil, verplicht: true, rijen: 3)) : nil)
        return maker.html(
            pagina, "Gegeven: \(Casusvorm.titel(beeld.kenmerk).lowercased())", wie: wie, actief: "/instemmingen", status: status, fouten: fout != nil,
            kruimels: [Link(titel: "Instemming", href: "/instemmingen")], melding: melding)
    }

    private func vlak(_ regel: Instemmingsregel, _ beeld: Gegevenbeeldpagina, _ wie: Aangemeld, _ dag: Dagwaarde) -> Instemmingsvlak {
        let i = regel.instemming
        let stand = regel.ingetrokken ? Tag("ingetrokken", toon: "let-op") : i.geldt(op: dag) ? Tag("geldt", toon: "goed") : Tag("geldt niet meer")
        let mag = [.client, .partner].contains(i.soort) ? beeld.eigen && wie.rol != .zorgcoordinator : i.soort == .zorgcoordinator ? wie.rol == .zorgcoordinator : wie.organisatie.soort == .om
        let tot = regel.tot.map { ", tot \(Datumtekst.dag($0))" } ?? ""
        return Instemmingsvlak(
            instemmingId: regel.id.tekst, tekst: "\(i.soort.titel.prefix(1).uppercased() + i.soort.titel.dropFirst()), voor \(i.gebruik.titel), vanaf \(i.van.voluit)\(tot)",
            stand: stand, intrekken: mag && !regel.ingetrokken)
    }

    /// The form, with the kinds that this person can give.
    private func geven(_ beeld: Gegevenbeeldpagina, _ wie: Aangemeld, fout: Veldfout?, formulier: Formulier?) -> Instemmingsformulier? {
        let soorten = Instemming.Soort.allCases.filter { soort in
            switch soort {
            case .client, .partner: beeld.eigen && wie.rol != .zorgcoordinator
            case .zorgcoordinator: wie.rol == .zorgcoordinator
            case .officier: wie.organisatie.soort == .om && beeld.categorie == .strafrechtelijk
            }
        }
        guard !soorten.isEmpty else { return nil }
        func bij(_ veld: String) -> String? { fout?.veld == veld ? fout?.tekst : nil }
        let gekozen = formulier?["soort"], voor = formulier?["voor"]
        return Instemmingsformulier(
            uitleg: "De volgorde bij zorg is: eerst de cliënt, dan wie het inbracht, dan de zorgcoördinator (C21.5).",
            soort: Keuzerondjes(
                id: "soort", naam: "soort", label: "Wie stemt in",
                opties: soorten.enumerated().map { plaats, soort in
                    Optie(id: plaats == 0 ? "soort" : "soort-\(plaats + 1)", waarde: soort.rawValue, tekst: soort.titel, gekozen: gekozen == soort.rawValue || soorten.count == 1)
                }, fout: bij("soort"), verplicht: true),
            voor: Keuzelijst(
                id: "voor", naam: "voor", label: "Waarvoor",
                opties: [("operationeel", "Inzet door een partner"), ("riec", "Het RIEC"), ("emm", "Het EMM"), ("derde", "Een andere ontvanger")].map {
                    Optie(waarde: $0.0, tekst: $0.1, gekozen: voor == $0.0)
                }, fout: bij("voor"), verplicht: true),
            derde: Veld(id: "derde", naam: "derde", label: "Welke andere ontvanger", waarde: formulier?["derde"] ?? "", fout: bij("derde"), maat: "half"),
            tot: Datumveld(
                id: "tot", naam: "tot", label: "Geldt tot", dag: formulier?["tot.dag"] ?? "", maand: formulier?["tot.maand"] ?? "", jaar: formulier?["tot.jaar"] ?? "",
                hint: "Leeg laten is: tot zij wordt ingetrokken.", fout: bij("tot-dag")))
    }

    private func geef(_ vraag: Vraag, _ wie: Aangemeld) async throws -> Antwoord {
        let id = try vraag.id(), formulier = try vraag.formulier()
        func opnieuw(_ veld: String, _ tekst: String, _ status: Int = 400) async throws -> Antwoord {
            try await een(id, wie, fout: Veldfout(veld: veld, tekst: tekst), formulier: formulier, status: status)
        }
        guard let soort = formulier["soort"].flatMap(Instemming.Soort.init(rawValue:)) else { return try await opnieuw("soort", "Kies wie instemt.") }
        let derde = (formulier["derde"] ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
        guard let gebruik = Instemming.Gebruik(formulier["voor"] == "derde" ? "derde:\(derde)" : formulier["voor"] ?? "") else {
            return try await opnieuw(formulier["voor"] == "derde" ? "derde" : "voor", "Zeg waarvoor de instemming is.")
        }
        let delen = ["tot.jaar", "tot.maand", "tot.dag"].map { formulier[$0]?.trimmingCharacters(in: .whitespaces) ?? "" }
        let heeftDatum = delen.contains { !$0.isEmpty }
        let tot = Dag(delen.map { $0.count == 1 ? "0" + $0 : $0 }.joined(separator: "-"))
        if heeftDatum, tot == nil { return try await opnieuw("tot-dag", "Vul een dag in die bestaat, of laat de datum leeg.") }
        do {
            _ = try await bestand.stemIn(id, soort, voor: gebruik, tot: tot, wie: wie)
            return .naar("/gegevens/\(id.tekst)?gedaan=ingestemd")
        } catch Bestandfout.geweigerd(let regel, let reden, let watNu) {
            return try await opnieuw("soort", "\(reden) (\(regel.rawValue)) \(watNu)", 409)
        } catch Bestandfout.veld(_, let melding) {
            return try await opnieuw("tot-dag", melding)
        }
    }

    private func trekIn(_ vraag: Vraag, _ wie: Aangemeld) async throws -> Antwoord {
        let id = try vraag.id()
        guard let instemming = try vraag.formulier()["instemming"].flatMap(UUID.init(uuidString:)) else { throw Probleem.onbekend }
        let gevolg = try await bestand.trekIn(id, instemming: instemming, wie: wie)
        return .naar("/gegevens/\(id.tekst)?gedaan=ingetrokken&ontvangers=\(Set(gevolg.teInformeren.map(\.aan)).count)")
    }

    private func corrigeer(_ vraag: Vraag, _ wie: Aangemeld) async throws -> Antwoord {
        let id = try vraag.id(), formulier = try vraag.formulier()
        do {
            let (nieuw, gevolg) = try await bestand.corrigeer(id, waarde: (formulier["waarde"] ?? "").trimmingCharacters(in: .whitespacesAndNewlines), wie: wie)
            return .naar("/gegevens/\(nieuw.tekst)?gedaan=gecorrigeerd&ontvangers=\(Set(gevolg.map(\.aan)).count)")
        } catch Bestandfout.veld(_, let melding) {
            return try await een(id, wie, fout: Veldfout(veld: "waarde", tekst: melding), formulier: formulier, status: 400)
        }
    }
}
