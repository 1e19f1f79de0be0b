public struct Dossiersignaal: Sendable {
    public let nummer: String
    public let href: String
    public let ontvangen: String
    public let bron: String

    public init(nummer: String, href: String, ontvangen: String, bron: String) {
        self.nummer = nummer
        self.href = href
        self.ontvangen = ontvangen
        self.bron = bron
    }
}

public struct Besluitregel: Sendable {
    public let soort: Tag
    public let kop: String
    public let genomen: String
    public let besluit: String
    public let motivering: String?
    public let toewijzing: Tag?
    public let overleg: Link?

    public init(
        soort: Tag,
        kop: String,
        genomen: String,
        besluit: String,
        motivering: String? = nil,
        toewijzing: Tag? = nil,
        overleg: Link? = nil
    ) {
        self.soort = soort
        self.kop = kop
        self.genomen = genomen
        self.besluit = besluit
        self.motivering = motivering
        self.toewijzing = toewijzing
        self.overleg = overleg
    }
}

public struct Agenderen: Sendable {
    public let overleg: Keuzelijst
    public let uitleg: String

    public init(overleg: Keuzelijst, uitleg: String) {
        self.overleg = overleg
        self.uitleg = uitleg
    }
}

/// A decision to act at once (C12.21), with what this viewer can do about it.
public struct Crisisvlak: Sendable {
    public let tekst: String
    public let stand: Tag
    /// Where it can be read whole, while it waits.
    public let bekijken: String?
    /// Where this viewer confirms or takes back; nil when that is not theirs to do.
    public let bevestigen: String?
    public let intrekken: String?
    public let verstrekking: Link?

    public init(tekst: String, stand: Tag, bekijken: String? = nil, bevestigen: String? = nil, intrekken: String? = nil, verstrekking: Link? = nil) {
        self.tekst = tekst
        self.stand = stand
        self.bekijken = bekijken
        self.bevestigen = bevestigen
        self.intrekken = intrekken
        self.verstrekking = verstrekking
    }
}

public struct Dossieracties: Sendable {
    /// Where disclosing begins; nil for who does not disclose.
    public let verstrekken: String?
    public let agenderen: Agenderen?
    /// Why nothing can be done now, in one sentence.
    public let geenActie: String?

    public init(verstrekken: String? = nil, agenderen: Agenderen? = nil, geenActie: String? = nil) {
        self.verstrekken = verstrekken
        self.agenderen = agenderen
        self.geenActie = geenActie
    }
}

public struct DossierPagina: Pagina {
    public static let template = "dossier"

    public let dossierId: String
    public let nummer: String
    public let titel: String
    public let versie: String
    public let foutsamenvatting: Foutsamenvatting?
    public let tags: [Tag]
    public let stappen: [Stap]
    public let feiten: [Feit]
    public let groepen: [Gegevensgroep]
    public let gebeurtenissen: [Gebeurtenis]
    public let signalen: [Dossiersignaal]
    public let besluiten: [Besluitregel]
    public let crises: [Crisisvlak]
    /// What was disclosed of it, for who works in the file.
    public let verstrekkingen: [Link]
    public let acties: Dossieracties?

    public init(
        dossierId: String,
        nummer: String,
        titel: String,
        versie: String,
        foutsamenvatting: Foutsamenvatting? = nil,
        tags: [Tag],
        stappen: [Stap],
        feiten: [Feit],
        groepen: [Gegevensgroep],
        gebeurtenissen: [Gebeurtenis],
        signalen: [Dossiersignaal],
        besluiten: [Besluitregel],
        crises: [Crisisvlak] = [],
        verstrekkingen: [Link] = [],
        acties: Dossieracties? = nil
    ) {
        self.dossierId = dossierId
        self.nummer = nummer
        self.titel = titel
        self.versie = versie
        self.foutsamenvatting = foutsamenvatting
        self.tags = tags
        self.stappen = stappen
        self.feiten = feiten
        self.groepen = groepen
        self.gebeurtenissen = gebeurtenissen
        self.signalen = signalen
        self.besluiten = besluiten
        self.crises = crises
        self.verstrekkingen = verstrekkingen
        self.acties = acties
    }
}
