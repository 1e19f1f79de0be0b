extension Rolsoort {
    /// In the register of who takes part. The RIEC takes no part; the penvoerder keeps the register. Before a case is discussed
    /// the chairs of the overleggen look whether an expert signed (C21.3).
    var deelnamerechten: Set<Recht> {
        switch self {
        case .penvoerder: [.deelnameLezen, .deelnameBeheren, .geheimhoudingLezen, .mandaatLezen]
        case .privacymedewerker, .zorgcoordinator: [.deelnameLezen, .geheimhoudingLezen]
        case .ketenregisseur: [.deelnameLezen, .geheimhoudingLezen, .mandaatLezen]
        case .assistent: [.deelnameLezen, .mandaatLezen, .mandaatGeven]
        case .riec: []
        case .korpsbeheerder, .voorbereiding, .stuurgroep, .partner, .vergunningen, .toezicht, .ggdZorg, .ggdToezicht: [.deelnameLezen]
        }
    }
}
