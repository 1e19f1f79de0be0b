public struct Feit: Sendable {
    public let kop: String
    public let waarde: String
    /// An address, when the value is a link.
    public let verwijzing: String?

    public init(kop: String, waarde: String, verwijzing: String? = nil) {
        self.kop = kop
        self.waarde = waarde
        self.verwijzing = verwijzing
    }
}

/// A line of the text that fitted no field, with the form to place it.
public struct NietHerkend: Sendable {
    /// Line number, and the form's `regel`.
    public let regel: Int
    public let tekst: String
    /// Absent: may only be read.
    public let plaats: Keuzelijst?

    public init(regel: Int, tekst: String, plaats: Keuzelijst? = nil) {
        self.regel = regel
        self.tekst = tekst
        self.plaats = plaats
    }
}

/// A dossier that this signal may belong to, best first.
public struct Kandidaat: Sendable {
    public let titel: String
    public let href: String
    /// Where the button posts to: /dossiers/ID/signalen.
    public let stapelHref: String
    /// Why it may fit, such as "zelfde telefoonnummer, zelfde adres".
    public let redenen: String

    public init(titel: String, href: String, stapelHref: String, redenen: String) {
        self.titel = titel
        self.href = href
        self.stapelHref = stapelHref
        self.redenen = redenen
    }
}

public struct Stapelformulier: Sendable {
    /// What will happen, before it happens.
    public let uitleg: String
    public let kandidaten: [Kandidaat]

    public init(uitleg: String, kandidaten: [Kandidaat]) {
        self.uitleg = uitleg
        self.kandidaten = kandidaten
    }
}

public struct SignaalPagina: Pagina {
    public static let template = "signaal"

    public let signaalId: String
    public let nummer: String
    public let foutsamenvatting: Foutsamenvatting?
    public let samenvatting: String?
    public let tags: [Tag]
    public let feiten: [Feit]
    public let indicatoren: [String]
    public let groepen: [Gegevensgroep]
    public let nietHerkend: [NietHerkend]
    public let magPlaatsen: Bool
    public let stapelen: Stapelformulier?
    public let dossier: Link?

    public init(
        signaalId: String,
        nummer: String,
        foutsamenvatting: Foutsamenvatting? = nil,
        samenvatting: String? = nil,
        tags: [Tag],
        feiten: [Feit],
        indicatoren: [String],
        groepen: [Gegevensgroep],
        nietHerkend: [NietHerkend],
        magPlaatsen: Bool = false,
        stapelen: Stapelformulier? = nil,
        dossier: Link? = nil
    ) {
        self.signaalId = signaalId
        self.nummer = nummer
        self.foutsamenvatting = foutsamenvatting
        self.samenvatting = samenvatting
        self.tags = tags
        self.feiten = feiten
        self.indicatoren = indicatoren
        self.groepen = groepen
        self.nietHerkend = nietHerkend
        self.magPlaatsen = magPlaatsen
        self.stapelen = stapelen
        self.dossier = dossier
    }
}
