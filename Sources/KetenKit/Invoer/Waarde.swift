/// One value as it came in, whatever it was written in: the JSON of the API or the YAML of the region.
///
/// Integers and fractions stay apart (`1` is `.getal`, `1.0` is `.breuk`), and an object keeps the order of its fields.
public indirect enum Waarde: Sendable, Equatable {
    case niets
    case bool(Bool)
    case getal(Int)
    case breuk(Double)
    case tekst(String)
    case lijst([Waarde])
    case object([Veld])
}

/// A named value inside an object.
public struct Veld: Sendable, Equatable {
    public let naam: String
    public var waarde: Waarde

    public init(_ naam: String, _ waarde: Waarde) {
        self.naam = naam
        self.waarde = waarde
    }
}

extension Waarde {
    /// The field of that name; nil when there is none, or when this is no object. A field that holds null is `.niets`.
    public subscript(_ sleutel: String) -> Waarde? {
        guard case .object(let velden) = self else { return nil }
        return velden.first { $0.naam == sleutel }?.waarde
    }

    /// The text, when this is one.
    public var tekst: String? {
        if case .tekst(let tekst) = self { tekst } else { nil }
    }

    /// The integer, when this is one; a fraction such as `1.0` is not.
    public var getal: Int? {
        if case .getal(let getal) = self { getal } else { nil }
    }

    /// The number, whole or not.
    public var breuk: Double? {
        switch self {
        case .getal(let getal): Double(getal)
        case .breuk(let breuk): breuk
        default: nil
        }
    }

    /// The truth value, when this is one.
    public var bool: Bool? {
        if case .bool(let bool) = self { bool } else { nil }
    }

    /// The elements, when this is a list.
    public var lijst: [Waarde]? {
        if case .lijst(let lijst) = self { lijst } else { nil }
    }

    /// The fields in their order, when this is an object.
    public var object: [Veld]? {
        if case .object(let velden) = self { velden } else { nil }
    }

    /// Whether this is null.
    public var isNiets: Bool { self == .niets }

    /// What kind of thing this is, in Dutch, for messages; tells nothing of the value itself.
    var soortnaam: String {
        switch self {
        case .niets: "niets (null)"
        case .bool: "waar of onwaar"
        case .getal: "een geheel getal"
        case .breuk: "een getal"
        case .tekst: "tekst"
        case .lijst: "een lijst"
        case .object: "een object"
        }
    }
}

// Literals, so that answers and tests read like the JSON that they become.
extension Waarde: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { self = .tekst(value) }
    public init(integerLiteral value: Int) { self = .getal(value) }
    public init(floatLiteral value: Double) { self = .breuk(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(arrayLiteral elements: Waarde...) { self = .lijst(elements) }
    public init(dictionaryLiteral elements: (String, Waarde)...) { self = .object(elements.map { Veld($0.0, $0.1) }) }
}
