/// Something to do, with the rule it rests on.
public struct Magstap: Sendable {
    public let tekst: String
    public let regelId: String

    public init(tekst: String, regelId: String) {
        self.tekst = tekst
        self.regelId = regelId
    }
}

/// A rule that decided, with what it says in one sentence.
public struct Magregel: Sendable {
    public let regelId: String
    public let titel: String
    public let zin: String

    public init(regelId: String, titel: String, zin: String) {
        self.regelId = regelId
        self.titel = titel
        self.zin = zin
    }
}

/// The answer: first the word, then what to do, then why.
public struct Maguitspraak: Sendable {
    /// goed, let-op or fout; only supports the word.
    public let toon: String
    public let woord: String
    public let zin: String
    /// The question again, in a sentence.
    public let gevraagd: String
    /// Whom to ask, one after the other.
    public let instemmingen: [Magstap]
    public let voorwaardenKop: String
    public let voorwaarden: [Magstap]
    public let uitwegenKop: String
    public let uitwegen: [Magstap]
    public let regels: [Magregel]
    /// Wider rules that would have opened it.
    public let wijkt: [Magregel]

    public init(
        toon: String,
        woord: String,
        zin: String,
        gevraagd: String,
        instemmingen: [Magstap] = [],
        voorwaardenKop: String = "",
        voorwaarden: [Magstap] = [],
        uitwegenKop: String = "",
        uitwegen: [Magstap] = [],
        regels: [Magregel],
        wijkt: [Magregel] = []
    ) {
        self.toon = toon
        self.woord = woord
        self.zin = zin
        self.gevraagd = gevraagd
        self.instemmingen = instemmingen
        self.voorwaardenKop = voorwaardenKop
        self.voorwaarden = voorwaarden
        self.uitwegenKop = uitwegenKop
        self.uitwegen = uitwegen
        self.regels = regels
        self.wijkt = wijkt
    }
}

public struct MagIkPagina: Pagina {
    public static let template = "mag-ik"

    public let foutsamenvatting: Foutsamenvatting?
    /// Absent before anything was asked.
    public let uitspraak: Maguitspraak?
    public let vraagKop: String
    public let van: Keuzelijst
    public let categorie: Keuzelijst
    public let herleidbaar: Keuzerondjes
    public let over: Keuzelijst
    public let aan: Keuzelijst
    /// Counts only when `aan` is abroad.
    public let land: Keuzelijst
    public let doel: Keuzelijst
    /// Whom to call in doubt.
    public let contact: Link

    public init(
        foutsamenvatting: Foutsamenvatting? = nil,
        uitspraak: Maguitspraak? = nil,
        vraagKop: String,
        van: Keuzelijst,
        categorie: Keuzelijst,
        herleidbaar: Keuzerondjes,
        over: Keuzelijst,
        aan: Keuzelijst,
        land: Keuzelijst,
        doel: Keuzelijst,
        contact: Link
    ) {
        self.foutsamenvatting = foutsamenvatting
        self.uitspraak = uitspraak
        self.vraagKop = vraagKop
        self.van = van
        self.categorie = categorie
        self.herleidbaar = herleidbaar
        self.over = over
        self.aan = aan
        self.land = land
        self.doel = doel
        self.contact = contact
    }
}
