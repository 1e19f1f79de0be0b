import Bestand
import Convenant
import Foundation
import Identity
import Regio

/// Disclosing from a dossier: choosing, seeing what the other side will see, and only then sending.
struct VerstrekPaginas: Sendable {
    let bestand: Bestanddienst
    let maker: Paginamaker

    private var regio: RegioConfiguratie { maker.regio }

    var routes: [Route] {
        [
            Route(.GET, "/dossiers/{id}/verstrekken", recht: .verstrekken) { vraag, wie in
                try await formulier(try vraag.id(), wie, nil)
            },
            Route(.POST, "/dossiers/{id}/verstrekken", recht: .verstrekken) { vraag, wie in try await controle(vraag, wie) },
            Route(.POST, "/dossiers/{id}/verstrekkingen", recht: .verstrekken) { vraag, wie in try await verstrek(vraag, wie) },
            Route(.POST, "/dossiers/{id}/instemmingsverzoeken", recht: .verstrekken) { vraag, wie in try await vraagInstemming(vraag, wie) },
        ]
    }

    private func formulier(
        _ dossier: UUID, _ wie: Aangemeld, _ ingevuld: Verstrekformulier?, fouten: [Veldfout] = [], vraagbaar: Bool = false, tegen: [UUID: RegelID] = [:],
        status: Int = 200
    ) async throws -> Antwoord {
        let beeld = try await bestand.dossier(dossier, wie: wie)
        func fout(_ veld: String) -> String? { fouten.first { $0.veld == veld }?.tekst }
        let organisaties = regio.organisaties.map { Optie(waarde: $0.id, tekst: $0.naam, gekozen: ingevuld?.aan == $0.id) }
        let buiten = [
            ("officier-mensenhandel", "Officier van justitie mensenhandel"), ("zorg", "Een andere zorgorganisatie"), ("derde", "Een andere organisatie"),
            ("land", "Een organisatie in het buitenland"),
        ].map { Optie(waarde: $0.0, tekst: $0.1, gekozen: ingevuld?.aan == $0.0) }
        let herleidbaar = ingevuld?.herleidbaar ?? false
        let pagina = VerstrekkenPagina(
            dossierId: dossier.tekst, nummer: beeld.kop.nummer, foutsamenvatting: Foutsamenvatting(fouten),
            aan: Keuzelijst(
                id: "aan", naam: "aan", label: "Ontvanger", opties: [Optie(waarde: "", tekst: "Kies een ontvanger")] + organisaties + buiten, fout: fout("aan"),
                verplicht: true),
            anders: Veld(
                id: "anders", naam: "anders", label: "Naam van een andere ontvanger", waarde: ingevuld?.anders ?? "",
                hint: "Alleen bij een organisatie die niet in de lijst staat; bij een land twee letters, zoals BE.", fout: fout("anders"), maat: "half"),
            doel: Keuzelijst(
                id: "doel", naam: "doel", label: "Waarvoor",
                opties: [Optie(waarde: "", tekst: "Kies waarvoor")]
                    + Verstrekformulier.doelen.map { Optie(waarde: $0.waarde, tekst: $0.tekst, gekozen: ingevuld?.doel == $0.waarde) }, fout: fout("doel"), verplicht: true),
            vorm: Keuzerondjes(
                id: "vorm", naam: "vorm", label: "Vorm",
                opties: [
                    Optie(id: "vorm", waarde: "anoniem", tekst: "Zonder namen", toelichting: "Namen, adressen, nummers en vrije tekst gaan niet mee (C6.2).", gekozen: !herleidbaar),
                    Optie(id: "vorm-2", waarde: "herleidbaar", tekst: "Met namen", toelichting: "Alleen als het echt nodig is; u legt vast waarom (C9.5).", gekozen: herleidbaar),
                ], verplicht: true),
            noodzaak: Tekstvlak(
                id: "noodzaak", naam: "noodzaak", label: "Waarom moet de ontvanger weten om wie het gaat", waarde: ingevuld?.noodzaak ?? "",
                hint: "Nodig bij de vorm met namen (C9.5), en bij crisis: waarom het niet kan wachten.", fout: fout("noodzaak"), rijen: 3),
            belang: Tekstvlak(
                id: "belang", naam: "belang", label: "Belang van het slachtoffer", waarde: ingevuld?.belang ?? "",
                hint: "Weeg het af tegen het beoogde resultaat (C21.6). Niet nodig als het casusoverleg al besloot.", fout: fout("belang"), rijen: 3),
            keuzes: keuzes(beeld, gekozen: ingevuld.map { Set($0.gegevens.map { $0.lowercased() }) }, tegen: tegen), vraagbaar: vraagbaar)
        return maker.html(
            pagina, "Verstrekken", wie: wie, actief: "/dossiers", status: status, fouten: !fouten.isEmpty,
            kruimels: [Link(titel: "Dossiers", href: "/dossiers"), Link(titel: beeld.kop.titel, href: "/dossiers/\(dossier.tekst)")])
    }

    /// What this person sees of the dossier is what can be chosen; nothing is chosen at first, for a recipient gets what it needs.
    private func keuzes(_ beeld: Dossierbeeld, gekozen: Set<String>?, tegen: [UUID: RegelID]) -> [Gegevenskeuze] {
        var nummers: [UUID: Int] = [:], tel: [String: Int] = [:]
        return beeld.gegevens.compactMap { bericht in
            guard case .zichtbaar(let z) = bericht.inhoud else { return nil }
            var wie = z.rol == "melder" ? "Melder" : "Casus"
            if let betrokkene = z.betrokkene {
                if nummers[betrokkene] == nil {
                    tel[z.rol, default: 0] += 1
                    nummers[betrokkene] = tel[z.rol]
                }
                wie = "\(Casusvorm.personen.first { $0.rol == z.rol }?.titel ?? z.rol) \(nummers[betrokkene] ?? 1)"
            }
            let id = bericht.id.tekst
            return Gegevenskeuze(
                gegevenId: id, wie: wie, kenmerk: Casusvorm.titel(z.kenmerk), waarde: Gegevensweergave.waarde(z.waarde, kenmerk: z.kenmerk),
                categorie: Gegevensweergave.tag(z.categorie), bron: z.herkomst.map { maker.organisatienaam($0.bron) } ?? "", gekozen: gekozen?.contains(id) ?? false,
                tegen: tegen[bericht.id].map { Link(titel: $0.rawValue, href: "/regels/\($0.rawValue)") })
        }
    }

    private func controle(_ vraag: Vraag, _ wie: Aangemeld) async throws -> Antwoord {
        let dossier = try vraag.id(), gestuurd = try vraag.formulier(), ingevuld = Verstrekformulier(gestuurd)
        if gestuurd["terug"] != nil { return try await formulier(dossier, wie, ingevuld) }
        return try await metVraag(dossier, ingevuld, wie) { gevraagd in
            let beeld = try await bestand.proef(gevraagd, crisis: ingevuld.isCrisis, wie: wie)
            let blijft = Dictionary(grouping: beeld.achtergebleven, by: \.regel).keys.map(\.rawValue).sorted()
            let naam = gevraagd.aan.naam(regio)
            let pagina = VerstrekkenControlePagina(
                dossierId: dossier.tekst, nummer: "D-" + Kort.code(dossier), ontvanger: naam,
                feiten: Array(Verstrekkingsweergave(regio: regio).feiten(beeld.kop, direct: false).dropFirst()).filter { $0.kop != "Verstrekt" },
                groepen: Verstrekkingsweergave(regio: regio).groepen(beeld.items),
                achtergebleven: blijft.isEmpty
                    ? nil : Achterblijvers(tekst: "\(beeld.achtergebleven.count) gegevens mogen niet mee.", regels: blijft.map { Link(titel: $0, href: "/regels/\($0)") }),
                actie: "/dossiers/\(dossier.tekst)/verstrekkingen", verborgen: ingevuld.verborgen,
                gevolg: ingevuld.isCrisis
                    ? "Na uw besluit moet \(wie.rol == .ketenregisseur ? "de zorgcoördinator" : "de ketenregisseur") bevestigen. Pas dan gaat dit uit, en komt het op de agenda van het volgende casusoverleg."
                    : "\(naam.prefix(1).uppercased() + naam.dropFirst()) kan dit daarna meteen lezen en bewaren tot de dag van vernietiging.",
                knop: ingevuld.isCrisis ? "Leg het crisisbesluit vast" : "Verstrek")
            return maker.html(
                pagina, "Controleer de verstrekking", wie: wie, actief: "/dossiers",
                kruimels: [Link(titel: "Dossiers", href: "/dossiers"), Link(titel: "D-" + Kort.code(dossier), href: "/dossiers/\(dossier.tekst)")])
        }
    }

    private func verstrek(_ vraag: Vraag, _ wie: Aangemeld) async throws -> Antwoord {
        let dossier = try vraag.id(), gestuurd = try vraag.formulier(), ingevuld = Verstrekformulier(gestuurd)
        let eenmalig = gestuurd["eenmalig"].flatMap { Idempotentie(sleutel: "pagina-\($0)", inhoud: Array("\(dossier) \(ingevuld.verborgen)".utf8)) }
        return try await metVraag(dossier, ingevuld, wie) { gevraagd in
            if ingevuld.isCrisis {
                _ = try await bestand.startCrisis(gevraagd, wie: wie, idempotentie: eenmalig)
                return .naar("/dossiers/\(dossier.tekst)?gedaan=crisis")
            }
            let beeld = try await bestand.verstrek(gevraagd, wie: wie, idempotentie: eenmalig)
            return .naar("/verstrekkingen/\(beeld.kop.id.tekst)?gedaan=verstrekt")
        }
    }

    private func vraagInstemming(_ vraag: Vraag, _ wie: Aangemeld) async throws -> Antwoord {
        let dossier = try vraag.id(), ingevuld = Verstrekformulier(try vraag.formulier())
        return try await metVraag(dossier, ingevuld, wie) { gevraagd in
            _ = try await bestand.vraagInstemming(gevraagd, wie: wie)
            return .naar("/dossiers/\(dossier.tekst)?gedaan=gevraagd")
        }
    }

    /// Does it, or shows the form again with what is wrong: a refusal names the rule and offers the lawful way.
    private func metVraag(_ dossier: UUID, _ ingevuld: Verstrekformulier, _ wie: Aangemeld, _ doe: (Verstrekkingsvraag) async throws -> Antwoord) async throws -> Antwoord {
        switch ingevuld.vraag(dossier, regio: regio) {
        case .failure(let mis): return try await formulier(dossier, wie, ingevuld, fouten: mis.fouten, status: 400)
        case .success(let gevraagd):
            do {
                return try await doe(gevraagd)
            } catch Bestandfout.geweigerd(let regel, let reden, let watNu) {
                let veld = ["C9.5": "noodzaak", "C21.6": "belang"][regel.rawValue] ?? "gegevens"
                let opInstemming = ["C21.5", "C21.4", "C12.17", "C14.6", "C21.7", "C21.8"].contains(regel.rawValue)
                return try await formulier(
                    dossier, wie, ingevuld, fouten: [Veldfout(veld: veld, tekst: "\(reden) (\(regel.rawValue)) \(watNu)")], vraagbaar: opInstemming,
                    tegen: try await bestand.tegenhouders(gevraagd, wie: wie), status: 409)
            } catch Bestandfout.veld(_, let melding) {
                return try await formulier(dossier, wie, ingevuld, fouten: [Veldfout(veld: "gegevens", tekst: melding)], status: 400)
            }
        }
    }
}
