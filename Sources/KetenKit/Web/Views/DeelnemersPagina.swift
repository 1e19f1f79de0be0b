/// One organisation of the covenant.
struct Deelnemerregel: Sendable {
    let naam: String
    let stand: Tag
    /// Such as "het begin" or a day; empty while it does not take part.
    let sinds: String
    let opgezegd: String
    let vertrekt: String
}

/// A partner's consent on record.
struct Akkoordregel: Sendable {
    let naam: String
    let wanneer: String
}

/// An accession or a change that waits for everybody.
struct Voorstelvlak: Sendable {
    let voorstelId: String
    let kop: String
    let aanvraag: String
    let regelId: String
    let stand: Tag
    let akkoorden: [Akkoordregel]
    let moetNog: [String]
    let instemmen: Registerformulier?
    let ondertekenen: Registerformulier?
}

/// A change that holds (C33).
struct Wijzigingsregel: Sendable {
    let wat: String
    let sinds: String
    let brief: String
}

struct DeelnemersPagina: Pagina {
    static let template = "deelnemers"

    let foutsamenvatting: Foutsamenvatting?
    /// The covenant's own year, in a sentence (C35).
    let jaar: String?
    let links: [Link]
    let regels: [Deelnemerregel]
    let voorstellen: [Voorstelvlak]
    let wijzigingen: [Wijzigingsregel]
    /// For who keeps the register.
    let formulieren: [Registerformulier]
}
