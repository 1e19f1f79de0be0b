import Bestand
import Convenant
import Foundation
import Identity
import Regio

/// The form of a disclosure as it was filled in, and what it asks.
struct Verstrekformulier: Sendable {
    /// Purposes that a page offers; a crisis takes two (C12.21).
    static let doelen: [(waarde: String, tekst: String)] =
        [
            ("operationeel", "Optreden, elk vanuit de eigen taak"), ("operationeelStrafrechtelijk", "Strafrechtelijk optreden"),
            ("operationeelBestuurlijk", "Bestuurlijk optreden"), ("operationeelZorg", "Zorg en opvang"), ("operationeelFiscaal", "Fiscaal optreden"),
            ("verrijking", "Navragen wat de ontvanger weet"), ("raadplegingRiec", "Het RIEC raadplegen"), ("overdracht", "Het dossier overdragen"),
            ("crisis", "Crisis: direct optreden, ketenregisseur en zorgcoördinator samen"),
        ]

    let aan: String
    let anders: String
    let doel: String
    let herleidbaar: Bool
    let noodzaak: String
    let belang: String
    let gegevens: [String]

    init(_ formulier: Formulier) {
        func tekst(_ naam: String) -> String { (formulier[naam] ?? "").trimmingCharacters(in: .whitespacesAndNewlines) }
        aan = tekst("aan")
        anders = tekst("anders")
        doel = tekst("doel")
        herleidbaar = formulier["vorm"] == "herleidbaar"
        noodzaak = tekst("noodzaak")
        belang = tekst("belang")
        gegevens = formulier.alle("gegevens")
    }

    var isCrisis: Bool { doel == "crisis" }

    /// What is asked, or what is wrong with each field.
    func vraag(_ dossier: UUID, regio: RegioConfiguratie) -> Result<Verstrekkingsvraag, Veldfouten> {
        var fouten: [Veldfout] = []
        let adres = Ontvangeradres(["zorg", "derde", "land"].contains(aan) ? "\(aan):\(anders)" : aan, regio: regio)
        if adres == nil {
            fouten.append(
                aan.isEmpty || !["zorg", "derde", "land"].contains(aan)
                    ? Veldfout(veld: "aan", tekst: "Kies een ontvanger.") : Veldfout(veld: "anders", tekst: "Noem de ontvanger; bij een land twee hoofdletters, zoals BE."))
        }
        let gekozen = Verstrekdoel(rawValue: doel)
        if gekozen == nil, !isCrisis { fouten.append(Veldfout(veld: "doel", tekst: "Kies waarvoor.")) }
        let ids = gegevens.compactMap(UUID.init(uuidString:))
        if ids.count != gegevens.count { fouten.append(Veldfout(veld: "gegevens", tekst: "De keuze kwam niet heel aan. Kies opnieuw.")) }
        if ids.isEmpty { fouten.append(Veldfout(veld: "gegevens", tekst: "Kies ten minste één gegeven.")) }
        if noodzaak.utf16.count > 4_000 { fouten.append(Veldfout(veld: "noodzaak", tekst: "Houd dit onder de 4.000 tekens.")) }
        if belang.utf16.count > 4_000 { fouten.append(Veldfout(veld: "belang", tekst: "Houd dit onder de 4.000 tekens.")) }
        guard fouten.isEmpty, let adres else { return .failure(Veldfouten(fouten: fouten)) }
        return .success(
            Verstrekkingsvraag(
                dossier: dossier, aan: adres, doel: isCrisis ? .crisis : gekozen?.doel(voor: adres.ontvanger) ?? .crisis, gegevens: ids, herleidbaar: herleidbaar,
                noodzaak: noodzaak, belang: belang))
    }

    /// As hidden fields of the page that shows what will go.
    var verborgen: [Verborgenveld] {
        [
            ("aan", aan), ("anders", anders), ("doel", doel), ("vorm", herleidbaar ? "herleidbaar" : "anoniem"), ("noodzaak", noodzaak), ("belang", belang),
        ].map { Verborgenveld(naam: $0.0, waarde: $0.1) } + gegevens.map { Verborgenveld(naam: "gegevens", waarde: $0) }
    }
}

/// What is wrong, by field.
struct Veldfouten: Error {
    let fouten: [Veldfout]
}
