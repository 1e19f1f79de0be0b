import Convenant
import Foundation

/// A signaal as one viewer may see it.
public struct Signaalbeeld: Sendable {
    public let kop: Signaalkop
    public let gegevens: [Gegevenbericht]
}

/// What is known of a signaal without opening any gegeven.
public struct Signaalkop: Sendable {
    public let id: UUID
    public let tenant: String
    public let bron: String
    public let ontvangenOp: Date
    public let categorie: Categorie
    public let sterkte: Int
    public let indicatoren: [String]
    public let vermoedens: [String]
    /// The dossier it is stacked in, where the viewer may know that.
    public let dossier: UUID?

    /// Short name for people: `S-7K3F-9QXA`.
    public var nummer: String { "S-" + Kort.code(id) }
}

/// Short, speakable names for ids: letters and digits that are not mistaken for one another.
public enum Kort {
    private static let tekens = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    /// Eight characters from the random part of an id.
    public static func code(_ id: UUID) -> String {
        let b = id.uuid
        var bits = [b.11, b.12, b.13, b.14, b.15].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        var uit: [Character] = []
        for _ in 0..<8 {
            uit.insert(tekens[Int(bits & 31)], at: 0)
            bits >>= 5
        }
        return String(uit[0..<4]) + "-" + String(uit[4..<8])
    }
}

/// Where a list goes on: after the row of this moment and id.
public struct Cursor: Sendable, Equatable {
    let moment: Date
    let id: UUID

    init(_ moment: Date, _ id: UUID) {
        self.moment = moment
        self.id = id
    }

    /// - Parameter tekst: as `description` printed it; anything else is nil.
    public init?(_ tekst: String) {
        let delen = tekst.split(separator: "_", omittingEmptySubsequences: false)
        guard delen.count == 2, let micro = Int64(delen[0], radix: 36), micro.magnitude < 1 << 56, let id = UUID(uuidString: String(delen[1])) else { return nil }
        self.init(Date(timeIntervalSince1970: Double(micro) / 1_000_000), id)
    }

    public var tekst: String {
        String(Int64((moment.timeIntervalSince1970 * 1_000_000).rounded()), radix: 36) + "_" + id.tekst
    }
}

/// One page of a list.
public struct Bladzijde<Regel: Sendable>: Sendable {
    public let regels: [Regel]
    /// Present when there is more.
    public let volgende: Cursor?
}
