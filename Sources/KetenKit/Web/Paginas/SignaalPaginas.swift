import Bestand
import Foundation
import Identity
import Invoer
import Regio

/// Signalen: the list, one of them, and placing lines that no field was found for.
struct SignaalPaginas: Sendable {
    let bestand: Bestanddienst
    let maker: Paginamaker

    var routes: [Route] { [lijst, een, plaatsen] }

    private var regio: RegioConfiguratie { maker.regio }

    private var lijst: Route {
        Route(.GET, "/signalen", recht: .signaalLezen) { vraag, wie in
            try await overzicht(vraag, wie, fouten: [], titel: "")
        }
    }

    /// The list; also shown again when a dossier could not be made of a selection.
    func overzicht(_ vraag: Vraag, _ wie: Aangemeld, fouten: [Veldfout], titel: String, status: Int = 200) async throws -> Antwoord {
        let tenant = vraag.query["tenant"].flatMap { $0.isEmpty ? nil : $0 }
        let stapel = vraag.query["stapel"] ?? ""
        let filter = Bestanddienst.Signaalfilter(tenant: tenant, gestapeld: stapel.isEmpty ? nil : stapel == "gestapeld")
        let bladzijde = try await bestand.signalen(filter, na: try SignaalRoutes.na(vraag), aantal: 25, wie: wie)
        let kiesbaar = wie.mag(.dossierBeheren)
        let verder = bladzijde.volgende.map { "/signalen?na=\($0.tekst)&tenant=\(tenant ?? "")&stapel=\(stapel)" }
        let pagina = SignalenPagina(
            foutsamenvatting: Foutsamenvatting(fouten),
            filterTenant: Keuzelijst(
                id: "tenant", naam: "tenant", label: "Gemeente",
                opties: [Optie(waarde: "", tekst: "Alle", gekozen: tenant == nil)]
                    + wie.tenants.map { Optie(waarde: $0, tekst: regio.tenant($0)?.naam ?? $0, gekozen: $0 == tenant) }),
            filterStapel: kiesbaar
                ? Keuzelijst(
                    id: "stapel", naam: "stapel", label: "Gestapeld",
                    opties: [("", "Alle"), ("los", "Nog niet gestapeld"), ("gestapeld", "In een dossier")].map {
                        Optie(waarde: $0.0, tekst: $0.1, gekozen: $0.0 == stapel)
                    }) : nil,
            filterActief: tenant != nil || !stapel.isEmpty, regels: bladzijde.regels.map { regel($0, wie) },
            bladeren: vraag.query["na"] == nil && verder == nil
                ? nil
                : Bladeren(
                    vorige: vraag.query["na"] == nil ? nil : "/signalen", volgende: verder, samenvatting: "\(bladzijde.regels.count) signalen op deze bladzijde"),
            leeg: bladzijde.regels.isEmpty
                ? Leeg(
                    kop: "Geen signalen", tekst: "Hier komen de signalen die u mag zien.",
                    vervolg: wie.mag(.signaalIndienen) ? Link(titel: "Nieuw signaal", href: "/signalen/nieuw") : nil) : nil,
            kiesbaar: kiesbaar && !bladzijde.regels.isEmpty,
            titelveld: kiesbaar
                ? Veld(
                    id: "titel", naam: "titel", label: "Titel van het dossier", waarde: titel, hint: "Liefst zonder namen.",
                    fout: fouten.first { $0.veld == "titel" }?.tekst, verplicht: true, maat: "half") : nil,
            magMelden: wie.mag(.signaalIndienen))
        return maker.html(pagina, "Signalen", wie: wie, actief: "/signalen", status: status, fouten: !fouten.isEmpty)
    }

    private func regel(_ kop: Signaalkop, _ wie: Aangemeld) -> Signaalregel {
        let id = kop.id.tekst
        return Signaalregel(
            signaalId: id, nummer: kop.nummer, href: "/signalen/\(id)", ontvangen: Datumtekst.moment(kop.ontvangenOp, tijdzone: regio.tijdzone),
            bron: maker.organisatienaam(kop.bron), tenant: regio.tenant(kop.tenant)?.naam ?? kop.tenant, sterkte: kop.sterkte,
            vermoedens: kop.vermoedens.map(vermoeden),
            dossier: kop.dossier.map { Link(titel: "D-" + Kort.code($0), href: "/dossiers/\($0.tekst)") })
    }

    private func vermoeden(_ id: String) -> Tag { Tag(Casusvorm.vermoedens.first { $0.id == id }?.titel ?? id) }

    private var een: Route {
        Route(.GET, "/signalen/{id}", recht: .signaalLezen) { vraag, wie in
            let beeld = try await bestand.signaal(try vraag.id(), metInstemmingen: true, wie: wie)
            return try await toon(beeld, wie, melding: Self.melding(vraag))
        }
    }

    private static func melding(_ vraag: Vraag) -> Melding? {
        switch vraag.query["gedaan"] {
        case "ingediend": Melding("Het signaal is opgeslagen.")
        case "geplaatst": Melding("De regels zijn geplaatst.")
        default: nil
        }
    }

    private func toon(_ beeld: Signaalbeeld, _ wie: Aangemeld, melding: Melding?) async throws -> Antwoord {
        let kop = beeld.kop
        let id = kop.id.tekst
        var feiten = [
            Feit(kop: "Ontvangen", waarde: Datumtekst.moment(kop.ontvangenOp, tijdzone: regio.tijdzone)),
            Feit(kop: "Aangeleverd door", waarde: maker.organisatienaam(kop.bron)), Feit(kop: "Gemeente", waarde: regio.tenant(kop.tenant)?.naam ?? kop.tenant),
            Feit(kop: "Sterkte", waarde: "\(kop.sterkte) van 10"),
        ]
        let dossier = kop.dossier.map { Link(titel: "D-" + Kort.code($0), href: "/dossiers/\($0.tekst)") }
        if let dossier { feiten.append(Feit(kop: "Dossier", waarde: dossier.titel, verwijzing: dossier.href)) }
        let magPlaatsen = wie.mag(.signaalBewerken)
        var stapelen: Stapelformulier?
        if dossier == nil, wie.mag(.dossierBeheren) {
            let open = try await bestand.dossiers(aantal: 50, wie: wie).regels.filter { [.dossiervorming, .weging].contains($0.fase) }
            stapelen = Stapelformulier(
                uitleg: "Het signaal komt met al zijn gegevens in het dossier. De bron blijft erbij staan.",
                kandidaten: open.map {
                    let d = $0.id.tekst
                    return Kandidaat(titel: "\($0.titel) (\($0.nummer))", href: "/dossiers/\(d)", stapelHref: "/dossiers/\(d)/signalen", redenen: "Fase: \($0.fase.titel.lowercased())")
                })
        }
        let pagina = SignaalPagina(
            signaalId: id, nummer: kop.nummer, tags: kop.vermoedens.map(vermoeden), feiten: feiten,
            indicatoren: kop.indicatoren.compactMap { regio.signalenlijst.indicator($0)?.tekst },
            groepen: Gegevensweergave(regio: regio, vandaag: bestand.vandaag, wie: wie).groepen(beeld.gegevens, metSignaal: false), nietHerkend: losseRegels(beeld, magPlaatsen),
            magPlaatsen: magPlaatsen, stapelen: stapelen, dossier: dossier)
        return maker.html(
            pagina, "Signaal \(kop.nummer)", wie: wie, actief: "/signalen", kruimels: [Link(titel: "Signalen", href: "/signalen")], melding: melding)
    }

    /// Lines without a field. The form names them by their own id: a page that has become old places no other line.
    private func losseRegels(_ beeld: Signaalbeeld, _ magPlaatsen: Bool) -> [NietHerkend] {
        let velden = Self.plaatsen(beeld)
        return Self.los(beeld).enumerated().map { nummer, regel in
            NietHerkend(
                regel: nummer + 1, tekst: regel.waarde,
                plaats: magPlaatsen
                    ? Keuzelijst(
                        id: "regel-\(nummer + 1)", naam: "regel.\(regel.id.tekst)", label: "Waar hoort deze regel",
                        opties: [Optie(waarde: "", tekst: "Nog niet geplaatst", gekozen: true)] + velden.map { Optie(waarde: $0.sleutel, tekst: $0.titel) }
                            + [Optie(waarde: "-", tekst: "Hoort nergens bij")]) : nil)
        }
    }

    private static func los(_ beeld: Signaalbeeld) -> [(id: UUID, waarde: String)] {
        beeld.gegevens.compactMap {
            guard case .zichtbaar(let z) = $0.inhoud, z.kenmerk == Casusvorm.nietHerkend else { return nil }
            return ($0.id, z.waarde)
        }
    }

    struct Plek {
        let sleutel: String
        let titel: String
        let rol: String
        let kenmerk: String
        let betrokkene: UUID?
    }

    /// Where a line may go: the fields of each person in this signaal, then those of the case.
    private static func plaatsen(_ beeld: Signaalbeeld) -> [Plek] {
        var personen: [(rol: String, id: UUID)] = []
        for bericht in beeld.gegevens {
            if case .zichtbaar(let z) = bericht.inhoud, let id = z.betrokkene, !personen.contains(where: { $0.id == id }) { personen.append((z.rol, id)) }
        }
        var uit: [Plek] = []
        for soort in Casusvorm.personen {
            for (nummer, persoon) in personen.filter({ $0.rol == soort.rol }).enumerated() {
                for veld in soort.velden where veld.kenmerk != "geslacht" && veld.kenmerk != "geboortedatum" {
                    uit.append(
                        Plek(
                            sleutel: "\(soort.rol).\(nummer).\(veld.kenmerk)", titel: "\(soort.titel) \(nummer + 1): \(veld.titel.lowercased())", rol: soort.rol,
                            kenmerk: veld.kenmerk, betrokkene: persoon.id))
                }
            }
        }
        for veld in Casusvorm.los where veld.kenmerk != "verdenking" {
            uit.append(Plek(sleutel: veld.kenmerk, titel: veld.titel, rol: "casus", kenmerk: veld.kenmerk, betrokkene: nil))
        }
        for sectie in Casusvorm.secties {
            for veld in sectie.velden {
                let kenmerk = "\(sectie.naam).\(veld.kenmerk)"
                uit.append(Plek(sleutel: kenmerk, titel: Casusvorm.titel(kenmerk), rol: sectie.rol, kenmerk: kenmerk, betrokkene: nil))
            }
        }
        return uit
    }

    private var plaatsen: Route {
        Route(.POST, "/signalen/{id}/regels", recht: .signaalBewerken) { vraag, wie in
            let id = try vraag.id()
            let formulier = try vraag.formulier()
            let beeld = try await bestand.signaal(id, wie: wie)
            let plekken = Self.plaatsen(beeld)
            var plaatsingen: [Bestanddienst.Plaatsing] = []
            for regel in Self.los(beeld) {
                guard let keus = formulier["regel.\(regel.id.tekst)"], !keus.isEmpty else { continue }
                let plek = plekken.first { $0.sleutel == keus }
                guard keus == "-" || plek != nil else { throw Probleem.invoer([Fout(pad: "regel", melding: "Kies een plek uit de lijst.")]) }
                plaatsingen.append(.init(gegeven: regel.id, kenmerk: plek?.kenmerk, rol: plek?.rol ?? "casus", betrokkene: plek?.betrokkene))
            }
            try await bestand.plaats(plaatsingen, signaal: id, wie: wie)
            return .naar("/signalen/\(id.tekst)?gedaan=geplaatst")
        }
    }
}
