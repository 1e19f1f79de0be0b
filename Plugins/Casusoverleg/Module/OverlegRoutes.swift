import KetenKit

/// Meetings in the API.
struct OverlegRoutes: Sendable {
    let dienst: Overlegdienst

    private static let datum = Schema.object([.verplicht("datum", .datum, "Dag van het overleg")])
    private static let punt = Schema.object([.verplicht("dossier", .uuid, "Id van het dossier")])
    private static let besluit = Schema.object([
        .verplicht("dossier", .uuid, "Id van het dossier"), .verplicht("soort", .keuze(Besluitsoort.allCases.map(\.rawValue)), "Wat is besloten"),
        .optioneel("aan", .tekst(min: 1, max: 100), "Bij een interventie: id van de partner"),
        .optioneel("beoogdResultaat", .tekst(min: 1, max: 4_000), "Wat het moet bereiken"), .verplicht("motivering", .tekst(min: 1, max: 20_000), "Waarom"),
        .optioneel("categorie", .keuze(Categorie.allCases.map(\.rawValue)), "Wat de teksten vertellen; zonder: fiscaal als het dossier fiscale gegevens heeft, anders gewoon"),
    ])
    private static let categorie = Schema.keuze(Categorie.allCases.map(\.rawValue))
    private static let antwoord = Schema.object([
        .verplicht("actie", .keuze(Overlegdienst.Antwoordsoort.allCases.map(\.rawValue)), "Aanvaarden, weigeren of terugmelden"),
        .optioneel("tekst", .tekst(min: 1, max: 20_000), "Reden van de weigering, of het resultaat"),
        .optioneel("categorie", Self.categorie, "Wat de tekst vertelt; zonder wat bij uw organisatie hoort"),
    ])
    private static let tekst = Schema.eenVan([
        .tekst().ofNiets, .object([.verplicht("verborgen", .bool, "Waar"), .verplicht("regel", .tekst(), "De regel die de tekst achterhoudt")]),
    ])
    private static let gemaakt = Schema.object([.verplicht("id", .uuid, "Id")])
    private static let overlegVelden: [Eigenschap] = [
        .verplicht("id", .uuid, "Id"), .verplicht("soort", .tekst(), "casusoverleg of zorgoverleg"), .verplicht("datum", .datum, "Dag"),
    ]

    var routes: [Route] {
        [plan(.casusoverleg, "/api/v1/casusoverleggen", .overlegPlannen), plan(.zorgoverleg, "/api/v1/zorgoverleggen", .zorgoverlegPlannen)]
            + lijst(.casusoverleg, "/api/v1/casusoverleggen") + lijst(.zorgoverleg, "/api/v1/zorgoverleggen")
            + [agendapunt(.casusoverleg, "/api/v1/casusoverleggen"), agendapunt(.zorgoverleg, "/api/v1/zorgoverleggen"), besluiten] + toewijzingen
    }

    private func plan(_ soort: Overleg.Soort, _ pad: String, _ recht: Recht) -> Route {
        Route(
            .POST, pad, recht: recht,
            uitleg: Uitleg(
                "plan\(soort.titel)", "Een \(soort.rawValue) plannen (\(soort == .casusoverleg ? "C12.8" : "C12.28"))", groep: "overleggen",
                invoer: [("application/json", Self.datum)], antwoorden: [(201, "Gepland", Self.gemaakt)])
        ) { vraag, wie in
            let invoer = try vraag.json(Self.datum)
            guard let datum = invoer["datum"]?.tekst.flatMap({ Dag($0) }) else { throw Probleem.onbekend }
            let id = try await dienst.plan(soort, op: datum, wie: wie, idempotentie: try vraag.idempotentie()).tekst
            return .json(["id": .tekst(id), "datum": .tekst("\(datum)")], status: 201, locatie: "\(pad)/\(id)")
        }
    }

    private func lijst(_ soort: Overleg.Soort, _ pad: String) -> [Route] {
        [
            Route(
                .GET, pad, recht: .overlegLezen,
                uitleg: Uitleg(
                    "\(soort.rawValue)gen", "De overleggen waaraan u deelneemt", groep: "overleggen",
                    antwoorden: [(200, "Nieuwste eerst", .object([.verplicht("overleggen", .lijst(.object(Self.overlegVelden)), "Overleggen")]))])
            ) { _, wie in
                let alle = try await dienst.overleggen(wie: wie).filter { $0.soort == soort }
                return .json(["overleggen": .lijst(alle.map { .object(Self.json($0)) })])
            },
            Route(
                .GET, "\(pad)/{id}", recht: .overlegLezen,
                uitleg: Uitleg(
                    "\(soort.rawValue)", "Een overleg met de agenda zoals u die mag zien", groep: "overleggen",
                    antwoorden: [(200, "Het overleg", .object(Self.overlegVelden + [.verplicht("agenda", .lijst(.iets), "Agendapunten met besluit")]))])
            ) { vraag, wie in
                let (overleg, punten, _) = try await dienst.overleg(try vraag.id(), wie: wie)
                guard overleg.soort == soort else { throw Probleem.onbekend }
                return .json(.object(Self.json(overleg) + [.init("agenda", .lijst(punten.map(Self.json)))]))
            },
        ]
    }

    private static func json(_ overleg: Overleg) -> [Invoer.Veld] {
        [
            .init("id", .tekst(overleg.id.tekst)), .init("soort", .tekst(overleg.soort.rawValue)),
            .init("datum", .tekst("\(overleg.datum)")),
        ]
    }

    /// A text, or the rule that withholds it, in the shape that gegevens have.
    private static func json(_ tekst: Tekstbericht?) -> Waarde {
        switch tekst {
        case nil: .niets
        case .zichtbaar(let tekst): .tekst(tekst)
        case .verborgen(let regel): ["verborgen": true, "regel": .tekst(regel.rawValue)]
        }
    }

    private static func json(_ punt: Punt) -> Waarde {
        [
            "dossier": .tekst(punt.dossier.tekst), "volgnummer": .getal(punt.volgnummer), "crisis": .bool(punt.crisis),
            "besluit": punt.besluit.map { b in
                [
                    "id": .tekst(b.id.tekst), "soort": .tekst(b.soort.rawValue), "aan": b.aan.map(Waarde.tekst) ?? .niets,
                    "beoogdResultaat": json(b.beoogdResultaat), "motivering": json(b.motivering),
                    "genomenOp": .tekst(Tijdstip.tekst(b.op)), "stand": b.stand.map { .tekst($0.rawValue) } ?? .niets,
                ]
            } ?? .niets,
        ]
    }

    private func agendapunt(_ soort: Overleg.Soort, _ pad: String) -> Route {
        Route(
            .POST, "\(pad)/{id}/agendapunten", recht: .agenderen,
            uitleg: Uitleg(
                "agendeerIn\(soort.titel)", "Een dossier op de agenda zetten (H3.2.4)", groep: "overleggen", invoer: [("application/json", Self.punt)],
                antwoorden: [(201, "Op de agenda", .object([.verplicht("overleg", .uuid, "Overleg"), .verplicht("dossier", .uuid, "Dossier")]))])
        ) { vraag, wie in
            let invoer = try vraag.json(Self.punt)
            let overleg = try vraag.id()
            guard let dossier = invoer["dossier"]?.tekst.flatMap({ UUID(uuidString: $0) }) else { throw Probleem.onbekend }
            try await dienst.agendeer(dossier, op: overleg, soort: soort, wie: wie, idempotentie: try vraag.idempotentie())
            return .json(
                ["overleg": .tekst(overleg.tekst), "dossier": .tekst(dossier.tekst)], status: 201,
                locatie: "\(pad)/\(overleg.tekst)")
        }
    }

    private var besluiten: Route {
        Route(
            .POST, "/api/v1/casusoverleggen/{id}/besluiten", recht: .besluiten,
            uitleg: Uitleg(
                "besluit", "Een besluit vastleggen (H3.2.4, H3.2.5)", groep: "overleggen", invoer: [("application/json", Self.besluit)],
                antwoorden: [(201, "Vastgelegd", Self.gemaakt)])
        ) { vraag, wie in
            let invoer = try vraag.json(Self.besluit)
            let overleg = try vraag.id()
            guard let dossier = invoer["dossier"]?.tekst.flatMap({ UUID(uuidString: $0) }), let soort = invoer["soort"]?.tekst.flatMap(Besluitsoort.init(rawValue:)) else {
                throw Probleem.onbekend
            }
            let id = try await dienst.besluit(
                .init(
                    dossier: dossier, soort: soort, aan: invoer["aan"]?.tekst, beoogdResultaat: invoer["beoogdResultaat"]?.tekst,
                    motivering: invoer["motivering"]?.tekst ?? "", categorie: invoer["categorie"]?.tekst.flatMap(Categorie.init(rawValue:))), op: overleg, wie: wie,
                idempotentie: try vraag.idempotentie())
            return .json(
                ["id": .tekst(id.tekst)], status: 201, locatie: "/api/v1/casusoverleggen/\(overleg.tekst)")
        }
    }

    private var toewijzingen: [Route] {
        let velden = Schema.object([
            .verplicht("id", .uuid, "Id"), .verplicht("dossier", .uuid, "Dossier"), .verplicht("aan", .tekst(), "Partner"), .verplicht("stand", .tekst(), "Hoe het staat"),
            .verplicht("sinds", .tijdstip, "Sinds"), .verplicht("beoogdResultaat", Self.tekst, "Wat het moet bereiken"), .verplicht("antwoord", Self.tekst, "Antwoord van de partner"),
        ])
        return [
            Route(
                .GET, "/api/v1/toewijzingen", recht: .toewijzingen,
                uitleg: Uitleg(
                    "toewijzingen", "Wie heeft wat (H3.2.5)", groep: "overleggen",
                    antwoorden: [(200, "Nieuwste eerst", .object([.verplicht("toewijzingen", .lijst(velden), "Toewijzingen")]))])
            ) { _, wie in
                .json([
                    "toewijzingen": .lijst(
                        try await dienst.toewijzingen(wie: wie).map { t in
                            [
                                "id": .tekst(t.id.tekst), "dossier": .tekst(t.dossier.tekst), "aan": .tekst(t.aan),
                                "stand": .tekst(t.stand.rawValue), "sinds": .tekst(Tijdstip.tekst(t.sinds)),
                                "beoogdResultaat": Self.json(t.beoogdResultaat), "antwoord": Self.json(t.antwoord),
                            ]
                        })
                ])
            },
            Route(
                .POST, "/api/v1/toewijzingen/{id}/antwoorden", recht: .toewijzingen,
                uitleg: Uitleg(
                    "beantwoordToewijzing", "Aanvaarden, weigeren of terugmelden (C12.26, H3.2.5)", groep: "overleggen", invoer: [("application/json", Self.antwoord)],
                    antwoorden: [(201, "Vastgelegd", .object([.verplicht("id", .uuid, "Id van de toewijzing")]))])
            ) { vraag, wie in
                let invoer = try vraag.json(Self.antwoord)
                let id = try vraag.id()
                guard let actie = invoer["actie"]?.tekst.flatMap(Overlegdienst.Antwoordsoort.init(rawValue:)) else { throw Probleem.onbekend }
                try await dienst.beantwoord(
                    id, actie, tekst: invoer["tekst"]?.tekst, categorie: invoer["categorie"]?.tekst.flatMap(Categorie.init(rawValue:)), wie: wie,
                    idempotentie: try vraag.idempotentie())
                return .json(["id": .tekst(id.tekst)], status: 201, locatie: "/api/v1/toewijzingen")
            },
        ]
    }
}
