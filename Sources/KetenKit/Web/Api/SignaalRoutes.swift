import Bestand
import Identity
import Invoer
import Regio

/// Signalen in the API.
struct SignaalRoutes: Sendable {
    let bestand: Bestanddienst
    let regio: RegioConfiguratie
    let bronnen: [any Signaalbron]
    private let schema: Schema

    init(bestand: Bestanddienst, regio: RegioConfiguratie, bronnen: [any Signaalbron]) {
        self.bestand = bestand
        self.regio = regio
        self.bronnen = bronnen
        schema = Casusvorm.schema(tenants: regio.alleTenants, indicatoren: regio.signalenlijst.groepen.flatMap(\.indicatoren).map(\.id))
    }

    var routes: [Route] { [indienen, lijst, een] }

    private var indienen: Route {
        let teksten = bronnen.map { (type: $0.inhoudstype, schema: Schema.tekst(min: 1, max: Grenzen.inhoud).omschreven($0.uitleg)) }
        return Route(
            .POST, "/api/v1/signalen", recht: .signaalIndienen,
            uitleg: Uitleg(
                "dienSignaalIn", "Een signaal indienen (C15.2)", groep: "signalen", invoer: [("application/json", schema)] + teksten,
                query: [.optioneel("tenant", .keuze(regio.alleTenants), "Bij tekst: de gemeente waar het signaal bij hoort")],
                antwoorden: [(201, "Ingediend", .object([.verplicht("id", .uuid, "Id"), .verplicht("nummer", .tekst(), "Korte naam"), .verplicht("nietHerkend", .geheel, "Regels zonder veld")]))])
        ) { vraag, wie in
            try vraag.alleenQuery("tenant")
            try vraag.keuze("tenant", uit: regio.alleTenants)
            let invoer = try lees(vraag, wie)
            let sleutel = try vraag.idempotentie()
            let (id, _) = try await bestand.dienIn(invoer, wie: wie, idempotentie: sleutel)
            let tekst = id.tekst
            return .json(
                [
                    "id": .tekst(tekst), "nummer": .tekst("S-" + Kort.code(id)),
                    "nietHerkend": .getal(invoer[Casusvorm.nietHerkend]?.lijst?.count ?? 0),
                ], status: 201, locatie: "/api/v1/signalen/\(tekst)")
        }
    }

    /// The body as checked input, from JSON or by the module that reads this kind of text.
    private func lees(_ vraag: Vraag, _ wie: Aangemeld) throws -> Waarde {
        if vraag.inhoudstype == "application/json" {
            return try vraag.json(schema)
        }
        // What counts is the gemeente that the signaal is for.
        let tenant = vraag.query["tenant"] ?? wie.tenant
        let aan = bronnen.filter { regio.moduleAan($0.module, tenant: tenant) && regio.moduleAan($0.module, tenant: wie.tenant) }
        guard let bron = aan.first(where: { $0.inhoudstype == vraag.inhoudstype }) else {
            throw Probleem.verkeerdType(["application/json"] + aan.map(\.inhoudstype))
        }
        var invoer = try bron.lees(vraag.inhoud)
        if let tenant = vraag.query["tenant"], case .object(let velden) = invoer {
            invoer = .object(velden + [JSONVeld("tenant", .tekst(tenant))])
        }
        let fouten = schema.toets(invoer)
        guard fouten.isEmpty else { throw Probleem.invoer(fouten) }
        return invoer
    }

    private var lijst: Route {
        Route(
            .GET, "/api/v1/signalen", recht: .signaalLezen,
            uitleg: Uitleg(
                "signalen", "Signalen die u mag zien", groep: "signalen",
                query: Schemas.bladeren + [
                    .optioneel("tenant", .keuze(regio.alleTenants), "Alleen van deze gemeente"), .optioneel("gestapeld", .keuze(["ja", "nee"]), "Al in een dossier"),
                ],
                antwoorden: [(200, "Een bladzijde", Schemas.bladzijde("signalen", .object(Schemas.signaalVelden)))])
        ) { vraag, wie in
            try vraag.alleenQuery("na", "aantal", "tenant", "gestapeld")
            try vraag.keuze("tenant", uit: regio.alleTenants)
            try vraag.keuze("gestapeld", uit: ["ja", "nee"])
            let bladzijde = try await bestand.signalen(
                .init(tenant: vraag.query["tenant"], gestapeld: vraag.query["gestapeld"].map { $0 == "ja" }), na: try Self.na(vraag),
                aantal: try vraag.aantal(), wie: wie)
            return .json(AlsJSON.bladzijde(bladzijde, "signalen", vraag: vraag) { .object(AlsJSON.kop($0)) })
        }
    }

    static func na(_ vraag: Vraag) throws -> Cursor? {
        guard let tekst = vraag.query["na"] else { return nil }
        guard let cursor = Cursor(tekst) else {
            throw Probleem.invoer([Fout(pad: "na", melding: "Dit is geen cursor. Neem het adres uit `volgende` over.")])
        }
        return cursor
    }

    private var een: Route {
        Route(
            .GET, "/api/v1/signalen/{id}", recht: .signaalLezen,
            uitleg: Uitleg(
                "signaal", "Een signaal, elk gegeven zoals u het mag zien", groep: "signalen", antwoorden: [(200, "Het signaal", Schemas.signaal)])
        ) { vraag, wie in
            .json(AlsJSON.signaal(try await bestand.signaal(try vraag.id(), wie: wie)))
        }
    }
}
