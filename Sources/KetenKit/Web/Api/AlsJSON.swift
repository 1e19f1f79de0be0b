import Bestand
import Convenant
import Foundation
import Invoer
import Postgres

/// How the central file's things look in JSON.
enum AlsJSON {
    static func tijdstip(_ moment: Date) -> Waarde { .tekst(Tijdstip.tekst(moment)) }

    static func kop(_ kop: Signaalkop) -> [JSONVeld] {
        [
            JSONVeld("id", .tekst(kop.id.tekst)), JSONVeld("nummer", .tekst(kop.nummer)), JSONVeld("tenant", .tekst(kop.tenant)),
            JSONVeld("bron", .tekst(kop.bron)), JSONVeld("ontvangenOp", tijdstip(kop.ontvangenOp)), JSONVeld("categorie", .tekst(kop.categorie.rawValue)),
            JSONVeld("sterkte", .getal(kop.sterkte)), JSONVeld("indicatoren", .lijst(kop.indicatoren.map(Waarde.tekst))),
            JSONVeld("vermoedens", .lijst(kop.vermoedens.map(Waarde.tekst))),
            JSONVeld("dossier", kop.dossier.map { .tekst($0.tekst) } ?? .niets),
        ]
    }

    static func gegeven(_ bericht: Gegevenbericht) -> Waarde {
        switch bericht.inhoud {
        case .verborgen(let regels):
            return ["id": .tekst(bericht.id.tekst), "verborgen": true, "regel": .tekst(regels.first?.rawValue ?? "C9.2")]
        case .zichtbaar(let z):
            let instemmingen = z.instemmingen.map { [JSONVeld("instemmingen", .lijst($0.map(instemming)))] } ?? []
            return .object([
                JSONVeld("id", .tekst(bericht.id.tekst)),
                JSONVeld("signaal", z.herkomst.map { .tekst($0.signaal.tekst) } ?? .niets),
                JSONVeld("betrokkene", z.betrokkene.map { .tekst($0.tekst) } ?? .niets), JSONVeld("rol", .tekst(z.rol)),
                JSONVeld("kenmerk", .tekst(z.kenmerk)), JSONVeld("waarde", .tekst(z.waarde)), JSONVeld("bron", z.herkomst.map { .tekst($0.bron) } ?? .niets),
                JSONVeld("categorie", .tekst(z.categorie.rawValue)), JSONVeld("herleidbaar", .bool(z.herleidbaar)),
                JSONVeld("waargenomenOp", z.waargenomenOp.map { .tekst("\($0)") } ?? .niets), JSONVeld("vastgelegdOp", tijdstip(z.vastgelegdOp)),
            ] + instemmingen)
        }
    }

    static func signaal(_ beeld: Signaalbeeld) -> Waarde {
        .object(kop(beeld.kop) + [JSONVeld("gegevens", .lijst(beeld.gegevens.map(gegeven)))])
    }

    static func dossierkop(_ kop: Dossierkop) -> [JSONVeld] {
        [
            JSONVeld("id", .tekst(kop.id.tekst)), JSONVeld("nummer", .tekst(kop.nummer)), JSONVeld("titel", .tekst(kop.titel)),
            JSONVeld("tenant", .tekst(kop.tenant)), JSONVeld("fase", .tekst(kop.fase.rawValue)), JSONVeld("geopendOp", tijdstip(kop.geopendOp)),
            JSONVeld("aantalSignalen", kop.aantalSignalen.map(Waarde.getal) ?? .niets),
        ]
    }

    static func dossier(_ beeld: Dossierbeeld) -> Waarde {
        .object(
            dossierkop(beeld.kop) + [
                JSONVeld("gegevens", .lijst(beeld.gegevens.map(gegeven))),
                JSONVeld("signalen", .lijst(beeld.signalen.map { .object(kop($0)) })),
                JSONVeld(
                    "wissels",
                    .lijst(
                        beeld.wissels.map {
                            [
                                "van": $0.van.map { .tekst($0.rawValue) } ?? .niets, "naar": .tekst($0.naar.rawValue),
                                "aanleiding": .tekst($0.aanleiding), "regel": .tekst($0.regel.rawValue),
                                "overleg": $0.overleg.map { .tekst($0.tekst) } ?? .niets, "op": tijdstip($0.op), "door": .tekst($0.door),
                            ]
                        })),
            ])
    }

    /// One page, and the address of the next: the same question from where this page ends.
    static func bladzijde<T>(_ bladzijde: Bladzijde<T>, _ naam: String, vraag: Vraag, _ vorm: (T) -> Waarde) -> Waarde {
        let rest = vraag.query.filter { $0.key != "na" }.sorted { $0.key < $1.key }.map { "&\($0.key)=\($0.value)" }.joined()
        return .object([
            JSONVeld(naam, .lijst(bladzijde.regels.map(vorm))),
            JSONVeld("volgende", bladzijde.volgende.map { .tekst("\(vraag.pad)?na=\($0.tekst)\(rest)") } ?? .niets),
        ])
    }
}

/// Moments in UTC with `Z` (API Design Rules).
public enum Tijdstip {
    public static func tekst(_ moment: Date) -> String {
        let micro = Int64((moment.timeIntervalSince1970 * 1_000).rounded())
        let dag = Dag(moment)
        let inDag = Int(((micro % 86_400_000) + 86_400_000) % 86_400_000)
        func twee(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
        let ms = inDag % 1000
        return "\(dag)T\(twee(inDag / 3_600_000)):\(twee(inDag / 60_000 % 60)):\(twee(inDag / 1000 % 60)).\(ms < 10 ? "00" : ms < 100 ? "0" : "")\(ms)Z"
    }
}
