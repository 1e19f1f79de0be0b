import Invoer

/// Who may give or receive data: a partner of the chain, a municipality or a service of one.
public struct Organisatie: Sendable {
    public let id: String
    public let naam: String
    public let soort: Organisatiesoort
    /// The municipality it belongs to; nil for partners of the whole region.
    public let tenant: String?
    /// Which kind of service, for services of a municipality.
    public let dienst: Dienstsoort?
    /// Whether it still has to join: it takes part from the day it signed, after all partners agreed (C4).
    public let kandidaat: Bool

    init(id: String, naam: String, soort: Organisatiesoort, tenant: String? = nil, dienst: Dienstsoort? = nil, kandidaat: Bool = false) {
        self.id = id
        self.naam = naam
        self.soort = soort
        self.tenant = tenant
        self.dienst = dienst
        self.kandidaat = kandidaat
    }

    init(_ waarde: Waarde) {
        self.init(
            id: waarde.verplichteTekst("id"), naam: waarde.verplichteTekst("naam"),
            soort: Organisatiesoort(rawValue: waarde.verplichteTekst("soort"))!, kandidaat: waarde["kandidaat"]?.bool ?? false)
    }
}

/// What an organisation is in the chain; the covenant's rules go by this.
public enum Organisatiesoort: String, Sendable, CaseIterable {
    /// A municipality as a whole; made from the tenants, never written in `regio.yaml`.
    case gemeente
    case gemeentedienst, politie, om, belastingdienst, fiod, siod, arbeidsinspectie, ind, coa
    case zorgcoordinatie, zorgpartner, jeugdzorg, reclassering, kvk, riec, emm
}
