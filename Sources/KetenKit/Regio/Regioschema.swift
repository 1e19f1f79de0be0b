import Invoer

/// What each file of the region's folder may hold.
enum Regioschema {
    private static let kenmerk = Schema.tekst(min: 1, max: 100, formaat: .kenmerk)
    private static let naam = Schema.tekst(min: 1, max: 200)
    private static let verhaal = Schema.tekst(min: 1, max: 4_000)
    /// The name of one module or place: no dots, since ids are composed with them.
    private static let enkelKenmerk = Schema.tekst(
        min: 1, max: 60, patroon: Patroon("[a-z][a-z0-9-]*", uitleg: "een kenmerk van kleine letters, cijfers en streepjes, zonder punten"))

    static let regio = Schema.object([
        .verplicht("id", enkelKenmerk, "Kenmerk van de regio"),
        .verplicht("naam", naam, "Naam van de regio"),
        .verplicht("korpsbeheerder", naam, "Wie eindverantwoordelijk is voor de keten"),
        .verplicht("ketenregisseur", naam, "Wie de keten regisseert"),
        .verplicht("zorgcoordinator", naam, "Wie de zorg coördineert"),
        .verplicht("tijdzone", .tekst(min: 1, max: 60), "Naam uit de IANA-lijst, bijvoorbeeld Europe/Amsterdam"),
        .verplicht(
            "contact",
            .object([
                .verplicht("naam", naam, "Waar mensen terechtkunnen"),
                .verplicht("email", .tekst(formaat: .email), "E-mailadres"),
                .verplicht("telefoon", .tekst(formaat: .telefoon), "Telefoonnummer"),
                .verplicht("url", .tekst(formaat: .url), "Webadres"),
            ]), "Waar mensen terechtkunnen"),
        .verplicht("gemeenten", .lijst(enkelKenmerk, min: 1, max: 400), "De gemeenten; van elk is er een gemeente-ID.yaml"),
        .verplicht("modules", .lijst(enkelKenmerk, max: 100), "De modules die de regio gebruikt"),
        .verplicht(
            "organisaties",
            .lijst(
                .object([
                    .verplicht("id", kenmerk, "Kenmerk van de organisatie"),
                    .verplicht("naam", naam, "Naam van de organisatie"),
                    .verplicht("soort", .keuze(Organisatiesoort.allCases.filter { $0 != .gemeente }.map(\.rawValue)), "Wat zij in de keten is"),
                    .optioneel("kandidaat", .bool, "Of zij nog moet toetreden (C4)"),
                ]), min: 1, max: 1_000), "De partners van de keten"),
    ])

    static let gemeente = Schema.object([
        .verplicht("id", enkelKenmerk, "Kenmerk van de gemeente, zoals in de bestandsnaam"),
        .verplicht("naam", naam, "Naam van de gemeente"),
        .verplicht("cbsCode", .tekst(patroon: Patroon("[0-9]{4}", uitleg: "vier cijfers tussen aanhalingstekens")), "Gemeentecode van het CBS"),
        .verplicht(
            "netnummers", .lijst(.tekst(patroon: Patroon("0[0-9]{2,3}", uitleg: "een netnummer als \"072\" of \"0226\"")), min: 1, max: 20),
            "Netnummers van de gemeente"),
        .verplicht(
            "diensten",
            .lijst(
                .object([
                    .verplicht("id", kenmerk, "gemeente.ID.dienst"),
                    .verplicht("naam", naam, "Naam van de dienst"),
                    .verplicht("dienst", .keuze(Dienstsoort.allCases.map(\.rawValue)), "Soort dienst volgens het convenant"),
                ]), max: 50), "Diensten van de gemeente"),
        .verplicht("modules", .sleutels(.keuze(["aan", "uit"]), namen: enkelKenmerk, max: 100), "Welke modules aan of uit staan"),
        .verplicht(
            "jeugdprostitutie",
            .lijst(
                .object([
                    .verplicht("leeftijd", .geheel(16...30), "Leeftijdsgrens"),
                    .verplicht("geldigVan", .datum, "Eerste dag waarop de grens geldt"),
                ]), min: 1, max: 50), "Leeftijdsgrens voor jeugdprostitutie, per datum"),
        .verplicht("barrieres", .lijst(verhaal, max: 200), "Barrières die de gemeente opwerpt"),
    ])

    static let signalenlijst = Schema.object([
        .verplicht("versie", .tekst(min: 1, max: 60), "Versie van de lijst"),
        .verplicht("bron", verhaal, "Waar de lijst vandaan komt"),
        .verplicht(
            "groepen",
            .lijst(
                .object([
                    .verplicht("id", kenmerk, "Kenmerk van de groep"),
                    .verplicht("titel", naam, "Titel van de groep"),
                    .verplicht(
                        "indicatoren",
                        .lijst(
                            .object([
                                .verplicht("id", kenmerk, "Kenmerk van de indicator"),
                                .verplicht("tekst", verhaal, "De indicator in woorden"),
                                .verplicht("sterkte", .geheel(0...10), "Hoe zwaar de indicator weegt"),
                            ]), min: 1), "De indicatoren van de groep"),
                ]), min: 1, max: 100), "De groepen van de lijst"),
    ])

    static let regels = Schema.object([
        .verplicht(
            "regels",
            .lijst(
                .object([
                    .verplicht("id", .tekst(min: 1, max: 60, patroon: Patroon("[A-Za-z0-9][A-Za-z0-9._-]*", uitleg: "een regelnummer als C15.2")), "Regelnummer"),
                    .verplicht("titel", naam, "Titel"),
                    .verplicht("tekst", verhaal, "De regel in woorden"),
                    .verplicht("watTeDoen", verhaal, "Wat iemand kan doen die op de regel stuit"),
                    .verplicht("bron", verhaal, "Waar de regel vandaan komt"),
                    .verplicht("bewaardIn", naam, "Waar de code de regel bewaart"),
                    .verplicht("stap", naam, "Stap van de keten"),
                ]), min: 1), "De regels"),
    ])

    static let wet = Schema.object([
        .verplicht(
            "rechtsgronden",
            .lijst(
                .object([
                    .verplicht("id", kenmerk, "Kenmerk van de rechtsgrond"),
                    .verplicht("naam", .tekst(min: 1, max: 400), "Naam van de wet"),
                    .verplicht("afkorting", naam, "Afkorting"),
                    .verplicht("citeer", .tekst(min: 1, max: 400), "Hoe de grond wordt aangehaald"),
                    .verplicht("geldigVan", .datum, "Eerste dag waarop de grond geldt"),
                    .optioneel("geldigTot", .datum.ofNiets, "Eerste dag waarop de grond niet meer geldt"),
                    .optioneel("vervangt", kenmerk.ofNiets, "De grond die hierdoor is vervangen"),
                ]), min: 1), "De rechtsgronden"),
        .verplicht(
            "termijnen",
            .lijst(
                .object([
                    .verplicht("id", kenmerk, "Kenmerk van de termijn"),
                    .verplicht("duur", .sleutels(.geheel(1...1_000), namen: .keuze(Duur.Eenheid.allCases.map(\.rawValue)), min: 1, max: 1), "Bijvoorbeeld: weken: 4"),
                    .verplicht("rechtsgrond", kenmerk, "Kenmerk van de rechtsgrond"),
                    .optioneel("regel", .tekst(min: 1, max: 60).ofNiets, "De regel die de termijn gebruikt"),
                    .verplicht("geldigVan", .datum, "Eerste dag waarop de termijn geldt"),
                    .optioneel("geldigTot", .datum.ofNiets, "Eerste dag waarop de termijn niet meer geldt"),
                ])), "De termijnen"),
    ])

    static let anonimisering = Schema.object([
        .verplicht("versie", .tekst(min: 1, max: 60), "Versie van de lijst"),
        .verplicht(
            "kenmerken",
            .sleutels(
                .eenVan([
                    .keuze(Anonimisering.Wijze.enkel),
                    .object([
                        .optioneel("leeftijdsgroep", .lijst(.geheel(0...130), min: 1, max: 100), "Eerste leeftijd van elke groep, vanaf 0"),
                        .optioneel("keuze", .lijst(.tekst(min: 1, max: 100), min: 1, max: 400), "De waarden die mogen blijven"),
                    ]),
                ]),
                namen: .tekst(
                    min: 1, max: 100,
                    patroon: Patroon("[a-z][A-Za-z]*(\\.[a-z][A-Za-z]*)?", uitleg: "een kenmerk als geboortedatum of dwang.blijktUit")),
                min: 1, max: 400), "Wat er van elk kenmerk overblijft"),
    ])
}
