import FormatCasus

/// Invented answers. Several begin with words that are labels elsewhere, or contain a colon.
enum Woorden {
    static let namen = [
        "Renée de Zwaan", "Tomáš Veldhuis", "Naam onbekend", "Ama 't Lam (bijnaam: Zus)", "Zoë Partner-Vos", "onbekend",
    ]
    static let organisaties = ["Opvang De Brug", "Politie, team Zuiderdam", "Hulpverlening Oost"]
    static let adressen = ["Lange Wal 12a", "'t Erf 3-2", "Dorpsplein 9, bij familie"]
    static let plaatsen = ["Zuiderdam", "Oosterwold aan Zee"]
    static let nationaliteiten = ["Nederlandse", "Ghanese", "onbekend"]
    static let statussen = ["EU-onderdaan", "bedenktijd (B9)", "onbekend"]
    static let woonsituaties = ["bij pleger", "kamer in pand, 4 personen", "opvang"]
    static let soorten = ["verhuurder", "chauffeur", "partner"]
    static let zinnen = [
        "Familie is niet op de hoogte", "naam van de huisbaas is bekend bij de gemeente", "werkt van 10:30 tot 22:00 uur",
        "Datum van aankomst: begin dit jaar", "partner weet ervan", "Handhaving is ingelicht", "vraag 1 en 2 samen besproken",
        "zegt: 'ik wil niet terug'", "waaruit blijkt dat het echt is, is niet duidelijk", "hulpverlening volgt later",
    ]
    static let vermoedens: [Vermoeden: String] = [
        .jeugdprostitutie: "jeugdprostitutie", .gedwongenProstitutie: "gedwongen prostitutie",
        .overigeSeksueleUitbuiting: "overige seksuele uitbuiting",
        .sociaalEconomischeUitbuiting: "sociaal economische uitbuiting",
    ]
}
