/// A gemeente's mandate to the ketenregisseur.
struct Mandaatregel: Sendable {
    let mandaatId: String
    let gemeente: String
    let vanaf: String
    let tot: String
    let gegeven: String
    let stand: Tag
    /// Whether this viewer can take it back.
    let intrekbaar: Bool
}

struct MandaatPagina: Pagina {
    static let template = "mandaat"

    let foutsamenvatting: Foutsamenvatting?
    let regels: [Mandaatregel]
    let leeg: Leeg?
    /// For the assistent-ketenregisseur.
    let formulier: Registerformulier?
}
