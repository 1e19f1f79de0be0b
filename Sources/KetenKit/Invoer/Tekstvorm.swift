import Foundation

/// A regular expression that a text must match as a whole, with the Dutch words that explain it.
public struct Patroon: Sendable {
    /// As JSON Schema prints it.
    public let uitdrukking: String
    /// What is allowed, in Dutch: `vier cijfers`.
    public let uitleg: String
    private let regex: NSRegularExpression

    /// - Parameter uitdrukking: without `^` and `$`: it always holds for the whole text. A wrong one stops the program.
    public init(_ uitdrukking: String, uitleg: String) {
        self.uitdrukking = "^(?:\(uitdrukking))$"
        self.uitleg = uitleg
        do {
            regex = try NSRegularExpression(pattern: "\\A(?:\(uitdrukking))\\z")
        } catch {
            preconditionFailure("Patroon: \(uitdrukking) is no regular expression")
        }
    }

    func past(op tekst: String) -> Bool {
        regex.firstMatch(in: tekst, range: NSRange(location: 0, length: tekst.utf16.count)) != nil
    }
}

/// The formats of text that occur everywhere.
public enum Tekstformaat: Sendable, CaseIterable {
    /// `naam@voorbeeld.nl`
    case email
    /// `https://…`; nothing else.
    case url
    /// Digits with spaces, hyphens, brackets and a leading `+`.
    case telefoon
    /// An identifier of the configuration: `gemeente.dijkstad.ggd`.
    case kenmerk
    /// A moment as RFC 3339 writes it.
    case tijdstip

    /// What is allowed, in Dutch.
    var uitleg: String {
        switch self {
        case .email: "een e-mailadres (naam@voorbeeld.nl)"
        case .url: "een webadres dat met https:// begint"
        case .telefoon: "een telefoonnummer (cijfers, spaties, streepjes, eventueel + vooraan)"
        case .kenmerk: "een kenmerk van kleine letters, cijfers, punten en streepjes"
        case .tijdstip: "een tijdstip als 2026-03-01T09:30:00Z"
        }
    }

    /// The format's name in JSON Schema, where it has one.
    var schemanaam: String? {
        switch self {
        case .email: "email"
        case .url: "uri"
        case .tijdstip: "date-time"
        case .telefoon, .kenmerk: nil
        }
    }

    func past(op tekst: String) -> Bool {
        switch self {
        case .email: isEmail(tekst)
        case .url: isURL(tekst)
        case .telefoon: isTelefoon(tekst)
        case .kenmerk: isKenmerk(tekst)
        case .tijdstip: Datum.isTijdstip(tekst)
        }
    }
}

private func isEmail(_ tekst: String) -> Bool {
    let delen = tekst.split(separator: "@", omittingEmptySubsequences: false)
    guard delen.count == 2, !delen[0].isEmpty, tekst.utf8.count <= 254 else { return false }
    guard delen[0].utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"\"(),:;<>[\\]".utf8.contains($0) }) else { return false }
    let labels = delen[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy(isLabel)
}

private func isURL(_ tekst: String) -> Bool {
    guard tekst.hasPrefix("https://"), tekst.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"\"<>\\^`{|}".utf8.contains($0) }) else { return false }
    let gezag = tekst.dropFirst(8).prefix { !"/?#".contains($0) }
    let delen = gezag.split(separator: ":", omittingEmptySubsequences: false)
    guard !gezag.contains("@"), delen.count <= 2, delen.count == 1 || UInt16(delen[1]) != nil else { return false }
    return delen[0].split(separator: ".", omittingEmptySubsequences: false).allSatisfy(isLabel)
}

/// One part of a host name.
private func isLabel(_ deel: Substring) -> Bool {
    !deel.isEmpty && deel.utf8.count <= 63 && deel.first != "-" && deel.last != "-"
        && deel.utf8.allSatisfy { isLetterOfCijfer($0) || (0x41...0x5A).contains($0) || $0 == UInt8(ascii: "-") }
}

private func isTelefoon(_ tekst: String) -> Bool {
    let cijfers = tekst.utf8.count { (0x30...0x39).contains($0) }
    return (3...15).contains(cijfers) && tekst.utf8.count <= 30
        && tekst.utf8.enumerated().allSatisfy { (0x30...0x39).contains($1) || " -()".utf8.contains($1) || ($0 == 0 && $1 == UInt8(ascii: "+")) }
}

private func isKenmerk(_ tekst: String) -> Bool {
    guard let eerste = tekst.utf8.first, isLetterOfCijfer(eerste), tekst.utf8.count <= 100 else { return false }
    return tekst.utf8.allSatisfy { isLetterOfCijfer($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
}

private func isLetterOfCijfer(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
}
