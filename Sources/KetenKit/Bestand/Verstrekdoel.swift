import Convenant

/// What a disclosure can be for, as the API names it. `operationeel` is the action that belongs to the recipient's own task.
public enum Verstrekdoel: String, CaseIterable, Sendable {
    case operationeel, operationeelStrafrechtelijk, operationeelBestuurlijk, operationeelZorg, operationeelFiscaal, verrijking, overdracht
    case raadplegingRiec

    /// The purpose that the covenant decides on.
    public func doel(voor ontvanger: Ontvanger) -> Doel {
        switch self {
        case .operationeel: Self.eigen(ontvanger)
        case .operationeelStrafrechtelijk: .operationeelStrafrechtelijk
        case .operationeelBestuurlijk: .operationeelBestuurlijk
        case .operationeelZorg: .operationeelZorg
        case .operationeelFiscaal: .operationeelFiscaal
        case .verrijking: .verrijking
        case .overdracht: .overdracht
        case .raadplegingRiec: .raadplegingRiec
        }
    }

    private static func eigen(_ ontvanger: Ontvanger) -> Doel {
        switch ontvanger {
        case .partner(let organisatie, _): organisatie.soort.eigenInzet
        case .riec: .raadplegingRiec
        case .officierMensenhandel, .emm: .operationeelStrafrechtelijk
        case .andereZorg: .operationeelZorg
        case .derde, .buitenland: .overdracht
        }
    }
}

extension Doel {
    /// As people read it.
    public var titel: String {
        switch self {
        case .centraalBestand: "werken in het centrale bestand"
        case .eigenAanlevering: "eigen aanlevering"
        case .casusoverleg: "casusoverleg"
        case .zorgoverleg: "zorgoverleg"
        case .verrijking: "navragen wat de ontvanger weet"
        case .operationeelStrafrechtelijk: "strafrechtelijk optreden"
        case .operationeelBestuurlijk: "bestuurlijk optreden"
        case .operationeelZorg: "zorg en opvang"
        case .operationeelFiscaal: "fiscaal optreden"
        case .overdracht: "overdracht van het dossier"
        case .raadplegingRiec: "raadplegen van het RIEC"
        case .crisis: "direct optreden bij crisis"
        case .analyse: "algemene analyse"
        }
    }
}
