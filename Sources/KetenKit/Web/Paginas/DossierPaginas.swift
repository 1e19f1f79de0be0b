import Bestand
import Convenant
import Foundation
import Identity
import Regio

/// What a module adds to the page of a dossier: decisions taken, and putting it on an agenda. A capability.
public protocol Dossierdeel: Sendable {
    func besluiten(_ dossier: UUID, wie: Aangemeld) async throws -> [Besluitregel]
    /// nil when this viewer cannot put it on an agenda now.
    func agenderen(_ kop: Dossierkop, wie: Aangemeld) async throws -> Agenderen?
    /// Titles of meetings by id, for the history.
    func overleggen(_ ids: [UUID], wie: Aangemeld) async throws -> [UUID: Link]
}

/// Dossiers: the list, one of them, opening one on a selection of signalen, stacking.
struct DossierPaginas: Sendable {
    let bestand: Bestanddienst
    let maker: Paginamaker
    let signalen: SignaalPaginas
    let deel: (any Dossierdeel)?
    let deelModule: String?

    private var regio: RegioConfiguratie { maker.regio }

    var routes: [Route] { [lijst, openen, een, stapelen] + crisis }

    /// The second signature on a decision to act at once, or taking it back (C12.21).
    private var crisis: [Route] {
        [
            Route(.GET, "/crisisbesluiten/{id}", recht: .verstrekken) { vraag, wie in
                let (besluit, beeld) = try await bestand.crisisproef(try vraag.id(), wie: wie)
                let weergave = Verstrekkingsweergave(regio: regio), vlak = crisisvlak(besluit, wie), dossier = beeld.kop.dossier.tekst
                let redenen = [("Waarom het niet kan wachten", beeld.noodzaak), ("Belang van het slachtoffer", beeld.belang)].compactMap { kop, tekst in
                    tekst.map { Redentekst(kop: kop, tekst: $0) }
                }
                let pagina = CrisisPagina(
                    dossierId: dossier, nummer: "D-" + Kort.code(beeld.kop.dossier), ontvanger: Ontvangeradres(besluit.aan, regio: regio)?.naam(regio) ?? besluit.aan,
                    vlak: vlak, reden: redenen, feiten: weergave.feiten(beeld.kop, direct: true).filter { $0.kop != "Verstrekt" }, groepen: weergave.groepen(beeld.items))
                return maker.html(
                    pagina, "Direct optreden bij crisis", wie: wie, actief: "/dossiers",
                    kruimels: [Link(titel: "Dossiers", href: "/dossiers"), Link(titel: pagina.nummer, href: "/dossiers/\(dossier)")])
            },
            Route(.POST, "/crisisbesluiten/{id}/bevestiging", recht: .verstrekken) { vraag, wie in
                let id = try await bestand.bevestigCrisis(try vraag.id(), wie: wie)
                return .naar("/verstrekkingen/\(id.tekst)?gedaan=verstrekt")
            },
            Route(.POST, "/crisisbesluiten/{id}/intrekking", recht: .verstrekken) { vraag, wie in
                try await bestand.trekCrisisIn(try vraag.id(), wie: wie)
                return .naar("/")
            },
        ]
    }

    private func crisisvlak(_ c: Crisisbesluit, _ wie: Aangemeld) -> Crisisvlak {
        let aan = Ontvangeradres(c.aan, regio: regio)?.naam(regio) ?? c.aan
        let beslist = wie.rol == .ketenregisseur || wie.rol == .zorgcoordinator, open = c.stand == .wachtOpBevestiging
        let (stand, toon) = [
            .wachtOpBevestiging: ("wacht op bevestiging", "let-op"), .bevestigd: ("bevestigd", "goed"), .ingetrokken: ("ingetrokken", "neutraal"),
        ][c.stand] ?? ("", "neutraal")
        return Crisisvlak(
            tekst: "\(c.aantal) gegevens voor \(aan), begonnen door \(c.gestartDoor) op \(Datumtekst.moment(c.gestartOp, tijdzone: regio.tijdzone)).",
            stand: Tag(stand, toon: toon), bekijken: open ? "/crisisbesluiten/\(c.id.tekst)" : nil,
            bevestigen: open && beslist && c.doorKetenregisseur != (wie.rol == .ketenregisseur) ? "/crisisbesluiten/\(c.id.tekst)/bevestiging" : nil,
            intrekken: open && beslist ? "/crisisbesluiten/\(c.id.tekst)/intrekking" : nil,
            verstrekking: c.verstrekking.map { Link(titel: "Bekijk wat is verstrekt", href: "/verstrekkingen/\($0.tekst)") })
    }

    private var lijst: Route {
        Route(.GET, "/dossiers", recht: .dossierLezen) { vraag, wie in
            let fase = vraag.query["fase"].flatMap(Fase.init(rawValue:)), tenant = vraag.query["tenant"].flatMap { $0.isEmpty ? nil : $0 }
            let bladzijde = try await bestand.dossiers(fase: fase, tenant: tenant, na: try SignaalRoutes.na(vraag), aantal: 25, wie: wie)
            let verder = bladzijde.volgende.map { "/dossiers?na=\($0.tekst)&fase=\(fase?.rawValue ?? "")&tenant=\(tenant ?? "")" }
            let pagina = DossiersPagina(
                filterFase: Keuzelijst(
                    id: "fase", naam: "fase", label: "Fase",
                    opties: [Optie(waarde: "", tekst: "Alle", gekozen: fase == nil)] + Fase.allCases.map { Optie(waarde: $0.rawValue, tekst: $0.titel, gekozen: $0 == fase) }),
                filterTenant: Keuzelijst(
                    id: "tenant", naam: "tenant", label: "Gemeente",
                    opties: [Optie(waarde: "", tekst: "Alle", gekozen: tenant == nil)]
                        + wie.tenants.map { Optie(waarde: $0, tekst: regio.tenant($0)?.naam ?? $0, gekozen: $0 == tenant) }),
                filterActief: fase != nil || tenant != nil, regels: bladzijde.regels.map(regel),
                bladeren: vraag.query["na"] == nil && verder == nil
                    ? nil
                    : Bladeren(vorige: vraag.query["na"] == nil ? nil : "/dossiers", volgende: verder, samenvatting: "\(bladzijde.regels.count) dossiers op deze bladzijde"),
                leeg: bladzijde.regels.isEmpty
                    ? Leeg(
                        kop: "Geen dossiers", tekst: "Hier komen de dossiers die u mag zien.",
                        vervolg: wie.mag(.dossierBeheren) ? Link(titel: "Naar de signalen", href: "/signalen") : nil) : nil)
            return maker.html(pagina, "Dossiers", wie: wie, actief: "/dossiers")
        }
    }

    private func regel(_ kop: Dossierkop) -> Dossierregel {
        Dossierregel(
            nummer: kop.nummer, href: "/dossiers/\(kop.id.tekst)", titel: kop.titel, fase: kop.fase.tag,
            tenant: regio.tenant(kop.tenant)?.naam ?? kop.tenant, signalen: kop.aantalSignalen,
            bijgewerkt: Datumtekst.moment(kop.geopendOp, tijdzone: regio.tijdzone))
    }

    private var openen: Route {
        Route(.POST, "/dossiers", recht: .dossierBeheren) { vraag, wie in
            let formulier = try vraag.formulier()
            let titel = (formulier["titel"] ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
            let ids = formulier.alle("signalen").compactMap(UUID.init(uuidString:))
            var fouten: [Veldfout] = []
            if titel.isEmpty || titel.count > 200 { fouten.append(Veldfout(veld: "titel", tekst: "Geef het dossier een titel van hoogstens 200 tekens.")) }
            if ids.isEmpty { fouten.append(Veldfout(veld: "titel", tekst: "Kies ten minste één signaal.")) }
            guard fouten.isEmpty else { return try await signalen.overzicht(vraag, wie, fouten: fouten, titel: titel, status: 400) }
            let eenmalig = formulier["eenmalig"].flatMap { Idempotentie(sleutel: "pagina-\($0)", inhoud: Array((titel + "\(ids)").utf8)) }
            do {
                let (id, _) = try await bestand.openDossier(titel: titel, signalen: ids, wie: wie, idempotentie: eenmalig)
                return .naar("/dossiers/\(id.tekst)?gedaan=geopend")
            } catch Bestandfout.geweigerd(let regel, let reden, let watNu) {
                let fout = Veldfout(veld: "titel", tekst: "\(reden) (\(regel.rawValue)) \(watNu)")
                return try await signalen.overzicht(vraag, wie, fouten: [fout], titel: titel, status: 409)
            }
        }
    }

    private var stapelen: Route {
        Route(.POST, "/dossiers/{id}/signalen", recht: .dossierBeheren) { vraag, wie in
            let id = try vraag.id()
            guard let signaal = try vraag.formulier()["signaal"].flatMap(UUID.init(uuidString:)) else { throw Probleem.onbekend }
            try await bestand.stapel(signaal, in: id, wie: wie)
            return .naar("/dossiers/\(id.tekst)?gedaan=gestapeld")
        }
    }

    private var een: Route {
        Route(.GET, "/dossiers/{id}", recht: .dossierLezen) { vraag, wie in
            let beeld = try await bestand.dossier(try vraag.id(), wie: wie)
            let kop = beeld.kop
            let aan = deelModule.map { regio.moduleAan($0, tenant: wie.tenant) && regio.moduleAan($0, tenant: kop.tenant) } ?? false
            let deel = aan ? deel : nil
            let overleggen = try await deel?.overleggen(beeld.wissels.compactMap(\.overleg), wie: wie) ?? [:]
            let agenderen = try await deel?.agenderen(kop, wie: wie)
            let id = kop.id.tekst
            let verstrekt = wie.mag(.verstrekken) ? try await bestand.verstrekkingen(dossier: kop.id, aantal: 10, wie: wie).regels : []
            let crises = wie.mag(.verstrekken) ? try await bestand.crisisbesluiten(dossier: kop.id, wie: wie) : []
            let pagina = DossierPagina(
                dossierId: id, nummer: kop.nummer, titel: kop.titel, versie: "\(beeld.wissels.count)", tags: [kop.fase.tag], stappen: Fase.stappen(nu: kop.fase),
                feiten: [
                    Feit(kop: "Gemeente", waarde: regio.tenant(kop.tenant)?.naam ?? kop.tenant),
                    Feit(kop: "Geopend", waarde: Datumtekst.moment(kop.geopendOp, tijdzone: regio.tijdzone)),
                ] + (kop.aantalSignalen.map { [Feit(kop: "Signalen", waarde: "\($0)")] } ?? []),
                groepen: Gegevensweergave(regio: regio, vandaag: bestand.vandaag, wie: wie).groepen(beeld.gegevens, metSignaal: !beeld.signalen.isEmpty),
                gebeurtenissen: beeld.wissels.reversed().map { gebeurtenis($0, overleggen) },
                signalen: beeld.signalen.map {
                    Dossiersignaal(
                        nummer: $0.nummer, href: "/signalen/\($0.id.tekst)",
                        ontvangen: Datumtekst.moment($0.ontvangenOp, tijdzone: regio.tijdzone), bron: maker.organisatienaam($0.bron))
                }, besluiten: try await deel?.besluiten(kop.id, wie: wie) ?? [],
                crises: crises.map { crisisvlak($0, wie) },
                verstrekkingen: verstrekt.map {
                    Link(titel: "\($0.nummer) aan \(Ontvangeradres($0.aan, regio: regio)?.naam(regio) ?? $0.aan)", href: "/verstrekkingen/\($0.id.tekst)")
                },
                acties: wie.mag(.dossierBeheren)
                    ? Dossieracties(
                        verstrekken: wie.mag(.verstrekken) && kop.fase != .afgesloten ? "/dossiers/\(id)/verstrekken" : nil, agenderen: agenderen,
                        geenActie: agenderen == nil ? "In deze fase kunt u het dossier niet agenderen." : nil) : nil)
            return maker.html(
                pagina, kop.titel, wie: wie, actief: "/dossiers", kruimels: [Link(titel: "Dossiers", href: "/dossiers")], melding: Self.melding(vraag))
        }
    }

    private static func melding(_ vraag: Vraag) -> Melding? {
        switch vraag.query["gedaan"] {
        case "geopend": Melding("Het dossier is geopend en de signalen zijn gestapeld.")
        case "gestapeld": Melding("Het signaal is in dit dossier gestapeld.")
        case "geagendeerd": Melding("Het dossier staat op de agenda.")
        case "gevraagd": Melding("De instemmingen zijn gevraagd. U ziet bij elk gegeven wie instemt.")
        case "crisis": Melding("Het crisisbesluit is vastgelegd. Bel de ander: pas na bevestiging gaat er iets uit.", toon: "let-op")
        default: nil
        }
    }

    private func gebeurtenis(_ wissel: Fasewissel, _ overleggen: [UUID: Link]) -> Gebeurtenis {
        Gebeurtenis(
            wanneer: Datumtekst.moment(wissel.op, tijdzone: regio.tijdzone), datum: Tijdstip.tekst(wissel.op),
            titel: wissel.van.map { "Van \($0.titel.lowercased()) naar \(wissel.naar.titel.lowercased())" } ?? "Dossier geopend", wie: wissel.door,
            overleg: wissel.overleg.flatMap { overleggen[$0] }, grondslag: Link(titel: wissel.regel.rawValue, href: "/regels/\(wissel.regel.rawValue)"),
            verhaal: wissel.van == nil ? nil : "Aanleiding: \(wissel.aanleiding)")
    }
}

extension Fase {
    /// As people read it.
    public var titel: String {
        switch self {
        case .detectie: "Detectie"
        case .dossiervorming: "Dossiervorming"
        case .weging: "Weging"
        case .toewijzing: "Toewijzing"
        case .uitvoering: "Uitvoering"
        case .evaluatie: "Evaluatie"
        case .afgesloten: "Afgesloten"
        case .overgedragen: "Overgedragen"
        }
    }

    public var tag: Tag {
        switch self {
        case .afgesloten, .overgedragen: Tag(titel)
        case .weging, .toewijzing: Tag(titel, toon: "let-op")
        default: Tag(titel, toon: "accent")
        }
    }

    static func stappen(nu: Fase) -> [Stap] {
        let kring: [Fase] = [.detectie, .dossiervorming, .weging, .toewijzing, .uitvoering, .evaluatie]
        return Stap.rij(kring.map(\.titel), nu: kring.firstIndex(of: nu) ?? kring.count)
    }
}
