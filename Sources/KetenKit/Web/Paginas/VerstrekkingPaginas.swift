import Bestand
import Convenant
import Foundation
import Identity
import Regio

/// Disclosures as they were made: the list, one of them to read and print, and the same as a file.
struct VerstrekkingPaginas: Sendable {
    let bestand: Bestanddienst
    let maker: Paginamaker

    private var regio: RegioConfiguratie { maker.regio }

    var routes: [Route] { [lijst, een, alsBestand, verteld] }

    private var lijst: Route {
        Route(.GET, "/verstrekkingen", recht: .verstrekkingLezen) { vraag, wie in
            let direct = wie.mag(.verstrekken)
            let dossier = direct ? vraag.query["dossier"].flatMap(UUID.init(uuidString:)) : nil
            let blad = try await bestand.verstrekkingen(dossier: dossier, na: try SignaalRoutes.na(vraag), aantal: 25, wie: wie)
            let bij = dossier.map { "&dossier=\($0.tekst)" } ?? ""
            let pagina = VerstrekkingenPagina(
                inleiding: direct ? "Wat uit het centrale bestand is verstrekt, aan wie en waarvoor." : "Wat aan uw organisatie is verstrekt. Gebruik het alleen voor dat doel.",
                regels: blad.regels.map { regel($0) },
                bladeren: vraag.query["na"] == nil && blad.volgende == nil
                    ? nil
                    : Bladeren(
                        vorige: vraag.query["na"] == nil ? nil : "/verstrekkingen?\(bij.dropFirst())", volgende: blad.volgende.map { "/verstrekkingen?na=\($0.tekst)\(bij)" },
                        samenvatting: "\(blad.regels.count) verstrekkingen op deze bladzijde"),
                leeg: blad.regels.isEmpty ? Leeg(kop: "Geen verstrekkingen", tekst: direct ? "Verstrekken doet u vanaf een dossier." : "Hier komt wat de keten aan uw organisatie verstrekt.") : nil)
            return maker.html(pagina, "Verstrekkingen", wie: wie, actief: "/verstrekkingen")
        }
    }

    private func regel(_ kop: Verstrekkingskop) -> Verstrekkingregel {
        Verstrekkingregel(
            nummer: kop.nummer, href: "/verstrekkingen/\(kop.id.tekst)", wanneer: Datumtekst.moment(kop.verstrektOp, tijdzone: regio.tijdzone), aan: naam(kop.aan),
            doel: kop.doel.titel, aantal: kop.aantal, vernietigen: Datumtekst.dag(kop.vernietigenVoor),
            herroepen: kop.herroepen > 0 ? Tag("\(kop.herroepen) ingetrokken", toon: "let-op") : nil)
    }

    private func naam(_ aan: String) -> String { Ontvangeradres(aan, regio: regio)?.naam(regio) ?? aan }

    private var een: Route {
        Route(.GET, "/verstrekkingen/{id}", recht: .verstrekkingLezen) { vraag, wie in
            let beeld = try await bestand.verstrekking(try vraag.id(), wie: wie)
            let kop = beeld.kop, direct = wie.mag(.verstrekken), weergave = Verstrekkingsweergave(regio: regio)
            let redenen = [("Waarom met namen", beeld.noodzaak), ("Belang van het slachtoffer", beeld.belang)].compactMap { kop, tekst in
                tekst.map { Redentekst(kop: kop, tekst: $0) }
            }
            let pagina = VerstrekkingPagina(
                verstrekkingId: kop.id.tekst, nummer: kop.nummer, ontvanger: naam(kop.aan), herroepen: herroepen(beeld, direct: direct),
                feiten: weergave.feiten(kop, direct: direct), reden: redenen, groepen: weergave.groepen(beeld.items))
            let gedaan = vraag.query["gedaan"]
            return maker.html(
                pagina, "Verstrekking \(kop.nummer)", wie: wie, actief: "/verstrekkingen", kruimels: [Link(titel: "Verstrekkingen", href: "/verstrekkingen")],
                melding: gedaan == "verstrekt" ? Melding("De gegevens zijn verstrekt.") : gedaan == "verteld" ? Melding("Vastgelegd dat de ontvanger het weet.") : nil)
        }
    }

    private func herroepen(_ beeld: Verstrekkingsbeeld, direct: Bool) -> Herroepenvlak? {
        let weg = beeld.items.count { if case .herroepen = $0.inhoud { true } else { false } }
        guard weg > 0 else { return nil }
        let kop = beeld.kop
        return Herroepenvlak(
            tekst: direct
                ? "\(weg) van deze gegevens mogen niet meer worden gebruikt of zijn niet voor u te zien."
                : "\(weg) van deze gegevens mag u niet meer gebruiken. Vernietig wat u ervan bewaarde.",
            vertellen: direct && kop.teVertellen > 0
                ? Vertelformulier(
                    actie: "/verstrekkingen/\(kop.id.tekst)/verteld",
                    uitleg: "Van \(kop.teVertellen) moet \(naam(kop.aan)) het nog horen. Zeg dat het niet meer mag worden gebruikt en moet worden vernietigd (C22.2).") : nil)
    }

    private var alsBestand: Route {
        Route(.GET, "/verstrekkingen/{id}/bestand", recht: .verstrekkingLezen) { vraag, wie in
            let beeld = try await bestand.verstrekking(try vraag.id(), wie: wie)
            var antwoord = Antwoord.json(AlsJSON.verstrekking(beeld, direct: wie.mag(.verstrekken)))
            antwoord.koppen.append((naam: "content-disposition", waarde: "attachment; filename=\"verstrekking-\(beeld.kop.nummer).json\""))
            return antwoord
        }
    }

    private var verteld: Route {
        Route(.POST, "/verstrekkingen/{id}/verteld", recht: .verstrekken) { vraag, wie in
            let id = try vraag.id()
            try await bestand.vertelOver(id, wie: wie)
            return .naar("/verstrekkingen/\(id.tekst)?gedaan=verteld")
        }
    }
}
