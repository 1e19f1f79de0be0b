/// The headings and labels of the form, as it prints them, with the few other spellings that occur.
enum Formulier {
    static let titel = Kop(.melder, "Format casus mensenhandel")

    static let koppen = [
        Kop(.slachtoffer, "Personalia slachtoffer", isPersoon: true),
        Kop(.pleger, "Personalia uitbuiter/pleger", isPersoon: true),
        Kop(.pleger, "Personalia uitbuiter", isPersoon: true),
        Kop(.pleger, "Personalia pleger", isPersoon: true),
        Kop(.faciliteerder, "Personalia faciliteerder", isPersoon: true),
        Kop(.onbekend, "Personalia", isPersoon: true),
        Kop(.omgevingSlachtoffer, "Sociale omgeving en achtergrond slachtoffer"),
        Kop(.omgevingPleger, "Sociale omgeving en achtergrond pleger"),
        Kop(.omgevingPleger, "Sociale omgeving en achtergrond uitbuiter/pleger"),
        Kop(.vraag1, "Vraag 1"),
        Kop(.vraag2, "Vraag 2"),
        Kop(.dwang, "Dwang/Dreiging/uitbuiting"),
        Kop(.handhaving, "Handhaving", isGewoonWoord: true),
        Kop(.hulpverlening, "Hulpverlening", isGewoonWoord: true),
    ]

    /// The labels of a part.
    static func etiketten(_ rubriek: Rubriek) -> [Etiket] { perRubriek[rubriek.rawValue] }

    /// The labels that tell their part by themselves.
    static let uniek: [(rubriek: Rubriek, etiket: Etiket)] = Rubriek.allCases.flatMap { rubriek in
        etiketten(rubriek).filter { $0.trekken.contains(.uniek) }.map { (rubriek, $0) }
    }

    /// Whether the line begins with the words of a heading or label, of which it lacks the colon: no second line of a
    /// short answer.
    static func begint(_ sleutel: Sleutel, _ line: Substring) -> Bool {
        beginwoorden.contains { words in
            guard let end = sleutel.einde(van: words) else { return false }
            return end == line.endIndex || !(line[end].isLetter || line[end].isNumber)
        }
    }

    private static let beginwoorden: [[UInt8]] = {
        let labels = (melder + persoon + [Etiket(.woonsituatie, "Woonsituatie")] + uniek.map(\.etiket)).map(\.sleutel)
        let words = ["Sociale omgeving", "Korte samenvatting", "Het betreft", "Situatieschets", "Format casus"]
        return labels + koppen.map(\.sleutel) + words.map { Sleutel($0).tekens }
    }()

    private static let perRubriek: [[Etiket]] = Rubriek.allCases.map(gedrukt)

    private static func gedrukt(_ rubriek: Rubriek) -> [Etiket] {
        switch rubriek {
        case .melder: melder
        case .slachtoffer, .pleger: persoon + [Etiket(.woonsituatie, "Woonsituatie")]
        case .faciliteerder: persoon + [Etiket(.soort, "Soort faciliteerder", [.uniek])]
        case .omgevingSlachtoffer, .omgevingPleger: omgeving
        case .samenvatting: samenvatting
        case .vermoedens: [Etiket(.vermoedens, "Het betreft hier een vermoeden van", [.kaal, .uniek])]
        case .vraag1: vraag1
        case .vraag2: vraag2
        case .dwang: dwang
        case .handhaving: handhaving
        case .hulpverlening: hulpverlening
        case .onbekend: []
        }
    }

    private static let melder = [
        Etiket(.ingevuldDoor, "Ingevuld door", [.uniek]),
        Etiket(.contactpersoon, "Contactpersoon"),
        Etiket(.organisatie, "Organisatie"),
        Etiket(.telefoonnummer, "Telefoonnummer"),
        Etiket(.datum, "Datum"),
    ]

    private static let persoon = [
        Etiket(.naam, "Naam"),
        Etiket(.geboortedatum, "Geboortedatum"),
        Etiket(.geslacht, "Geslacht"),
        Etiket(.adres, "Adres"),
        Etiket(.woonplaats, "Woon- of verblijfplaats"),
        Etiket(.nationaliteit, "Nationaliteit"),
        Etiket(.verblijfsstatus, "Verblijfstatus"),
        Etiket(.verblijfsstatus, "Verblijfsstatus"),
        Etiket(.telefoonnummer, "Telefoonnummer"),
    ]

    private static let omgeving = [
        Etiket(.partner, "Partner"),
        Etiket(.familie, "Familie"),
        Etiket(.vrienden, "Vrienden/kennissen"),
        Etiket(.collegas, "Collega’s/klasgenoten"),
        Etiket(.professionals, "Professionals", toelichting: "(hulpverlening, strafrechtelijke instanties, etc.)"),
        Etiket(.werk, "Werk/opleiding"),
        Etiket(.sport, "Sport/verenigingsleven"),
        Etiket(.overigen, "Overigen"),
    ]

    private static let samenvatting = [
        Etiket(.samenvatting, "Korte samenvatting van de casus", [.kaal, .uniek], toelichting: "maximaal vijf regels")
    ]

    private static let vraag1 = [
        Etiket(.inProstitutie, "Zit hij of zij al in de prostitutie", [.vraag, .uniek]),
        Etiket(.sindsWanneer, "Sinds wanneer", [.vraag]),
        Etiket(.waar, "Waar zit hij/zij in de prostitutie", [.vraag, .uniek]),
        Etiket(.soort, "Wat voor prostitutie", [.vraag, .uniek], toelichting: "(raam/club/misleiding-constructie/etc)"),
        Etiket(.opDeHoogte, "Wie is er op de hoogte van zijn/haar prostitutieleven", [.vraag, .uniek]),
        Etiket(.dreigt, "Dreigt hij of zij in de prostitutie te raken", [.vraag, .uniek]),
        Etiket(.blijktUit, "Waaruit blijkt dat", [.vraag]),
    ]

    private static let vraag2 = [
        Etiket(.hoe, "Hoe wordt het slachtoffer uitgebuit", [.kaal, .vraag, .uniek]),
        Etiket(.blijktUit, "waaruit blijkt dat", [.kaal, .vraag]),
        Etiket(.sindsWanneer, "sinds wanneer", [.vraag]),
        Etiket(.waar, "Waar wordt hij/zij uitgebuit", [.kaal, .vraag, .uniek]),
        Etiket(.werk, "Wat voor werk moet hij/zij verrichten", [.kaal, .vraag, .uniek]),
        Etiket(.opDeHoogte, "Wie zijn er op de hoogte van de uitbuiting", [.kaal, .vraag, .uniek]),
        Etiket(.bijzonderheden, "Overige bijzonderheden", [.kaal]),
    ]

    private static let dwang = [
        Etiket(.aanwezig, "Is er sprake van dwang/dreiging/uitbuiting", [.vraag, .uniek]),
        Etiket(.blijktUit, "Waaruit blijkt de dwang/dreiging/uitbuiting", [.vraag, .uniek]),
        Etiket(
            .uitgaandVan, "Gaat de dwang/dreiging/uitbuiting uit van 1 persoon of meerdere", [.vraag, .uniek]),
        Etiket(.andereFactoren, "Spelen er nog andere factoren mee waar dreiging vanuit gaat", [.vraag, .uniek]),
    ] + ["Vind", "Vindt"].map { verb in
        // Printed on two lines, of which the second is "waarom?".
        Etiket(
            .zienswijzeSlachtoffer,
            "\(verb) het slachtoffer zelf ook dat zij/hij wordt gedwongen/bedreigd/uitgebuit en",
            [.kaal, .uniek], toelichting: "waarom?")
    }

    private static let handhaving = [
        Etiket(.strafbareFeiten, "Zijn er strafbare feiten gepleegd", [.vraag, .uniek]),
        Etiket(.welkeDoorWie, "Zo ja welke en door wie", [.vraag, .uniek]),
        Etiket(.blijktUit, "Waaruit blijkt dat", [.vraag]),
    ]

    private static let hulpverlening = [
        Etiket(.hulpGeboden, "Wordt er al hulp geboden", [.vraag, .uniek]),
        Etiket(.welkeHulp, "Welke hulp wordt er momenteel geboden", [.vraag, .uniek]),
        Etiket(.instanties, "Welke instanties / personen bieden deze hulp aan", [.vraag, .uniek]),
        Etiket(
            .vervolgacties, "Welke vervolgacties worden er uitgezet/ dienen er uitgezet te worden", [.vraag, .uniek]),
    ]
}
