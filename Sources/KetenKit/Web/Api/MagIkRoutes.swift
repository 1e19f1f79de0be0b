import Convenant
import Foundation
import Invoer
import Regio

/// `GET /mag-ik`: what the covenant would say, for any combination and without a case.
struct MagIkRoutes: Sendable {
    let regio: RegioConfiguratie
    let nu: @Sendable () -> Date

    /// Why nobody need sign in, here and on the page.
    static let reden = "het antwoord komt uit de regels alleen en raakt geen gegevens"

    var routes: [Route] { [een] }

    private var een: Route {
        let keuzes = MagIkKeuzes(regio: regio)
        return Route(
            .GET, "/api/v1/mag-ik", openbaar: Self.reden,
            uitleg: Uitleg(
                "magIk", "Of iets mag worden gedeeld, en zo niet, wat wel kan", groep: "regels",
                query: [
                    .verplicht("van", .keuze(keuzes.van), "Van wie de gegevens komen: een soort of een organisatie van de regio"),
                    .verplicht("categorie", .keuze(Categorie.allCases.map(\.rawValue)), "Soort gegevens"),
                    .optioneel("herleidbaar", .keuze(["true", "false"]), "Of ze zeggen om wie het gaat; true zonder"),
                    .optioneel("over", .keuze(Betrokkenerol.allCases.map(\.rawValue)), "Over wie; slachtoffer zonder"),
                    .verplicht("aan", .keuze(keuzes.aan), "Wie ze krijgt"),
                    .optioneel("land", .tekst(min: 2, max: 2), "Bij aan=buitenland: het land, ISO 3166-1, twee hoofdletters"),
                    .verplicht("doel", .keuze(keuzes.doelen), "Waarvoor; operationeel is wat bij de taak van de ontvanger hoort"),
                ], antwoorden: [(200, "Het antwoord", Self.schema)])
        ) { vraag, _ in
            try vraag.alleenQuery("van", "categorie", "herleidbaar", "over", "aan", "land", "doel")
            return .json(Self.json(try MagIkTekst(vraag.query, regio: regio, nu: nu())))
        }
    }

    private static let schema = Schema.object([
        .verplicht("antwoord", .keuze(["ja", "ja-mits", "nee", "hangt-af"]), "ja-mits: nadat de voorwaarden zijn vervuld"),
        .verplicht("zin", .tekst(), "Het antwoord in een zin"),
        .verplicht(
            "regels",
            .lijst(
                .object([
                    .verplicht("id", .tekst(), "Id"), .verplicht("titel", .tekst(), "Titel"), .verplicht("zin", .tekst(), "Wat de regel zegt"),
                ])), "De smalste eerst; bij een nee daarna de ruimere die ervoor wijken"),
        .verplicht(
            "voorwaarden", .lijst(.object([.verplicht("regel", .tekst(), "Regel"), .verplicht("zin", .tekst(), "Wat u eerst vastlegt")])),
            "Wat eerst vastligt; bij een nee: als de instemmingen er zijn"),
        .verplicht(
            "metInstemming", .lijst(.keuze(Instemming.Soort.allCases.map(\.rawValue))).ofNiets,
            "De kleinste reeks instemmingen waarmee het mag, in volgorde; leeg als er geen nodig is, null als geen helpt"),
        .verplicht("anoniem", .keuze(["ja", "ja-mits", "nee"]).ofNiets, "Hetzelfde zonder namen; null als daarnaar is gevraagd"),
        .verplicht("zelfMelden", .keuze(["ja", "ja-mits", "nee"]).ofNiets, "Een eigen melding van wie het zag (H2.2.7); null waar die weg er niet is"),
    ])

    private static func json(_ tekst: MagIkTekst) -> Waarde {
        let antwoord = tekst.antwoord
        func code(_ besluit: Besluit?) -> Waarde { besluit.map { .tekst(MagIkTekst.code($0)) } ?? .niets }
        let regels: [Waarde] = antwoord.regels.map {
            ["id": .tekst($0.rawValue), "titel": .tekst(tekst.titel($0)), "zin": .tekst(tekst.uitleg($0))]
        }
        let voorwaarden: [Waarde] = tekst.voorwaarden.map { ["regel": .tekst($0.regel.rawValue), "zin": .tekst($0.tekst)] }
        let instemming: [Waarde]? = antwoord.metInstemming.map { soorten in soorten.map { .tekst($0.rawValue) } }
        return [
            "antwoord": code(antwoord.besluit), "zin": .tekst(tekst.zin), "regels": .lijst(regels), "voorwaarden": .lijst(voorwaarden),
            "metInstemming": instemming.map(Waarde.lijst) ?? .niets, "anoniem": code(antwoord.anoniem), "zelfMelden": code(antwoord.zelfMelden),
        ]
    }
}
