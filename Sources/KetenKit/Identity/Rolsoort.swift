import Convenant

/// The roles that accounts can have (domain 2), each with what it may do in the core.
public enum Rolsoort: String, CaseIterable, Sendable {
    case korpsbeheerder, ketenregisseur, zorgcoordinator, voorbereiding, penvoerder, privacymedewerker, stuurgroep
    case partner, riec
    case assistent, vergunningen, toezicht
    case ggdZorg = "ggd-zorg"
    case ggdToezicht = "ggd-toezicht"

    /// As the page header names it.
    public var titel: String {
        switch self {
        case .korpsbeheerder: "Korpsbeheerder"
        case .ketenregisseur: "Ketenregisseur"
        case .zorgcoordinator: "Zorgcoördinator"
        case .voorbereiding: "Voorbereidingsteam"
        case .penvoerder: "Penvoerder"
        case .privacymedewerker: "Privacymedewerker"
        case .stuurgroep: "Stuurgroep"
        case .partner: "Ketenpartner"
        case .riec: "RIEC"
        case .assistent: "Assistent-ketenregisseur"
        case .vergunningen: "Vergunningen"
        case .toezicht: "Toezichthouder"
        case .ggdZorg: "GGD zorg"
        case .ggdToezicht: "GGD toezicht"
        }
    }

    /// The role as the covenant knows it: who has direct access to the central file (C15.3).
    public var convenantrol: Rol {
        switch self {
        case .ketenregisseur: .ketenregisseur
        case .zorgcoordinator: .zorgcoordinator
        case .voorbereiding: .voorbereiding
        case .assistent: .assistentKetenregisseur
        case .penvoerder: .penvoerder
        case .privacymedewerker: .privacymedewerker
        default: .anders
        }
    }

    /// What the core lets this role do.
    public var rechten: Set<Recht> { bestandsrechten.union(deelnamerechten) }

    /// In the central file. The penvoerder and the privacymedewerker get their own doors later;
    /// the stuurgroep sees aggregates only (C11), so none of them opens a signaal.
    private var bestandsrechten: Set<Recht> {
        switch self {
        case .korpsbeheerder: [.eigenWerk, .modulesBekijken]
        case .ketenregisseur, .voorbereiding:
            [
                .eigenWerk, .signaalIndienen, .signaalLezen, .signaalBewerken, .dossierLezen, .dossierBeheren, .verstrekken, .verstrekkingLezen, .instemmen,
                .modulesBekijken]
        case .zorgcoordinator: [.eigenWerk, .signaalIndienen, .signaalLezen, .dossierLezen, .dossierBeheren, .verstrekken, .verstrekkingLezen, .instemmen]
        case .assistent: [.eigenWerk, .signaalIndienen, .signaalLezen, .signaalBewerken, .dossierLezen, .verstrekkingLezen, .instemmen]
        case .partner: [.eigenWerk, .signaalIndienen, .signaalLezen, .dossierLezen, .verstrekkingLezen, .instemmen]
        case .ggdZorg, .ggdToezicht: [.eigenWerk, .signaalIndienen, .signaalLezen, .dossierLezen, .verstrekkingLezen, .instemmen]
        case .vergunningen, .toezicht: [.eigenWerk, .signaalIndienen, .signaalLezen, .verstrekkingLezen, .instemmen]
        case .riec: [.eigenWerk, .verstrekkingLezen]
        case .penvoerder, .privacymedewerker, .stuurgroep: [.eigenWerk]
        }
    }
}
