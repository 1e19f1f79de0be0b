public struct Indicatorgroep: Sendable {
    public let groepId: String
    public let kop: String
    public let indicatoren: [Optie]
    /// Such as "2 gekozen"; empty when none.
    public let gekozenTekst: String
    public let open: Bool

    public init(groepId: String, kop: String, indicatoren: [Optie], gekozenTekst: String = "", open: Bool = false) {
        self.groepId = groepId
        self.kop = kop
        self.indicatoren = indicatoren
        self.gekozenTekst = gekozenTekst
        self.open = open
    }
}

/// One person; the names of its fields start with `sleutel` and a dot.
public struct Persoonblok: Sendable {
    /// slachtoffer, pleger or faciliteerder.
    public let sleutel: String
    public let kop: String
    public let naam: Veld
    public let geboortedatum: Datumveld
    public let geslacht: Keuzelijst
    public let adres: Veld
    public let woonplaats: Veld
    public let telefoon: Veld
    public let nationaliteit: Veld
    public let open: Bool

    public init(
        sleutel: String,
        kop: String,
        naam: Veld,
        geboortedatum: Datumveld,
        geslacht: Keuzelijst,
        adres: Veld,
        woonplaats: Veld,
        telefoon: Veld,
        nationaliteit: Veld,
        open: Bool = false
    ) {
        self.sleutel = sleutel
        self.kop = kop
        self.naam = naam
        self.geboortedatum = geboortedatum
        self.geslacht = geslacht
        self.adres = adres
        self.woonplaats = woonplaats
        self.telefoon = telefoon
        self.nationaliteit = nationaliteit
        self.open = open
    }
}

public struct Tekstformulier: Sendable {
    public let tekst: Tekstvlak
    public let bestand: Veld
    public let tenant: Keuzelijst
    public let categorie: Keuzelijst

    public init(tekst: Tekstvlak, bestand: Veld, tenant: Keuzelijst, categorie: Keuzelijst) {
        self.tekst = tekst
        self.bestand = bestand
        self.tenant = tenant
        self.categorie = categorie
    }
}

public struct Invulformulier: Sendable {
    public let omschrijving: Tekstvlak
    public let sterkte: Keuzelijst
    public let tenant: Keuzelijst
    public let categorie: Keuzelijst
    /// Only for the OM.
    public let verdenking: Tekstvlak?
    public let indicatorgroepen: [Indicatorgroep]
    public let personen: [Persoonblok]

    public init(
        omschrijving: Tekstvlak,
        sterkte: Keuzelijst,
        tenant: Keuzelijst,
        categorie: Keuzelijst,
        verdenking: Tekstvlak? = nil,
        indicatorgroepen: [Indicatorgroep],
        personen: [Persoonblok]
    ) {
        self.omschrijving = omschrijving
        self.sterkte = sterkte
        self.tenant = tenant
        self.categorie = categorie
        self.verdenking = verdenking
        self.indicatorgroepen = indicatorgroepen
        self.personen = personen
    }
}

/// Exactly one of the two forms; `?manier=tekst` or `?manier=invullen` chooses.
public struct NieuwSignaalPagina: Pagina {
    public static let template = "signaal-nieuw"

    public let foutsamenvatting: Foutsamenvatting?
    public let tekstformulier: Tekstformulier?
    public let invulformulier: Invulformulier?

    public init(
        foutsamenvatting: Foutsamenvatting? = nil,
        tekstformulier: Tekstformulier? = nil,
        invulformulier: Invulformulier? = nil
    ) {
        self.foutsamenvatting = foutsamenvatting
        self.tekstformulier = tekstformulier
        self.invulformulier = invulformulier
    }
}
