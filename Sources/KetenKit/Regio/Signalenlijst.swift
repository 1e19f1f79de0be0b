import Invoer

/// The list of indicators by which signals are recognised.
public struct Signalenlijst: Sendable {
    public let versie: String
    public let bron: String
    public let groepen: [Groep]
    private let perID: [String: Indicator]

    /// A group of indicators under one title.
    public struct Groep: Sendable {
        public let id: String
        public let titel: String
        public let indicatoren: [Indicator]
    }

    /// One sign, and how much it weighs.
    public struct Indicator: Sendable {
        public let id: String
        public let tekst: String
        public let sterkte: Int
    }

    init(_ waarde: Waarde) {
        versie = waarde.verplichteTekst("versie")
        bron = waarde.verplichteTekst("bron")
        groepen = waarde.elementen("groepen").map { groep in
            Groep(
                id: groep.verplichteTekst("id"), titel: groep.verplichteTekst("titel"),
                indicatoren: groep.elementen("indicatoren").map {
                    Indicator(id: $0.verplichteTekst("id"), tekst: $0.verplichteTekst("tekst"), sterkte: $0.verplichtGetal("sterkte"))
                })
        }
        perID = Dictionary(groepen.flatMap(\.indicatoren).map { ($0.id, $0) }, uniquingKeysWith: { eerste, _ in eerste })
    }

    /// The indicator of that id.
    public func indicator(_ id: String) -> Indicator? { perID[id] }
}
