import Bestand
import Convenant
import Identity
import Invoer
import Regio

/// What can be chosen in "may I share this?", as an address writes it.
struct MagIkKeuzes: Sendable {
    /// Recipients that are no organisation of the region.
    static let buiten = ["officier-mensenhandel", "andere-zorg", "derde", "buitenland"]
    /// The action that belongs to the recipient's own task.
    static let eigenTaak = Verstrekdoel.operationeel.rawValue

    let regio: RegioConfiguratie

    /// Kinds, then the region's organisations whose id is no kind.
    var van: [String] { Partnersoort.allCases.map(\.rawValue) + organisaties }
    var aan: [String] { Partnersoort.allCases.map(\.rawValue) + Self.buiten + organisaties }
    let doelen = [MagIkKeuzes.eigenTaak] + Doel.allCases.map(\.rawValue)

    private var organisaties: [String] { regio.organisaties.map(\.id).filter { Partnersoort(rawValue: $0) == nil } }

    func soort(_ tekst: String) -> Partnersoort? { regio.partner(tekst)?.soort ?? Partnersoort(rawValue: tekst) }

    /// What an address names, as people read it.
    func naam(_ tekst: String) -> String {
        if let soort = Partnersoort(rawValue: tekst) { return soort.omschreven }
        return regio.organisatie(tekst)?.naam ?? tekst
    }

    /// ISO 3166-1 has two capitals; the Netherlands itself is not abroad.
    static func isLand(_ tekst: String) -> Bool {
        tekst.utf8.count == 2 && tekst.utf8.allSatisfy { (0x41...0x5A).contains($0) } && tekst != "NL"
    }
}

/// The question as an address holds it, for the API and the page.
struct MagIkVraag: Sendable {
    let vraag: Deelvraag
    /// Supplier and recipient as people read them.
    let van: String
    let aan: String

    /// - Throws: `Invoerfout` with every field that is missing or unknown, and what can be chosen there.
    init(_ query: [String: String], regio: RegioConfiguratie) throws(Invoerfout) {
        let keuzes = MagIkKeuzes(regio: regio)
        var fouten: [Fout] = []
        func kies<T>(_ naam: String, _ bekend: [String], zonder: String? = nil, _ maak: (String) -> T?) -> T? {
            if let tekst = query[naam] ?? zonder, bekend.contains(tekst), let gekozen = maak(tekst) { return gekozen }
            fouten.append(Fout(pad: naam, melding: "Kies uit: \(bekend.joined(separator: ", "))."))
            return nil
        }
        let soort: Partnersoort? = kies("van", keuzes.van) { keuzes.soort($0) }
        let categorie: Categorie? = kies("categorie", Categorie.allCases.map(\.rawValue)) { Categorie(rawValue: $0) }
        let herleidbaar: Bool? = kies("herleidbaar", ["true", "false"], zonder: "true") { $0 == "true" }
        let over: Betrokkenerol? = kies("over", Betrokkenerol.allCases.map(\.rawValue), zonder: "slachtoffer") { Betrokkenerol(rawValue: $0) }
        let ontvanger: Ontvanger? = kies("aan", keuzes.aan) { Self.ontvanger($0, land: query["land"], keuzes) }
        let doel: Doel? = kies("doel", keuzes.doelen) { tekst in
            guard tekst == MagIkKeuzes.eigenTaak else { return Doel(rawValue: tekst) }
            // Which task it is, an unknown recipient cannot tell; then that one is the fault.
            return Verstrekdoel.operationeel.doel(voor: ontvanger ?? .officierMensenhandel)
        }
        fouten += Self.landfouten(query)
        if let tekst = query["van"], tekst == query["aan"], soort != nil, Partnersoort(rawValue: tekst) == nil {
            fouten.append(Fout(pad: "aan", melding: "Kies een andere organisatie dan bij ‘van’: dit gaat over delen met een ander."))
        }
        guard fouten.isEmpty, let soort, let categorie, let herleidbaar, let over, let ontvanger, let doel else {
            throw Invoerfout(.ongeldig, fouten)
        }
        vraag = Deelvraag(van: soort, categorie: categorie, herleidbaar: herleidbaar, over: over, aan: ontvanger, doel: doel)
        van = keuzes.naam(query["van"] ?? "")
        aan = Self.naam(ontvanger) ?? keuzes.naam(query["aan"] ?? "")
    }

    private static func ontvanger(_ tekst: String, land: String?, _ keuzes: MagIkKeuzes) -> Ontvanger? {
        switch tekst {
        case "officier-mensenhandel": .officierMensenhandel
        case "andere-zorg": .andereZorg("andere-zorg")
        case "derde": .derde("derde")
        case "buitenland": .buitenland(land: land ?? "")
        default: keuzes.soort(tekst).map(Ontvanger.soort)
        }
    }

    /// Nil for the organisations of the chain.
    private static func naam(_ ontvanger: Ontvanger) -> String? {
        switch ontvanger {
        case .partner, .riec, .emm: nil
        case .officierMensenhandel: "de officier van justitie voor mensenhandel"
        case .andereZorg: "een zorgorganisatie buiten de keten"
        case .derde: "iemand buiten de keten"
        case .buitenland(let land): "een organisatie in \(Landnaam.voluit(land))"
        }
    }

    private static func landfouten(_ query: [String: String]) -> [Fout] {
        switch (query["aan"] == "buitenland", query["land"]) {
        case (true, let land?) where MagIkKeuzes.isLand(land): []
        case (true, _): [Fout(pad: "land", melding: "Geef het land met twee hoofdletters, zoals BE of BR. Nederland zelf is geen buitenland.")]
        case (false, nil): []
        case (false, _?): [Fout(pad: "land", melding: "Een land hoort alleen bij aan=buitenland.")]
        }
    }
}
