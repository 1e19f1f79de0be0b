import Bestand
import Deelname
import Foundation
import Identity

/// Who takes part in the covenant: one page to read, and to keep the register on.
struct DeelnemersPaginas: Sendable {
    let dienst: Deelnamedienst
    let maker: Paginamaker

    var routes: [Route] { [een, toetreding, wijziging, opzegging] + Voorstel.Soort.allCases.flatMap { [instemming($0), ondertekening($0)] } }

    private var een: Route {
        Route(.GET, "/deelnemers", recht: .deelnameLezen) { vraag, wie in
            let melding = Self.meldingen[vraag.query["gedaan"] ?? ""]
            return try await pagina(wie, melding: melding.map { Melding($0) })
        }
    }

    private static let meldingen = [
        "toetreding": "Het verzoek staat vast. Leg hieronder vast welke partners instemmen.",
        "wijziging": "De wijziging is voorgelegd. Leg hieronder vast welke partners instemmen.", "instemming": "De instemming staat vast.",
        "ondertekening": "De ondertekening staat vast.", "opzegging": "De opzegging staat vast. In de lijst staat tot wanneer de partner meedoet.",
    ]

    private func pagina(_ wie: Aangemeld, melding: Melding? = nil, invoer: Registerinvoer? = nil) async throws -> Antwoord {
        let overzicht = try await dienst.deelnemers(wie: wie)
        let weergave = Deelnemersweergave(overzicht: overzicht, regio: maker.regio, beheert: wie.mag(.deelnameBeheren), invoer: invoer)
        var links: [Link] = []
        if wie.mag(.geheimhoudingLezen) { links.append(Link(titel: "Geheimhouding: wie tekende", href: "/geheimhouding")) }
        if wie.mag(.mandaatLezen) { links.append(Link(titel: "Mandaat aan de ketenregisseur", href: "/mandaat")) }
        return maker.html(
            weergave.pagina(links: links), "Deelnemers", wie: wie, actief: "/deelnemers", status: invoer?.status ?? 200, fouten: invoer != nil,
            melding: melding)
    }

    // MARK: What the penvoerder records

    private func doe(
        _ formulier: String, _ vraag: Vraag, _ wie: Aangemeld, eerste: String, gedaan: String, _ handeling: (Formulier, Idempotentie?) async throws -> Void
    ) async throws -> Antwoord {
        try await Registerinvoer.doe(
            formulier, vraag, eerste: eerste, naar: "/deelnemers?gedaan=\(gedaan)", opnieuw: { try await pagina(wie, invoer: $0) }, handeling)
    }

    private var toetreding: Route {
        Route(.POST, "/deelnemers/toetredingen", recht: .deelnameBeheren) { vraag, wie in
            try await doe("toetreding", vraag, wie, eerste: "organisatie", gedaan: "toetreding") { velden, eenmalig in
                _ = try await dienst.vraagToetreding(
                    velden["organisatie"] ?? "", op: try velden.verplichteDag("op"), kenmerk: velden["kenmerk"] ?? "", wie: wie, idempotentie: eenmalig)
            }
        }
    }

    private var wijziging: Route {
        Route(.POST, "/deelnemers/wijzigingen", recht: .deelnameBeheren) { vraag, wie in
            try await doe("wijziging", vraag, wie, eerste: "titel", gedaan: "wijziging") { velden, eenmalig in
                _ = try await dienst.stelWijzigingVoor(
                    velden["titel"] ?? "", op: try velden.verplichteDag("op"), kenmerk: velden["kenmerk"] ?? "", wie: wie, idempotentie: eenmalig)
            }
        }
    }

    private var opzegging: Route {
        Route(.POST, "/deelnemers/opzeggingen", recht: .deelnameBeheren) { vraag, wie in
            try await doe("opzegging", vraag, wie, eerste: "organisatie", gedaan: "opzegging") { velden, eenmalig in
                _ = try await dienst.legOpzeggingVast(velden["organisatie"] ?? "", op: try velden.verplichteDag("op"), wie: wie, idempotentie: eenmalig)
            }
        }
    }

    private func instemming(_ soort: Voorstel.Soort) -> Route {
        Route(.POST, "/deelnemers/\(soort.meervoud)/{id}/instemmingen", recht: .deelnameBeheren) { vraag, wie in
            let id = try vraag.id()
            return try await doe("instemming-\(id.tekst)", vraag, wie, eerste: "organisatie", gedaan: "instemming") { velden, eenmalig in
                try await dienst.legInstemmingVast(
                    soort, id, van: velden["organisatie"] ?? "", op: try velden.verplichteDag("op"), kenmerk: velden["kenmerk"] ?? "", wie: wie,
                    idempotentie: eenmalig)
            }
        }
    }

    private func ondertekening(_ soort: Voorstel.Soort) -> Route {
        Route(.POST, "/deelnemers/\(soort.meervoud)/{id}/ondertekening", recht: .deelnameBeheren) { vraag, wie in
            let id = try vraag.id()
            return try await doe("ondertekening-\(id.tekst)", vraag, wie, eerste: "op", gedaan: "ondertekening") { velden, eenmalig in
                try await dienst.onderteken(soort, id, op: try velden.verplichteDag("op"), wie: wie, idempotentie: eenmalig)
            }
        }
    }
}
