import Foundation
import Invoer

/// A page's form as it was sent: names with one or more values, and at most small files.
public struct Formulier: Sendable {
    private var velden: [String: [String]] = [:]
    private var bestanden: [String: [UInt8]] = [:]

    public subscript(naam: String) -> String? { velden[naam]?.first }

    public func alle(_ naam: String) -> [String] { velden[naam] ?? [] }

    /// The bytes of an uploaded file; nil when none was chosen.
    public func bestand(_ naam: String) -> [UInt8]? { bestanden[naam].flatMap { $0.isEmpty ? nil : $0 } }

    /// Reads `application/x-www-form-urlencoded`.
    init(urlgecodeerd bytes: [UInt8]) {
        for paar in bytes.split(separator: UInt8(ascii: "&")) {
            let delen = paar.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let naam = Self.ontsnap(delen[0]) else { continue }
            let waarde = delen.count > 1 ? Self.ontsnap(delen[1]) ?? "" : ""
            // No text holds a zero byte, and PostgreSQL takes none.
            velden[naam, default: []].append(waarde.replacingOccurrences(of: "\0", with: ""))
        }
    }

    /// Reads `multipart/form-data` (RFC 7578).
    /// - Throws: `Probleem` 400 when a part has no end or no name.
    init(delen bytes: [UInt8], grens: String) throws {
        let data = Data(bytes)
        let streep = Data("--\(grens)".utf8)
        let stuk = Data("\r\n\r\n".utf8)
        var positie = data.startIndex
        guard let begin = data.range(of: streep, in: positie..<data.endIndex), begin.lowerBound == positie else { throw Self.kapot }
        positie = begin.upperBound
        while true {
            if data[positie...].starts(with: Data("--".utf8)) { return }
            guard let einde = data.range(of: Data("\r\n".utf8) + streep, in: positie..<data.endIndex),
                let kopEinde = data.range(of: stuk, in: positie..<einde.lowerBound),
                let kop = String(bytes: data[positie..<kopEinde.lowerBound], encoding: .utf8), let naam = Self.kenmerk("name", in: kop)
            else { throw Self.kapot }
            let inhoud = Array(data[kopEinde.upperBound..<einde.lowerBound])
            if Self.kenmerk("filename", in: kop) != nil {
                bestanden[naam] = inhoud
            } else {
                velden[naam, default: []].append(String(decoding: inhoud, as: UTF8.self).replacingOccurrences(of: "\0", with: ""))
            }
            positie = einde.upperBound
        }
    }

    private static let kapot = Probleem.invoer([Fout(pad: "", melding: "Het formulier kwam niet heel aan. Verstuur het opnieuw.")])

    static func grens(_ inhoudstype: String) -> String? {
        guard let plek = inhoudstype.range(of: "boundary=") else { return nil }
        let ruw = inhoudstype[plek.upperBound...].prefix { $0 != ";" }.trimmingCharacters(in: CharacterSet(charactersIn: "\" "))
        return (1...70).contains(ruw.utf8.count) ? ruw : nil
    }

    private static func kenmerk(_ naam: String, in kop: String) -> String? {
        for sleutel in ["; \(naam)=\"", ";\(naam)=\""] {
            if let plek = kop.range(of: sleutel) { return String(kop[plek.upperBound...].prefix { $0 != "\"" }) }
        }
        return nil
    }

    private static func ontsnap(_ bytes: ArraySlice<UInt8>) -> String? {
        String(decoding: bytes.map { $0 == UInt8(ascii: "+") ? UInt8(ascii: " ") : $0 }, as: UTF8.self).removingPercentEncoding
    }
}

extension Vraag {
    /// The form in the body; an empty one when there is no body.
    public func formulier() throws -> Formulier {
        switch inhoudstype {
        case nil: Formulier(urlgecodeerd: [])
        case "application/x-www-form-urlencoded"?: Formulier(urlgecodeerd: inhoud)
        case "multipart/form-data"?:
            if let grens { try Formulier(delen: inhoud, grens: grens) } else { throw Probleem.invoer([Fout(pad: "", melding: "Het formulier noemt geen grens.")]) }
        default: throw Probleem.verkeerdType(["application/x-www-form-urlencoded", "multipart/form-data"])
        }
    }
}
