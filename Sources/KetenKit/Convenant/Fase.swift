/// The cycle of a case (C10.1).
public enum Fase: String, CaseIterable, Sendable {
    case detectie, dossiervorming, weging, toewijzing, uitvoering, evaluatie, afgesloten, overgedragen
}

/// What a casusoverleg can decide (H3.2.4).
public enum Besluitsoort: String, CaseIterable, Sendable {
    case interventie, sluiten, opwaarderen, emm
    case andereRegio = "andere-regio"
    case anderProgramma = "ander-programma"

    /// Where the dossier is after it.
    public var fase: Fase {
        switch self {
        case .interventie: .toewijzing
        case .sluiten: .afgesloten
        case .opwaarderen: .dossiervorming
        case .emm, .andereRegio, .anderProgramma: .overgedragen
        }
    }
}

/// Why a dossier moves.
public enum Aanleiding: Hashable, Sendable {
    case stapeling
    case agendering(overleg: String)
    case besluit(Besluitsoort)
    case aanvaarding(partner: String)
    case weigering, terugmelding, sluiting, heropening

    /// One word for the history.
    public var naam: String {
        switch self {
        case .stapeling: "stapeling"
        case .agendering: "agendering"
        case .besluit(let soort): "besluit \(soort.rawValue)"
        case .aanvaarding: "aanvaarding"
        case .weigering: "weigering"
        case .terugmelding: "terugmelding"
        case .sluiting: "sluiting"
        case .heropening: "heropening"
        }
    }
}

/// A move that the cycle does not have.
public struct Faseweigering: Error, Hashable, Sendable {
    public let regel: RegelID = "C10.1"
    /// One Dutch sentence: what was asked and does not exist.
    public let reden: String
    /// One Dutch sentence: which moves there are from here, and by what.
    public let watNu: String
}

/// C10.1: a case goes through detectie, dossiervorming, weging, toewijzing, uitvoering and evaluatie, skipping none; an
/// overleg can send it back or out. The cycle as one machine: where a dossier goes for this reason, or why it cannot.
public func verplaats(van: Fase, naar: Fase, aanleiding: Aanleiding) -> Result<Fase, Faseweigering> {
    if volgende(van, aanleiding) == naar { return .success(naar) }
    let zetten = Fase.allCases.compactMap { doel -> String? in
        let redenen = alleAanleidingen.filter { volgende(van, $0) == doel }.map(\.naam)
        return redenen.isEmpty ? nil : "\(doel.rawValue) (door \(redenen.joined(separator: " of ")))"
    }
    return .failure(
        Faseweigering(
            reden: "Een dossier in de fase ‘\(van.rawValue)’ gaat niet door \(aanleiding.naam) naar ‘\(naar.rawValue)’.",
            watNu: zetten.isEmpty ? "Uit deze fase gaat een dossier niet verder." : "Van hier kan het naar: \(zetten.joined(separator: ", "))."))
}

/// One of each reason; which overleg or partner it was does not matter to the cycle.
private let alleAanleidingen: [Aanleiding] =
    [.stapeling, .agendering(overleg: ""), .aanvaarding(partner: ""), .weigering, .terugmelding, .sluiting, .heropening]
    + Besluitsoort.allCases.map(Aanleiding.besluit)

private func volgende(_ van: Fase, _ aanleiding: Aanleiding) -> Fase? {
    switch (van, aanleiding) {
    case (.detectie, .stapeling): .dossiervorming
    case (.dossiervorming, .agendering): .weging
    case (.weging, .besluit(let soort)): soort.fase
    case (.toewijzing, .aanvaarding): .uitvoering
    case (.toewijzing, .weigering): .weging
    case (.uitvoering, .terugmelding): .evaluatie
    case (.evaluatie, .sluiting): .afgesloten
    case (.evaluatie, .heropening): .dossiervorming
    // The overleg hears what came of it (H3.2.6) and can decide on it anew.
    case (.evaluatie, .agendering): .weging
    default: nil
    }
}
