/// What stands around every page: where you are, who you are, where you can go.
public struct Kader: Sendable {
    public struct Navigatie: Sendable {
        public let titel: String
        public let href: String
        public let actief: Bool
        /// The letter after `g` that goes here by keyboard.
        public let toets: String?

        public init(titel: String, href: String, actief: Bool = false, toets: String? = nil) {
            self.titel = titel
            self.href = href
            self.actief = actief
            self.toets = toets
        }
    }

    /// The document's title; starts with "Fout: " when the page has errors.
    public let titel: String
    public let regionaam: String
    public let tenantnaam: String
    public let ingelogd: Bool
    public let gebruiker: String
    public let rol: String
    public let organisatie: String
    public let navigatie: [Navigatie]
    /// The pages above this one; the page itself is `hier`.
    public let kruimels: [Link]
    public let hier: String
    public let csrf: String
    /// Idempotency key for this rendering. Every form on the page carries the same one, so the receiver takes it together
    /// with the form's address and subject: the same form sent twice is one act, two forms are two.
    public let eenmalig: String
    public let melding: Melding?

    public init(
        titel: String,
        fouten: Bool = false,
        regionaam: String,
        tenantnaam: String = "",
        ingelogd: Bool = false,
        gebruiker: String = "",
        rol: String = "",
        organisatie: String = "",
        navigatie: [Navigatie] = [],
        kruimels: [Link] = [],
        csrf: String = "",
        eenmalig: String = "",
        melding: Melding? = nil
    ) {
        self.titel = fouten ? "Fout: \(titel)" : titel
        self.hier = titel
        self.regionaam = regionaam
        self.tenantnaam = tenantnaam
        self.ingelogd = ingelogd
        self.gebruiker = gebruiker
        self.rol = rol
        self.organisatie = organisatie
        self.navigatie = navigatie
        self.kruimels = kruimels
        self.csrf = csrf
        self.eenmalig = eenmalig
        self.melding = melding
    }
}
