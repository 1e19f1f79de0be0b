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
    ///   - inhoud: the request's body, of which only a digest is kept.
    public init?(sleutel: String, inhoud: [UInt8]) {
        guard (1...200).contains(sleutel.utf8.count), sleutel.utf8.allSatisfy({ (0x21...0x7e).contains($0) }) else { return nil }
        self.sleutel = sleutel
        vingerafdruk = Array(SHA256.hash(data: inhoud))
    }

    /// Claims the name in the write's own transaction; a second claim breaks its unique key and so the whole write.
    func claim(tenant: String, wie: Aangemeld, resultaat: UUID, op: Date) -> SQL {
        """
        insert into keten.idempotentie (tenant_id, account, sleutel, vingerafdruk, resultaat, vastgelegd_op) \
        values (\(tenant), \(wie.account), \(sleutel), \(vingerafdruk), \(resultaat.uuidString), \(op))
        """
    }
}

extension Bestanddienst {
    /// Does a write once. When the name was used before with the same content, answers what was answered then.
    /// - Throws: `Bestandfout.andereInhoud` when the content differs.
    func eenmaal(_ sleutel: Idempotentie?, tenant: String, wie: Aangemeld, _ schrijf: () async throws -> UUID) async throws -> (id: UUID, nieuw: Bool) {
        do {
            return (try await schrijf(), true)
        } catch let fout as PostgresError where fout.isUniqueViolation && fout.constraint == "idempotentie_pkey" {
            guard let sleutel else { throw fout }
            let trip = try await database.oneTrip(
                sessies.entry(wie, .readOnly),
                [
                    """
                    select vingerafdruk, resultaat from keten.idempotentie \
                    where tenant_id = \(tenant) and account = \(wie.account) and sleutel = \(sleutel.sleutel)
                    """
                ])
            guard let (afdruk, resultaat) = try trip[0].first?.decode(as: [UInt8].self, String.self), let id = UUID(uuidString: resultaat) else {
                throw fout
            }
            guard afdruk == sleutel.vingerafdruk else { throw Bestandfout.andereInhoud }
            return (id, false)
        }
    }
}
