import Foundation

/// Where an encrypted value belongs. It is bound to the value as associated data, so that a value moved to another
/// row, column or tenant can no longer be read.
public struct Plaats: Sendable, Hashable {
    public let tenant: String
    /// `schema.tabel`.
    public let tabel: String
    public let kolom: String
    public let rij: UUID

    public init(tenant: String, tabel: String, kolom: String, rij: UUID) {
        self.tenant = tenant
        self.tabel = tabel
        self.kolom = kolom
        self.rij = rij
    }

    /// Every part with its length before it, so that no two places can look alike.
    func bindend(sleutel: UUID) -> [UInt8] {
        var uit: [UInt8] = []
        for deel in [Array("ketenregie-1".utf8), sleutel.octetten, Array(tenant.utf8), Array(tabel.utf8), Array(kolom.utf8), rij.octetten] {
            let lengte = UInt32(deel.count)
            uit.append(contentsOf: [UInt8(lengte >> 24), UInt8(lengte >> 16 & 255), UInt8(lengte >> 8 & 255), UInt8(lengte & 255)])
            uit.append(contentsOf: deel)
        }
        return uit
    }
}

extension UUID {
    /// The sixteen bytes in order.
    public var octetten: [UInt8] {
        let u = uuid
        return [
            u.0, u.1, u.2, u.3, u.4, u.5, u.6, u.7, u.8, u.9, u.10, u.11, u.12, u.13, u.14, u.15,
        ]
    }

    /// Sixteen bytes as an id; nil for any other count.
    public init?(octetten b: some Collection<UInt8>) {
        guard b.count == 16 else { return nil }
        let b = Array(b)
        self.init(
            uuid: (b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7], b[8], b[9], b[10], b[11], b[12], b[13], b[14], b[15]))
    }

    /// A new id that sorts by time (RFC 9562, version 7), so that fresh rows lie together in an index.
    public static func geordend(op: Date, toeval: inout some RandomNumberGenerator) -> UUID {
        let ms = UInt64(max(0, op.timeIntervalSince1970 * 1000))
        let a = UInt64.random(in: .min ... .max, using: &toeval)
        let b = UInt64.random(in: .min ... .max, using: &toeval)
        let hoog = ms << 16 | 0x7000 | a & 0x0fff
        let laag = 0x8000_0000_0000_0000 | b >> 2
        return UUID(octetten: Self.groot(hoog) + Self.groot(laag))!
    }

    /// A new id for now, with the system's randomness.
    public static func geordend(op: Date) -> UUID {
        var toeval = SystemRandomNumberGenerator()
        return geordend(op: op, toeval: &toeval)
    }

    private static func groot(_ x: UInt64) -> [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: x >> (56 - 8 * $0)) } }
}
