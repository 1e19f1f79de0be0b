import KetenKit

/// The demo region's signalen, dossiers and decisions. Every person, address and number is invented; phone numbers are
/// from ranges that are not given out.
enum Demosignalen {
    struct Aanlevering: Sendable {
        let door: String
        let inhoud: Inhoud

        enum Inhoud: Sendable {
            case velden(Waarde)
            /// The text of a Format casus, as it would be pasted.
            case formulier(String)
        }

        /// In the shape of `Casusvorm.schema`.
        func invoer() throws -> Waarde {
            switch inhoud {
            case .velden(let waarde): waarde
            case .formulier(let tekst): try FormatCasusBron().lees(Array(tekst.utf8))
            }
        }
    }

    static let alle: [Aanlevering] = [
        Aanlevering(
            door: "politie",
            inhoud: .velden([
                "tenant": "dijkstad", "categorie": "gewoon", "sterkte": 7, "vermoedens": ["gedwongenProstitutie"],
                "indicatoren": ["s2-paspoort-bij-ander", "s2-hoge-afdracht"],
                "omschrijving": "Bij een controle aan de Loswal was een vrouw die haar papieren niet bij zich had; een man op de gang gaf antwoord voor haar.",
                "slachtoffers": [["naam": "Ilinca Verdeş", "geboortedatum": "1999-04", "geslacht": "v", "woonplaats": "Dijkstad", "nationaliteit": "Roemeense"]],
                "plegers": [["naam": "onbekend, wordt Costi genoemd", "geslacht": "m", "telefoonnummer": "+31600000011"]],
                "dwang": ["blijktUit": "Zij keek naar hem voor zij iets zei.", "uitgaandVan": "de man op de gang"],
            ])),
        Aanlevering(
            door: "anker",
            inhoud: .velden([
                "tenant": "dijkstad", "sterkte": 6, "vermoedens": ["gedwongenProstitutie"], "indicatoren": ["s1-angst-voor-gevolgen", "s4-geweld-of-sporen"],
                "omschrijving": "Een vrouw vroeg in de inloop naar een slaapplaats en wilde niet zeggen waar zij vandaan kwam.",
                "slachtoffers": [["naam": "Ilinca V.", "geboortedatum": "1999", "geslacht": "v", "woonsituatie": "wisselend"]],
                "hulpverlening": ["hulpGeboden": "ja", "welkeHulp": "gesprek en een bed voor twee nachten", "vervolgacties": "afspraak op dinsdag"],
            ])),
        Aanlevering(
            door: "belastingdienst",
            inhoud: .velden([
                "tenant": "veenwoude", "sterkte": 4, "vermoedens": ["sociaalEconomischeUitbuiting"], "indicatoren": ["s3-laag-loon"],
                "omschrijving": "Een uitzendbureau geeft voor veertien mensen hetzelfde rekeningnummer op.",
                "faciliteerders": [["soort": "uitzendbureau", "naam": "Veldwerk Noord", "woonplaats": "Veenwoude"]],
            ])),
        Aanlevering(
            door: "assistent.veenwoude",
            inhoud: .velden([
                "sterkte": 5, "vermoedens": ["sociaalEconomischeUitbuiting"], "indicatoren": ["s1-slaapt-op-werkplek", "s3-lange-werktijden"],
                "omschrijving": "In een schuur aan de Turfweg slapen mensen naast de machines; de bussen vertrekken om half vijf.",
                "economischeUitbuiting": ["werk": "bollen rooien", "waar": "Turfweg, Veenwoude", "sindsWanneer": "dit voorjaar"],
            ])),
        Aanlevering(
            door: "jeugdzorg.zorg",
            inhoud: .velden([
                "tenant": "havenmeer", "sterkte": 6, "vermoedens": ["jeugdprostitutie"], "indicatoren": ["s3-omgang-met-verdachte-kring"],
                "omschrijving": "Een meisje komt niet meer op school en heeft een tweede telefoon.",
                "slachtoffers": [["naam": "Noëlla Brandsma", "geboortedatum": "2010-09-02", "geslacht": "v", "woonplaats": "Havenmeer"]],
                "omgevingSlachtoffer": ["vrienden": "een vriend die haar met de auto haalt", "werk": "derde klas, verzuimt sinds de herfst"],
            ])),
        Aanlevering(door: "toezicht.zandhuizen", inhoud: .formulier(formulier)),
    ]

    private static let formulier = """
        Format casus mensenhandel
        Ingevuld door: Wibo Tuinstra
        Organisatie: Gemeente Zandhuizen, veiligheid
        Telefoonnummer: 075 000 00 42
        Datum: 12-10-2026

        PERSONALIA SLACHTOFFER
        Naam: Mirela (achternaam onbekend)
        Geboortedatum: 00-03-1998
        Geslacht: vrouw
        Adres: Zeedijk 4 boven
        Woon- of verblijfplaats: Zandhuizen
        Woonsituatie: deelt een kamer met vier anderen

        PERSONALIA PLEGER
        Naam: Teun Waterval
        Telefoonnummer: 06 0000 0042

        Let op: buren noemen ook een witte bus met kenteken XX-000-X
        """

    /// Title, gemeente, and which of `alle` lie in it.
    static let dossiers: [(titel: String, tenant: String, signalen: [Int])] = [
        ("Controle aan de Loswal", "dijkstad", [0, 1]), ("Slapen naast de machines", "veenwoude", [2, 3]), ("Weg van school", "havenmeer", [4]),
    ]

    /// For the first dossiers, in order; the last one still waits for its decision.
    static let besluiten: [(aan: String, beoogdResultaat: String, motivering: String)] = [
        (
            "politie", "Zij kan vrij praten, zonder de man erbij.",
            "Haar veiligheid gaat voor: eerst een gesprek buiten het pand, met de bedenktijd erbij, daarna pas het onderzoek."
        ),
        (
            "arbeidsinspectie", "De mensen slapen niet meer bij de machines en krijgen hun loon.",
            "Eerst onderdak voor wie er slaapt; de controle van het bedrijf sluit daarop aan."
        ),
    ]
}
