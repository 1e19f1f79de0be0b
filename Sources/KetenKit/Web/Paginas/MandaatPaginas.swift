import Bestand
import Deelname
import Foundation
import Identity
import Postgres

/// Mandates of gemeenten to the ketenregisseur (C12.2.2): the assistent gives and takes back, the ketenregisseur sees.
struct MandaatPaginas: Sendable {
    let dienst: Deelnamedienst
    let maker: Paginamaker

    var routes: [Route] {
        [
            Route(.GET, "/mandaat", recht: .mandaatLezen) { vraag, wie in
                let tekst = [
                    "gegeven": "Het mandaat staat vast.", "ingetrokken": "Het mandaat geldt niet meer. Uw gemeente antwoordt weer zelf.",
                ][vraag.query["gedaan"] ?? ""]
                return try await pagina(wie, melding: tekst.map { Melding($0) })
            },
            Route(.POST, "/mandaat", recht: .mandaatGeven) { vraag, wie in
                try await Registerinvoer.doe(
                    "mandaat", vraag, eerste: "van", naar: "/mandaat?gedaan=gegeven", opnieuw: { try await pagina(wie, invoer: $0) }
                ) { velden, eenmalig in
                    _ = try await dienst.geefMandaat(van: try velden.verplichteDag("van"), tot: try velden.dag("tot"), wie: wie, idempotentie: eenmalig)
                }
            },
            Route(.POST, "/mandaat/{id}/intrekken", recht: .mandaatGeven) { vraag, wie in
                try await dienst.trekMandaatIn(try vraag.id(), wie: wie)
                return .naar("/mandaat?gedaan=ingetrokken")
            },
        ]
    }

    private func pagina(_ wie: Aangemeld, melding: Melding? = nil, invoer: Registerinvoer? = nil) async throws -> Antwoord {
        let mandaten = try await dienst.mandaten(wie: wie), geeft = wie.mag(.mandaatGeven), dag = dienst.vandaag
        let pagina = MandaatPagina(
            foutsamenvatting: invoer?.samenvatting, regels: mandaten.map { regel($0, op: dag, geeft: geeft) },
            leeg: mandaten.isEmpty ? Leeg(kop: "Geen mandaten", tekst: "Hier staat wanneer een gemeente de ketenregisseur voor haar laat spreken.") : nil,
            formulier: geeft ? formulier(invoer) : nil)
        return maker.html(
            pagina, "Mandaat", wie: wie, actief: "/deelnemers", status: invoer?.status ?? 200, fouten: invoer != nil,
            kruimels: [Link(titel: "Deelnemers", href: "/deelnemers")], melding: melding)
    }

    private func regel(_ m: Mandaat, op dag: Dag, geeft: Bool) -> Mandaatregel {
        let gegeven = "door \(m.gegevenDoor) op \(Datumtekst.moment(m.gegevenOp, tijdzone: maker.regio.tijdzone))"
        return Mandaatregel(
            mandaatId: m.id.tekst, gemeente: maker.regio.gemeente(m.gemeente)?.naam ?? m.gemeente, vanaf: Datumtekst.dag(m.van),
            tot: m.tot.map(Datumtekst.dag) ?? "geen einde", gegeven: gegeven, stand: Self.stand(m, op: dag), intrekbaar: geeft && m.loopt(op: dag))
    }

    private static func stand(_ m: Mandaat, op dag: Dag) -> Tag {
        if m.ingetrokkenOp != nil { return Tag("ingetrokken", toon: "let-op") }
        if m.geldt(op: dag) { return Tag("geldt", toon: "goed") }
        return m.van > dag ? Tag("gaat nog in", toon: "accent") : Tag("geldt niet meer")
    }

    private func formulier(_ invoer: Registerinvoer?) -> Registerformulier {
        let velden = Registervelden("mandaat", invoer)
        return Registerformulier(
            formulierId: "mandaat", kop: "Mandaat geven",
            uitleg: "Bespreek het eerst samen. De ketenregisseur kan daarna antwoorden op wat aan de diensten van uw gemeente is gevraagd.",
            actie: "/mandaat",
            dag: velden.dag("van", "Eerste dag"), einde: velden.dag("tot", "Geldt tot", hint: "Leeg laten is: tot u het intrekt.", verplicht: false),
            knop: "Geef het mandaat")
    }
}
