import Invoer

/// The fields a signaal can have (C15.2): those of the *Format casus mensenhandel*, in the shape that
/// `keten-casusoverleg lees` prints. One declaration for checking, for OpenAPI, for storing and for showing.
public enum Casusvorm {
    /// A field of a person or a section.
    public struct Veldsoort: Sendable {
        public let kenmerk: String
        /// As people read it.
        public let titel: String
        /// Whether it can tell who someone is (C6.2). Free text can, so it does until somebody says otherwise.
        public let herleidbaar: Bool
        let schema: Schema
    }

    /// People of one kind in a signaal.
    public struct Persoonsoort: Sendable {
        /// Name of the list in JSON.
        public let lijst: String
        public let rol: String
        public let titel: String
        public let velden: [Veldsoort]
    }

    /// A group of fields that is about the case, not about one person.
    public struct Sectie: Sendable {
        public let naam: String
        public let titel: String
        public let rol: String
        public let velden: [Veldsoort]
    }

    private static let vrij = Schema.tekst(min: 1, max: 20_000)
    private static let kort = Schema.tekst(min: 1, max: 300)

    private static func veld(_ kenmerk: String, _ titel: String, herleidbaar: Bool = true, _ schema: Schema) -> Veldsoort {
        Veldsoort(kenmerk: kenmerk, titel: titel, herleidbaar: herleidbaar, schema: schema)
    }

    private static let persoon: [Veldsoort] = [
        veld("naam", "Naam", kort),
        veld("geboortedatum", "Geboortedatum", .deelDatum),
        veld("geslacht", "Geslacht", herleidbaar: false, .keuze(["m", "v", "x"])),
        veld("adres", "Adres", kort),
        veld("woonplaats", "Woon- of verblijfplaats", herleidbaar: false, kort),
        veld("nationaliteit", "Nationaliteit", herleidbaar: false, kort),
        veld("verblijfsstatus", "Verblijfsstatus", herleidbaar: false, kort),
        veld("woonsituatie", "Woonsituatie", herleidbaar: false, kort),
        veld("telefoonnummer", "Telefoonnummer", .tekst(min: 4, max: 30, formaat: .telefoon)),
    ]

    public static let personen: [Persoonsoort] = [
        Persoonsoort(lijst: "slachtoffers", rol: "slachtoffer", titel: "Slachtoffer", velden: persoon),
        Persoonsoort(lijst: "plegers", rol: "pleger", titel: "Pleger", velden: persoon),
        Persoonsoort(
            lijst: "faciliteerders", rol: "faciliteerder", titel: "Faciliteerder",
            velden: [veld("soort", "Soort faciliteerder", herleidbaar: false, kort)] + persoon),
    ]

    private static let omgeving: [Veldsoort] = [
        veld("partner", "Partner", vrij), veld("familie", "Familie", vrij), veld("vrienden", "Vrienden en kennissen", vrij),
        veld("collegas", "Collega’s en klasgenoten", vrij), veld("professionals", "Professionals", vrij),
        veld("werk", "Werk en opleiding", vrij), veld("sport", "Sport en verenigingen", vrij), veld("overigen", "Overigen", vrij),
    ]

    public static let secties: [Sectie] = [
        Sectie(
            naam: "melder", titel: "Melder", rol: "melder",
            velden: [
                veld("ingevuldDoor", "Ingevuld door", kort), veld("contactpersoon", "Contactpersoon", kort),
                veld("organisatie", "Organisatie", herleidbaar: false, kort),
                veld("telefoonnummer", "Telefoonnummer", .tekst(min: 4, max: 30, formaat: .telefoon)),
                veld("datum", "Datum", herleidbaar: false, .deelDatum),
            ]),
        Sectie(naam: "omgevingSlachtoffer", titel: "Omgeving van het slachtoffer", rol: "casus", velden: omgeving),
        Sectie(naam: "omgevingPleger", titel: "Omgeving van de pleger", rol: "casus", velden: omgeving),
        Sectie(
            naam: "seksueleUitbuiting", titel: "Seksuele uitbuiting", rol: "casus",
            velden: [
                veld("inProstitutie", "Al in de prostitutie", vrij), veld("sindsWanneer", "Sinds wanneer", vrij),
                veld("waar", "Waar", vrij), veld("soort", "Soort prostitutie", vrij), veld("opDeHoogte", "Wie is op de hoogte", vrij),
                veld("dreigt", "Dreigt het", vrij), veld("blijktUit", "Blijkt uit", vrij),
            ]),
        Sectie(
            naam: "economischeUitbuiting", titel: "Uitbuiting in werk", rol: "casus",
            velden: [
                veld("hoe", "Hoe", vrij), veld("blijktUit", "Blijkt uit", vrij), veld("sindsWanneer", "Sinds wanneer", vrij),
                veld("waar", "Waar", vrij), veld("werk", "Welk werk", vrij), veld("opDeHoogte", "Wie is op de hoogte", vrij),
                veld("bijzonderheden", "Bijzonderheden", vrij),
            ]),
        Sectie(
            naam: "dwang", titel: "Dwang", rol: "casus",
            velden: [
                veld("aanwezig", "Is er dwang", vrij), veld("blijktUit", "Blijkt uit", vrij), veld("uitgaandVan", "Uitgaand van", vrij),
                veld("andereFactoren", "Andere factoren", vrij), veld("zienswijzeSlachtoffer", "Zienswijze van het slachtoffer", vrij),
            ]),
        Sectie(
            naam: "handhaving", titel: "Handhaving", rol: "casus",
            velden: [
                veld("strafbareFeiten", "Strafbare feiten", vrij), veld("welkeDoorWie", "Welke, en door wie", vrij), veld("blijktUit", "Blijkt uit", vrij),
            ]),
        Sectie(
            naam: "hulpverlening", titel: "Hulpverlening", rol: "casus",
            velden: [
                veld("hulpGeboden", "Wordt hulp geboden", vrij), veld("welkeHulp", "Welke hulp", vrij),
                veld("instanties", "Welke instanties", vrij), veld("vervolgacties", "Vervolgacties", vrij),
            ]),
    ]

    /// Single texts about the whole.
    public static let los: [Veldsoort] = [
        veld("omschrijving", "Omschrijving", vrij), veld("samenvatting", "Samenvatting", vrij),
        veld("verdenking", "Concrete verdenking", .tekst(min: 1, max: 4_000)),
    ]

    /// What a signaal can be suspected of, as the form lists it.
    public static let vermoedens: [(id: String, titel: String)] = [
        ("gedwongenProstitutie", "Gedwongen prostitutie"), ("jeugdprostitutie", "Jeugdprostitutie"),
        ("overigeSeksueleUitbuiting", "Overige seksuele uitbuiting"), ("sociaalEconomischeUitbuiting", "Sociaal-economische uitbuiting"),
    ]

    /// Kenmerk of a line that no field was found for.
    public static let nietHerkend = "nietHerkend"

    /// The Dutch title of a stored kenmerk such as `naam` or `dwang.blijktUit`.
    public static func titel(_ kenmerk: String) -> String { titels[kenmerk] ?? kenmerk }

    private static let titels: [String: String] = {
        var uit = [nietHerkend: "Regel zonder veld"]
        for veld in personen.flatMap(\.velden) + los { uit[veld.kenmerk] = veld.titel }
        for sectie in secties { for veld in sectie.velden { uit["\(sectie.naam).\(veld.kenmerk)"] = "\(sectie.titel): \(veld.titel.lowercased())" } }
        return uit
    }()
}
