import Bestand
import Convenant
import Foundation
import Identity
import Regio

/// Turns what a viewer may see into the groups of a page: by betrokkene, then the case itself, then who reported.
struct Gegevensweergave: Sendable {
    let regio: RegioConfiguratie
    let vandaag: Dagwaarde
    let wie: Aangemeld

    /// Whether this viewer has a say in the consents of a gegeven, or there is something to see of them.
    private func beheert(_ z: Gegevenbericht.Zichtbaar) -> Bool {
        guard let instemmingen = z.instemmingen, wie.mag(.instemmen) else { return false }
        return !instemmingen.isEmpty || !wie.mag(.verstrekken) || wie.rol == .zorgcoordinator && z.categorie == .zorg || z.herkomst?.bron == wie.organisatie.id
    }

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
                gegevenId: id, kenmerk: Casusvorm.titel(z.kenmerk), waarde: Self.waarde(z.waarde, kenmerk: z.kenmerk), bron: z.herkomst.map { regio.organisatie($0.bron)?.naam ?? $0.bron },
                categorie: Self.tag(z.categorie), gezien: z.waargenomenOp.map { "gezien op \(Datumtekst.dag($0))" } ?? "vastgelegd op \(Datumtekst.dag(regio.dag(z.vastgelegdOp)))",
                instemming: z.instemmingen.flatMap { Self.instemming($0, op: vandaag) }, beheer: beheert(z) ? "/gegevens/\(id)" : nil,
                signaal: metSignaal ? z.herkomst.map { Link(titel: "S-" + Kort.code($0.signaal), href: "/signalen/\($0.signaal.tekst)") } : nil)
        }
    }

    static func waarde(_ waarde: String, kenmerk: String) -> String {
        switch kenmerk {
        case "geslacht": ["m": "man", "v": "vrouw", "x": "anders"][waarde] ?? waarde
        case "geboortedatum", "melder.datum": Datumtekst.deel(waarde)
        default: waarde
        }
    }

    static func tag(_ categorie: Categorie) -> Tag? {
        switch categorie {
        case .gewoon: nil
        case .strafrechtelijk: Tag("strafrechtelijk", toon: "let-op")
        case .fiscaal: Tag("fiscaal", toon: "let-op")
        case .zorg: Tag("zorg", toon: "accent")
        }
    }

    /// Who consented to what, as a short mark; the last one first said.
    static func instemming(_ regels: [Instemmingsregel], op dag: Dagwaarde) -> String? {
        let geldig = regels.filter { $0.instemming.geldt(op: dag) }
        guard !geldig.isEmpty else { return nil }
        let perGebruik = Dictionary(grouping: geldig) { $0.instemming.gebruik.titel }
        return perGebruik.sorted { $0.key < $1.key }.map { gebruik, regels in
            "\(gebruik): " + Instemming.Soort.allCases.filter { soort in regels.contains { $0.instemming.soort == soort } }.map(\.titel).joined(separator: ", ")
        }.joined(separator: "; ")
    }
}

extension Instemming.Soort {
    /// As people read it.
    var titel: String {
        switch self {
        case .client: "cliënt"
        case .partner: "leverancier"
        case .zorgcoordinator: "zorgcoördinator"
        case .officier: "officier van justitie"
        }
    }
}

extension Instemming.Gebruik {
    /// As people read it.
    var titel: String {
        switch self {
        case .operationeel: "inzet"
        case .riec: "RIEC"
        case .emm: "EMM"
        case .derde(let naam): naam
        }
    }
}
