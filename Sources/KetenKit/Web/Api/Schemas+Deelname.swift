import Convenant
import Deelname
import Invoer

extension Schemas {
    private static let akkoord = Schema.object([
        .verplicht("organisatie", .tekst(), "Wie instemde"), .verplicht("op", .datum, "Wanneer"), .verplicht("kenmerk", .tekst(), "Kenmerk van de brief"),
    ])

    private static let voorstelVelden: [Eigenschap] = [
        .verplicht("id", .uuid, "Id"), .verplicht("kenmerk", .tekst(), "Kenmerk van de brief"), .verplicht("aangevraagdOp", .datum, "Wanneer gevraagd"),
        .verplicht("ondertekendOp", .datum.ofNiets, "Geldt vanaf; leeg zolang niet is getekend"),
        .verplicht("instemmingen", .lijst(akkoord), "Wie instemden"), .verplicht("moetNog", .lijst(.tekst()), "Partners die nog moeten instemmen"),
    ]
    private static let toetreding = Schema.object(voorstelVelden + [.verplicht("organisatie", .tekst(), "Wie wil meedoen")])
    private static let wijziging = Schema.object(voorstelVelden + [.verplicht("titel", .tekst(), "Wat er verandert")])

    private static let deelnemer = Schema.object([
        .verplicht("organisatie", .tekst(), "Id"), .verplicht("naam", .tekst(), "Naam"), .verplicht("soort", .tekst(), "Wat zij in de keten is"),
        .verplicht("stand", .keuze(Convenant.Deelname.allCases.map(\.rawValue)), "Hoe het vandaag staat"),
        .verplicht("getekendOp", .datum.ofNiets, "Eerste dag na toetreding; leeg voor wie van het begin af meedoet"),
        .verplicht("opgezegdOp", .datum.ofNiets, "Wanneer opgezegd"),
        .verplicht("vertrektOp", .datum.ofNiets, "Eerste dag waarop zij niet meer meedoet"),
    ])

    private static let jaar = Schema.object([
        .verplicht("van", .datum, "Begin van het lopende jaar"), .verplicht("tot", .datum, "Eerste dag van het volgende"),
        .verplicht("verlengd", .geheel, "Hoe vaak verlengd"),
    ])

    static let deelnemers = Schema.object([
        .verplicht("deelnemers", .lijst(deelnemer), "Wie het convenant tekenen"),
        .verplicht("toetredingen", .lijst(toetreding), "Verzoeken om toe te treden (C4)"),
        .verplicht("wijzigingen", .lijst(wijziging), "Wijzigingen van het convenant (C33)"),
        .verplicht("convenant", jaar.ofNiets, "Het lopende jaar van het convenant (C35)"),
    ])

    static let geheimhouding = Schema.object([
        .verplicht(
            "medewerkers",
            .lijst(
                .object([
                    .verplicht("account", .tekst(), "Account"), .verplicht("naam", .tekst(), "Naam"), .verplicht("organisatie", .tekst(), "Organisatie"),
                    .verplicht("getekendOp", .datum.ofNiets, "Wanneer getekend; leeg als de verklaring nog ontbreekt"),
                ])), "Wie nog moet tekenen staat vooraan")
    ])

    static let deskundigen = Schema.object([
        .verplicht(
            "deskundigen",
            .lijst(
                .object([
                    .verplicht("id", .uuid, "Id"), .verplicht("naam", .tekst(), "Naam"),
                    .verplicht("overleg", .tekst().ofNiets, "Voor welk overleg; leeg is beide"),
                    .verplicht("getekendOp", .datum, "Wanneer getekend"), .verplicht("geldigTot", .datum.ofNiets, "Eerste dag waarop zij niet meer geldt"),
                    .verplicht("geldt", .bool, "Of zij vandaag geldt"),
                ])), "Laatst getekend eerst")
    ])

    static let mandaten = Schema.object([
        .verplicht(
            "mandaten",
            .lijst(
                .object([
                    .verplicht("id", .uuid, "Id"), .verplicht("gemeente", .tekst(), "Gemeente"), .verplicht("gegevenDoor", .tekst(), "Account"),
                    .verplicht("gegevenOp", .tijdstip, "Wanneer gegeven"), .verplicht("van", .datum, "Eerste dag"),
                    .verplicht("tot", .datum.ofNiets, "Eerste dag waarop het niet meer geldt"), .verplicht("ingetrokken", .bool, "Is ingetrokken"),
                    .verplicht("geldt", .bool, "Of het vandaag geldt"),
                ])), "Laatste eerst")
    ])
}
