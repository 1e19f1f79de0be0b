/// Somebody with an account.
struct Medewerkerregel: Sendable {
    let naam: String
    let account: String
    let werkt: String
    /// The day of the statement; empty while there is none.
    let getekend: String
}

/// An expert who signed.
struct Deskundigeregel: Sendable {
    let naam: String
    let overleg: String
    let getekend: String
    let tot: String
    let stand: Tag
}

struct GeheimhoudingPagina: Pagina {
    static let template = "geheimhouding"

    let foutsamenvatting: Foutsamenvatting?
    let zonder: [Medewerkerregel]
    let met: [Medewerkerregel]
    let aantalMet: Int
    let deskundigen: [Deskundigeregel]
    let verklaring: Registerformulier?
    let deskundige: Registerformulier?
}
