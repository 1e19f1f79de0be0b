import Invoer

/// The shapes of answers, for OpenAPI.
enum Schemas {
    static let probleem = Schema.object([
        .verplicht("type", .tekst(), "Adres van de regel, of about:blank"), .verplicht("title", .tekst(), "Wat er is"),
        .verplicht("status", .geheel(400...599), "HTTP-status"), .verplicht("detail", .tekst(), "Wat er gebeurde en wat u kunt doen"),
        .optioneel("regel", .tekst(), "De regel die weigerde"),
        .optioneel(
            "fouten", .lijst(.object([.verplicht("veld", .tekst(), "Pad van het veld"), .verplicht("melding", .tekst(), "Wat er mis is")])), "Per veld"),
    ])

    static let signaalVelden: [Eigenschap] = [
        .verplicht("id", .uuid, "Id"), .verplicht("nummer", .tekst(), "Korte naam voor mensen"), .verplicht("tenant", .tekst(), "Gemeente of regio"),
        .verplicht("bron", .tekst(), "Organisatie die het aanleverde"), .verplicht("ontvangenOp", .tijdstip, "Ontvangen"),
        .verplicht("categorie", .tekst(), "Categorie"), .verplicht("sterkte", .geheel(0...10), "Sterkte"),
        .verplicht("indicatoren", .lijst(.tekst()), "Ids uit de signalenlijst"), .verplicht("vermoedens", .lijst(.tekst()), "Vermoedens"),
        .verplicht("dossier", .uuid.ofNiets, "Dossier waar het in ligt, voor wie dat mag weten (C15.3)"),
    ]

    static let gegeven = Schema.eenVan([
        .object([
            .verplicht("id", .uuid, "Id"), .verplicht("signaal", .uuid.ofNiets, "Signaal, voor wie dat mag weten (C15.3)"), .verplicht("betrokkene", .uuid.ofNiets, "Over wie"),
            .verplicht("rol", .tekst(), "Rol van de betrokkene"), .verplicht("kenmerk", .tekst(), "Wat"), .verplicht("waarde", .tekst(max: 1_100_000), "Wat is gesteld"),
            .verplicht("bron", .tekst().ofNiets, "Organisatie, voor wie dat mag weten (C15.3)"), .verplicht("categorie", .tekst(), "Categorie"), .verplicht("herleidbaar", .bool, "Kan zeggen wie iemand is"),
            .verplicht("waargenomenOp", .datum.ofNiets, "Gezien op"), .verplicht("vastgelegdOp", .tijdstip, "Vastgelegd op"),
            .optioneel("instemmingen", .lijst(.object(instemmingVelden)), "In een dossier: wie waarmee instemde, voor wie dat mag weten"),
        ]),
        .object([.verplicht("id", .uuid, "Id"), .verplicht("verborgen", .bool, "Waar"), .verplicht("regel", .tekst(), "De regel die het achterhoudt")]),
    ])

    static let signaal = Schema.object(signaalVelden + [.verplicht("gegevens", .lijst(gegeven), "Zoals u ze mag zien")])

    static let dossierVelden: [Eigenschap] = [
        .verplicht("id", .uuid, "Id"), .verplicht("nummer", .tekst(), "Korte naam voor mensen"), .verplicht("titel", .tekst(), "Titel"),
        .verplicht("tenant", .tekst(), "Gemeente of regio"), .verplicht("fase", .tekst(), "Fase van de keten (C10.1)"),
        .verplicht("geopendOp", .tijdstip, "Geopend"), .verplicht("aantalSignalen", .geheel.ofNiets, "Aantal signalen, voor wie dat mag weten (C15.3)"),
    ]

    static let dossier = Schema.object(
        dossierVelden + [
            .verplicht("gegevens", .lijst(gegeven), "Zoals u ze mag zien"), .verplicht("signalen", .lijst(.object(signaalVelden)), "Gestapelde signalen"),
            .verplicht(
                "wissels",
                .lijst(
                    .object([
                        .verplicht("van", .tekst().ofNiets, "Fase ervoor"), .verplicht("naar", .tekst(), "Fase erna"), .verplicht("aanleiding", .tekst(), "Waardoor"),
                        .verplicht("regel", .tekst(), "Regel"), .verplicht("overleg", .uuid.ofNiets, "Overleg"), .verplicht("op", .tijdstip, "Wanneer"),
                        .verplicht("door", .tekst(), "Wie"),
                    ])), "Weg door de keten"),
        ])

    static func bladzijde(_ naam: String, _ schema: Schema) -> Schema {
        .object([.verplicht(naam, .lijst(schema), "Nieuwste eerst"), .verplicht("volgende", .tekst().ofNiets, "Adres van de volgende bladzijde")])
    }

    static let bladeren: [Eigenschap] = [
        .optioneel("na", .tekst(max: 100), "Cursor uit `volgende`"), .optioneel("aantal", .geheel(1...100), "Regels per bladzijde; 50 zonder"),
    ]
}
