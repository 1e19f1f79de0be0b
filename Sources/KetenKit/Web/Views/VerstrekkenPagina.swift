/// A gegeven that can go along.
struct Gegevenskeuze: Sendable {
    let gegevenId: String
    /// Such as "Slachtoffer 1".
    let wie: String
    let kenmerk: String
    let waarde: String
    let categorie: Tag?
    let bron: String
    let gekozen: Bool
    /// The rule that holds this one back, after a refusal.
    let tegen: Link?
}

struct VerstrekkenPagina: Pagina {
    static let template = "verstrekken"

    let dossierId: String
    let nummer: String
    let foutsamenvatting: Foutsamenvatting?
    let aan: Keuzelijst
    /// Another recipient, by name.
    let anders: Veld
    let doel: Keuzelijst
    let vorm: Keuzerondjes
    let noodzaak: Tekstvlak
    let belang: Tekstvlak
    let keuzes: [Gegevenskeuze]
    /// Whether consents are what is lacking.
    let vraagbaar: Bool
}

/// One gegeven as the recipient sees it.
struct VerstrektRegel: Sendable {
    let nummer: Int
    let kenmerk: String
    let waarde: String?
    let bron: String?
    let categorie: Tag?
    let gezien: String
    let tot: String?
    let grenzen: [Link]
    let herroepen: HerroepenRegel?
}

struct HerroepenRegel: Sendable {
    /// Such as "niet meer te gebruiken".
    let kop: String
    let regelId: String
    let uitleg: String
}

struct Verstrektgroep: Sendable {
    let groepId: String
    let kop: String
    let regels: [VerstrektRegel]
}

/// A name and value that travel along in a form.
struct Verborgenveld: Sendable {
    let naam: String
    let waarde: String
}

struct Achterblijvers: Sendable {
    let tekst: String
    let regels: [Link]
}

struct VerstrekkenControlePagina: Pagina {
    static let template = "verstrekken-controle"

    let dossierId: String
    let nummer: String
    let ontvanger: String
    let feiten: [Feit]
    let groepen: [Verstrektgroep]
    let achtergebleven: Achterblijvers?
    let actie: String
    let verborgen: [Verborgenveld]
    let gevolg: String
    let knop: String
}
