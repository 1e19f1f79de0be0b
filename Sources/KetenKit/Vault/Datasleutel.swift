import Crypto
import Foundation

/// The key of one file (a signaal, a dossier): all its personal values are encrypted under it, and end with it.
public struct Datasleutel: Sendable {
    public let id: UUID
    let sleutel: SymmetricKey

    /// Scheme byte that begins every stored value: AES-256-GCM, place bound, key id in the value.
    private static let schema: UInt8 = 1
    private static let kop = 17

    /// - Returns: scheme, key id, nonce, ciphertext and tag as one run of bytes.
    /// - Throws: a `CryptoKitError` when the library refuses.
    public func versleutel(_ waarde: String, op plaats: Plaats) throws -> [UInt8] {
        try verpak(Array(waarde.utf8), op: plaats)
    }

    /// - Throws: `Vaultfout.onleesbaar` when the value was made under another key, for another place, or was changed.
    public func ontsleutel(_ opgeslagen: [UInt8], op plaats: Plaats) throws(Vaultfout) -> String {
        guard let tekst = String(validating: try pakUit(opgeslagen, op: plaats), as: UTF8.self) else {
            throw .onleesbaar(tabel: plaats.tabel, kolom: plaats.kolom)
        }
        return tekst
    }

    func verpak(_ klaar: [UInt8], op plaats: Plaats) throws -> [UInt8] {
        let dicht = try AES.GCM.seal(klaar, using: sleutel, authenticating: plaats.bindend(sleutel: id))
        return [Self.schema] + id.octetten + Array(dicht.combined!)
    }

    func pakUit(_ opgeslagen: [UInt8], op plaats: Plaats) throws(Vaultfout) -> [UInt8] {
        guard opgeslagen.first == Self.schema, opgeslagen.count > Self.kop, opgeslagen[1..<Self.kop].elementsEqual(id.octetten),
            let dicht = try? AES.GCM.SealedBox(combined: opgeslagen[Self.kop...]),
            let open = try? AES.GCM.open(dicht, using: sleutel, authenticating: plaats.bindend(sleutel: id))
        else { throw .onleesbaar(tabel: plaats.tabel, kolom: plaats.kolom) }
        return Array(open)
    }
}

/// What can go wrong with keys and values. It names places, never values.
public enum Vaultfout: Error, Sendable, Equatable, CustomStringConvertible {
    case onleesbaar(tabel: String, kolom: String)
    case geenTenantsleutel(tenant: String)
    case hoofdsleutel(String)

    public var description: String {
        switch self {
        case .onleesbaar(let tabel, let kolom): "Een waarde in \(tabel).\(kolom) is niet te ontsleutelen: andere sleutel, andere plaats of gewijzigd."
        case .geenTenantsleutel: "Van een tenant is de sleutel niet geopend."
        case .hoofdsleutel(let tekst): tekst
        }
    }
}
