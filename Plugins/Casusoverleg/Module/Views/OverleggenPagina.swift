import Web

public struct Overlegregel: Sendable {
    public let href: String
    public let titel: String
    public let datum: String
    public let soort: Tag
    public let stand: Tag

    public init(href: String, titel: String, datum: String, soort: Tag, stand: Tag) {
        self.href = href
        self.titel = titel
        self.datum = datum
        self.soort = soort
        self.stand = stand
    }
}

public struct Plannen: Sendable {
    /// casusoverleg or zorgoverleg; value of the form's `soort`.
    public let soort: String
    public let kop: String
    public let uitleg: String
    public let datum: Datumveld

    public init(soort: String, kop: String, uitleg: String, datum: Datumveld) {
        self.soort = soort
        self.kop = kop
        self.uitleg = uitleg
        self.datum = datum
    }
}

public struct OverleggenPagina: Pagina {
    public static let template = "overleggen"

    public let foutsamenvatting: Foutsamenvatting?
    public let komend: [Overlegregel]
    public let geweest: [Overlegregel]
    public let leeg: Leeg?
    public let plannen: [Plannen]

    public init(
        foutsamenvatting: Foutsamenvatting? = nil,
        komend: [Overlegregel],
        geweest: [Overlegregel],
        leeg: Leeg? = nil,
        plannen: [Plannen]
    ) {
        self.foutsamenvatting = foutsamenvatting
        self.komend = komend
        self.geweest = geweest
        self.leeg = leeg
        self.plannen = plannen
    }
}
