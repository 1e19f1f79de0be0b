/// Whether a consent may be recorded now, by this organisation in this role.
///
/// The supplier gives its own consent and records its client's (C20.2, H3.1.11); the zorgcoördinator and the prosecutor give
/// theirs (C21.5, C21.8). Where several are needed they come in their order: client, supplier, zorgcoördinator (C21.5, C14.6).
/// - Parameters:
///   - eigen: whether the organisation supplied the gegeven, or speaks for the service that did.
///   - consents: those recorded for this gegeven so far, ended ones too.
/// - Returns: allowed, or the rule that refuses. That the gegeven exists is known to whoever is asked to consent.
public func magInstemmen(
    _ soort: Instemming.Soort, voor gebruik: Instemming.Gebruik, _ gegeven: Gegevenbeeld, door organisatie: Organisatie, rol: Rol, eigen: Bool,
    on dag: Dagwaarde, consents: [Instemming]
) -> Besluit {
    func weiger(_ regel: RegelID) -> Besluit { .withheld([regel], bestaanMagBekend: true) }
    switch soort {
    // Whoever consents for the chain's care does not also consent as the supplier: those are two people.
    case .client, .partner: if !eigen || rol == .zorgcoordinator { return weiger("C20.2") }
    case .zorgcoordinator: if rol != .zorgcoordinator { return weiger("C21.5") }
    case .officier: return organisatie.soort == .om && gegeven.categorie == .strafrechtelijk ? .allowed([]) : weiger("C21.8")
    }
    let keten = instemmingsketen(gegeven, voor: gebruik)
    guard let plaats = keten.firstIndex(of: soort), plaats > 0 else { return .allowed([]) }
    let eerder = Array(keten[..<plaats])
    let geldig = consents.filter { $0.geldt(op: dag) }
    guard Instemming.inVolgorde(eerder, voor: gebruik, geldig) else {
        return switch gebruik {
        case .derde: weiger("C14.6")
        case .riec, .emm: weiger("H3.1.11")
        case .operationeel: weiger("C21.5")
        }
    }
    return .allowed([])
}

/// Who must consent to this use one after the other: each no earlier than the one before it. The prosecutor's permission for
/// criminal-law data (C21.8) stands apart from that order.
public func instemmingsketen(_ gegeven: Gegevenbeeld, voor gebruik: Instemming.Gebruik) -> [Instemming.Soort] {
    let zorg = Artikel21.isZorgsignaal(gegeven)
    return switch gebruik {
    case .operationeel: zorg ? [.client, .partner, .zorgcoordinator] : [.partner]
    case .riec, .emm: zorg && gegeven.herleidbaar ? [.client, .partner] : [.partner]
    case .derde: zorg || gegeven.herleidbaar ? [.client, .partner, .zorgcoordinator] : [.partner]
    }
}

/// The use that a recipient's consent is for.
public func gebruik(door ontvanger: Ontvanger) -> Instemming.Gebruik {
    switch ontvanger.genormaliseerd {
    case .riec: .riec
    case .emm: .emm
    case .andereZorg(let naam), .derde(let naam): .derde(naam)
    case .buitenland(let land): .derde(land)
    case .partner, .officierMensenhandel: .operationeel
    }
}

extension Instemming {
    /// Whether these consents hold, each given no earlier than the one before it.
    static func inVolgorde(_ soorten: [Soort], voor gebruik: Gebruik, _ instemmingen: [Instemming]) -> Bool {
        var vorige: Instemming?
        for soort in soorten {
            var eerste: Instemming?
            for i in instemmingen where i.soort == soort && i.gebruik == gebruik {
                if let vorige, i.kwamEerder(dan: vorige) { continue }
                if eerste.map({ i.kwamEerder(dan: $0) }) ?? true { eerste = i }
            }
            guard let eerste else { return false }
            vorige = eerste
        }
        return true
    }

    private func kwamEerder(dan ander: Instemming) -> Bool {
        van == ander.van ? volgnummer < ander.volgnummer : van < ander.van
    }
}

/// Which consent of the order is lacking first; nil when all of them hold, each after the one before it.
public func volgendeInstemming(
    _ gegeven: Gegevenbeeld, voor gebruik: Instemming.Gebruik, on dag: Dagwaarde, consents: [Instemming]
) -> Instemming.Soort? {
    let keten = instemmingsketen(gegeven, voor: gebruik), geldig = consents.filter { $0.geldt(op: dag) }
    for lengte in 1...keten.count where !Instemming.inVolgorde(Array(keten.prefix(lengte)), voor: gebruik, geldig) { return keten[lengte - 1] }
    return nil
}
