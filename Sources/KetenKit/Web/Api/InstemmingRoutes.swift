import Bestand
import Convenant
import Foundation
import Identity
import Invoer
import Postgres

/// Consents, requests for them, and corrections, in the API.
struct InstemmingRoutes: Sendable {
    let bestand: Bestanddienst

    private static let soorten = Schema.keuze(Instemming.Soort.allCases.map(\.rawValue))
    private static let voor = Schema.tekst(min: 3, max: 120).omschreven("operationeel, riec, emm of derde:NAAM")
    private static let nieuw = Schema.object([
        .verplicht("soort", soorten, "Wie instemt"), .verplicht("voor", voor, "Waarvoor"), .optioneel("tot", .datum.ofNiets, "Eerste dag waarop zij niet meer geldt"),
    ])
    private static let waarde = Schema.object([.verplicht("waarde", .tekst(min: 1, max: 1_100_000), "Zoals het moet zijn")])

    var routes: [Route] { [geven, lijst, intrekken("/api/v1/gegevens/{id}/instemmingen"), intrekken("/api/v1/gegevens/{id}/instemmingen/{instemming}"), corrigeren] + verzoeken }

    private var geven: Route {
        Route(
            .POST, "/api/v1/gegevens/{id}/instemmingen", recht: .instemmen,
            uitleg: Uitleg(
                "stemIn", "Instemmen met een gebruik van een gegeven, in de volgorde van C21.5", groep: "instemmingen", invoer: [("application/json", Self.nieuw)],
                antwoorden: [(201, "Vastgelegd", .object([.verplicht("id", .uuid, "Id")]))])
        ) { vraag, wie in
            let invoer = try vraag.json(Self.nieuw)
            guard let soort = invoer["soort"]?.tekst.flatMap(Instemming.Soort.init(rawValue:)) else { throw Probleem.onbekend }
            let gegeven = try vraag.id()
            let id = try await bestand.stemIn(
                gegeven, soort, voor: try Self.gebruik(invoer["voor"]?.tekst), tot: invoer["tot"]?.tekst.flatMap { Dag($0) }, wie: wie,
                idempotentie: try vraag.idempotentie())
            return .json(["id": .tekst(id.tekst)], status: 201, locatie: "/api/v1/gegevens/\(gegeven.tekst)/instemmingen/\(id.tekst)")
        }
    }

    private static func gebruik(_ tekst: String?) throws -> Instemming.Gebruik {
        guard let gebruik = tekst.flatMap({ Instemming.Gebruik($0) }) else {
            throw Probleem.invoer([Fout(pad: "voor", melding: "Kies uit: operationeel, riec, emm, derde:NAAM.")])
        }
        return gebruik
    }

    private var lijst: Route {
        Route(
            .GET, "/api/v1/gegevens/{id}/instemmingen", recht: .instemmen,
            uitleg: Uitleg(
                "instemmingen", "Instemmingen bij een gegeven", groep: "instemmingen",
                antwoorden: [(200, "Oudste eerst", .object([.verplicht("instemmingen", .lijst(.object(Schemas.instemmingVelden)), "Instemmingen")]))])
        ) { vraag, wie in
            .json(["instemmingen": .lijst(try await bestand.instemmingen(try vraag.id(), wie: wie).map(AlsJSON.instemming))])
        }
    }

    private func intrekken(_ pad: String) -> Route {
        let een = pad.hasSuffix("{instemming}")
        return Route(
            .DELETE, pad, recht: .instemmen,
            uitleg: Uitleg(
                een ? "trekInstemmingIn" : "trekInstemmingenIn",
                een ? "Een instemming intrekken; zij geldt meteen niet meer (C20.2)" : "Instemmingen intrekken: alle die u gaf, of die van één soort of gebruik", groep: "instemmingen",
                query: een ? [] : [.optioneel("soort", Self.soorten, "Alleen deze soort"), .optioneel("voor", Self.voor, "Alleen voor dit gebruik")],
                antwoorden: [
                    (
                        200, "Ingetrokken; wie het kreeg, moet het horen (C22.2)",
                        .object([
                            .verplicht("ingetrokken", .lijst(.uuid), "Ids"), .verplicht("teInformeren", Schemas.teInformeren, "Ontvangers die het moeten horen"),
                        ])
                    )
                ])
        ) { vraag, wie in
            try vraag.alleenQuery("soort", "voor")
            let (soort, voor) = try Self.keus(vraag)
            var instemming: UUID?
            if een { instemming = try vraag.id("instemming") }
            let gevolg = try await bestand.trekIn(
                try vraag.id(), instemming: instemming, soort: soort.flatMap(Instemming.Soort.init(rawValue:)), gebruik: try voor.map { try Self.gebruik($0) }, wie: wie)
            return .json([
                "ingetrokken": .lijst(gevolg.ingetrokken.map { .tekst($0.id.tekst) }), "teInformeren": .lijst(gevolg.teInformeren.map(AlsJSON.herroeping)),
            ])
        }
    }

    /// Which consents: by query, or by a body in the shape in which they were given.
    private static func keus(_ vraag: Vraag) throws -> (soort: String?, voor: String?) {
        try vraag.keuze("soort", uit: Instemming.Soort.allCases.map(\.rawValue))
        guard !vraag.inhoud.isEmpty else { return (vraag.query["soort"], vraag.query["voor"]) }
        let invoer = try vraag.json(.object([.optioneel("soort", soorten, "Wie"), .optioneel("voor", voor, "Waarvoor"), .optioneel("tot", .datum.ofNiets, "Einde")]))
        return (vraag.query["soort"] ?? invoer["soort"]?.tekst, vraag.query["voor"] ?? invoer["voor"]?.tekst)
    }

    private var corrigeren: Route {
        Route(
            .POST, "/api/v1/gegevens/{id}/correcties", recht: .signaalIndienen,
            uitleg: Uitleg(
                "corrigeer", "Een eigen gegeven opnieuw stellen; het oude vervalt (C20.2)", groep: "instemmingen", invoer: [("application/json", Self.waarde)],
                antwoorden: [
                    (201, "Gecorrigeerd", .object([.verplicht("id", .uuid, "Id van het nieuwe gegeven"), .verplicht("teInformeren", Schemas.teInformeren, "Wie het moet horen")]))
                ])
        ) { vraag, wie in
            let invoer = try vraag.json(Self.waarde)
            let (id, gevolg) = try await bestand.corrigeer(try vraag.id(), waarde: invoer["waarde"]?.tekst ?? "", wie: wie)
            return .json(["id": .tekst(id.tekst), "teInformeren": .lijst(gevolg.map(AlsJSON.herroeping))], status: 201)
        }
    }

    private var verzoeken: [Route] {
        let regel = Schema.object([
            .verplicht("id", .uuid, "Id"), .verplicht("gegeven", .uuid, "Gegeven"), .verplicht("soort", Self.soorten, "Welke instemming"), .verplicht("voor", .tekst(), "Waarvoor"),
            .verplicht("voorWie", .tekst(), "Wie het zou krijgen"), .verplicht("doel", .tekst(), "Met welk doel"), .verplicht("gevraagdOp", .tijdstip, "Wanneer"),
            .verplicht("rol", .tekst(), "Over wie"), .verplicht("kenmerk", .tekst(), "Wat"), .verplicht("waarde", .tekst(max: 1_100_000).ofNiets, "Wat is gesteld, als u dat mag zien"),
            .verplicht("categorie", .tekst(), "Categorie"),
        ])
        return [
            Route(
                .GET, "/api/v1/instemmingsverzoeken", recht: .instemmen,
                uitleg: Uitleg(
                    "instemmingsverzoeken", "Wat u wordt gevraagd", groep: "instemmingen",
                    antwoorden: [(200, "Oudste eerst", .object([.verplicht("verzoeken", .lijst(regel), "Verzoeken")]))])
            ) { _, wie in
                .json(["verzoeken": .lijst(try await bestand.verzoeken(wie: wie).map(AlsJSON.verzoek))])
            },
            Route(
                .POST, "/api/v1/instemmingsverzoeken/{id}/weigering", recht: .instemmen,
                uitleg: Uitleg("weigerInstemming", "Niet instemmen", groep: "instemmingen", antwoorden: [(204, "Geweigerd", nil)])
            ) { vraag, wie in
                try await bestand.weiger(try vraag.id(), wie: wie)
                return .leeg
            },
        ]
    }
}
