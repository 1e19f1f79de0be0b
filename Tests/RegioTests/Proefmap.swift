import Foundation
import Regio

/// A small good region in a folder of its own; tests damage one file and read it.
struct Proefmap {
    let pad: String

    init() throws {
        pad = NSTemporaryDirectory() + "regio-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: pad + "/policy", withIntermediateDirectories: true)
        for (naam, inhoud) in Self.bestanden { try schrijf(naam, inhoud) }
    }

    func schrijf(_ naam: String, _ inhoud: String) throws {
        try inhoud.write(toFile: "\(pad)/\(naam)", atomically: true, encoding: .utf8)
    }

    /// Replaces a piece of a file, which must be there.
    func verander(_ naam: String, _ oud: String, _ nieuw: String) throws {
        let inhoud = Self.bestanden[naam]!
        precondition(inhoud.contains(oud))
        try schrijf(naam, inhoud.replacingOccurrences(of: oud, with: nieuw))
    }

    /// What is wrong with the region, one line per fault; empty when it is good.
    func fouten() -> [String] {
        defer { ruimOp() }
        do throws(Regiofout) { _ = try RegioConfiguratie.lees(map: pad); return [] } catch { return error.fouten.map(\.description) }
    }

    func ruimOp() { try? FileManager.default.removeItem(atPath: pad) }

    static func gemeente(_ id: String, cbs: String, net: String) -> String {
        """
        id: \(id)
        naam: Proef \(id)
        cbsCode: "\(cbs)"
        netnummers: ["\(net)"]
        diensten:
          - {id: gemeente.\(id).veiligheid, naam: Veiligheid, dienst: A}
        modules:
          licensing: aan
          care: uit
        jeugdprostitutie:
          - {leeftijd: 21, geldigVan: 2020-01-01}
          - {leeftijd: 23, geldigVan: 2024-07-01}
        barrieres:
          - vergunning
        """
    }

    static let bestanden = [
        "gemeente-noord.yaml": gemeente("noord", cbs: "9901", net: "072"),
        "gemeente-zuid.yaml": gemeente("zuid", cbs: "9902", net: "0226"),
        "regio.yaml": """
        id: proefregio
        naam: Proefregio
        korpsbeheerder: korpsbeheerder
        ketenregisseur: ketenregisseur
        zorgcoordinator: zorgcoordinator
        tijdzone: Europe/Amsterdam
        contact:
          naam: Ketenbureau
          email: keten@voorbeeld.nl
          telefoon: 072 123 45 67
          url: https://keten.voorbeeld.nl
        gemeenten: [noord, zuid]
        modules: [licensing, care]
        organisaties:
          - {id: politie, naam: Politie, soort: politie}
          - {id: anker, naam: Het Anker, soort: zorgpartner}
        """,
        "policy/signalenlijst.yaml": """
        versie: "1"
        bron: Bijlage 1
        groepen:
          - id: g1
            titel: Groep
            indicatoren:
              - {id: g1.1, tekst: Een teken, sterkte: 3}
              - {id: g1.2, tekst: Nog een teken, sterkte: 5}
        """,
        "policy/regels.yaml": """
        regels:
          - {id: C15.2, titel: Titel, tekst: Tekst, watTeDoen: Vraag het, bron: Convenant, bewaardIn: Convenant, stap: detectie}
        """,
        "policy/anonimisering.yaml": """
        versie: "1"
        kenmerken:
          naam: rolnummer
          geboortedatum: {leeftijdsgroep: [0, 12, 18]}
          geslacht: {keuze: [m, v, x]}
          adres: gemeente
          dwang.blijktUit: weg
        """,
        "policy/wet.yaml": """
        rechtsgronden:
          - {id: wbp, naam: Wet bescherming persoonsgegevens, afkorting: Wbp, citeer: de Wbp, geldigVan: 2001-09-01, geldigTot: 2018-05-25}
          - {id: avg, naam: Algemene verordening, afkorting: AVG, citeer: de AVG, geldigVan: 2018-05-25, vervangt: wbp}
        termijnen:
          - {id: inzage, duur: {weken: 4}, rechtsgrond: wbp, regel: C15.2, geldigVan: 2001-09-01, geldigTot: 2018-05-25}
          - {id: inzage, duur: {maanden: 1}, rechtsgrond: avg, geldigVan: 2018-05-25}
        """,
    ]
}
