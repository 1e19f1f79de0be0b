/// What may come in, declared once: it checks the value and describes it in OpenAPI.
///
///     let schema = Schema.object([
///         .verplicht("omschrijving", .tekst(max: 4_000), "Wat er is gezien"),
///         .optioneel("geboortedatum", .deelDatum, "Zo ver als bekend"),
///     ])
public struct Schema: Sendable {
    indirect enum Vorm: Sendable {
        case iets
        case tekst(Tekstregel)
        case geheel(ClosedRange<Int>?)
        case getal(ClosedRange<Double>?)
        case bool
        case datum, deelDatum, uuid
        case keuze([String])
        case lijst(Schema, ClosedRange<Int>)
        case object([Eigenschap])
        case sleutels(Schema, Schema, ClosedRange<Int>)
        case eenVan([Schema])
    }

    /// What a text must keep to.
    struct Tekstregel: Sendable {
        let lengte: ClosedRange<Int>
        let patroon: Patroon?
        let formaat: Tekstformaat?
        let stuurtekens: Bool
    }

    let vorm: Vorm
    private(set) var magNiets = false
    private(set) var uitleg: String?

    init(_ vorm: Vorm) { self.vorm = vorm }

    /// The same, but null is good too.
    public var ofNiets: Schema {
        var schema = self
        schema.magNiets = true
        return schema
    }

    /// The same with a Dutch description, for OpenAPI.
    public func omschreven(_ uitleg: String) -> Schema {
        var schema = self
        schema.uitleg = uitleg
        return schema
    }
}

extension Schema {
    /// Text of `min` to `max` characters (Unicode scalars). NUL and control characters other than tab and line ends are
    /// refused, unless `stuurtekens` lets them in.
    public static func tekst(
        min: Int = 0, max: Int = 10_000, patroon: Patroon? = nil, formaat: Tekstformaat? = nil, stuurtekens: Bool = false
    ) -> Schema {
        Schema(.tekst(Tekstregel(lengte: min...max, patroon: patroon, formaat: formaat, stuurtekens: stuurtekens)))
    }

    /// A whole number; `1.0` is none.
    public static func geheel(_ bereik: ClosedRange<Int>? = nil) -> Schema { Schema(.geheel(bereik)) }

    /// Any number.
    public static func getal(_ bereik: ClosedRange<Double>? = nil) -> Schema { Schema(.getal(bereik)) }

    /// Any number.
    public static var getal: Schema { getal(nil) }

    /// A whole number.
    public static var geheel: Schema { geheel(nil) }

    /// `true` or `false`.
    public static var bool: Schema { Schema(.bool) }

    /// A day that exists: `yyyy-MM-dd`.
    public static var datum: Schema { Schema(.datum) }

    /// A year, a month or a day: `yyyy`, `yyyy-MM` or `yyyy-MM-dd`.
    public static var deelDatum: Schema { Schema(.deelDatum) }

    /// A moment: `2026-03-01T09:30:00Z`.
    public static var tijdstip: Schema { tekst(max: 40, formaat: .tijdstip) }

    /// A UUID in its usual form with hyphens.
    public static var uuid: Schema { Schema(.uuid) }

    /// One of these words.
    public static func keuze(_ woorden: [String]) -> Schema { Schema(.keuze(woorden)) }

    /// A list of `min` to `max` of these.
    public static func lijst(_ element: Schema, min: Int = 0, max: Int = 1_000) -> Schema { Schema(.lijst(element, min...max)) }

    /// An object with these fields and no others.
    public static func object(_ eigenschappen: [Eigenschap]) -> Schema { Schema(.object(eigenschappen)) }

    /// An object whose keys are free, as far as `namen` allows, and whose values all look the same.
    public static func sleutels(_ waarde: Schema, namen: Schema = .tekst(min: 1, max: 100), min: Int = 0, max: Int = 1_000) -> Schema {
        Schema(.sleutels(waarde, namen, min...max))
    }

    /// The first of these that fits.
    public static func eenVan(_ schemas: [Schema]) -> Schema { Schema(.eenVan(schemas)) }

    /// Anything that can be written.
    public static var iets: Schema { Schema(.iets) }
}

/// A field of an object.
public struct Eigenschap: Sendable {
    public let naam: String
    public let schema: Schema
    public let verplicht: Bool
    /// What it is, in Dutch.
    public let omschrijving: String

    public init(_ naam: String, _ schema: Schema, verplicht: Bool, _ omschrijving: String) {
        self.naam = naam
        self.schema = schema
        self.verplicht = verplicht
        self.omschrijving = omschrijving
    }

    /// A field that must be there.
    public static func verplicht(_ naam: String, _ schema: Schema, _ omschrijving: String) -> Eigenschap {
        Eigenschap(naam, schema, verplicht: true, omschrijving)
    }

    /// A field that may be left out.
    public static func optioneel(_ naam: String, _ schema: Schema, _ omschrijving: String) -> Eigenschap {
        Eigenschap(naam, schema, verplicht: false, omschrijving)
    }
}
