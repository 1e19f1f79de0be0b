import Bestand
import Convenant
import Foundation
import Identity
import Invoer
import Postgres
import Regio

/// The answer to "may I share this?" in words, the same for the API and the page.
struct MagIkTekst: Sendable {
    /// Something to do or to know, and the rule it rests on.
    struct Stap: Sendable {
        let tekst: String
        let regel: RegelID
    }

    let gesteld: MagIkVraag
    let antwoord: Deelantwoord
    private let regels: Regels

    /// - Throws: `Invoerfout` when the question is none.
    init(_ query: [String: String], regio: RegioConfiguratie, nu: Date) throws(Invoerfout) {
        gesteld = try MagIkVraag(query, regio: regio)
        antwoord = magIk(gesteld.vraag, on: Dagwaarde(nummer: regio.dag(nu).number), toegelatenLanden: unielanden)
        regels = regio.regels
    }

    static func code(_ besluit: Besluit) -> String {
        switch besluit {
        case .allowed(let voorwaarden): voorwaarden.isEmpty ? "ja" : "ja-mits"
        case .withheld: "nee"
        case .undetermined: "hangt-af"
        }
    }

    /// The verdict in a few words.
    var woord: String {
        switch antwoord.besluit {
        case .allowed(let voorwaarden): voorwaarden.isEmpty ? "Ja, dit mag" : "Ja, maar eerst iets vastleggen"
        case .withheld: antwoord.metInstemming == nil ? "Nee, dit mag niet" : "Nee, niet zonder instemming"
        case .undetermined: "Dat hangt ervan af"
        }
    }

    var zin: String {
        switch antwoord.besluit {
        case .allowed(let voorwaarden):
            return voorwaarden.isEmpty
                ? "Deel niet meer dan de ontvanger hiervoor nodig heeft." : "Dit mag zodra is gedaan wat hieronder staat. Deel niet meer dan nodig is."
        case .undetermined(let ontbreekt): return "Zoek eerst op of \(ontbreekt.map(\.omschreven).opsomming)."
        case .withheld:
            if let soorten = antwoord.metInstemming { return "Dit mag pas als \(Self.ingestemd(soorten))." }
            if let anoniem = antwoord.anoniem, Self.code(anoniem) != "nee" { return "Ook instemming verandert dat niet. Zonder namen mag het wel." }
            return "Ook instemming verandert dat niet."
        }
    }

    /// C21.5: client, supplier and zorgcoördinator come in that order; the prosecutor's permission stands apart (C21.8).
    private static func ingestemd(_ soorten: [Instemming.Soort]) -> String {
        let keten = soorten.filter { $0 != .officier }.map(\.wie)
        var delen: [String] = []
        if !keten.isEmpty { delen.append("\(keten.opsomming) \(keten.count == 1 ? "instemt" : "instemmen, in deze volgorde")") }
        if soorten.contains(.officier) { delen.append("de officier van justitie het goedvindt") }
        return delen.joined(separator: keten.count > 1 ? ", en " : " en ")
    }

    /// The question, so that the answer can be read by itself.
    var vraagzin: String {
        let vraag = gesteld.vraag
        let vorm = vraag.herleidbaar ? "die zeggen om wie het gaat" : "zonder namen"
        return "U vroeg naar \(vraag.categorie.omschreven) \(vorm), over \(vraag.over.omschreven). "
            + "Ze komen van \(gesteld.van) en gaan naar \(gesteld.aan). Doel: \(vraag.doel.titel)."
    }

    /// What to record; of a no, once the consents are there.
    var voorwaarden: [Stap] { antwoord.daarna.map { Stap(tekst: $0.opdracht, regel: $0.regel) } }

    /// Whom to ask, in order; empty when nobody need be asked, or when asking does not help.
    var instemmingen: [Stap] { stappen(antwoord.metInstemming ?? []) }

    private func stappen(_ soorten: [Instemming.Soort]) -> [Stap] {
        soorten.map { soort in
            let regel: RegelID =
                switch soort {
                case .client: "H3.1.11"
                case .partner: antwoord.houdtTegen.first { ["C21.5", "C21.4", "C14.6"].contains($0) } ?? "C20.2"
                case .zorgcoordinator: antwoord.houdtTegen.first { ["C21.5", "C14.6"].contains($0) } ?? "C21.5"
                case .officier: "C21.8"
                }
            return Stap(tekst: soort.opdracht, regel: regel)
        }
    }

    /// Other lawful ways. A no without any ends with what its rule advises.
    var uitwegen: [Stap] {
        let isNee = Self.code(antwoord.besluit) == "nee"
        var uit: [Stap] = []
        if let melding = antwoord.zelfMelden, Self.code(melding) != "nee" {
            uit.append(
                Stap(
                    tekst: "Zag uw eigen organisatie het en is het ernstig? Meld het dan meteen zelf, met alleen uw eigen gegevens. "
                        + "Op toestemming hoeft u niet te wachten.",
                    regel: "H2.2.7"))
        }
        if let anoniem = antwoord.anoniem, Self.code(anoniem) != "nee" {
            let eerst = if case .allowed(let voorwaarden) = anoniem { voorwaarden.map(\.opdracht).joined(separator: " ") } else { "" }
            let tekst =
                isNee
                ? "Deel het zonder namen en zonder wat iemand herkenbaar maakt."
                : "Kan de ontvanger zonder namen uit de voeten? Deel het dan zonder namen."
            uit.append(Stap(tekst: eerst.isEmpty ? tekst : "\(tekst) Ook dan eerst: \(eerst)", regel: "C6.2"))
        } else if isNee, antwoord.metInstemming == nil, let soorten = antwoord.anoniemMetInstemming {
            uit.append(Stap(tekst: "Zonder namen mag het pas als \(Self.ingestemd(soorten)).", regel: "C6.2"))
        }
        if isNee, uit.isEmpty, instemmingen.isEmpty, let regel = antwoord.houdtTegen.first, let advies = regels[regel.rawValue]?.watTeDoen {
            uit.append(Stap(tekst: advies, regel: regel))
        }
        return uit
    }

    func titel(_ regel: RegelID) -> String { regels[regel.rawValue]?.titel ?? regel.rawValue }

    func uitleg(_ regel: RegelID) -> String { regels[regel.rawValue]?.tekst.eersteZin ?? "" }
}
