import Crypto
import CryptoExtras
import Dispatch
import Foundation
import Synchronization

/// Stored passwords: scrypt with OWASP's parameters of 32 MiB (N = 2^15, r = 8, p = 3), a salt of 16 bytes each.
///
/// At most two are computed at a time and few may wait, so that sign-ins cannot eat the machine's memory.
public final class Wachtwoord: Sendable {
    private static let n = 1 << 15, r = 8, p = 3
    private let rij = DispatchQueue(label: "nl.ketenregie.wachtwoord", attributes: .concurrent)
    private let tegelijk = DispatchSemaphore(value: 2)
    private let wachtend = Mutex(0)
    private let hoogstens = 32
    /// Checked when an account does not exist, so that the answer takes as long and looks the same.
    private let schijn: String

    public init() throws {
        schijn = try Self.afdruk(UUID().uuidString)
    }

    /// - Returns: `scrypt$n$r$p$salt$key`, the last two in base64.
    public static func afdruk(_ wachtwoord: String) throws -> String {
        let zout = SymmetricKey(size: .bits128).withUnsafeBytes { Data($0) }
        return "scrypt$\(n)$\(r)$\(p)$\(zout.base64EncodedString())$\(try bereken(wachtwoord, zout, n, r, p).base64EncodedString())"
    }

    /// Whether the password fits. `opgeslagen` nil (no such account) takes as long and is false.
    /// - Throws: `Aanmeldfout.teDruk` when too many are waiting.
    public func past(_ wachtwoord: String, bij opgeslagen: String?) async throws(Aanmeldfout) -> Bool {
        let toegelaten = wachtend.withLock { n in
            guard n < hoogstens else { return false }
            n += 1
            return true
        }
        guard toegelaten else { throw .teDruk }
        defer { wachtend.withLock { $0 -= 1 } }
        let doel = opgeslagen ?? schijn
        return await withCheckedContinuation { klaar in
            rij.async { [tegelijk] in
                tegelijk.wait()
                defer { tegelijk.signal() }
                klaar.resume(returning: Self.vergelijk(wachtwoord, doel) && opgeslagen != nil)
            }
        }
    }

    private static func vergelijk(_ wachtwoord: String, _ opgeslagen: String) -> Bool {
        let delen = opgeslagen.split(separator: "$").map(String.init)
        guard delen.count == 6, delen[0] == "scrypt", let n = Int(delen[1]), let r = Int(delen[2]), let p = Int(delen[3]),
            let zout = Data(base64Encoded: delen[4]), let sleutel = Data(base64Encoded: delen[5]),
            let berekend = try? bereken(wachtwoord, zout, n, r, p)
        else { return false }
        // Constant time: HMAC of both under a fresh key.
        let vers = SymmetricKey(size: .bits256)
        return HMAC<SHA256>.isValidAuthenticationCode(
            HMAC<SHA256>.authenticationCode(for: berekend, using: vers), authenticating: sleutel, using: vers)
    }

    private static func bereken(_ wachtwoord: String, _ zout: Data, _ n: Int, _ r: Int, _ p: Int) throws -> Data {
        let sleutel = try KDF.Scrypt.deriveKey(
            from: Data(wachtwoord.utf8), salt: zout, outputByteCount: 32, rounds: n, blockSize: r, parallelism: p,
            maxMemory: 64 << 20)
        return sleutel.withUnsafeBytes { Data($0) }
    }
}

/// Why signing in did not work. One word for every wrong combination: it tells nobody which accounts exist.
public enum Aanmeldfout: Error, Sendable, Equatable {
    case onjuist
    case teDruk
}
