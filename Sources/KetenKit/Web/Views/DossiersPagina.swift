public struct Dossierregel: Sendable {
    public let nummer: String
    public let href: String
    public let titel: String
    public let fase: Tag
    public let tenant: String
    /// Nil to whom that is not told.
    public let signalen: Int?
    public let bijgewerkt: String
    public let nieuw: Bool

    public init(
        nummer: String,
        href: String,
        titel: String,
        fase: Tag,
        tenant: String,
        signalen: Int?,
        bijgewerkt: String,
        nieuw: Bool = false
    ) {
        self.nummer = nummer
        self.href = href
        self.titel = titel
        self.fase = fase
        self.tenant = tenant
        self.signalen = signalen
        self.bijgewerkt = bijgewerkt
        self.nieuw = nieuw
    }
}

public struct DossiersPagina: Pagina {
    public static let template = "dossiers"

    public let filterFase: Keuzelijst
    public let filterTenant: Keuzelijst
    public let filterActief: Bool
    public let regels: [Dossierregel]
    public let bladeren: Bladeren?
    public let leeg: Leeg?

    public init(
        filterFase: Keuzelijst,
        filterTenant: Keuzelijst,
        filterActief: Bool = false,
        regels: [Dossierregel],
        bladeren: Bladeren? = nil,
        leeg: Leeg? = nil
    ) {
        self.filterFase = filterFase
        self.filterTenant = filterTenant
        self.filterActief = filterActief
        self.regels = regels
        self.bladeren = bladeren
        self.leeg = leeg
    }
}
