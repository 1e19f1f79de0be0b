import Invoer
import Regio

/// The OpenAPI 3.1 document, made from the declarations that route the requests.
enum OpenAPI {
    static func document(_ routes: [Route], regio: RegioConfiguratie) -> Waarde {
        var paden: [JSONVeld] = []
        for route in routes where route.isAPI {
            guard let uitleg = route.uitleg else { continue }
            let pad = String(route.pad.dropFirst("/api/v1".count))
            let veld = JSONVeld(route.methode.rawValue.lowercased(), operatie(route, uitleg))
            if let plek = paden.firstIndex(where: { $0.naam == pad }), case .object(let velden) = paden[plek].waarde {
                paden[plek].waarde = .object(velden + [veld])
            } else {
                paden.append(JSONVeld(pad, .object([veld])))
            }
        }
        return [
            "openapi": "3.1.0",
            "info": [
                "title": .tekst("Ketenregie \(regio.naam)"), "version": .tekst(Veiligheidskoppen.versie),
                "description": "Signalen, dossiers en overleggen van de keten, elk gegeven zoals het convenant het toelaat.",
                "contact": ["name": .tekst(regio.contact.naam), "email": .tekst(regio.contact.email), "url": .tekst(regio.contact.url)],
                "license": ["name": "EUPL-1.2", "identifier": "EUPL-1.2"],
            ],
            "servers": [["url": "/api/v1", "description": "Deze regio"]],
            "security": [["bearer": []]],
            "tags": .lijst(groepen(routes)),
            "paths": .object(paden),
            "components": [
                "securitySchemes": ["bearer": ["type": "http", "scheme": "bearer"]],
                "schemas": ["Probleem": Schemas.probleem.openAPI()],
                "headers": ["API-Version": ["description": "Versie van deze API", "schema": ["type": "string", "example": .tekst(Veiligheidskoppen.versie)]]],
            ],
        ]
    }

    private static func groepen(_ routes: [Route]) -> [Waarde] {
        var gezien = Set<String>()
        return routes.compactMap(\.uitleg?.groep).filter { gezien.insert($0).inserted }.map { ["name": .tekst($0)] }
    }

    private static func operatie(_ route: Route, _ uitleg: Uitleg) -> Waarde {
        var velden: [JSONVeld] = [
            JSONVeld("operationId", .tekst(uitleg.naam)), JSONVeld("summary", .tekst(uitleg.samenvatting)),
            JSONVeld("description", .tekst(toelichting(route))), JSONVeld("tags", [.tekst(uitleg.groep)]),
        ]
        let inPad = route.pad.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
        var parameters: [Waarde] = inPad.map {
            ["name": .tekst($0), "in": "path", "required": true, "description": "Id", "schema": ["type": "string", "format": $0 == "id" ? "uuid" : "string"]]
        }
        parameters += uitleg.query.map {
            ["name": .tekst($0.naam), "in": "query", "required": .bool($0.verplicht), "description": .tekst($0.omschrijving), "schema": $0.schema.openAPI()]
        }
        if route.methode == .POST, case .recht = route.eis {
            parameters.append([
                "name": "Idempotency-Key", "in": "header", "required": false, "description": "Zelfde sleutel, zelfde inhoud: één keer uitgevoerd",
                "schema": ["type": "string", "maxLength": 200],
            ])
        }
        if !parameters.isEmpty { velden.append(JSONVeld("parameters", .lijst(parameters))) }
        if !uitleg.invoer.isEmpty {
            velden.append(
                JSONVeld("requestBody", ["required": true, "content": .object(uitleg.invoer.map { JSONVeld($0.type, ["schema": $0.schema.openAPI()]) })]))
        }
        if case .openbaar = route.eis { velden.append(JSONVeld("security", [])) }
        velden.append(JSONVeld("responses", .object(antwoorden(route, uitleg))))
        return .object(velden)
    }

    private static func toelichting(_ route: Route) -> String {
        switch route.eis {
        case .openbaar(let reden): "Open voor iedereen: \(reden)."
        case .recht(let recht): "Nodig: het recht ‘\(recht.rawValue)’."
        }
    }

    private static func antwoorden(_ route: Route, _ uitleg: Uitleg) -> [JSONVeld] {
        let versie: Waarde = ["API-Version": ["$ref": "#/components/headers/API-Version"]]
        var uit = uitleg.antwoorden.map { status, tekst, schema -> JSONVeld in
            var velden = [JSONVeld("description", .tekst(tekst)), JSONVeld("headers", versie)]
            if let schema { velden.append(JSONVeld("content", ["application/json": ["schema": schema.openAPI()]])) }
            return JSONVeld("\(status)", .object(velden))
        }
        var fouten = [400: "De invoer klopt niet", 503: "Nu niet beschikbaar"]
        if case .recht = route.eis {
            fouten[401] = "Niet aangemeld"
            fouten[403] = "Niet voor deze rol"
        }
        if route.pad.contains("{") { fouten[404] = "Niet gevonden, of niet voor u" }
        if route.methode != .GET {
            fouten[401] = "Niet aangemeld"
            fouten[409] = "Een regel weigert"
            fouten[413] = "Te groot"
            fouten[415] = "Verkeerd soort inhoud"
        }
        for (status, tekst) in fouten.sorted(by: { $0.key < $1.key }) {
            uit.append(
                JSONVeld("\(status)", ["description": .tekst(tekst), "content": ["application/problem+json": ["schema": ["$ref": "#/components/schemas/Probleem"]]]]))
        }
        return uit
    }
}
