import Deelname
import Foundation
import Identity
import Invoer
import Postgres

/// Statements of secrecy of staff and of invited experts, in the API.
struct GeheimhoudingRoutes: Sendable {
    let dienst: Deelnamedienst

    private static let verklaring = Schema.object([
        .verplicht("account", .tekst(min: 1, max: 100), "Account"), .verplicht("getekendOp", .datum, "Dag van tekenen"),
    ])
    private static let deskundige = Schema.object([
        .verplicht("naam", .tekst(min: 1, max: 200), "Naam"), .verplicht("getekendOp", .datum, "Dag van tekenen"),
        .optioneel("overleg", .keuze(Deskundige.Overleg.allCases.map(\.rawValue)).ofNiets, "Voor welk overleg; zonder: beide"),
        .optioneel("geldigTot", .datum.ofNiets, "Eerste dag waarop zij niet meer geldt"),
    ])

    var routes: [Route] {
        [
            Route(
                .GET, "/api/v1/geheimhouding", recht: .geheimhoudingLezen,
                uitleg: Uitleg(
                    "geheimhouding", "Wie een verklaring van geheimhouding tekende, en wie nog niet (C21.2)", groep: "deelname",
                    antwoorden: [(200, "Iedereen met een account", Schemas.geheimhouding)])
            ) { _, wie in
                .json(["medewerkers": .lijst(try await dienst.medewerkers(wie: wie).map(AlsJSON.medewerker))])
            },
            Route(
                .POST, "/api/v1/geheimhouding", recht: .deelnameBeheren,
                uitleg: Uitleg(
                    "legVerklaringVast", "Een getekende verklaring vastleggen; daarna gaat het bestand voor haar of hem open (C21.2)", groep: "deelname",
                    invoer: [("application/json", Self.verklaring)], antwoorden: [(201, "Vastgelegd", DeelnameRoutes.gemaakt)])
            ) { vraag, wie in
                let invoer = try vraag.json(Self.verklaring)
                let id = try await dienst.legVerklaringVast(
                    account: invoer["account"]?.tekst ?? "", getekendOp: try DeelnameRoutes.dag(invoer, "getekendOp"), wie: wie,
                    idempotentie: try vraag.idempotentie())
                return .json(["id": .tekst(id.tekst)], status: 201)
            },
            Route(
                .GET, "/api/v1/deskundigen", recht: .geheimhoudingLezen,
                uitleg: Uitleg(
                    "deskundigen", "Deskundigen van buiten die tekenden (C21.3)", groep: "deelname", antwoorden: [(200, "Deskundigen", Schemas.deskundigen)])
            ) { _, wie in
                let vandaag = dienst.vandaag
                return .json(["deskundigen": .lijst(try await dienst.deskundigen(wie: wie).map { AlsJSON.deskundige($0, op: vandaag) })])
            },
            Route(
                .POST, "/api/v1/deskundigen", recht: .deelnameBeheren,
                uitleg: Uitleg(
                    "legDeskundigeVast", "Vastleggen dat een deskundige van buiten tekende (C21.3)", groep: "deelname",
                    invoer: [("application/json", Self.deskundige)], antwoorden: [(201, "Vastgelegd", DeelnameRoutes.gemaakt)])
            ) { vraag, wie in
                let invoer = try vraag.json(Self.deskundige)
                let id = try await dienst.legDeskundigeVast(
                    invoer["naam"]?.tekst ?? "", overleg: invoer["overleg"]?.tekst.flatMap(Deskundige.Overleg.init(rawValue:)),
                    getekendOp: try DeelnameRoutes.dag(invoer, "getekendOp"), geldigTot: invoer["geldigTot"]?.tekst.flatMap { Dag($0) }, wie: wie,
                    idempotentie: try vraag.idempotentie())
                return .json(["id": .tekst(id.tekst)], status: 201)
            },
        ]
    }
}
