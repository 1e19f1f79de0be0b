import Bestand
import Foundation
import Invoer

/// One request, taken in whole (bodies are small here), with what its route found in the path.
public struct Vraag: Sendable {
    public let methode: String
    public let pad: String
    public let parameters: [String: String]
    public let query: [String: String]
    public let inhoud: [UInt8]
    /// Media type without parameters, lower case; nil when there was none.
    public let inhoudstype: String?
    let grens: String?
    let koppen: @Sendable (String) -> String?

    public func kop(_ naam: String) -> String? { koppen(naam) }

    /// An id in the path. What is no id is as unknown as an id that does not exist.
    public func id(_ naam: String = "id") throws -> UUID {
        guard let id = parameters[naam].flatMap(UUID.init(uuidString:)) else { throw Probleem.onbekend }
        return id
    }

    /// The body as checked JSON.
    /// - Throws: `Probleem` 415 for another content type, 400 with every fault by field otherwise.
    public func json(_ schema: Schema) throws -> Waarde {
        guard inhoudstype == "application/json" else { throw Probleem.verkeerdType(["application/json"]) }
        do {
            let waarde = try Waarde.json(inhoud, maxBytes: Grenzen.inhoud)
            let fouten = schema.toets(waarde)
            guard fouten.isEmpty else { throw Probleem.invoer(fouten) }
            return waarde
        } catch let fout as Invoerfout {
            throw Probleem.invoer(fout.fouten)
        }
    }

    /// `?aantal=`, 1 to 100; 50 without.
    public func aantal() throws -> Int {
        guard let tekst = query["aantal"] else { return 50 }
        guard let n = Int(tekst), (1...100).contains(n) else {
            throw Probleem.invoer([Fout(pad: "aantal", melding: "Geef een getal van 1 tot en met 100.")])
        }
        return n
    }

    /// Refuses a query value that is none of these.
    public func keuze(_ naam: String, uit bekend: [String]) throws {
        guard let waarde = query[naam], !bekend.contains(waarde) else { return }
        throw Probleem.invoer([Fout(pad: naam, melding: "Kies uit: \(bekend.joined(separator: ", ")).")])
    }

    /// The caller's own name for this write (`Idempotency-Key`), bound to address and content; nil without one.
    /// - Throws: `Probleem` 400 when the key has another form.
    public func idempotentie() throws -> Idempotentie? {
        guard let kop = kop("idempotency-key") else { return nil }
        let zoek = query.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "&")
        guard let sleutel = Idempotentie(sleutel: kop, inhoud: Array("\(methode) \(pad)?\(zoek) \(inhoudstype ?? "")\n".utf8) + inhoud) else {
            throw Probleem.invoer([Fout(pad: "Idempotency-Key", melding: "Geef 1 tot 200 zichtbare tekens zonder spaties.")])
        }
        return sleutel
    }

    /// Refuses query keys that this route does not know, so that a typing error is no silent "everything".
    public func alleenQuery(_ bekend: String...) throws {
        let fouten = query.keys.filter { !bekend.contains($0) }.sorted().map {
            Fout(pad: String($0.prefix(40)), melding: "Deze parameter is hier niet bekend. Bekend zijn: \(bekend.joined(separator: ", ")).")
        }
        guard fouten.isEmpty else { throw Probleem.invoer(fouten) }
    }
}

/// What one request may weigh and take.
public enum Grenzen {
    /// Bytes of a body: a signaal of 1 MiB and the form around it.
    public static let inhoud = 1 << 20
    static let formulier = (1 << 20) + (1 << 16)
    /// Of somebody not signed in: an account and a password.
    static let onbekende = 16 << 10
    /// Seconds for a whole request, slow senders included.
    static let tijd: Duration = .seconds(20)
    public static let verbindingen = 2_000
}
