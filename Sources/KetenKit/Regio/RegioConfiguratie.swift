import Foundation
import Invoer

/// The region as its people configured it: one folder of YAML, read whole before the server starts.
public struct RegioConfiguratie: Sendable {
    public let id: String
    public let naam: String
    public let korpsbeheerder: String
    public let ketenregisseur: String
    public let zorgcoordinator: String
    /// Name in the IANA database: `Europe/Amsterdam`.
    public let tijdzone: String
    /// The same, for reckoning: the region's days begin at its own midnight.
    public let zone: TimeZone
    public let contact: Contact
    /// The municipalities, in the order of `regio.yaml`.
    public let gemeenten: [Gemeente]
    /// The partners of the chain, then each municipality (`gemeente.T`) followed by its services.
    public let organisaties: [Organisatie]
    /// The modules that the region runs.
    public let modules: [String]
    public let signalenlijst: Signalenlijst
    public let regels: Regels
    public let wet: Wet
    public let anonimisering: Anonimisering

    private let gemeentePerID: [String: Int]
    private let organisatiePerID: [String: Int]

    init(
        regio: Waarde, gemeenten: [Gemeente], signalenlijst: Signalenlijst, regels: Regels, wet: Wet, anonimisering: Anonimisering
    ) {
        id = regio.verplichteTekst("id")
        naam = regio.verplichteTekst("naam")
        korpsbeheerder = regio.verplichteTekst("korpsbeheerder")
        ketenregisseur = regio.verplichteTekst("ketenregisseur")
        zorgcoordinator = regio.verplichteTekst("zorgcoordinator")
        tijdzone = regio.verplichteTekst("tijdzone")
        // Checked before this is made: an unknown name is a fault in the file.
        zone = TimeZone(identifier: tijdzone) ?? .gmt
        contact = Contact(regio["contact"] ?? .niets)
        modules = regio.teksten("modules")
        self.gemeenten = gemeenten
        organisaties = regio.elementen("organisaties").map(Organisatie.init) + gemeenten.flatMap(\.organisaties)
        self.signalenlijst = signalenlijst
        self.regels = regels
        self.wet = wet
        self.anonimisering = anonimisering
        gemeentePerID = Dictionary(gemeenten.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { eerste, _ in eerste })
        organisatiePerID = Dictionary(organisaties.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { eerste, _ in eerste })
    }
}

extension RegioConfiguratie {
    /// Every tenant: the municipalities and the region itself.
    public var alleTenants: [String] { gemeenten.map(\.id) + [id] }

    /// The tenant of that id; nil when there is none.
    public func tenant(_ id: String) -> Tenant? {
        if id == self.id { return .regio(id: id, naam: naam) }
        return gemeente(id).map(Tenant.gemeente)
    }

    /// The municipality of that id; nil when there is none.
    public func gemeente(_ id: String) -> Gemeente? { gemeentePerID[id].map { gemeenten[$0] } }

    /// The organisation of that id: a partner, a municipality (`gemeente.T`) or one of its services.
    public func organisatie(_ id: String) -> Organisatie? { organisatiePerID[id].map { organisaties[$0] } }

    /// Whether a tenant uses a module. The region uses all that it runs; a municipality those it switched on.
    public func moduleAan(_ module: String, tenant: String) -> Bool {
        guard modules.contains(module) else { return false }
        return tenant == id || gemeente(tenant)?.modules[module] == true
    }
}

/// Whose data it is: a municipality's or the region's.
public enum Tenant: Sendable {
    case regio(id: String, naam: String)
    case gemeente(Gemeente)

    public var id: String {
        switch self {
        case .regio(let id, _): id
        case .gemeente(let gemeente): gemeente.id
        }
    }

    public var naam: String {
        switch self {
        case .regio(_, let naam): naam
        case .gemeente(let gemeente): gemeente.naam
        }
    }

    public var isRegio: Bool {
        if case .regio = self { true } else { false }
    }
}

/// Where people turn to, printed on letters and pages.
public struct Contact: Sendable {
    public let naam: String
    public let email: String
    public let telefoon: String
    public let url: String

    init(_ waarde: Waarde) {
        naam = waarde.verplichteTekst("naam")
        email = waarde.verplichteTekst("email")
        telefoon = waarde.verplichteTekst("telefoon")
        url = waarde.verplichteTekst("url")
    }
}
