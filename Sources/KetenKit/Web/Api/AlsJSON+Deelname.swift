import Deelname
import Foundation
import Invoer
import Postgres

extension AlsJSON {
    private static func dag(_ dag: Dag?) -> Waarde { dag.map { .tekst("\($0)") } ?? .niets }

    static func overzicht(_ o: Deelnemersoverzicht) -> Waarde {
        let toetredingen = o.voorstellen.filter { $0.soort == .toetreding }.map { voorstel($0, JSONVeld("organisatie", .tekst($0.organisatie ?? ""))) }
        let wijzigingen = o.voorstellen.filter { $0.soort == .wijziging }.map { voorstel($0, JSONVeld("titel", .tekst($0.titel ?? ""))) }
        return .object([
            JSONVeld("deelnemers", .lijst(o.deelnemers.map(deelnemer))), JSONVeld("toetredingen", .lijst(toetredingen)),
            JSONVeld("wijzigingen", .lijst(wijzigingen)), JSONVeld("convenant", o.jaar.map(jaar) ?? .niets),
        ])
    }

    private static func jaar(_ jaar: Convenantjaar) -> Waarde {
        ["van": dag(jaar.van), "tot": dag(jaar.tot), "verlengd": .getal(jaar.verlengd)]
    }

    private static func deelnemer(_ d: Deelnemer) -> Waarde {
        [
            "organisatie": .tekst(d.organisatie.id), "naam": .tekst(d.organisatie.naam), "soort": .tekst(d.organisatie.soort.rawValue),
            "stand": .tekst(d.deelname.rawValue), "getekendOp": dag(d.getekendOp), "opgezegdOp": dag(d.opgezegdOp), "vertrektOp": dag(d.vertrektOp),
        ]
    }

    private static func voorstel(_ v: Voorstel, _ eerst: JSONVeld) -> Waarde {
        let akkoorden = v.akkoorden.map { a -> Waarde in ["organisatie": .tekst(a.organisatie), "op": dag(a.op), "kenmerk": .tekst(a.kenmerk)] }
        return .object([
            JSONVeld("id", .tekst(v.id.tekst)), eerst, JSONVeld("kenmerk", .tekst(v.kenmerk)), JSONVeld("aangevraagdOp", dag(v.aangevraagdOp)),
            JSONVeld("ondertekendOp", dag(v.ondertekendOp)), JSONVeld("instemmingen", .lijst(akkoorden)),
            JSONVeld("moetNog", .lijst(v.moetNog.map(Waarde.tekst))),
        ])
    }

    static func medewerker(_ m: Medewerker) -> Waarde {
        ["account": .tekst(m.account), "naam": .tekst(m.naam), "organisatie": .tekst(m.organisatie), "getekendOp": dag(m.getekendOp)]
    }

    static func deskundige(_ d: Deskundige, op vandaag: Dag) -> Waarde {
        [
            "id": .tekst(d.id.tekst), "naam": .tekst(d.naam), "overleg": d.overleg.map { .tekst($0.rawValue) } ?? .niets, "getekendOp": dag(d.getekendOp),
            "geldigTot": dag(d.geldigTot), "geldt": .bool(d.geldt(op: vandaag)),
        ]
    }

    static func mandaat(_ m: Mandaat, op vandaag: Dag) -> Waarde {
        [
            "id": .tekst(m.id.tekst), "gemeente": .tekst(m.gemeente), "gegevenDoor": .tekst(m.gegevenDoor), "gegevenOp": tijdstip(m.gegevenOp),
            "van": dag(m.van), "tot": dag(m.tot), "ingetrokken": .bool(m.ingetrokkenOp != nil), "geldt": .bool(m.geldt(op: vandaag)),
        ]
    }
}
