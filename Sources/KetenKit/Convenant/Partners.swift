/// A rule by its id, as the rule catalogue has it: `C18.1`.
public struct RegelID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public init(stringLiteral value: String) { rawValue = value }
    public var description: String { rawValue }
}

/// What kind of fact a gegeven is; each kind has rules of its own.
public enum Categorie: String, CaseIterable, Sendable { case gewoon, strafrechtelijk, fiscaal, zorg }

/// The kinds of organisation in the chain (C2, H3.1).
public enum Partnersoort: String, CaseIterable, Sendable {
    case gemeentedienst, politie, om, belastingdienst, fiod, siod, arbeidsinspectie, ind, coa, zorgcoordinatie, zorgpartner, jeugdzorg
    case reclassering, kvk, riec, emm
}

/// An organisation of the chain.
public struct Organisatie: Hashable, Sendable {
    public let id: String
    public let soort: Partnersoort

    public init(id: String, soort: Partnersoort) {
        self.id = id
        self.soort = soort
    }

    /// RIEC and EMM receive, but did not sign.
    public var isConvenantpartner: Bool { soort != .riec && soort != .emm }
}

/// The role in which somebody of an organisation looks.
public enum Rol: String, CaseIterable, Sendable {
    case ketenregisseur, assistentKetenregisseur, zorgcoordinator, voorbereiding, penvoerder, privacymedewerker, anders
}

/// Who would receive a gegeven.
public enum Ontvanger: Hashable, Sendable {
    case partner(Organisatie, rol: Rol)
    case riec, emm, officierMensenhandel
    case andereZorg(String)
    case derde(String)
    case buitenland(land: String)

    /// RIEC and EMM did not sign, however a caller names them.
    var genormaliseerd: Ontvanger {
        switch self {
        case .partner(let organisatie, _) where organisatie.soort == .riec: .riec
        case .partner(let organisatie, _) where organisatie.soort == .emm: .emm
        default: self
        }
    }
}

/// What for.
public enum Doel: String, CaseIterable, Sendable {
    case centraalBestand, eigenAanlevering, casusoverleg, zorgoverleg, verrijking, operationeelStrafrechtelijk, operationeelBestuurlijk
    case operationeelZorg, operationeelFiscaal, overdracht, raadplegingRiec, crisis, analyse
}
