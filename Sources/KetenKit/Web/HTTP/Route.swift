import Identity
import Invoer

/// One way in, declared: method, path, what it demands, what it says of itself in OpenAPI, and its handler.
///
/// A handler that needs someone signed in takes an `Aangemeld`; it cannot be reached otherwise.
public struct Route: Sendable {
    public enum Methode: String, Sendable, CaseIterable { case GET, POST, PUT, DELETE, PATCH }

    /// What stands between the caller and the handler.
    public enum Eis: Sendable {
        /// Open to all; the reason is printed in the list of open routes.
        case openbaar(String)
        case recht(Recht)
    }

    enum Handler: Sendable {
        case open(@Sendable (Vraag, Aangemeld?) async throws -> Antwoord)
        case met(@Sendable (Vraag, Aangemeld) async throws -> Antwoord)
    }

    public let methode: Methode
    /// `/signalen/{id}`
    public let pad: String
    public let eis: Eis
    public let uitleg: Uitleg?
    /// The module it belongs to; it exists only for tenants that switched the module on. Set by the registry.
    public internal(set) var module: String?
    let handler: Handler

    /// A route behind a right.
    public init(
        _ methode: Methode, _ pad: String, recht: Recht, uitleg: Uitleg? = nil,
        _ doe: @escaping @Sendable (Vraag, Aangemeld) async throws -> Antwoord
    ) {
        self.methode = methode
        self.pad = pad
        eis = .recht(recht)
        self.uitleg = uitleg
        handler = .met(doe)
    }

    /// A route open to all, which must say why.
    public init(
        _ methode: Methode, _ pad: String, openbaar reden: String, uitleg: Uitleg? = nil,
        _ doe: @escaping @Sendable (Vraag, Aangemeld?) async throws -> Antwoord
    ) {
        self.methode = methode
        self.pad = pad
        eis = .openbaar(reden)
        self.uitleg = uitleg
        handler = .open(doe)
    }

    public func vanModule(_ id: String) -> Route {
        var route = self
        route.module = id
        return route
    }

    var isAPI: Bool { pad.hasPrefix("/api/") }
}

/// What OpenAPI says of an API route.
public struct Uitleg: Sendable {
    public let naam: String
    public let samenvatting: String
    public let groep: String
    /// Media type → schema of the body.
    public let invoer: [(type: String, schema: Schema)]
    public let query: [Eigenschap]
    /// Status → what it means and the schema of the body, if any.
    public let antwoorden: [(status: Int, tekst: String, schema: Schema?)]

    /// - Parameters:
    ///   - naam: operationId, unique.
    ///   - groep: the tag it stands under.
    public init(
        _ naam: String, _ samenvatting: String, groep: String, invoer: [(type: String, schema: Schema)] = [], query: [Eigenschap] = [],
        antwoorden: [(status: Int, tekst: String, schema: Schema?)]
    ) {
        self.naam = naam
        self.samenvatting = samenvatting
        self.groep = groep
        self.invoer = invoer
        self.query = query
        self.antwoorden = antwoorden
    }
}
