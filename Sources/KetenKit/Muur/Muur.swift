import Crypto
import Foundation
import Postgres

/// The tenant wall as the server holds it: makes the settings that open a transaction for one `Toegang`.
///
/// A plain setting is no wall, since any injected `set_config` could put another tenant in it. So the setting carries
/// a MAC over the connection's backend, a moment until which it holds, the account and the tenants. The database checks
/// it with a key that the application role cannot read. The setting is transaction-local: nothing is left behind in a
/// pooled connection, and a copied one is worthless on another connection or a little later.
public struct Muur: Sendable {
    private let sleutel: SymmetricKey
    private let regio: String
    private let nu: @Sendable () -> Date

    /// How long after it was made a setting still opens a transaction. Only its start counts, not its length.
    private static let geldigheid: TimeInterval = 60

    /// - Parameters:
    ///   - sleutel: 32 bytes, the same that `keten.muur_sleutel` holds.
    ///   - regio: id of the region, whose shared rows every tenant may read.
    ///   - nu: the wall clock of this machine; never the clock that demo and tests may shift, since the database
    ///     compares with its own.
    public init(sleutel: SymmetricKey, regio: String, nu: @escaping @Sendable () -> Date = { Date() }) {
        self.sleutel = sleutel
        self.regio = regio
        self.nu = nu
    }

    /// What a transaction begins with, for one caller and one role.
    /// - Parameter eerst: an expression that is evaluated before anything is opened and fails when it may not be; in the same
    ///   statement, since each costs a transaction some of its time.
    public func entry(_ toegang: Toegang, als rol: Dienstrol, eerst: SQL? = nil, _ access: Entry.Access) -> Entry {
        Entry(access: access) { backend in
            let opening = opening(toegang, als: rol, backend: backend)
            return [eerst.map { "select \($0), \(opening)" } ?? "select \(opening)"]
        }
    }

    /// Changes the role in the middle of a transaction; the tenants stay.
    public func wissel(naar rol: Dienstrol) -> SQL {
        "select set_config('role', \(rol.naam), true)"
    }

    private func opening(_ toegang: Toegang, als rol: Dienstrol, backend: Int32) -> SQL {
        "set_config('keten.toegang', \(instelling(toegang, backend: backend)), true), set_config('role', \(rol.naam), true)"
    }

    private func instelling(_ toegang: Toegang, backend: Int32) -> String {
        let totMilliseconden = Int64((nu().timeIntervalSince1970 + Self.geldigheid) * 1000)
        let tekst = "\(backend)|\(totMilliseconden)|\(toegang.account)|\(toegang.tenants.joined(separator: ","))|\(regio)"
        let mac = HMAC<SHA256>.authenticationCode(for: Data(tekst.utf8), using: sleutel)
        return Hex.tekst(mac) + "|" + tekst
    }
}
