import Invoer

/// The rules of the covenant in words, as pages and refusals show them.
public struct Regels: Sendable {
    public let alle: [Regel]
    private let perID: [String: Regel]

    init(_ waarde: Waarde) {
        alle = waarde.elementen("regels").map(Regel.init)
        perID = Dictionary(alle.map { ($0.id, $0) }, uniquingKeysWith: { eerste, _ in eerste })
    }

    /// The rule of that id; nil when there is none.
    public subscript(_ id: String) -> Regel? { perID[id] }
}

/// One rule.
public struct Regel: Sendable {
    public let id: String
    public let titel: String
    public let tekst: String
    /// What somebody who runs into the rule can do.
    public let watTeDoen: String
    /// Where it comes from.
    public let bron: String
    /// Where the code keeps it.
    public let bewaardIn: String
    /// The step of the chain it belongs to.
    public let stap: String

    init(_ waarde: Waarde) {
        id = waarde.verplichteTekst("id")
        titel = waarde.verplichteTekst("titel")
        tekst = waarde.verplichteTekst("tekst")
        watTeDoen = waarde.verplichteTekst("watTeDoen")
        bron = waarde.verplichteTekst("bron")
        bewaardIn = waarde.verplichteTekst("bewaardIn")
        stap = waarde.verplichteTekst("stap")
    }
}
