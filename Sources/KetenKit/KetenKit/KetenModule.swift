import Identity
import Postgres

/// A module: compiled apart, loaded by name, known to the core only through this.
///
/// It declares itself in `register(in:)`, once, before the server listens; nothing it does there has a side effect.
public protocol KetenModule: Sendable {
    static var manifest: Modulemanifest { get }
    init()
    /// Fills the registry with what this module adds.
    func register(in registratie: inout Moduleregistratie)
}

/// What a module says of itself.
public struct Modulemanifest: Sendable, Hashable {
    /// Also the name of its schema in the database: lower-case letters.
    public let id: String
    public let versie: String
    public let titel: String
    /// Capabilities it offers to other modules and to the core.
    public let biedt: [String]
    /// Capabilities it cannot do without.
    public let vraagt: [String]

    public init(id: String, versie: String, titel: String, biedt: [String] = [], vraagt: [String] = []) {
        self.id = id
        self.versie = versie
        self.titel = titel
        self.biedt = biedt
        self.vraagt = vraagt
    }
}

/// Carries a module's type across `dlopen`.
public final class ModuleDoos: Sendable {
    public let type: any KetenModule.Type

    public init(_ type: any KetenModule.Type) { self.type = type }

    /// What a module's `keten_module` entry returns.
    public static func inpakken(_ type: any KetenModule.Type) -> UnsafeMutableRawPointer {
        Unmanaged.passRetained(ModuleDoos(type)).toOpaque()
    }
}
