import Convenant
import Identity
import Regio

/// Who a disclosure goes to, as the API and the database write it: an organisation's id (`politie`, `gemeente.dijkstad.ggd`,
/// `riec`, `emm`), `officier-mensenhandel`, `zorg:NAME` (another care organisation), `derde:NAME` or `land:XX`.
public struct Ontvangeradres: Sendable, Hashable {
    public let tekst: String
    public let ontvanger: Ontvanger
    /// The gemeente whose wall the disclosure lies behind; nil for recipients of the region and outside it.
    public let tenant: String?

    /// Nil for what the region does not know.
    public init?(_ tekst: String, regio: RegioConfiguratie) {
        self.tekst = tekst
        if let organisatie = regio.partner(tekst) {
            tenant = regio.organisatie(tekst)?.tenant
            ontvanger =
                switch organisatie.soort {
                case .riec: .riec
                case .emm: .emm
                default: .partner(organisatie, rol: .anders)
                }
            return
        }
        tenant = nil
        if tekst == "officier-mensenhandel" {
            ontvanger = .officierMensenhandel
            return
        }
        let delen = tekst.split(separator: ":", maxSplits: 1).map(String.init)
        guard delen.count == 2, (1...110).contains(delen[1].count), !delen[1].allSatisfy(\.isWhitespace) else { return nil }
        switch delen[0] {
        // A name is longer than a country's two letters, so that a consent to one is never one to the other.
        case "zorg" where delen[1].count > 2: ontvanger = .andereZorg(delen[1])
        case "derde" where delen[1].count > 2: ontvanger = .derde(delen[1])
        case "land" where delen[1].utf8.count == 2 && delen[1].utf8.allSatisfy({ (65...90).contains($0) }): ontvanger = .buitenland(land: delen[1])
        default: return nil
        }
    }

    /// The consent that this recipient needs.
    public var gebruik: Instemming.Gebruik { Convenant.gebruik(door: ontvanger) }

    /// As people read it.
    public func naam(_ regio: RegioConfiguratie) -> String {
        switch ontvanger {
        case .partner, .riec, .emm: regio.organisatie(tekst)?.naam ?? tekst
        case .officierMensenhandel: "de officier van justitie mensenhandel"
        case .andereZorg(let naam), .derde(let naam): naam
        case .buitenland(let land): "een organisatie in \(land)"
        }
    }
}
