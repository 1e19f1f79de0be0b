import Bestand
import Convenant
import Foundation
import Identity
import Invoer
import Regio

/// A new signaal: filled in by hand, or read from a text and checked by its sender before it is stored.
struct NieuwSignaalPaginas: Sendable {
    let bestand: Bestanddienst
    let maker: Paginamaker
    let bronnen: [any Signaalbron]
    private let schema: Schema

    init(bestand: Bestanddienst, maker: Paginamaker, bronnen: [any Signaalbron]) {
        self.bestand = bestand
        self.maker = maker
        self.bronnen = bronnen
        schema = Casusvorm.schema(
            tenants: maker.regio.alleTenants, indicatoren: maker.regio.signalenlijst.groepen.flatMap(\.indicatoren).map(\.id))
    }

    var routes: [Route] {
        [
            Route(.GET, "/signalen/nieuw", recht: .signaalIndienen) { vraag, wie in
                vraag.query["manier"] == "invullen" || bron(wie) == nil
                    ? invullen(wie, Signaalformulier(leeg: wie), [:]) : tekst(wie, tekst: "", tenant: wie.tenant, categorie: "", fout: nil)
            },
            Route(.POST, "/signalen/nieuw", recht: .signaalIndienen) { vraag, wie in try lees(vraag, wie) },
            Route(.POST, "/signalen", recht: .signaalIndienen) { vraag, wie in try await bewaar(vraag, wie) },
        ]
    }

    private func bron(_ wie: Aangemeld) -> (any Signaalbron)? {
        bronnen.first { $0.inhoudstype == "text/plain" && maker.regio.moduleAan($0.module, tenant: wie.tenant) }
    }

    // MARK: From a text

    private func lees(_ vraag: Vraag, _ wie: Aangemeld) throws -> Antwoord {
        guard let bron = bron(wie) else { throw Probleem.onbekend }
        let formulier = try vraag.formulier()
        let tenant = formulier["tenant"] ?? wie.tenant, categorie = formulier["categorie"] ?? ""
        let geplakt = formulier["tekst"] ?? ""
        if formulier["terug"] != nil { return tekst(wie, tekst: geplakt, tenant: tenant, categorie: categorie, fout: nil) }
        let bytes = formulier.bestand("bestand") ?? Array(geplakt.utf8)
        do {
            let invoer = try bron.lees(bytes)
            return controle(invoer, tekst: Self.alsTekst(bytes, of: geplakt), tenant: tenant, categorie: categorie, wie)
        } catch {
            return tekst(wie, tekst: geplakt, tenant: tenant, categorie: categorie, fout: error.fouten.first?.melding ?? "Deze tekst is niet te lezen.")
        }
    }

    /// What goes along in the page is what was read; a file in an old encoding is carried as it was understood.
    private static func alsTekst(_ bytes: [UInt8], of geplakt: String) -> String {
        if !geplakt.isEmpty, bytes == Array(geplakt.utf8) { return geplakt }
        return String(validating: bytes, as: UTF8.self) ?? String(bytes: bytes, encoding: .windowsCP1252) ?? String(decoding: bytes, as: UTF8.self)
    }

    private func controle(_ invoer: Waarde, tekst: String, tenant: String, categorie: String, _ wie: Aangemeld) -> Antwoord {
        var delen: [GelezenDeel] = []
        func voegToe(_ id: String, _ kop: String, _ velden: [GelezenVeld]) {
            if !velden.isEmpty { delen.append(GelezenDeel(deelId: id, kop: kop, velden: velden)) }
        }
        func velden(_ waarde: Waarde?, _ soorten: [Casusvorm.Veldsoort]) -> [GelezenVeld] {
            soorten.compactMap { soort in waarde?[soort.kenmerk]?.tekst.map { GelezenVeld(veld: soort.titel, waarde: $0) } }
        }
        let melder = Casusvorm.secties.first { $0.naam == "melder" }!
        voegToe("melder", melder.titel, velden(invoer["melder"], melder.velden))
        for soort in Casusvorm.personen {
            for (nummer, persoon) in (invoer[soort.lijst]?.lijst ?? []).enumerated() {
                voegToe("\(soort.rol)-\(nummer + 1)", "\(soort.titel) \(nummer + 1)", velden(persoon, soort.velden))
            }
        }
        var casus = velden(invoer, Casusvorm.los)
        let vermoedens = (invoer["vermoedens"]?.lijst ?? []).compactMap { w in Casusvorm.vermoedens.first { $0.id == w.tekst }?.titel }
        if !vermoedens.isEmpty { casus.append(GelezenVeld(veld: "Vermoeden van", waarde: vermoedens.joined(separator: ", "))) }
        voegToe("casus", "De casus", casus)
        for sectie in Casusvorm.secties where sectie.naam != "melder" {
            voegToe(sectie.naam, sectie.titel, velden(invoer[sectie.naam], sectie.velden))
        }
        let los = (invoer[Casusvorm.nietHerkend]?.lijst ?? []).compactMap { regel in
            regel["tekst"]?.tekst.map { NietGelezen(nummer: regel["regel"]?.getal ?? 0, tekst: $0) }
        }
        return maker.html(
            SignaalControlePagina(
                delen: delen, nietHerkend: los, tekst: tekst, tenant: tenant, categorie: categorie,
                gevolg: "Na opslaan ziet het voorbereidingsteam dit signaal, zoals het convenant het toelaat. U ziet uw eigen aanlevering ook terug."),
            "Zo is het gelezen", wie: wie, actief: "/signalen", kruimels: Self.kruimels)
    }

    private static let kruimels = [Link(titel: "Signalen", href: "/signalen"), Link(titel: "Nieuw signaal", href: "/signalen/nieuw")]

    private func tekst(_ wie: Aangemeld, tekst: String, tenant: String, categorie: String, fout: String?) -> Antwoord {
        let keuzes = Signaalkeuzes(wie: wie, regio: maker.regio)
        return maker.html(
            NieuwSignaalPagina(
                foutsamenvatting: Foutsamenvatting(fout.map { [Veldfout(veld: "tekst", tekst: $0)] } ?? []),
                tekstformulier: Tekstformulier(
                    tekst: Tekstvlak(
                        id: "tekst", naam: "tekst", label: "Tekst van het Format casus", waarde: tekst, hint: "Plak het hele formulier, met de koppen erbij.",
                        fout: fout, rijen: 12),
                    bestand: Veld(id: "bestand", naam: "bestand", label: "Bestand", hint: "Platte tekst, hoogstens 1 MiB.", type: "file"),
                    tenant: keuzes.tenant(tenant, fout: nil), categorie: keuzes.categorie(categorie))), "Nieuw signaal", wie: wie, actief: "/signalen",
            status: fout == nil ? 200 : 400, fouten: fout != nil, kruimels: Array(Self.kruimels.prefix(1)))
    }

    // MARK: By hand

    private func invullen(_ wie: Aangemeld, _ formulier: Signaalformulier, _ fouten: [String: String], status: Int = 200) -> Antwoord {
        maker.html(
            NieuwSignaalPagina(
                foutsamenvatting: Foutsamenvatting(fouten.sorted { $0.key < $1.key }.map { Veldfout(veld: $0.key, tekst: $0.value) }),
                invulformulier: formulier.model(wie: wie, regio: maker.regio, fouten: fouten)), "Nieuw signaal", wie: wie, actief: "/signalen", status: status,
            fouten: !fouten.isEmpty, kruimels: Array(Self.kruimels.prefix(1)))
    }

    private func bewaar(_ vraag: Vraag, _ wie: Aangemeld) async throws -> Antwoord {
        let formulier = try vraag.formulier()
        var invoer: Waarde
        let ingevuld = Signaalformulier(formulier)
        if let tekst = formulier["tekst"] {
            guard let bron = bron(wie) else { throw Probleem.onbekend }
            invoer = try bron.lees(Array(tekst.utf8))
            if case .object(let velden) = invoer {
                let erbij = [("tenant", formulier["tenant"]), ("categorie", formulier["categorie"])].compactMap { naam, waarde in
                    waarde.flatMap { $0.isEmpty ? nil : JSONVeld(naam, .tekst($0)) }
                }
                invoer = .object(velden + erbij)
            }
            let fouten = schema.toets(invoer)
            guard fouten.isEmpty else { throw Probleem.invoer(fouten) }
        } else {
            let (waarde, gebreken) = ingevuld.invoer()
            var fouten = gebreken
            for fout in schema.toets(waarde) { fouten[Signaalformulier.veldID(fout.pad)] = fout.melding }
            guard fouten.isEmpty else { return invullen(wie, ingevuld, fouten, status: 400) }
            invoer = waarde
        }
        // The page's own name for this act: a second click, or going back and sending again, stores nothing twice.
        let eenmalig = formulier["eenmalig"].flatMap { Idempotentie(sleutel: "pagina-\($0)", inhoud: Array(invoer.jsonTekst())) }
        do {
            let (id, _) = try await bestand.dienIn(invoer, wie: wie, idempotentie: eenmalig)
            return .naar("/signalen/\(id.tekst)?gedaan=ingediend")
        } catch Bestandfout.veld(let pad, let melding) where formulier["tekst"] == nil {
            return invullen(wie, ingevuld, [pad.isEmpty ? "omschrijving" : Signaalformulier.veldID(pad): melding], status: 400)
        } catch Bestandfout.geweigerd(let regel, let reden, let watNu) where formulier["tekst"] == nil {
            let plek = regel.rawValue.hasPrefix("C17") && wie.organisatie.soort == .om ? "verdenking" : "categorie"
            return invullen(wie, ingevuld, [plek: "\(reden) (\(regel.rawValue)) \(watNu)"], status: 409)
        }
    }
}
