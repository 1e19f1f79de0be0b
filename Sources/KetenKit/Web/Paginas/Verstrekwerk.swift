import Bestand
import Convenant
import Foundation
import Identity
import Regio

/// What waits around disclosures: a crisis to confirm, consents asked, recipients to tell, and what was received.
struct Verstrekwerk: Werkbron {
    let bestand: Bestanddienst

    /// For how many days something received stands on the start page.
    private static let nieuw = 14

    func werk(voor wie: Aangemeld) async throws -> [Werkgroep] {
        guard wie.geheimhouding else { return [] }
        var groepen: [Werkgroep] = []
        if wie.rol == .ketenregisseur || wie.rol == .zorgcoordinator { groepen.append(try await crises(wie)) }
        if wie.mag(.instemmen) { groepen.append(try await verzoeken(wie)) }
        if wie.mag(.verstrekken) {
            groepen.append(try await vertellen(wie))
        } else if wie.mag(.verstrekkingLezen) {
            groepen.append(try await ontvangen(wie))
        }
        return groepen
    }

    private func crises(_ wie: Aangemeld) async throws -> Werkgroep {
        let wachtend = try await bestand.crisisbesluiten(wie: wie).filter { $0.doorKetenregisseur != (wie.rol == .ketenregisseur) }
        return Werkgroep(
            groepId: "crisis", kop: "Crisis: uw bevestiging is nodig",
            items: wachtend.map {
                Werkitem(
                    titel: "Direct optreden door \(naam($0.aan))", href: "/crisisbesluiten/\($0.id.tekst)", soort: Tag("crisis", toon: "fout"),
                    toelichting: "\($0.aantal) gegevens gaan uit zodra u bevestigt.", termijn: "nu")
            })
    }

    private func verzoeken(_ wie: Aangemeld) async throws -> Werkgroep {
        let open = try await bestand.verzoekenPerOntvanger(wie: wie)
        let aantal = open.reduce(0) { $0 + $1.aantal }
        return Werkgroep(
            groepId: "instemming", kop: "Instemming gevraagd",
            items: aantal == 0
                ? []
                : [
                    Werkitem(
                        titel: aantal == 1 ? "Eén gegeven wacht op uw antwoord" : "\(aantal) gegevens wachten op uw antwoord", href: "/instemmingen",
                        soort: Tag("instemming", toon: "let-op"), toelichting: "Voor \(open.map { naam($0.voorWie) }.joined(separator: ", "))")
                ])
    }

    private func vertellen(_ wie: Aangemeld) async throws -> Werkgroep {
        let open = try await bestand.verstrekkingen(teVertellen: true, aantal: 10, wie: wie)
        return Werkgroep(
            groepId: "vertellen", kop: "Ontvangers die iets moeten horen",
            items: open.regels.map {
                Werkitem(
                    titel: "\(naam($0.aan)): \($0.teVertellen) \($0.teVertellen == 1 ? "gegeven" : "gegevens") ingetrokken", href: "/verstrekkingen/\($0.id.tekst)",
                    soort: Tag("ingetrokken", toon: "let-op"), toelichting: $0.nummer)
            })
    }

    private func ontvangen(_ wie: Aangemeld) async throws -> Werkgroep {
        let grens = bestand.nu().addingTimeInterval(-Double(Self.nieuw) * 86_400)
        let recent = try await bestand.verstrekkingen(aantal: 10, wie: wie).regels.filter { $0.verstrektOp > grens }
        return Werkgroep(
            groepId: "ontvangen", kop: "Aan u verstrekt",
            items: recent.map {
                Werkitem(
                    titel: "Verstrekking \($0.nummer)", href: "/verstrekkingen/\($0.id.tekst)", soort: Tag($0.doel == .crisis ? "crisis" : "verstrekking", toon: $0.doel == .crisis ? "fout" : "accent"),
                    toelichting: "\($0.aantal) gegevens, om: \($0.doel.titel)", termijn: Datumtekst.dag(bestand.regio.dag($0.verstrektOp)))
            })
    }

    private func naam(_ aan: String) -> String { Ontvangeradres(aan, regio: bestand.regio)?.naam(bestand.regio) ?? aan }
}
