public struct Moduletenant: Sendable {
    public let tenant: String
    public let aan: Bool

    public init(tenant: String, aan: Bool = false) {
        self.tenant = tenant
        self.aan = aan
    }
}

public struct Moduleregel: Sendable {
    public let moduleId: String
    public let titel: String
    public let versie: String
    public let sha256: String
    public let biedt: [String]
    public let vraagt: [String]
    public let tenants: [Moduletenant]

    public init(
        moduleId: String,
        titel: String,
        versie: String,
        sha256: String,
        biedt: [String],
        vraagt: [String],
        tenants: [Moduletenant]
    ) {
        self.moduleId = moduleId
        self.titel = titel
        self.versie = versie
        self.sha256 = sha256
        self.biedt = biedt
        self.vraagt = vraagt
        self.tenants = tenants
    }
}

public struct ModulesPagina: Pagina {
    public static let template = "modules"

    /// Version and fingerprint of the core.
    public let kit: String
    public let tenants: [String]
    public let modules: [Moduleregel]

    public init(kit: String, tenants: [String], modules: [Moduleregel]) {
        self.kit = kit
        self.tenants = tenants
        self.modules = modules
    }
}
