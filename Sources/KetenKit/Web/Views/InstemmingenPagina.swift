/// A request for consent, with the form that answers it.
struct Verzoekvlak: Sendable {
    let verzoekId: String
    let gegevenId: String
    let soort: String
    let voor: String
    let kop: String
    /// Such as "Slachtoffer: naam".
    let wat: String
    let waarde: String?
    let categorie: Tag?
    let waarvoor: String
    let uitleg: String
    let regelId: String
    /// What the yes button says.
    let ja: String
}

struct InstemmingenPagina: Pagina {
    static let template = "instemmingen"

    let verzoeken: [Verzoekvlak]
    let leeg: Leeg?
}

struct Instemmingsvlak: Sendable {
    let instemmingId: String
    let tekst: String
    let stand: Tag
    let intrekken: Bool
}

struct Instemmingsformulier: Sendable {
    let uitleg: String
    let soort: Keuzerondjes
    let voor: Keuzelijst
    let derde: Veld
    let tot: Datumveld
}

struct Correctieformulier: Sendable {
    let waardeveld: Tekstvlak
}

struct GegevenPagina: Pagina {
    static let template = "gegeven"

    let gegevenId: String
    let titel: String
    let foutsamenvatting: Foutsamenvatting?
    /// Nil where the viewer is told what kind of gegeven it is, not what it says.
    let waarde: String?
    let feiten: [Feit]
    let instemmingen: [Instemmingsvlak]
    let geven: Instemmingsformulier?
    let corrigeren: Correctieformulier?
}
