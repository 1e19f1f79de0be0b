import Bestand
import Foundation
import Identity
import Invoer

/// Dossiers in the API.
struct DossierRoutes: Sendable {
    let bestand: Bestanddienst

    private static let nieuw = Schema.object([
        .verplicht("titel", .tekst(min: 1, max: 200), "Titel, liefst zonder namen"),
        .verplicht("signalen", .lijst(.uuid, min: 1, max: 200), "Ids van de signalen die worden gestapeld"),
    ])
    private static let erbij = Schema.object([.verplicht("signaal", .uuid, "Id van het signaal")])

    var routes: [Route] {
        [
            Route(
                .POST, "/api/v1/dossiers", recht: .dossierBeheren,
                uitleg: Uitleg(
                    "openDossier", "Een dossier openen op een of meer signalen (C12.15)", groep: "dossiers", invoer: [("application/json", Self.nieuw)],
                    antwoorden: [(201, "Geopend", .object([.verplicht("id", .uuid, "Id"), .verplicht("nummer", .tekst(), "Korte naam")]))])
            ) { vraag, wie in
                let invoer = try vraag.json(Self.nieuw)
                let ids = (invoer["signalen"]?.lijst ?? []).compactMap { $0.tekst.flatMap(UUID.init(uuidString:)) }
                var gezien = Set<UUID>()
                let (id, _) = try await bestand.openDossier(
                    titel: invoer["titel"]?.tekst ?? "", signalen: ids.filter { gezien.insert($0).inserted }, wie: wie,
                    idempotentie: try vraag.idempotentie())
                let tekst = id.tekst
                return .json(["id": .tekst(tekst), "nummer": .tekst("D-" + Kort.code(id))], status: 201, locatie: "/api/v1/dossiers/\(tekst)")
            },
            Route(
                .POST, "/api/v1/dossiers/{id}/signalen", recht: .dossierBeheren,
                uitleg: Uitleg(
                    "stapel", "Nog een signaal in het dossier stapelen", groep: "dossiers", invoer: [("application/json", Self.erbij)],
                    antwoorden: [(201, "Gestapeld", .object([.verplicht("dossier", .uuid, "Dossier"), .verplicht("signaal", .uuid, "Signaal")]))])
            ) { vraag, wie in
                let invoer = try vraag.json(Self.erbij)
                let dossier = try vraag.id()
                guard let signaal = invoer["signaal"]?.tekst.flatMap(UUID.init(uuidString:)) else { throw Probleem.onbekend }
                try await bestand.stapel(signaal, in: dossier, wie: wie, idempotentie: try vraag.idempotentie())
                return .json(
                    ["dossier": .tekst(dossier.tekst), "signaal": .tekst(signaal.tekst)], status: 201,
                    locatie: "/api/v1/dossiers/\(dossier.tekst)")
            },
            Route(
                .GET, "/api/v1/dossiers", recht: .dossierLezen,
                uitleg: Uitleg(
                    "dossiers", "Dossiers die u mag zien", groep: "dossiers", query: Schemas.bladeren,
                    antwoorden: [(200, "Een bladzijde", Schemas.bladzijde("dossiers", .object(Schemas.dossierVelden)))])
            ) { vraag, wie in
                try vraag.alleenQuery("na", "aantal")
                let bladzijde = try await bestand.dossiers(na: try SignaalRoutes.na(vraag), aantal: try vraag.aantal(), wie: wie)
                return .json(AlsJSON.bladzijde(bladzijde, "dossiers", vraag: vraag) { .object(AlsJSON.dossierkop($0)) })
            },
            Route(
                .GET, "/api/v1/dossiers/{id}", recht: .dossierLezen,
                uitleg: Uitleg(
                    "dossier", "Een dossier, elk gegeven zoals u het mag zien", groep: "dossiers", antwoorden: [(200, "Het dossier", Schemas.dossier)])
            ) { vraag, wie in
                .json(AlsJSON.dossier(try await bestand.dossier(try vraag.id(), wie: wie)))
            },
        ]
    }
}
