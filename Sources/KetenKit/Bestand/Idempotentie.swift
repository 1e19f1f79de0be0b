import Crypto
import Foundation
import Identity
import Ledger
import Muur
import Postgres

/// A caller's own name for a write, so that sending it twice is doing it once.
public struct Idempotentie: Sendable {
    let sleutel: String
    let vingerafdruk: [UInt8]

    /// - Parameters:
    ///   - sleutel: the `Idempotency-Key` header, 1 to 200 printable characters.
    ///   - inhoud: all that makes the request what it is (address, body), of which only a digest is kept.
    public init?(sleutel: String, inhoud: [UInt8]) {
        guard (1...200).contains(sleutel.utf8.count), sleutel.utf8.allSatisfy({ (0x21...0x7e).contains($0) }) else { return nil }
        self.sleutel = sleutel
        vingerafdruk = Array(SHA256.hash(data: inhoud))
    }

    /// Claims the name in the write's own transaction; a second claim breaks its unique key and so the whole write.
    /// The name is the account's own, whatever the tenant that the write is for.
    func claim(wie: Aangemeld, resultaat: UUID, op: Date) -> SQL {
        """
        insert into keten.idempotentie (tenant_id, account, sleutel, vingerafdruk, resultaat, vastgelegd_op) \
        values (\(wie.tenant), \(wie.account), \(sleutel), \(vingerafdruk), \(resultaat.uuidString), \(op))
        """
    }
}

extension Bestanddienst {
    /// Does a write once. When the name was used before with the same content, answers what was answered then.
    ///
    /// The write is tried first: its own claim tells. What it is refused for may be the very thing it did the first time.
    /// - Throws: `Bestandfout.andereInhoud` when the content differs; else what `schrijf` throws.
    public func eenmaal(_ sleutel: Idempotentie?, wie: Aangemeld, _ schrijf: () async throws -> UUID) async throws -> (id: UUID, nieuw: Bool) {
        do {
            return (try await schrijf(), true)
        } catch {
            guard let sleutel, Self.kanHerhalingZijn(error), let id = try await eerder(sleutel, wie: wie) else { throw error }
            return (id, false)
        }
    }

    private static func kanHerhalingZijn(_ fout: any Error) -> Bool {
        switch fout {
        case let fout as PostgresError: fout.isUniqueViolation
        case Bestandfout.geweigerd, Bestandfout.onbekend: true
        default: false
        }
    }

    private func eerder(_ sleutel: Idempotentie, wie: Aangemeld) async throws -> UUID? {
        let trip = try await database.oneTrip(
            sessies.entry(wie, .readOnly),
            [
                """
                select vingerafdruk, resultaat from keten.idempotentie \
                where tenant_id = \(wie.tenant) and account = \(wie.account) and sleutel = \(sleutel.sleutel)
                """
            ])
        guard let (afdruk, resultaat) = try trip[0].first?.decode(as: [UInt8].self, String.self) else { return nil }
        guard afdruk == sleutel.vingerafdruk else { throw Bestandfout.andereInhoud }
        return UUID(uuidString: resultaat)
    }

    /// Claims the name within a module's transaction; a no-op without one.
    public func claim(_ sleutel: Idempotentie?, resultaat: UUID, wie: Aangemeld, in tx: Transaction, terugNaar rol: Dienstrol) async throws {
        guard let sleutel else { return }
        _ = try await tx.pipeline([muur.wissel(naar: .kern), sleutel.claim(wie: wie, resultaat: resultaat, op: nu()), muur.wissel(naar: rol)])
    }
}
