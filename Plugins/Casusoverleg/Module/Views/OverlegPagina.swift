import Web

public struct GenomenBesluit: Sendable {
    public let soort: Tag
    public let aan: String?
    public let beoogdResultaat: String?
    public let motivering: String
    public let genomen: String

    public init(soort: Tag, aan: String? = nil, beoogdResultaat: String? = nil, motivering: String, genomen: String) {
        self.soort = soort
        self.aan = aan
        self.beoogdResultaat = beoogdResultaat
        self.motivering = motivering
        self.genomen = genomen
    }
}

public struct Besluitformulier: Sendable {
    /// The form's `dossier`.
    public let dossierId: String
    public let soort: Keuzerondjes
    public let aan: Keuzelijst
    public let beoogdResultaat: Veld
    public let motivering: Tekstvlak
    /// What the texts tell, and so who may read them.
    public let categorie: Keuzelijst
    public let open: Bool

    public init(
        dossierId: String,
        soort: Keuzerondjes,
        aan: Keuzelijst,
        beoogdResultaat: Veld,
        motivering: Tekstvlak,
        categorie: Keuzelijst,
        open: Bool = false
    ) {
        self.dossierId = dossierId
        self.soort = soort
        self.aan = aan
        self.beoogdResultaat = beoogdResultaat
        self.motivering = motivering
        self.categorie = categorie
        self.open = open
    }
}

public struct Agendapunt: Sendable {
    /// Unique on the page; id of its heading.
    public let puntId: String
    public let volgnummer: Int
    public let titel: String
    public let href: String
    public let nummer: String
    public let fase: Tag
    public let samenvatting: String
    public let genomen: GenomenBesluit?
    public let besluit: Besluitformulier?
    /// Why no decision can be taken now.
    public let wachtOp: String?

    public init(
        puntId: String,
        volgnummer: Int,
        titel: String,
        href: String,
        nummer: String,
        fase: Tag,
        samenvatting: String,
        genomen: GenomenBesluit? = nil,
        besluit: Besluitformulier? = nil,
        wachtOp: String? = nil
    ) {
        self.puntId = puntId
        self.volgnummer = volgnummer
        self.titel = titel
        self.href = href
        self.nummer = nummer
        self.fase = fase
        self.samenvatting = samenvatting
        self.genomen = genomen
        self.besluit = besluit
        self.wachtOp = wachtOp
    }
}

public struct OverlegPagina: Pagina {
    public static let template = "overleg"

    public let overlegId: String
    public let titel: String
    public let wanneer: String
    public let stand: Tag
    public let voorzitter: String
    public let deelnemers: [String]
    public let foutsamenvatting: Foutsamenvatting?
    public let punten: [Agendapunt]
    public let leeg: Leeg?

    public init(
        overlegId: String,
        titel: String,
        wanneer: String,
        stand: Tag,
        voorzitter: String,
        deelnemers: [String],
        foutsamenvatting: Foutsamenvatting? = nil,
        punten: [Agendapunt],
        leeg: Leeg? = nil
    ) {
        self.overlegId = overlegId
        self.titel = titel
        self.wanneer = wanneer
        self.stand = stand
        self.voorzitter = voorzitter
        self.deelnemers = deelnemers
        self.foutsamenvatting = foutsamenvatting
        self.punten = punten
        self.leeg = leeg
    }
}
