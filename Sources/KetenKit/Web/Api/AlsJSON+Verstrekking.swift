import Bestand
import Convenant
import Foundation
import Invoer

extension AlsJSON {
    static func instemming(_ regel: Instemmingsregel) -> Waarde {
        [
            "id": .tekst(regel.id.tekst), "soort": .tekst(regel.instemming.soort.rawValue), "voor": .tekst(regel.instemming.gebruik.tekst),
            "van": .tekst(dag(regel.instemming.van)), "tot": regel.tot.map { .tekst("\($0)") } ?? .niets, "ingetrokken": .bool(regel.ingetrokken),
        ]
    }

    static func verstrekkingskop(_ kop: Verstrekkingskop, direct: Bool) -> [JSONVeld] {
        [
            JSONVeld("id", .tekst(kop.id.tekst)), JSONVeld("nummer", .tekst(kop.nummer)), JSONVeld("dossiernummer", direct || kop.herleidbaar ? .tekst("D-" + Kort.code(kop.dossier)) : .niets),
            JSONVeld("dossier", direct ? .tekst(kop.dossier.tekst) : .niets), JSONVeld("aan", .tekst(kop.aan)), JSONVeld("doel", .tekst(kop.doel.rawValue)),
            JSONVeld("herleidbaar", .bool(kop.herleidbaar)), JSONVeld("verstrektOp", tijdstip(kop.verstrektOp)),
            JSONVeld("vernietigenVoor", .tekst("\(kop.vernietigenVoor)")), JSONVeld("aantal", .getal(kop.aantal)), JSONVeld("herroepen", .getal(kop.herroepen)),
        ]
    }

    static func verstrekking(_ beeld: Verstrekkingsbeeld, direct: Bool) -> Waarde {
        var velden = verstrekkingskop(beeld.kop, direct: direct)
        velden.append(JSONVeld("gegevens", .lijst(beeld.items.map { item($0, vernietigenVoor: "\(beeld.kop.vernietigenVoor)") })))
        if direct {
            velden.append(JSONVeld("noodzaak", beeld.noodzaak.map(Waarde.tekst) ?? .niets))
            velden.append(JSONVeld("belang", beeld.belang.map(Waarde.tekst) ?? .niets))
            velden.append(
                JSONVeld("achtergebleven", .lijst(beeld.achtergebleven.map { ["id": .tekst($0.gegeven.tekst), "regel": .tekst($0.regel.rawValue)] })))
        }
        return .object(velden)
    }

    private static func item(_ item: Verstrekt, vernietigenVoor: String) -> Waarde {
        var velden = [JSONVeld("nummer", .getal(item.nummer))]
        if let id = item.gegeven { velden.append(JSONVeld("id", .tekst(id.tekst))) }
        switch item.inhoud {
        case .herroepen(let regel), .verborgen(let regel):
            velden += [JSONVeld("verborgen", true), JSONVeld("regel", .tekst(regel.rawValue))]
        case .zichtbaar(let z):
            velden += [
                JSONVeld("betrokkene", z.betrokkene.map(Waarde.tekst) ?? .niets), JSONVeld("rol", .tekst(z.rol)), JSONVeld("kenmerk", .tekst(z.kenmerk)),
                JSONVeld("waarde", z.waarde.map(Waarde.tekst) ?? .niets), JSONVeld("bron", z.bron.map(Waarde.tekst) ?? .niets),
                JSONVeld("categorie", .tekst(z.categorie.rawValue)), JSONVeld("herleidbaar", .bool(z.herleidbaar)),
                JSONVeld("waargenomenOp", z.waargenomenOp.map { .tekst("\($0)") } ?? .niets), JSONVeld("vastgelegdOp", .tekst("\(z.vastgelegdOp)")),
                JSONVeld("beperkingen", .lijst(z.beperkingen.map { .tekst($0.rawValue) })), JSONVeld("geldigTot", z.tot.map { .tekst("\($0)") } ?? .niets),
                JSONVeld("vernietigenVoor", .tekst(vernietigenVoor)),
            ]
        }
        return .object(velden)
    }

    static func herroeping(_ h: Herroeping) -> Waarde {
        ["aan": .tekst(h.aan), "verstrekking": .tekst(h.verstrekking.tekst), "nummer": .tekst("V-" + Kort.code(h.verstrekking)), "regel": .tekst(h.regel.rawValue)]
    }

    static func verzoek(_ v: Instemmingsverzoek) -> Waarde {
        [
            "id": .tekst(v.id.tekst), "gegeven": .tekst(v.gegeven.tekst), "soort": .tekst(v.soort.rawValue), "voor": .tekst(v.gebruik.tekst),
            "voorWie": .tekst(v.voorWie), "doel": .tekst(v.doel.rawValue), "gevraagdOp": tijdstip(v.gevraagdOp), "rol": .tekst(v.rol), "kenmerk": .tekst(v.kenmerk),
            "waarde": v.waarde.map(Waarde.tekst) ?? .niets, "categorie": .tekst(v.categorie.rawValue),
        ]
    }

    static func crisis(_ c: Crisisbesluit) -> Waarde {
        [
            "id": .tekst(c.id.tekst), "dossier": .tekst(c.dossier.tekst), "aan": .tekst(c.aan), "stand": .tekst(c.stand.rawValue),
            "gestartOp": tijdstip(c.gestartOp), "gestartDoor": .tekst(c.gestartDoor), "bevestigdDoor": c.bevestigdDoor.map(Waarde.tekst) ?? .niets,
            "verstrekking": c.verstrekking.map { .tekst($0.tekst) } ?? .niets, "overleg": c.overleg.map { .tekst($0.tekst) } ?? .niets, "aantal": .getal(c.aantal),
        ]
    }

    private static func dag(_ dag: Dagwaarde) -> String {
        let (jaar, maand, dag) = dag.datum
        func twee(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
        return "\(jaar)-\(twee(maand))-\(twee(dag))"
    }
}
