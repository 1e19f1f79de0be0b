import Convenant
import Ledger

/// Someone who signed in, in the hat they wear. Handlers behind a right get one; nobody else can make one.
public struct Aangemeld: Sendable {
    public let account: String
    public let naam: String
    public let rol: Rolsoort
    public let organisatie: Organisatie
    /// The gemeente this hat belongs to, or the region's id for a role over the whole region.
    public let tenant: String
    /// Every tenant whose rows this hat can reach behind the wall.
    public let tenants: [String]
    public let rechten: Set<Recht>
    /// Whether a signed secrecy statement is on record (C21.2).
    public let geheimhouding: Bool
    /// Whether the organisation takes part in the covenant today (C4, C34).
    public let deelname: Deelname
    /// Against forged forms; belongs to this session.
    public let csrf: String

    let sessie: [UInt8]
    let versie: Int32

    /// For the ledger.
    public var wie: Boeking.Wie { .init(account: account, rol: rol.rawValue, organisatie: organisatie.id) }

    /// As the recipient of what is disclosed.
    public var ontvanger: Ontvanger {
        switch organisatie.soort {
        case .riec: .riec
        case .emm: .emm
        default: .partner(organisatie, rol: rol.convenantrol)
        }
    }

    public func mag(_ recht: Recht) -> Bool { rechten.contains(recht) }

    /// `.casus` or `.zorg`: which of its two overleggen somebody of Bureau Jeugdzorg goes to (H3.2.4); nil for others.
    public var kantVanJeugdzorg: String? {
        guard organisatie.soort == .jeugdzorg else { return nil }
        return [".casus", ".zorg"].first { account.hasSuffix($0) }
    }
}
