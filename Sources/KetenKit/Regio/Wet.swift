import Invoer

/// Laws and terms as dated data.
public struct Wet: Sendable {
    public let rechtsgronden: [Rechtsgrond]
    public let termijnen: [Termijn]
    private let grondPerID: [String: Rechtsgrond]

    init(_ waarde: Waarde) {
        rechtsgronden = waarde.elementen("rechtsgronden").map(Rechtsgrond.init)
        termijnen = waarde.elementen("termijnen").map(Termijn.init)
        grondPerID = Dictionary(rechtsgronden.map { ($0.id, $0) }, uniquingKeysWith: { eerste, _ in eerste })
    }

    /// The ground of that id, in force or not.
    public func rechtsgrond(_ id: String) -> Rechtsgrond? { grondPerID[id] }

    /// The grounds in force on a date (`yyyy-MM-dd`).
    public func rechtsgronden(op datum: String) -> [Rechtsgrond] { rechtsgronden.filter { $0.geldt(op: datum) } }

    /// The term as it is in force on a date (`yyyy-MM-dd`); nil when none is.
    public func termijn(_ id: String, op datum: String) -> Termijn? {
        termijnen.first { $0.id == id && $0.geldt(op: datum) }
    }
}

/// Something that holds from a day on, until another day.
public protocol Gedateerd: Sendable {
    /// The first day, `yyyy-MM-dd`.
    var geldigVan: String { get }
    /// The first day on which it no longer holds; nil while it does.
    var geldigTot: String? { get }
}

extension Gedateerd {
    /// Whether it is in force on a date (`yyyy-MM-dd`).
    public func geldt(op datum: String) -> Bool { geldigVan <= datum && geldigTot.map { datum < $0 } ?? true }
}

/// A law or a part of one.
public struct Rechtsgrond: Gedateerd {
    public let id: String
    public let naam: String
    public let afkorting: String
    /// How it is cited in letters.
    public let citeer: String
    public let geldigVan: String
    public let geldigTot: String?
    /// The ground that it replaced.
    public let vervangt: String?

    init(_ waarde: Waarde) {
        id = waarde.verplichteTekst("id")
        naam = waarde.verplichteTekst("naam")
        afkorting = waarde.verplichteTekst("afkorting")
        citeer = waarde.verplichteTekst("citeer")
        geldigVan = waarde.verplichteTekst("geldigVan")
        geldigTot = waarde["geldigTot"]?.tekst
        vervangt = waarde["vervangt"]?.tekst
    }
}

/// How long something may or must take.
public struct Termijn: Gedateerd {
    public let id: String
    public let duur: Duur
    /// Id of the ground.
    public let rechtsgrond: String
    /// Id of the rule that uses it.
    public let regel: String?
    public let geldigVan: String
    public let geldigTot: String?

    init(_ waarde: Waarde) {
        id = waarde.verplichteTekst("id")
        duur = Duur(waarde["duur"] ?? .niets)
        rechtsgrond = waarde.verplichteTekst("rechtsgrond")
        regel = waarde["regel"]?.tekst
        geldigVan = waarde.verplichteTekst("geldigVan")
        geldigTot = waarde["geldigTot"]?.tekst
    }
}

/// A length of time on the calendar.
public struct Duur: Sendable, Equatable {
    public enum Eenheid: String, Sendable, CaseIterable {
        case dagen, weken, maanden, jaren
    }

    public let aantal: Int
    public let eenheid: Eenheid

    init(_ waarde: Waarde) {
        let veld = waarde.object![0]
        aantal = veld.waarde.getal!
        eenheid = Eenheid(rawValue: veld.naam)!
    }
}
