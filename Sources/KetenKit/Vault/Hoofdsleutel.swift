import Crypto
import Foundation
import Postgres

/// The region's master key: 32 bytes in a file that only its owner may read, or a systemd credential.
/// Everything else is derived from it or wrapped by it.
public struct Hoofdsleutel: Sendable {
    private let bytes: SymmetricKey

    public init(bytes: SymmetricKey) { self.bytes = bytes }

    /// - Parameter pad: the key file.
    /// - Throws: `Vaultfout.hoofdsleutel` with what to do, when the file is absent, has another length, or may be read by others.
    public init(bestand pad: String) throws(Vaultfout) {
        let beheer = FileManager.default
        guard let kenmerken = try? beheer.attributesOfItem(atPath: pad) else {
            throw .hoofdsleutel("De hoofdsleutel \(pad) is er niet. Maak hem met ‘ketend sleutel’, of zet de kopie terug.")
        }
        let rechten = (kenmerken[.posixPermissions] as? NSNumber)?.intValue ?? 0o777
        guard rechten & 0o077 == 0 else {
            throw .hoofdsleutel("De hoofdsleutel \(pad) is leesbaar voor anderen. Zet de rechten op 0600 en wissel de sleutel.")
        }
        guard let inhoud = beheer.contents(atPath: pad), inhoud.count == 32 else {
            throw .hoofdsleutel("De hoofdsleutel \(pad) heeft niet de juiste lengte van 32 bytes. Zet de kopie terug.")
        }
        bytes = SymmetricKey(data: inhoud)
    }

    /// Makes a new key file with mode 0600; leaves one that exists alone.
    /// - Returns: whether a new one was made.
    public static func maak(bestand pad: String) throws(Vaultfout) -> Bool {
        let beheer = FileManager.default
        guard !beheer.fileExists(atPath: pad) else { return false }
        let map = (pad as NSString).deletingLastPathComponent
        try? beheer.createDirectory(atPath: map, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let inhoud = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
        guard beheer.createFile(atPath: pad, contents: inhoud, attributes: [.posixPermissions: 0o600]) else {
            throw .hoofdsleutel("De hoofdsleutel \(pad) kan niet worden gemaakt. Kijk of de map beschrijfbaar is.")
        }
        return true
    }

    /// A key for one use, so that no key serves two (RFC 5869).
    public func afgeleid(voor gebruik: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(inputKeyMaterial: bytes, info: Data("ketenregie/\(gebruik)".utf8), outputByteCount: 32)
    }

    /// Puts the wall's key where only the database's owner reads it; one that is there stays.
    /// The answer's only column says whether the key there is this one.
    public func zetMuursleutel() -> [SQL] {
        let sleutel = afgeleid(voor: "muur").withUnsafeBytes { Array($0) }
        return [
            "insert into keten.muur_sleutel (sleutel) values (\(sleutel)) on conflict (enig) do nothing",
            "select sleutel = \(sleutel) as past from keten.muur_sleutel",
        ]
    }
}
