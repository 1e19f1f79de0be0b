public struct GelezenVeld: Sendable {
    public let veld: String
    public let waarde: String

    public init(veld: String, waarde: String) {
        self.veld = veld
        self.waarde = waarde
    }
}

public struct GelezenDeel: Sendable {
    public let deelId: String
    public let kop: String
    public let velden: [GelezenVeld]

    public init(deelId: String, kop: String, velden: [GelezenVeld]) {
        self.deelId = deelId
        self.kop = kop
        self.velden = velden
    }
}

public struct NietGelezen: Sendable {
    public let nummer: Int
    public let tekst: String

    public init(nummer: Int, tekst: String) {
        self.nummer = nummer
        self.tekst = tekst
    }
}

public struct SignaalControlePagina: Pagina {
    public static let template = "signaal-controle"

    public let delen: [GelezenDeel]
    public let nietHerkend: [NietGelezen]
    /// The text as it came; travels along unchanged.
    public let tekst: String
    public let tenant: String
    public let categorie: String
    /// Who will see this signal once it is stored.
    public let gevolg: String

    public init(
        delen: [GelezenDeel],
        nietHerkend: [NietGelezen],
        tekst: String,
        tenant: String,
        categorie: String,
        gevolg: String
    ) {
        self.delen = delen
        self.nietHerkend = nietHerkend
        self.tekst = tekst
        self.tenant = tenant
        self.categorie = categorie
        self.gevolg = gevolg
    }
}
