import Bestand
import Convenant
import Foundation
import Identity
import Regio

/// Turns what a viewer may see into the groups of a page: by betrokkene, then the case itself, then who reported.
struct Gegevensweergave: Sendable {
    let regio: RegioConfiguratie

    func groepen(_ berichten: [Gegevenbericht], metSignaal: Bool) -> [Gegevensgroep] {
        var volgorde: [String] = []
        var perGroep: [String: [Gegevensregel]] = [:]
        var koppen: [String: (kop: String, rol: Tag?)] = [:]
        var tel: [String: Int] = [:]
        for bericht in berichten {
            let sleutel: String
            switch bericht.inhoud {
            case .verborgen: sleutel = "verborgen"
            case .zichtbaar(let z):
                guard z.kenmerk != Casusvorm.nietHerkend else { continue }
                sleutel = z.betrokkene.map { "b-\($0.tekst)" } ?? z.rol
            }
            if perGroep[sleutel] == nil {
                volgorde.append(sleutel)
                koppen[sleutel] = kop(bericht, &tel)
            }
            perGroep[sleutel, default: []].append(regel(bericht, metSignaal: metSignaal))
        }
        return volgorde.sorted { rang($0) < rang($1) }.map {
            Gegevensgroep(groepId: $0, kop: koppen[$0]?.kop ?? "", rol: koppen[$0]?.rol, regels: perGroep[$0] ?? [])
        }
    }

    private func rang(_ sleutel: String) -> Int {
        sleutel.hasPrefix("b-") ? 0 : ["casus": 1, "melder": 2, "verborgen": 3][sleutel] ?? 1
    }

    private func kop(_ bericht: Gegevenbericht, _ tel: inout [String: Int]) -> (String, Tag?) {
        guard case .zichtbaar(let z) = bericht.inhoud else { return ("Achtergehouden", nil) }
        switch z.rol {
        case "casus": return ("De casus", nil)
        case "melder": return ("De melder", nil)
        default:
            tel[z.rol, default: 0] += 1
            let titel = Casusvorm.personen.first { $0.rol == z.rol }?.titel ?? z.rol
            return ("\(titel) \(tel[z.rol]!)", Tag(titel, toon: z.rol == "slachtoffer" ? "accent" : "neutraal"))
        }
    }

    private func regel(_ bericht: Gegevenbericht, metSignaal: Bool) -> Gegevensregel {
        let id = bericht.id.tekst
        switch bericht.inhoud {
        case .verborgen(let regels):
            let regel = regels.first?.rawValue ?? "C9.2"
            let uitleg = regio.regels[regel]
            return Gegevensregel(
                gegevenId: id,
                verborgen: Regelverwijzing(
                    regelId: regel, regelTitel: uitleg?.titel ?? regel, waarom: uitleg?.tekst ?? "Een regel van het convenant houdt dit achter.",
                    uitweg: Link(titel: "Wat u kunt doen", href: "/regels/\(regel)")))
        case .zichtbaar(let z):
            return Gegevensregel(
                gegevenId: id, kenmerk: Casusvorm.titel(z.kenmerk), waarde: waarde(z), bron: z.herkomst.map { regio.organisatie($0.bron)?.naam ?? $0.bron },
                categorie: categorie(z.categorie), gezien: z.waargenomenOp.map { "gezien op \(Datumtekst.dag($0))" } ?? "vastgelegd op \(Datumtekst.dag(regio.dag(z.vastgelegdOp)))",
                signaal: metSignaal ? z.herkomst.map { Link(titel: "S-" + Kort.code($0.signaal), href: "/signalen/\($0.signaal.tekst)") } : nil)
        }
    }

    private func waarde(_ z: Gegevenbericht.Zichtbaar) -> String {
        switch z.kenmerk {
        case "geslacht": ["m": "man", "v": "vrouw", "x": "anders"][z.waarde] ?? z.waarde
        case "geboortedatum", "melder.datum": Datumtekst.deel(z.waarde)
        default: z.waarde
        }
    }

    private func categorie(_ categorie: Categorie) -> Tag? {
        switch categorie {
        case .gewoon: nil
        case .strafrechtelijk: Tag("strafrechtelijk", toon: "let-op")
        case .fiscaal: Tag("fiscaal", toon: "let-op")
        case .zorg: Tag("zorg", toon: "accent")
        }
    }
}
