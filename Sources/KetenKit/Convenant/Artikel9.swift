/// Article 9, with 6.2: a partner gets what it needs for its own task, and no names unless they are strictly needed.
enum Artikel9 {
    static let regels = [nodigVoorTaak, herleidbaar]

    /// C9.4: action goes to a partner that has that task by article 3; the prosecutor, EMM and RIEC have one each.
    static let nodigVoorTaak = Regel("C9.4") { geval in
        guard let soorten = taken[geval.doel] else { return nil }
        return switch geval.ontvanger {
        case .partner(let organisatie, _): soorten.contains(organisatie.soort) ? .opent : .verbiedt
        case .officierMensenhandel, .emm: geval.doel == .operationeelStrafrechtelijk ? .opent : .verbiedt
        case .riec: geval.doel == .operationeelBestuurlijk ? .opent : .verbiedt
        case .andereZorg: geval.doel == .operationeelZorg ? .opent : .verbiedt
        case .derde, .buitenland: .verbiedt
        }
    }

    /// Article 3: who acts how.
    private static let taken: [Doel: Set<Partnersoort>] = [
        .operationeelStrafrechtelijk: [.politie, .om, .fiod, .siod, .reclassering],
        .operationeelBestuurlijk: [.gemeentedienst, .politie, .arbeidsinspectie, .ind, .kvk],
        .operationeelZorg: [.zorgcoordinatie, .zorgpartner, .jeugdzorg, .gemeentedienst, .coa, .politie],
        .operationeelFiscaal: [.belastingdienst, .fiod],
    ]

    /// C9.5, C6.2: whoever discloses identifying data records why. Working in the central file and coming to an overleg are
    /// no disclosures of their own: there the dossier itself says why.
    static let herleidbaar = Regel("C9.5") { geval in
        guard geval.gegeven.herleidbaar, !geval.context.noodzaakVastgelegd else { return nil }
        return switch geval.doel {
        case .centraalBestand, .casusoverleg, .zorgoverleg, .eigenAanlevering, .analyse: nil
        default: .vraagt(.noodzaakVastleggen)
        }
    }
}
