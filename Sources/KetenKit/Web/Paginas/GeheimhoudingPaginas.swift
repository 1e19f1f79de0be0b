import Bestand
import Deelname
import Foundation
import Identity
import Postgres

/// Who signed for secrecy: staff (C21.2) and invited experts (C21.3).
struct GeheimhoudingPaginas: Sendable {
    let dienst: Deelnamedienst
    let maker: Paginamaker

    var routes: [Route] {
        [
            Route(.GET, "/geheimhouding", recht: .geheimhoudingLezen) { vraag, wie in
                let tekst = [
                    "verklaring": "De verklaring staat vast. De medewerker kan nu kijken.", "deskundige": "De verklaring van de deskundige staat vast.",
                ][vraag.query["gedaan"] ?? ""]
                return try await pagina(wie, melding: tekst.map { Melding($0) })
            },
            Route(.POST, "/geheimhouding", recht: .deelnameBeheren) { vraag, wie in
                try await doe("verklaring", vraag, wie, eerste: "account") { velden, eenmalig in
                    _ = try await dienst.legVerklaringVast(
                        account: velden["account"] ?? "", getekendOp: try velden.verplichteDag("getekendOp"), wie: wie, idempotentie: eenmalig)
                }
            },
            Route(.POST, "/geheimhouding/deskundigen", recht: .deelnameBeheren) { vraag, wie in
                try await doe("deskundige", vraag, wie, eerste: "naam") { velden, eenmalig in
                    _ = try await dienst.legDeskundigeVast(
                        velden["naam"] ?? "", overleg: velden["overleg"].flatMap(Deskundige.Overleg.init(rawValue:)),
                        getekendOp: try velden.verplichteDag("getekendOp"), geldigTot: try velden.dag("geldigTot"), wie: wie, idempotentie: eenmalig)
                }
            },
        ]
    }

    private func doe(
        _ formulier: String, _ vraag: Vraag, _ wie: Aangemeld, eerste: String, _ handeling: (Formulier, Idempotentie?) async throws -> Void
    ) async throws -> Antwoord {
        try await Registerinvoer.doe(
            formulier, vraag, eerste: eerste, naar: "/geheimhouding?gedaan=\(formulier)", opnieuw: { try await pagina(wie, invoer: $0) }, handeling)
    }

    private func pagina(_ wie: Aangemeld, melding: Melding? = nil, invoer: Registerinvoer? = nil) async throws -> Antwoord {
        let medewerkers = try await dienst.medewerkers(wie: wie), deskundigen = try await dienst.deskundigen(wie: wie)
        let zonder = medewerkers.filter { $0.getekendOp == nil }, met = medewerkers.filter { $0.getekendOp != nil }
        let beheert = wie.mag(.deelnameBeheren), dag = dienst.vandaag
        let pagina = GeheimhoudingPagina(
            foutsamenvatting: invoer?.samenvatting, zonder: zonder.map(regel), met: met.map(regel), aantalMet: met.count,
            deskundigen: deskundigen.map { deskundigeregel($0, op: dag) }, verklaring: beheert && !zonder.isEmpty ? verklaring(zonder, invoer) : nil,
            deskundige: beheert ? deskundige(invoer) : nil)
        return maker.html(
            pagina, "Geheimhouding", wie: wie, actief: "/deelnemers", status: invoer?.status ?? 200, fouten: invoer != nil,
            kruimels: [Link(titel: "Deelnemers", href: "/deelnemers")], melding: melding)
    }

    private func regel(_ m: Medewerker) -> Medewerkerregel {
        Medewerkerregel(
            naam: m.naam, account: m.account, werkt: maker.organisatienaam(m.organisatie), getekend: m.getekendOp.map(Datumtekst.dag) ?? "")
    }

    private func deskundigeregel(_ d: Deskundige, op dag: Dag) -> Deskundigeregel {
        Deskundigeregel(
            naam: d.naam, overleg: d.overleg?.rawValue ?? "beide", getekend: Datumtekst.dag(d.getekendOp),
            tot: d.geldigTot.map(Datumtekst.dag) ?? "geen einde", stand: d.geldt(op: dag) ? Tag("geldt", toon: "goed") : Tag("geldt niet meer"))
    }

    private func verklaring(_ zonder: [Medewerker], _ invoer: Registerinvoer?) -> Registerformulier {
        let velden = Registervelden("verklaring", invoer)
        let opties = zonder.map { (waarde: $0.account, tekst: "\($0.naam), \(maker.organisatienaam($0.organisatie))") }
        return Registerformulier(
            formulierId: "verklaring", kop: "Een medewerker tekende", uitleg: "Vanaf nu ziet de medewerker wat bij de rol hoort.", actie: "/geheimhouding",
            keuze: velden.keuze("account", "Medewerker", leeg: "Kies een medewerker", opties), dag: velden.dag("getekendOp", "Dag van tekenen"),
            knop: "Leg de verklaring vast")
    }

    private func deskundige(_ invoer: Registerinvoer?) -> Registerformulier {
        let velden = Registervelden("deskundige", invoer)
        let opties = Deskundige.Overleg.allCases.map { (waarde: $0.rawValue, tekst: $0.rawValue) }
        return Registerformulier(
            formulierId: "deskundige", kop: "Een deskundige tekende",
            uitleg: "De naam wordt versleuteld bewaard. Om wie een zaak gaat, hoort een deskundige niet (C21.7).", actie: "/geheimhouding/deskundigen",
            keuze: velden.keuze("overleg", "Overleg", leeg: "Beide", opties, verplicht: false),
            tekst: velden.tekst("naam", "Naam"), dag: velden.dag("getekendOp", "Dag van tekenen"),
            einde: velden.dag("geldigTot", "Geldt tot", hint: "Leeg laten is: geen einde.", verplicht: false), knop: "Leg de verklaring vast")
    }
}
