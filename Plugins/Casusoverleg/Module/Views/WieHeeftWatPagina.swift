import Web

public struct Weigerformulier: Sendable {
    public let reden: Tekstvlak

    public init(reden: Tekstvlak) {
        self.reden = reden
    }
}

public struct Terugmeldformulier: Sendable {
    public let resultaat: Tekstvlak

    public init(resultaat: Tekstvlak) {
        self.resultaat = resultaat
    }
}

/// What this viewer may do with an assignment: accept or refuse it, or report back.
public struct Toewijzingsacties: Sendable {
    /// Set: may accept, and refuse with a reason.
    public let weigeren: Weigerformulier?
    public let terugmelden: Terugmeldformulier?
    public let open: Bool

    public init(weigeren: Weigerformulier? = nil, terugmelden: Terugmeldformulier? = nil, open: Bool = false) {
        self.weigeren = weigeren
        self.terugmelden = terugmelden
        self.open = open
    }
}

public struct Toewijzingsregel: Sendable {
    public let toewijzingId: String
    public let dossiernummer: String
    public let dossier: String
    public let href: String
    public let partner: String
    public let beoogdResultaat: String
    public let status: Tag
    public let sinds: String
    /// The reason of a refusal, or the result reported back.
    public let antwoord: String?
    public let acties: Toewijzingsacties?

    public init(
        toewijzingId: String,
        dossiernummer: String,
        dossier: String,
        href: String,
        partner: String,
        beoogdResultaat: String,
        status: Tag,
        sinds: String,
        antwoord: String? = nil,
        acties: Toewijzingsacties? = nil
    ) {
        self.toewijzingId = toewijzingId
        self.dossiernummer = dossiernummer
        self.dossier = dossier
        self.href = href
        self.partner = partner
        self.beoogdResultaat = beoogdResultaat
        self.status = status
        self.sinds = sinds
        self.antwoord = antwoord
        self.acties = acties
    }
}

public struct WieHeeftWatPagina: Pagina {
    public static let template = "wie-heeft-wat"

    public let foutsamenvatting: Foutsamenvatting?
    public let regels: [Toewijzingsregel]
    public let leeg: Leeg?

    public init(foutsamenvatting: Foutsamenvatting? = nil, regels: [Toewijzingsregel], leeg: Leeg? = nil) {
        self.foutsamenvatting = foutsamenvatting
        self.regels = regels
        self.leeg = leeg
    }
}
