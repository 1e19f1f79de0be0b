import Deelname
import Foundation
import Identity
import Invoer
import Postgres

/// Mandates of gemeenten to the ketenregisseur, in the API.
struct MandaatRoutes: Sendable {
    let dienst: Deelnamedienst

    private static let mandaat = Schema.object([
        .verplicht("van", .datum, "Eerste dag"), .optioneel("tot", .datum.ofNiets, "Eerste dag waarop het niet meer geldt"),
    ])

    var routes: [Route] {
        [
            Route(
                .GET, "/api/v1/mandaten", recht: .mandaatLezen,
                uitleg: Uitleg(
                    "mandaten", "Voor welke gemeenten de ketenregisseur spreekt (C12.2.2)", groep: "deelname",
                    antwoorden: [(200, "Die u mag zien", Schemas.mandaten)])
            ) { _, wie in
                let vandaag = dienst.vandaag
                return .json(["mandaten": .lijst(try await dienst.mandaten(wie: wie).map { AlsJSON.mandaat($0, op: vandaag) })])
            },
            Route(
                .POST, "/api/v1/mandaten", recht: .mandaatGeven,
                uitleg: Uitleg(
                    "geefMandaat", "De ketenregisseur de eigen gemeente laten vertegenwoordigen (C12.2.2)", groep: "deelname",
                    invoer: [("application/json", Self.mandaat)], antwoorden: [(201, "Gegeven", DeelnameRoutes.gemaakt)])
            ) { vraag, wie in
                let invoer = try vraag.json(Self.mandaat)
                let id = try await dienst.geefMandaat(
                    van: try DeelnameRoutes.dag(invoer, "van"), tot: invoer["tot"]?.tekst.flatMap { Dag($0) }, wie: wie,
                    idempotentie: try vraag.idempotentie())
                return .json(["id": .tekst(id.tekst)], status: 201)
            },
            Route(
                .DELETE, "/api/v1/mandaten/{id}", recht: .mandaatGeven,
                uitleg: Uitleg(
                    "trekMandaatIn", "Een mandaat intrekken; het geldt meteen niet meer", groep: "deelname", antwoorden: [(204, "Ingetrokken", nil)])
            ) { vraag, wie in
                try await dienst.trekMandaatIn(try vraag.id(), wie: wie)
                return .leeg
            },
        ]
    }
}
