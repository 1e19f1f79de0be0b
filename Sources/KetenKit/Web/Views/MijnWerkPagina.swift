public struct Werkitem: Sendable {
    public let titel: String
    public let href: String
    public let soort: Tag
    public let toelichting: String?
    /// Such as "nog 3 werkdagen".
    public let termijn: String?
    public let telaat: Bool

    public init(
        titel: String,
        href: String,
        soort: Tag,
        toelichting: String? = nil,
        termijn: String? = nil,
        telaat: Bool = false
    ) {
        self.titel = titel
        self.href = href
        self.soort = soort
        self.toelichting = toelichting
        self.termijn = termijn
        self.telaat = telaat
    }
}

public struct Werkgroep: Sendable {
    public let groepId: String
    public let kop: String
    public let items: [Werkitem]

    public init(groepId: String, kop: String, items: [Werkitem]) {
        self.groepId = groepId
        self.kop = kop
        self.items = items
    }
}

public struct MijnWerkPagina: Pagina {
    public static let template = "mijn-werk"

    /// Such as "Dinsdag 24 november 2026. Er wachten 5 zaken op u, 1 is te laat."
    public let begroeting: String
    public let groepen: [Werkgroep]
    public let leeg: Leeg?

    public init(begroeting: String, groepen: [Werkgroep], leeg: Leeg? = nil) {
        self.begroeting = begroeting
        self.groepen = groepen
        self.leeg = leeg
    }
}
