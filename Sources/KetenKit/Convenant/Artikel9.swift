/// Article 9, with 6.2: a partner gets what it needs for its own task, and no names unless they are strictly needed.
enum Artikel9 {
    static let regels = [nodigVoorTaak, nodigAanTafel, herleidbaar]

    /// C9.4: action goes to a partner that has that task by article 3; the prosecutor, EMM and RIEC have one each.
    static let nodigVoorTaak = Regel("C9.4") { geval in
        guard let soorten = taken(geval.doel) else { return nil }
        return switch geval.ontvanger {
        case .partner(let organisatie, _): soorten.contains(organisatie.soort) ? .opent : .verbiedt
        case .officierMensenhandel, .emm: geval.doel == .operationeelStrafrechtelijk ? .opent : .verbiedt
        case .riec: geval.doel == .operationeelBestuurlijk ? .opent : .verbiedt
        case .andereZorg: geval.doel == .operationeelZorg ? .opent : .verbiedt
        case .derde, .buitenland: .verbiedt
        }
    }

    /// C9.4 at the table, and when asked what it knows: who registers businesses, levies taxes or watches over offenders can look for the firms and
    /// suspects of a dossier, and needs no victim's name for it. Free text can hold one.
    static let nodigAanTafel = Regel("C9.4") { geval in
        guard [.casusoverleg, .verrijking, .overdracht].contains(geval.doel), geval.gegeven.herleidbaar, !geval.heeftDirecteToegang, let soort = geval.partner?.soort,
            zonderSlachtoffer.contains(soort)
        else { return nil }
        return geval.gegeven.over == .pleger || geval.gegeven.over == .faciliteerder ? nil : .verbiedt
    }

    private static let zonderSlachtoffer: [Partnersoort] = [.kvk, .belastingdienst, .fiod, .reclassering]

    /// Article 3: who acts how; nil for what is no action.
    private static func taken(_ doel: Doel) -> [Partnersoort]? {
        switch doel {
        case .operationeelStrafrechtelijk: strafrechtelijk
        case .operationeelBestuurlijk: bestuurlijk
        case .operationeelZorg: zorg
        case .operationeelFiscaal: fiscaal
        default: nil
        }
    }

    private static let strafrechtelijk: [Partnersoort] = [.politie, .om, .fiod, .siod, .reclassering]
    private static let bestuurlijk: [Partnersoort] = [.gemeentedienst, .politie, .arbeidsinspectie, .ind, .kvk]
    private static let zorg: [Partnersoort] = [.zorgcoordinatie, .zorgpartner, .jeugdzorg, .gemeentedienst, .coa, .politie]
    private static let fiscaal: [Partnersoort] = [.belastingdienst, .fiod]

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

extension Partnersoort {
    /// The action that belongs to this partner's own task first (article 3).
    public var eigenInzet: Doel {
        switch self {
        case .politie, .om, .fiod, .siod, .reclassering: .operationeelStrafrechtelijk
        case .belastingdienst: .operationeelFiscaal
        case .gemeentedienst, .arbeidsinspectie, .ind, .kvk: .operationeelBestuurlijk
        case .zorgcoordinatie, .zorgpartner, .jeugdzorg, .coa: .operationeelZorg
        case .riec, .emm: .overdracht
        }
    }
}
