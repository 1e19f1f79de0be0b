import Convenant
import Deelname
import Foundation
import Invoer
import Regio

/// Turns the register into its page; who keeps it gets the forms.
struct Deelnemersweergave: Sendable {
    let overzicht: Deelnemersoverzicht
    let regio: RegioConfiguratie
    let beheert: Bool
    let invoer: Registerinvoer?

    func pagina(links: [Link]) -> DeelnemersPagina {
        DeelnemersPagina(
            foutsamenvatting: invoer?.samenvatting, jaar: overzicht.jaar.map(Self.zin), links: links, regels: overzicht.deelnemers.map(regel),
            voorstellen: overzicht.voorstellen.filter { $0.ondertekendOp == nil }.map(vlak),
            wijzigingen: overzicht.voorstellen.compactMap { v in
                guard v.soort == .wijziging, let sinds = v.ondertekendOp else { return nil }
                return Wijzigingsregel(wat: v.titel ?? "", sinds: Datumtekst.dag(sinds), brief: v.kenmerk)
            }, formulieren: beheert ? formulieren : [])
    }

    private static func zin(_ jaar: Convenantjaar) -> String {
        let verlengd = jaar.verlengd == 0 ? "Daarna wordt het vanzelf verlengd." : "Het is \(jaar.verlengd) keer vanzelf verlengd."
        return "Het convenant loopt dit jaar van \(Datumtekst.dag(jaar.van)) tot \(Datumtekst.dag(jaar.tot)). \(verlengd)"
    }

    private func regel(_ d: Deelnemer) -> Deelnemerregel {
        let getekend = d.getekendOp.map(Datumtekst.dag) ?? "het begin"
        let (stand, sinds): (Tag, String) =
            switch d.deelname {
            case .partner where d.vertrektOp != nil: (Tag("opgezegd", toon: "let-op"), getekend)
            case .partner: (Tag("partner", toon: "goed"), getekend)
            case .nietToegetreden: (Tag("kandidaat"), "nog niet")
            case .vertrokken: (Tag("vertrokken"), "niet meer")
            }
        return Deelnemerregel(
            naam: d.organisatie.naam, stand: stand, sinds: sinds, opgezegd: d.opgezegdOp.map(Datumtekst.dag) ?? "nee",
            vertrekt: d.vertrektOp.map(Datumtekst.dag) ?? "geen einde")
    }

    private func naam(_ organisatie: String) -> String { regio.organisatie(organisatie)?.naam ?? organisatie }

    private func vlak(_ v: Voorstel) -> Voorstelvlak {
        let gevraagd = "Gevraagd op \(Datumtekst.dag(v.aangevraagdOp)), kenmerk \(v.kenmerk)."
        let (kop, gevolg) =
            v.soort == .toetreding
            ? ("\(naam(v.organisatie ?? "")) wil toetreden", "Zij doet mee vanaf de dag dat zij tekent. Tot dan krijgt zij niets.")
            : ("Wijziging: \(v.titel ?? "")", "Tot er is getekend, geldt de oude tekst.")
        let klaar = v.moetNog.isEmpty, wacht = v.moetNog.count == 1 ? "wacht op 1 partner" : "wacht op \(v.moetNog.count) partners"
        return Voorstelvlak(
            voorstelId: v.id.tekst, kop: kop, aanvraag: "\(gevraagd) \(gevolg)", regelId: v.soort.regel.rawValue,
            stand: klaar ? Tag("klaar om te tekenen", toon: "goed") : Tag(wacht, toon: "let-op"),
            akkoorden: v.akkoorden.map { Akkoordregel(naam: naam($0.organisatie), wanneer: "\(Datumtekst.dag($0.op)), kenmerk \($0.kenmerk)") },
            moetNog: v.moetNog.map(naam), instemmen: beheert && !klaar ? instemmen(v) : nil, ondertekenen: beheert && klaar ? ondertekenen(v) : nil)
    }

    private func instemmen(_ v: Voorstel) -> Registerformulier {
        let id = "instemming-\(v.id.tekst)", velden = Registervelden(id, invoer)
        let opties = v.moetNog.map { (waarde: $0, tekst: naam($0)) }
        return Registerformulier(
            formulierId: id, kop: "Een partner stemt in", uitleg: "Leg dit vast als u de brief van de partner hebt.",
            actie: "/deelnemers/\(v.soort.meervoud)/\(v.id.tekst)/instemmingen",
            keuze: velden.keuze("organisatie", "Partner", leeg: "Kies een partner", opties), dag: velden.dag("op", "Dag van de brief"),
            kenmerk: velden.tekst("kenmerk", "Kenmerk van de brief"), knop: "Leg de instemming vast")
    }

    private func ondertekenen(_ v: Voorstel) -> Registerformulier {
        let id = "ondertekening-\(v.id.tekst)", velden = Registervelden(id, invoer)
        let gevolg = v.soort == .toetreding ? "Vanaf die dag doet de organisatie mee." : "Vanaf die dag geldt de nieuwe tekst."
        return Registerformulier(
            formulierId: id, kop: "Er is getekend", uitleg: gevolg, actie: "/deelnemers/\(v.soort.meervoud)/\(v.id.tekst)/ondertekening",
            dag: velden.dag("op", "Dag van tekenen"), knop: "Leg de ondertekening vast")
    }

    private var formulieren: [Registerformulier] {
        let lopend = Set(overzicht.voorstellen.filter { $0.ondertekendOp == nil }.compactMap(\.organisatie))
        let kandidaten = overzicht.deelnemers.filter { $0.deelname != .partner && !lopend.contains($0.organisatie.id) }
        let partners = overzicht.deelnemers.filter { $0.deelname == .partner && $0.vertrektOp == nil }
        return (kandidaten.isEmpty ? [] : [toetreding(kandidaten)]) + [wijziging, opzegging(partners)]
    }

    private func toetreding(_ kandidaten: [Deelnemer]) -> Registerformulier {
        let velden = Registervelden("toetreding", invoer)
        return Registerformulier(
            formulierId: "toetreding", kop: "Een organisatie wil toetreden", uitleg: "Alle partners moeten instemmen en daarna tekent de organisatie (C4).",
            actie: "/deelnemers/toetredingen", keuze: velden.keuze("organisatie", "Organisatie", leeg: "Kies een organisatie", kandidaten.map(Self.optie)),
            dag: velden.dag("op", "Dag van de brief"), kenmerk: velden.tekst("kenmerk", "Kenmerk van de brief"), knop: "Leg het verzoek vast")
    }

    private var wijziging: Registerformulier {
        let velden = Registervelden("wijziging", invoer)
        return Registerformulier(
            formulierId: "wijziging", kop: "Het convenant wijzigen", uitleg: "Een wijziging geldt pas als alle partners instemden en is getekend (C33).",
            actie: "/deelnemers/wijzigingen", tekst: velden.tekst("titel", "Wat verandert er"), dag: velden.dag("op", "Dag van het voorstel"),
            kenmerk: velden.tekst("kenmerk", "Kenmerk van het voorstel"), knop: "Leg de wijziging voor")
    }

    private func opzegging(_ partners: [Deelnemer]) -> Registerformulier {
        let velden = Registervelden("opzegging", invoer)
        return Registerformulier(
            formulierId: "opzegging", kop: "Een partner zegt op",
            uitleg: "Zij doet mee tot de opzegtermijn om is en krijgt daarna niets nieuws. Een opzegging kunt u niet terugdraaien (C34).",
            actie: "/deelnemers/opzeggingen", keuze: velden.keuze("organisatie", "Partner", leeg: "Kies een partner", partners.map(Self.optie)),
            dag: velden.dag("op", "Dag van de brief"), knop: "Leg de opzegging vast")
    }

    private static func optie(_ d: Deelnemer) -> (waarde: String, tekst: String) { (d.organisatie.id, d.organisatie.naam) }
}
