struct Vertelformulier: Sendable {
    let actie: String
    let uitleg: String
}

struct Herroepenvlak: Sendable {
    let tekst: String
    let vertellen: Vertelformulier?
}

struct Redentekst: Sendable {
    let kop: String
    let tekst: String
}

struct VerstrekkingPagina: Pagina {
    static let template = "verstrekking"

    let verstrekkingId: String
    let nummer: String
    let ontvanger: String
    let herroepen: Herroepenvlak?
    let feiten: [Feit]
    let reden: [Redentekst]
    let groepen: [Verstrektgroep]
}

struct Verstrekkingregel: Sendable {
    let nummer: String
    let href: String
    let wanneer: String
    let aan: String
    let doel: String
    let aantal: Int
    let vernietigen: String
    let herroepen: Tag?
}

struct VerstrekkingenPagina: Pagina {
    static let template = "verstrekkingen"

    let inleiding: String
    let regels: [Verstrekkingregel]
    let bladeren: Bladeren?
    let leeg: Leeg?
}

/// A decision to act at once, as it would go out.
struct CrisisPagina: Pagina {
    static let template = "crisis"

    let dossierId: String
    let nummer: String
    let ontvanger: String
    let vlak: Crisisvlak
    let reden: [Redentekst]
    let feiten: [Feit]
    let groepen: [Verstrektgroep]
}
