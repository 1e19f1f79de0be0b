import Invoer

/// What becomes of each kenmerk in an anonymous disclosure (C6.2).
public struct Anonimisering: Sendable {
    public let versie: String
    private let perKenmerk: [String: Wijze]

    /// What is left of a value.
    public enum Wijze: Hashable, Sendable {
        /// Nothing.
        case weg
        /// Role and number of the person.
        case rolnummer
        /// The band of ages; these are the first ages of the bands, ascending from 0.
        case leeftijdsgroep([Int])
        /// The gemeente of the region.
        case gemeente
        /// The value, if it is one of these.
        case keuze([String])

        /// The wijzen that are written as one word.
        static let enkel = ["weg", "rolnummer", "gemeente"]

        init(_ waarde: Waarde) {
            switch waarde.tekst ?? waarde.object?.first?.naam {
            case "rolnummer": self = .rolnummer
            case "gemeente": self = .gemeente
            case "leeftijdsgroep": self = .leeftijdsgroep(waarde.elementen("leeftijdsgroep").compactMap(\.getal))
            case "keuze": self = .keuze(waarde.teksten("keuze"))
            default: self = .weg
            }
        }
    }

    init(_ waarde: Waarde) {
        versie = waarde.verplichteTekst("versie")
        let velden = waarde["kenmerken"]?.object ?? []
        perKenmerk = Dictionary(velden.map { ($0.naam, Wijze($0.waarde)) }, uniquingKeysWith: { eerste, _ in eerste })
    }

    /// The kenmerken that the file names, in alphabetical order.
    public var kenmerken: [String] { perKenmerk.keys.sorted() }

    /// What is left of that kenmerk; of one that nobody thought of, nothing.
    public func wijze(_ kenmerk: String) -> Wijze { perKenmerk[kenmerk] ?? .weg }
}
