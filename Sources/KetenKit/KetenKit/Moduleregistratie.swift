import Bestand
import Identity
import Postgres
import Web

/// What one module adds to the platform. Filled once by its `register(in:)`.
public struct Moduleregistratie: Sendable {
    public let manifest: Modulemanifest
    public private(set) var migraties: [Migration] = []
    public private(set) var gedeeldeTabellen: Set<String> = []
    public private(set) var rechten: [(recht: Recht, rollen: [Rolsoort])] = []
    public private(set) var bronnen: [any Signaalbron] = []
    public private(set) var navigatie: [Navigatiepunt] = []
    public private(set) var templates: [String: String] = [:]
    public private(set) var diensten: [String: @Sendable (Omgeving) -> any Sendable] = [:]
    public private(set) var routemaker: (@Sendable (Omgeving) -> [Route])?
    public private(set) var werkmaker: (@Sendable (Omgeving) -> any Werkbron)?
    public private(set) var demo: (@Sendable (Omgeving) async throws -> Void)?

    public init(_ manifest: Modulemanifest) { self.manifest = manifest }

    /// What a module's `register(in:)` fills.
    init(vul type: any KetenModule.Type) {
        self.init(type.manifest)
        type.init().register(in: &self)
    }

    /// Migrations of the module's own schema, numbered from 1. Its schema and role exist before the first.
    public mutating func voegToe(migraties: [Migration], gedeeldeTabellen: Set<String> = []) {
        self.migraties += migraties
        self.gedeeldeTabellen.formUnion(gedeeldeTabellen)
    }

    /// A right of the module's own and the roles that have it.
    public mutating func voegToe(recht: Recht, voor rollen: [Rolsoort]) { rechten.append((recht, rollen)) }

    /// A way to read signalen.
    public mutating func voegToe(bron: any Signaalbron) { bronnen.append(bron) }

    /// A place in the header's navigation.
    public mutating func voegToe(navigatie punt: Navigatiepunt) { navigatie.append(punt) }

    /// Mustache templates by name.
    public mutating func voegToe(templates nieuw: [String: String]) { templates.merge(nieuw) { _, nieuw in nieuw } }

    /// Something others may ask the registry for by name.
    public mutating func bied(_ naam: String, _ maak: @escaping @Sendable (Omgeving) -> any Sendable) { diensten[naam] = maak }

    /// API routes and pages; made when the platform's services exist.
    public mutating func voegToe(routes maak: @escaping @Sendable (Omgeving) -> [Route]) { routemaker = maak }

    /// What waits for somebody, for the start page.
    public mutating func voegToe(werk maak: @escaping @Sendable (Omgeving) -> any Werkbron) { werkmaker = maak }

    /// Demo data for a region that has none yet.
    public mutating func voegToe(demo zaai: @escaping @Sendable (Omgeving) async throws -> Void) { demo = zaai }
}
