import Bestand
import Convenant
import Foundation
import Identity
import Postgres
import Regio

/// Turns a disclosure into the groups of a page: by person, then the case, then who reported.
struct Verstrekkingsweergave: Sendable {
    let regio: RegioConfiguratie

    func groepen(_ items: [Verstrekt]) -> [Verstrektgroep] {
        var volgorde: [String] = [], perGroep: [String: [VerstrektRegel]] = [:]
        for item in items {
            let kop = kop(item)
            if perGroep[kop] == nil { volgorde.append(kop) }
            perGroep[kop, default: []].append(regel(item))
        }
        return volgorde.enumerated().map { Verstrektgroep(groepId: "groep-\($0 + 1)", kop: $1, regels: perGroep[$1] ?? []) }
    }

    private func kop(_ item: Verstrekt) -> String {
        if case .verborgen = item.inhoud { return "Niet voor u te zien" }
        guard case .zichtbaar(let z) = item.inhoud else { return "Ingetrokken" }
        if let betrokkene = z.betrokkene { return betrokkene.prefix(1).uppercased() + betrokkene.dropFirst() }
        return z.rol == "melder" ? "De melder" : "De casus"
    }

    private func regel(_ item: Verstrekt) -> VerstrektRegel {
        switch item.inhoud {
        case .herroepen(let regel):
            let uitleg = regel == "C20.2" ? "De organisatie die dit inbracht, trok het in of stelde het anders." : "De instemming geldt niet meer."
            return VerstrektRegel(
                nummer: item.nummer, kenmerk: "", waarde: nil, bron: nil, categorie: nil, gezien: "", tot: nil, grenzen: [],
                herroepen: HerroepenRegel(kop: "niet meer te gebruiken", regelId: regel.rawValue, uitleg: "\(uitleg) Vernietig wat u hiervan bewaarde."))
        case .verborgen(let regel):
            return VerstrektRegel(
                nummer: item.nummer, kenmerk: "", waarde: nil, bron: nil, categorie: nil, gezien: "", tot: nil, grenzen: [],
                herroepen: HerroepenRegel(kop: "niet voor u te zien", regelId: regel.rawValue, uitleg: "De ontvanger mag dit wel zien."))
        case .zichtbaar(let z):
            let wanneer = z.waargenomenOp.map { "gezien \(dag($0, z))" } ?? "vastgelegd \(dag(z.vastgelegdOp, z))"
            return VerstrektRegel(
                nummer: item.nummer, kenmerk: Casusvorm.titel(z.kenmerk), waarde: z.waarde.map { Gegevensweergave.waarde($0, kenmerk: z.kenmerk) },
                bron: z.bron.map { regio.organisatie($0)?.naam ?? $0 }, categorie: Gegevensweergave.tag(z.categorie), gezien: wanneer,
                tot: z.tot.map(Datumtekst.dag), grenzen: z.beperkingen.map { Link(titel: $0.rawValue, href: "/regels/\($0.rawValue)") }, herroepen: nil)
        }
    }

    /// Without names the day is not told, only its month.
    private func dag(_ dag: Dag, _ z: Verstrekt.Zichtbaar) -> String {
        z.herleidbaar ? "op \(Datumtekst.dag(dag))" : "in \(Datumtekst.dag(dag).split(separator: " ").dropFirst().joined(separator: " "))"
    }

    func feiten(_ kop: Verstrekkingskop, direct: Bool) -> [Feit] {
        // The number would tie the form without names to what else is known of the dossier (C6.2).
        let dossier = direct || kop.herleidbaar
            ? [Feit(kop: "Dossier", waarde: "D-" + Kort.code(kop.dossier), verwijzing: direct ? "/dossiers/\(kop.dossier.tekst)" : nil)] : []
        return dossier + [
            Feit(kop: "Waarvoor", waarde: kop.doel.titel), Feit(kop: "Vorm", waarde: kop.herleidbaar ? "met namen" : "zonder namen"),
            Feit(kop: "Verstrekt", waarde: Datumtekst.moment(kop.verstrektOp, tijdzone: regio.tijdzone)),
            Feit(kop: "Vernietigen voor", waarde: Datumtekst.dag(kop.vernietigenVoor)),
        ]
    }
}
