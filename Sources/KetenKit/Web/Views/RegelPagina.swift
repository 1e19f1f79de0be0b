public struct RegelPagina: Pagina {
    public static let template = "regel"

    public let regelId: String
    public let titel: String
    /// Paragraphs, in our words.
    public let tekst: [String]
    public let watTeDoen: [String]
    /// Article and document.
    public let bron: String
    /// File that holds the rule as data.
    public let bewaardIn: String
    public let verwant: [Link]

    public init(
        regelId: String,
        titel: String,
        tekst: [String],
        watTeDoen: [String],
        bron: String,
        bewaardIn: String,
        verwant: [Link]
    ) {
        self.regelId = regelId
        self.titel = titel
        self.tekst = tekst
        self.watTeDoen = watTeDoen
        self.bron = bron
        self.bewaardIn = bewaardIn
        self.verwant = verwant
    }
}

public struct Regelgroep: Sendable {
    public let groepId: String
    public let kop: String
    public let regels: [Link]

    public init(groepId: String, kop: String, regels: [Link]) {
        self.groepId = groepId
        self.kop = kop
        self.regels = regels
    }
}

public struct RegelsPagina: Pagina {
    public static let template = "regels"

    public let groepen: [Regelgroep]

    public init(groepen: [Regelgroep]) {
        self.groepen = groepen
    }
}
