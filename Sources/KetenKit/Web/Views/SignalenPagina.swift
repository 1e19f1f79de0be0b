public struct Signaalregel: Sendable {
    public let signaalId: String
    public let nummer: String
    public let href: String
    public let ontvangen: String
    public let bron: String
    public let tenant: String
    public let sterkte: Int
    public let vermoedens: [Tag]
    /// Absent: not stacked yet.
    public let dossier: Link?
    public let nieuw: Bool

    public init(
        signaalId: String,
        nummer: String,
        href: String,
        ontvangen: String,
        bron: String,
        tenant: String,
        sterkte: Int,
        vermoedens: [Tag],
        dossier: Link? = nil,
        nieuw: Bool = false
    ) {
        self.signaalId = signaalId
        self.nummer = nummer
        self.href = href
        self.ontvangen = ontvangen
        self.bron = bron
        self.tenant = tenant
        self.sterkte = sterkte
        self.vermoedens = vermoedens
        self.dossier = dossier
        self.nieuw = nieuw
    }
}

public struct SignalenPagina: Pagina {
    public static let template = "signalen"

    public let foutsamenvatting: Foutsamenvatting?
    public let filterTenant: Keuzelijst
    /// Absent to whom it is not told in which dossier a signaal lies.
    public let filterStapel: Keuzelijst?
    public let metDossier: Bool
    public let filterActief: Bool
    public let regels: [Signaalregel]
    public let bladeren: Bladeren?
    public let leeg: Leeg?
    /// Whether this viewer may make a dossier of a selection; then `titelveld` is set too.
    public let kiesbaar: Bool
    public let titelveld: Veld?
    public let magMelden: Bool

    public init(
        foutsamenvatting: Foutsamenvatting? = nil,
        filterTenant: Keuzelijst,
        filterStapel: Keuzelijst?,
        filterActief: Bool = false,
        regels: [Signaalregel],
        bladeren: Bladeren? = nil,
        leeg: Leeg? = nil,
        kiesbaar: Bool = false,
        titelveld: Veld? = nil,
        magMelden: Bool = false
    ) {
        self.foutsamenvatting = foutsamenvatting
        self.filterTenant = filterTenant
        self.filterStapel = filterStapel
        metDossier = filterStapel != nil
        self.filterActief = filterActief
        self.regels = regels
        self.bladeren = bladeren
        self.leeg = leeg
        self.kiesbaar = kiesbaar
        self.titelveld = titelveld
        self.magMelden = magMelden
    }
}
