import Convenant
import Foundation
import Identity
import Invoer
import Regio

/// "May I share this?" on one page: a form whose address holds the question, and the answer above it.
struct MagIkPaginas: Sendable {
    let maker: Paginamaker
    let nu: @Sendable () -> Date

    var routes: [Route] {
        [Route(.GET, "/mag-ik", openbaar: MagIkRoutes.reden) { vraag, wie in pagina(Self.gevraagd(vraag), wie) }]
    }

    private static let velden = ["van", "categorie", "herleidbaar", "over", "aan", "land", "doel"]

    /// What the form sent: a choice left open is no choice, and a country counts only abroad.
    private static func gevraagd(_ vraag: Vraag) -> [String: String] {
        vraag.query.filter { naam, waarde in
            velden.contains(naam) && !waarde.isEmpty && (naam != "land" || vraag.query["aan"] == "buitenland")
        }
    }

    private func pagina(_ query: [String: String], _ wie: Aangemeld?) -> Antwoord {
        guard !query.isEmpty else {
            // Most people ask about what their own organisation has.
            return html(wie.map { ["van": $0.organisatie.soort.rawValue] } ?? [:], nil, [:], wie)
        }
        do throws(Invoerfout) {
            return html(query, try MagIkTekst(query, regio: maker.regio, nu: nu()), [:], wie)
        } catch {
            let fouten = error.fouten.map { ($0.pad, Self.melding($0.pad)) }
            return html(query, nil, Dictionary(fouten, uniquingKeysWith: { eerste, _ in eerste }), wie)
        }
    }

    private static func melding(_ pad: String) -> String {
        switch pad {
        case "van": "Kies van wie de gegevens komen"
        case "categorie": "Kies wat voor gegevens het zijn"
        case "herleidbaar": "Kies of ze zeggen om wie het gaat"
        case "over": "Kies over wie ze gaan"
        case "aan": "Kies wie de gegevens krijgt; dat is een ander dan van wie ze komen"
        case "land": "Kies het land"
        default: "Kies waarvoor de ontvanger ze krijgt"
        }
    }

    private func html(_ query: [String: String], _ tekst: MagIkTekst?, _ fouten: [String: String], _ wie: Aangemeld?) -> Antwoord {
        let formulier = MagIkFormulier(regio: maker.regio, query: query, fouten: fouten)
        let samenvatting = Self.velden.compactMap { naam in
            fouten[naam].map { Veldfout(veld: naam == "herleidbaar" ? "herleidbaar-true" : naam, tekst: $0) }
        }
        let contact = maker.regio.contact
        let pagina = MagIkPagina(
            foutsamenvatting: Foutsamenvatting(samenvatting), uitspraak: tekst.map(Self.uitspraak),
            vraagKop: tekst == nil ? "Uw vraag" : "Stel een andere vraag", van: formulier.van, categorie: formulier.categorie,
            herleidbaar: formulier.herleidbaar, over: formulier.over, aan: formulier.aan, land: formulier.land, doel: formulier.doel,
            contact: Link(titel: "\(contact.naam), \(contact.telefoon)", href: "tel:\(contact.telefoon)"))
        // The title is what a screen reader says first, and what the browser's history shows.
        let titel = tekst.map { "\($0.woord) - Mag ik dit delen" } ?? "Mag ik dit delen"
        return maker.html(pagina, titel, wie: wie, actief: "/mag-ik", status: fouten.isEmpty ? 200 : 400, fouten: !fouten.isEmpty)
    }

    private static func uitspraak(_ tekst: MagIkTekst) -> Maguitspraak {
        let code = MagIkTekst.code(tekst.antwoord.besluit), isNee = code == "nee"
        func stappen(_ stappen: [MagIkTekst.Stap]) -> [Magstap] { stappen.map { Magstap(tekst: $0.tekst, regelId: $0.regel.rawValue) } }
        func regels(_ ids: [RegelID]) -> [Magregel] {
            ids.map { Magregel(regelId: $0.rawValue, titel: tekst.titel($0), zin: tekst.uitleg($0)) }
        }
        return Maguitspraak(
            toon: ["ja": "goed", "nee": "fout"][code] ?? "let-op", woord: tekst.woord, zin: tekst.zin, gevraagd: tekst.vraagzin,
            instemmingen: stappen(tekst.instemmingen), voorwaardenKop: isNee ? "Leg daarna vast" : "Leg eerst vast",
            voorwaarden: stappen(tekst.voorwaarden), uitwegenKop: isNee ? "Wat wel kan" : "Wat ook kan", uitwegen: stappen(tekst.uitwegen),
            regels: regels(isNee ? tekst.antwoord.houdtTegen : tekst.antwoord.regels), wijkt: isNee ? regels(tekst.antwoord.opent) : [])
    }
}
