import Foundation
import Invoer

/// What goes back.
public struct Antwoord: Sendable {
    public var status: Int
    public var koppen: [(naam: String, waarde: String)]
    public var inhoud: [UInt8]

    public init(status: Int, koppen: [(naam: String, waarde: String)] = [], inhoud: [UInt8] = []) {
        self.status = status
        self.koppen = koppen
        self.inhoud = inhoud
    }

    public static func json(_ waarde: Waarde, status: Int = 200, locatie: String? = nil) -> Antwoord {
        var koppen = [(naam: "content-type", waarde: "application/json; charset=utf-8")]
        if let locatie { koppen.append((naam: "location", waarde: locatie)) }
        return Antwoord(status: status, koppen: koppen, inhoud: waarde.jsonTekst())
    }

    public static func html(_ tekst: String, status: Int = 200) -> Antwoord {
        Antwoord(status: status, koppen: [(naam: "content-type", waarde: "text/html; charset=utf-8")], inhoud: Array(tekst.utf8))
    }

    /// On to another page after a form was handled (303), so that reloading sends nothing twice.
    public static func naar(_ pad: String) -> Antwoord { Antwoord(status: 303, koppen: [(naam: "location", waarde: pad)]) }

    public static let leeg = Antwoord(status: 204)
}
