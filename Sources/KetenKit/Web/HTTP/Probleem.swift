import Bestand
import Convenant
import Identity
import Invoer
import Postgres
import Vault

/// Something that went wrong, as the caller hears it (RFC 9457): what happened, which rule or field, what to do next.
/// Never a value of personal data, and no difference between what is not there and what is not for you.
public struct Probleem: Error, Sendable {
    public let status: Int
    public let titel: String
    public let detail: String
    public let regel: RegelID?
    public let fouten: [Fout]
    public var koppen: [(naam: String, waarde: String)] = []

    public init(status: Int, titel: String, detail: String, regel: RegelID? = nil, fouten: [Fout] = []) {
        self.status = status
        self.titel = titel
        self.detail = detail
        self.regel = regel
        self.fouten = fouten
    }

    public static let onbekend = Probleem(
        status: 404, titel: "Niet gevonden", detail: "Dit bestaat niet, of het is niet voor u. Controleer het adres of ga terug naar uw werk.")
    static let aanmelden = Probleem(
        status: 401, titel: "Niet aangemeld", detail: "Uw aanmelding ontbreekt, is verlopen of is ingetrokken. Meld u opnieuw aan.")
    static let teGroot = Probleem(
        status: 413, titel: "Te groot", detail: "De inhoud is groter dan 1 MiB. Splits de tekst of stuur alleen het formulier.")
    static let teTraag = Probleem(status: 408, titel: "Te traag", detail: "De inhoud kwam niet binnen de tijd aan. Probeer het opnieuw.")
    static let nietBeschikbaar = Probleem(
        status: 503, titel: "Nu niet beschikbaar", detail: "Het bestand is even niet bereikbaar. Er is niets opgeslagen. Probeer het zo opnieuw.")
    static let botsing = Probleem(
        status: 503, titel: "Even te druk", detail: "Dit botste met het werk van iemand anders. Er is niets opgeslagen. Probeer het opnieuw.")
    static let onzeker = Probleem(
        status: 503, titel: "Onbekend of het is opgeslagen",
        detail: "De verbinding viel weg terwijl het werd opgeslagen. Kijk eerst of het er staat; met dezelfde Idempotency-Key sturen kan altijd.")

    static func geenRecht(_ recht: Recht) -> Probleem {
        Probleem(
            status: 403, titel: "Niet voor deze rol",
            detail: "Uw rol heeft het recht ‘\(recht.rawValue)’ niet. Vraag de ketenregisseur wie dit wel kan doen.")
    }

    static func verkeerdType(_ goed: [String]) -> Probleem {
        Probleem(
            status: 415, titel: "Verkeerd soort inhoud", detail: "Stuur de inhoud als \(goed.joined(separator: " of ")) en zet dat in Content-Type.")
    }

    public static func invoer(_ fouten: [Fout]) -> Probleem {
        Probleem(
            status: 400, titel: "De invoer klopt niet",
            detail: fouten.prefix(20).map { $0.description }.joined(separator: " "), fouten: Array(fouten.prefix(100)))
    }

    /// As `application/problem+json`.
    var json: Waarde {
        var velden: [JSONVeld] = [
            JSONVeld("type", .tekst(regel.map { "/regels/\($0.rawValue)" } ?? "about:blank")), JSONVeld("title", .tekst(titel)),
            JSONVeld("status", .getal(status)), JSONVeld("detail", .tekst(detail)),
        ]
        if let regel { velden.append(JSONVeld("regel", .tekst(regel.rawValue))) }
        if !fouten.isEmpty {
            velden.append(
                JSONVeld("fouten", .lijst(fouten.map { ["veld": .tekst($0.pad), "melding": .tekst($0.melding)] })))
        }
        return .object(velden)
    }

    /// Any error as the caller may hear it; nil for one that nobody expected.
    static func uit(_ fout: any Error) -> Probleem? {
        switch fout {
        case let probleem as Probleem: probleem
        case let fout as Bestandfout: uit(fout)
        case let fout as Invoerfout: fout.soort == .teGroot ? .teGroot : .invoer(fout.fouten)
        case Aanmeldfout.onjuist:
            Probleem(
                status: 401, titel: "Aanmelden lukt niet", detail: "De combinatie van account en wachtwoord klopt niet. Controleer beide en probeer het opnieuw.")
        case Aanmeldfout.teDruk:
            Probleem(status: 503, titel: "Even te druk", detail: "Er melden zich veel mensen tegelijk aan. Probeer het over een minuut opnieuw.")
        case let fout as PostgresError: uit(fout)
        default: nil
        }
    }

    private static func uit(_ fout: Bestandfout) -> Probleem {
        switch fout {
        case .onbekend: .onbekend
        case .geweigerd(let regel, let reden, let watNu):
            Probleem(status: 409, titel: "Niet toegestaan", detail: "\(reden) (\(regel.rawValue)) \(watNu)", regel: regel)
        case .andereInhoud:
            Probleem(
                status: 409, titel: "Al gebruikt", detail: "Deze Idempotency-Key is al gebruikt met een andere inhoud. Kies een nieuwe.")
        case .veld(let pad, let melding): invoer([Fout(pad: pad, melding: melding)])
        }
    }

    private static func uit(_ fout: PostgresError) -> Probleem? {
        if fout.sqlState == "KT401" { return .aanmelden }
        if fout.sqlState == "40001" || fout.sqlState == "40P01" { return .botsing }
        if fout.outcome == .unknown { return .onzeker }
        switch fout.kind {
        case .connection, .timeout, .cancelled, .poolExhausted, .closed: return .nietBeschikbaar
        default: return nil
        }
    }
}
