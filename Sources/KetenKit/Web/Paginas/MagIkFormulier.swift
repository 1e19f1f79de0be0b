import Bestand
import Convenant
import Regio

/// The form, with what was chosen.
struct MagIkFormulier: Sendable {
    let regio: RegioConfiguratie
    let query: [String: String]
    let fouten: [String: String]

    var van: Keuzelijst { lijst("van", "Van wie komen de gegevens", soorten(query["van"])) }

    var categorie: Keuzelijst {
        lijst("categorie", "Wat voor gegevens", [kies] + opties(Categorie.allCases.map { ($0.rawValue, $0.omschreven) }, query["categorie"]))
    }

    var herleidbaar: Keuzerondjes {
        let gekozen = query["herleidbaar"] ?? "true"
        return Keuzerondjes(
            id: "herleidbaar", naam: "herleidbaar", label: "Zeggen ze om wie het gaat",
            opties: [
                Optie(id: "herleidbaar-true", waarde: "true", tekst: "Ja: een naam, of iets waaraan men iemand herkent", gekozen: gekozen == "true"),
                Optie(id: "herleidbaar-false", waarde: "false", tekst: "Nee, zonder namen", gekozen: gekozen == "false"),
            ], fout: fouten["herleidbaar"], verplicht: true)
    }

    var over: Keuzelijst {
        lijst("over", "Over wie gaan ze", opties(Betrokkenerol.allCases.map { ($0.rawValue, $0.omschreven) }, query["over"] ?? "slachtoffer"))
    }

    var aan: Keuzelijst {
        let buiten = [
            ("officier-mensenhandel", "de officier van justitie voor mensenhandel"), ("andere-zorg", "een zorgorganisatie buiten de keten"),
            ("derde", "iemand anders buiten de keten"), ("buitenland", "een organisatie in het buitenland"),
        ]
        return lijst("aan", "Wie krijgt ze", soorten(query["aan"]) + opties(buiten, query["aan"]))
    }

    var land: Keuzelijst {
        var landen = Landnaam.unie.map { ($0.code, $0.naam) } + [(Landnaam.anders, "een ander land, buiten de Europese Unie")]
        // An address may name any country.
        if let land = query["land"], MagIkKeuzes.isLand(land), !landen.contains(where: { $0.0 == land }) { landen.append((land, land)) }
        return lijst("land", "Welk land", [kies] + opties(landen, query["land"]))
    }

    var doel: Keuzelijst {
        let gekozen = query["doel"] ?? MagIkKeuzes.eigenTaak
        // Working in the file and looking at one's own are no sharing; an address may still ask about them.
        let doelen = Doel.allCases.filter { ![.centraalBestand, .eigenAanlevering].contains($0) || $0.rawValue == gekozen }
        let keuzes = [(MagIkKeuzes.eigenTaak, "wat bij de taak van de ontvanger hoort")] + doelen.map { ($0.rawValue, $0.titel) }
        return lijst("doel", "Waarvoor", opties(keuzes, gekozen))
    }

    private var kies: Optie { Optie(waarde: "", tekst: "Kies") }

    /// An address may name an organisation; the list shows its kind.
    private func soorten(_ gekozen: String?) -> [Optie] {
        let soort = gekozen.flatMap { MagIkKeuzes(regio: regio).soort($0)?.rawValue } ?? gekozen
        return [kies] + opties(Partnersoort.allCases.map { ($0.rawValue, $0 == .gemeentedienst ? "\($0.omschreven), ook de GGD" : $0.omschreven) }, soort)
    }

    private func opties(_ keuzes: [(String, String)], _ gekozen: String?) -> [Optie] {
        keuzes.map { Optie(waarde: $0.0, tekst: $0.1.alsBegin, gekozen: $0.0 == gekozen) }
    }

    private func lijst(_ naam: String, _ label: String, _ opties: [Optie]) -> Keuzelijst {
        Keuzelijst(id: naam, naam: naam, label: label, opties: opties, fout: fouten[naam], verplicht: true)
    }
}
