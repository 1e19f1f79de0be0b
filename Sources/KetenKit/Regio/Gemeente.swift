import Invoer

/// A municipality: a tenant with its own data, services and switches.
public struct Gemeente: Sendable {
    public let id: String
    public let naam: String
    /// Four digits, as Statistics Netherlands numbers municipalities.
    public let cbsCode: String
    /// The telephone area codes that point here.
    public let netnummers: [String]
    public let diensten: [Dienst]
    /// Module → on or off; a module that is not named is off.
    public let modules: [String: Bool]
    /// The age under which prostitution counts as that of a minor, by date; oldest first.
    public let jeugdprostitutie: [Leeftijdsgrens]
    /// The barriers that this municipality puts up.
    public let barrieres: [String]

    init(_ waarde: Waarde) {
        id = waarde.verplichteTekst("id")
        naam = waarde.verplichteTekst("naam")
        cbsCode = waarde.verplichteTekst("cbsCode")
        netnummers = waarde.teksten("netnummers")
        diensten = waarde.elementen("diensten").map(Dienst.init)
        let schakelaars = waarde["modules"]?.object ?? []
        modules = Dictionary(schakelaars.map { ($0.naam, $0.waarde.tekst == "aan") }, uniquingKeysWith: { eerste, _ in eerste })
        jeugdprostitutie = waarde.elementen("jeugdprostitutie").map(Leeftijdsgrens.init).sorted { $0.geldigVan < $1.geldigVan }
        barrieres = waarde.teksten("barrieres")
    }

    /// The age limit on a date (`yyyy-MM-dd`); nil before the first.
    public func leeftijdsgrens(op datum: String) -> Int? {
        jeugdprostitutie.last { $0.geldigVan <= datum }?.leeftijd
    }

    /// The municipality and its services, as organisations.
    var organisaties: [Organisatie] {
        [Organisatie(id: "gemeente.\(id)", naam: naam, soort: .gemeente, tenant: id)]
            + diensten.map { Organisatie(id: $0.id, naam: "\($0.naam), \(naam)", soort: .gemeentedienst, tenant: id, dienst: $0.dienst) }
    }
}

/// A service of a municipality.
public struct Dienst: Sendable {
    /// `gemeente.T.naam`
    public let id: String
    public let naam: String
    public let dienst: Dienstsoort

    init(_ waarde: Waarde) {
        id = waarde.verplichteTekst("id")
        naam = waarde.verplichteTekst("naam")
        dienst = Dienstsoort(rawValue: waarde.verplichteTekst("dienst"))!
    }
}

/// The five kinds of municipal service that the covenant tells apart.
public enum Dienstsoort: String, Sendable, CaseIterable {
    case a = "A"
    case b = "B"
    case c = "C"
    case d = "D"
    case e = "E"
}

/// An age that counts from a date on.
public struct Leeftijdsgrens: Sendable {
    public let leeftijd: Int
    /// `yyyy-MM-dd`
    public let geldigVan: String

    init(_ waarde: Waarde) {
        leeftijd = waarde.verplichtGetal("leeftijd")
        geldigVan = waarde.verplichteTekst("geldigVan")
    }
}
