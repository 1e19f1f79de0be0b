import Bestand
import Convenant
import Invoer

extension Schemas {
    static let instemmingVelden: [Eigenschap] = [
        .verplicht("id", .uuid, "Id"), .verplicht("soort", .keuze(Instemming.Soort.allCases.map(\.rawValue)), "Wie instemt"),
        .verplicht("voor", .tekst(), "Waarvoor"), .verplicht("van", .datum, "Geldt vanaf"), .verplicht("tot", .datum.ofNiets, "Eerste dag waarop zij niet meer geldt"),
        .verplicht("ingetrokken", .bool, "Is ingetrokken"),
    ]

    static let teInformeren = Schema.lijst(
        .object([
            .verplicht("aan", .tekst(), "Ontvanger"), .verplicht("verstrekking", .uuid, "Verstrekking"), .verplicht("nummer", .tekst(), "Korte naam"),
            .verplicht("regel", .tekst(), "Waarom"),
        ]))

    /// `gegevens` of a disclosure: ids, or all of the dossier.
    static let keuzeGegevens = Schema.eenVan([.lijst(.uuid, min: 1, max: 5_000), .keuze(["alle"])])

    static let verstrekkingVelden: [Eigenschap] = [
        .verplicht("id", .uuid, "Id"), .verplicht("nummer", .tekst(), "Korte naam voor mensen"), .verplicht("dossiernummer", .tekst().ofNiets, "Korte naam van het dossier; niet bij de vorm zonder namen"),
        .verplicht("dossier", .uuid.ofNiets, "Id van het dossier, voor wie in het bestand werkt"), .verplicht("aan", .tekst(), "Ontvanger"),
        .verplicht("doel", .tekst(), "Doel"), .verplicht("herleidbaar", .bool, "Of het zegt wie iemand is"), .verplicht("verstrektOp", .tijdstip, "Wanneer"),
        .verplicht("vernietigenVoor", .datum, "Uiterlijk te vernietigen (C22.1)"), .verplicht("aantal", .geheel, "Aantal gegevens"),
        .verplicht("herroepen", .geheel, "Aantal dat sindsdien is ingetrokken of gecorrigeerd"),
    ]

    private static let verstrekt = Schema.eenVan([
        .object([
            .verplicht("nummer", .geheel, "Volgnummer"), .optioneel("id", .uuid, "Id van het gegeven, voor wie in het bestand werkt"),
            .verplicht("betrokkene", .tekst().ofNiets, "Rol en nummer"), .verplicht("rol", .tekst(), "Rol"), .verplicht("kenmerk", .tekst(), "Wat"),
            .verplicht("waarde", .tekst(max: 1_100_000).ofNiets, "Zoals het is verstrekt; leeg als er zonder namen niets van overblijft (C6.2)"),
            .verplicht("bron", .tekst().ofNiets, "Organisatie, als de ontvanger die mag weten"), .verplicht("categorie", .tekst(), "Categorie"),
            .verplicht("herleidbaar", .bool, "Kan zeggen wie iemand is"), .verplicht("waargenomenOp", .datum.ofNiets, "Gezien op; zonder namen de maand"),
            .verplicht("vastgelegdOp", .datum, "Vastgelegd op; zonder namen de maand"), .verplicht("beperkingen", .lijst(.tekst()), "Regels voor het gebruik"),
            .verplicht("geldigTot", .datum.ofNiets, "Eerste dag waarop de instemming niet meer geldt"), .verplicht("vernietigenVoor", .datum, "Uiterlijk te vernietigen"),
        ]),
        .object([
            .verplicht("nummer", .geheel, "Volgnummer"), .optioneel("id", .uuid, "Id van het gegeven"), .verplicht("verborgen", .bool, "Waar"),
            .verplicht("regel", .tekst(), "Waarom het niet meer mag worden gebruikt"),
        ]),
    ])

    static let verstrekking = Schema.object(
        verstrekkingVelden + [
            .verplicht("gegevens", .lijst(verstrekt, max: 100_000), "Wat is verstrekt"),
            .optioneel("noodzaak", .tekst(max: 20_000).ofNiets, "Waarom herleidbaar (C9.5), voor wie in het bestand werkt"),
            .optioneel("belang", .tekst(max: 20_000).ofNiets, "Afweging (C21.6), voor wie in het bestand werkt"),
            .optioneel("achtergebleven", .lijst(.object([.verplicht("id", .uuid, "Gegeven"), .verplicht("regel", .tekst(), "Regel")])), "Bij overdracht: wat niet meeging"),
        ])

    static let crisis = Schema.object([
        .verplicht("id", .uuid, "Id"), .verplicht("dossier", .uuid, "Dossier"), .verplicht("aan", .tekst(), "Ontvanger"),
        .verplicht("stand", .keuze(["wacht-op-bevestiging", "bevestigd", "ingetrokken"]), "Stand"), .verplicht("gestartOp", .tijdstip, "Wanneer begonnen"),
        .verplicht("gestartDoor", .tekst(), "Door wie"), .verplicht("bevestigdDoor", .tekst().ofNiets, "Door wie bevestigd"),
        .verplicht("verstrekking", .uuid.ofNiets, "De verstrekking"), .verplicht("overleg", .uuid.ofNiets, "Het casusoverleg dat het hoort"),
        .verplicht("aantal", .geheel, "Aantal gegevens"),
    ])
}
