import Deelname
import Foundation
import Identity
import Invoer
import Postgres

/// Who takes part in the covenant, and what changes in that, in the API.
struct DeelnameRoutes: Sendable {
    let dienst: Deelnamedienst

    static let gemaakt = Schema.object([.verplicht("id", .uuid, "Id")])
    private static let kenmerk = Eigenschap.verplicht("kenmerk", .tekst(min: 1, max: 200), "Kenmerk van de brief")
    private static let organisatie = Eigenschap.verplicht(
        "organisatie", .tekst(min: 1, max: 100, formaat: .kenmerk), "Id; een gemeente als geheel: gemeente.NAAM")
    private static let op = Eigenschap.verplicht("op", .datum, "Dag van de brief")
    private static let toetreding = Schema.object([organisatie, op, kenmerk])
    private static let wijziging = Schema.object([.verplicht("titel", .tekst(min: 1, max: 200), "Wat er verandert"), op, kenmerk])
    private static let instemming = Schema.object([organisatie, op, kenmerk])
    private static let ondertekening = Schema.object([.verplicht("op", .datum, "Dag van tekenen; vanaf die dag geldt het")])
    private static let opzegging = Schema.object([organisatie, op])

    var routes: [Route] {
        [lijst, vragen, voorstellen, opzeggen] + Voorstel.Soort.allCases.flatMap { [instemmen($0), ondertekenen($0)] }
    }

    private var lijst: Route {
        Route(
            .GET, "/api/v1/deelnemers", recht: .deelnameLezen,
            uitleg: Uitleg(
                "deelnemers", "Wie meedoen, wie willen meedoen of weggaan, en het jaar van het convenant (C4, C34, C35)", groep: "deelname",
                antwoorden: [(200, "Het register van vandaag", Schemas.deelnemers)])
        ) { _, wie in .json(AlsJSON.overzicht(try await dienst.deelnemers(wie: wie))) }
    }

    private var vragen: Route {
        Route(
            .POST, "/api/v1/toetredingen", recht: .deelnameBeheren,
            uitleg: Uitleg(
                "vraagToetreding", "Vastleggen dat een organisatie wil toetreden (C4)", groep: "deelname", invoer: [("application/json", Self.toetreding)],
                antwoorden: [(201, "Vastgelegd", Self.gemaakt)])
        ) { vraag, wie in
            let invoer = try vraag.json(Self.toetreding)
            let id = try await dienst.vraagToetreding(
                invoer["organisatie"]?.tekst ?? "", op: try Self.dag(invoer, "op"), kenmerk: invoer["kenmerk"]?.tekst ?? "", wie: wie,
                idempotentie: try vraag.idempotentie())
            return .json(["id": .tekst(id.tekst)], status: 201)
        }
    }

    private var voorstellen: Route {
        Route(
            .POST, "/api/v1/wijzigingen", recht: .deelnameBeheren,
            uitleg: Uitleg(
                "stelWijzigingVoor", "Een wijziging van het convenant voorleggen (C33)", groep: "deelname", invoer: [("application/json", Self.wijziging)],
                antwoorden: [(201, "Vastgelegd", Self.gemaakt)])
        ) { vraag, wie in
            let invoer = try vraag.json(Self.wijziging)
            let id = try await dienst.stelWijzigingVoor(
                invoer["titel"]?.tekst ?? "", op: try Self.dag(invoer, "op"), kenmerk: invoer["kenmerk"]?.tekst ?? "", wie: wie,
                idempotentie: try vraag.idempotentie())
            return .json(["id": .tekst(id.tekst)], status: 201)
        }
    }

    private func instemmen(_ soort: Voorstel.Soort) -> Route {
        Route(
            .POST, "/api/v1/\(soort.meervoud)/{id}/instemmingen", recht: .deelnameBeheren,
            uitleg: Uitleg(
                "instemmingMet\(soort.rawValue.capitalized)", "Vastleggen dat een partner instemt met een \(soort.rawValue) (\(soort.regel))",
                groep: "deelname", invoer: [("application/json", Self.instemming)], antwoorden: [(201, "Vastgelegd", Self.gemaakt)])
        ) { vraag, wie in
            let invoer = try vraag.json(Self.instemming), id = try vraag.id()
            try await dienst.legInstemmingVast(
                soort, id, van: invoer["organisatie"]?.tekst ?? "", op: try Self.dag(invoer, "op"), kenmerk: invoer["kenmerk"]?.tekst ?? "", wie: wie,
                idempotentie: try vraag.idempotentie())
            return .json(["id": .tekst(id.tekst)], status: 201)
        }
    }

    private func ondertekenen(_ soort: Voorstel.Soort) -> Route {
        Route(
            .POST, "/api/v1/\(soort.meervoud)/{id}/ondertekening", recht: .deelnameBeheren,
            uitleg: Uitleg(
                "onderteken\(soort.rawValue.capitalized)",
                "Vastleggen dat een \(soort.rawValue) is getekend; dat kan pas als alle partners instemden (\(soort.regel))", groep: "deelname",
                invoer: [("application/json", Self.ondertekening)], antwoorden: [(201, "Vastgelegd", Self.gemaakt)])
        ) { vraag, wie in
            let invoer = try vraag.json(Self.ondertekening), id = try vraag.id()
            try await dienst.onderteken(soort, id, op: try Self.dag(invoer, "op"), wie: wie, idempotentie: try vraag.idempotentie())
            return .json(["id": .tekst(id.tekst)], status: 201)
        }
    }

    private var opzeggen: Route {
        Route(
            .POST, "/api/v1/opzeggingen", recht: .deelnameBeheren,
            uitleg: Uitleg(
                "zegOp", "Vastleggen dat een partner opzegt; zij doet mee tot de termijn om is (C34)", groep: "deelname",
                invoer: [("application/json", Self.opzegging)],
                antwoorden: [
                    (201, "Vastgelegd", .object([.verplicht("id", .uuid, "Id"), .verplicht("vertrektOp", .datum, "Eerste dag waarop zij niet meer meedoet")]))
                ])
        ) { vraag, wie in
            let invoer = try vraag.json(Self.opzegging)
            let (id, vertrektOp) = try await dienst.legOpzeggingVast(
                invoer["organisatie"]?.tekst ?? "", op: try Self.dag(invoer, "op"), wie: wie, idempotentie: try vraag.idempotentie())
            return .json(["id": .tekst(id.tekst), "vertrektOp": .tekst("\(vertrektOp)")], status: 201)
        }
    }

    /// A day that the schema has checked.
    static func dag(_ invoer: Waarde, _ naam: String) throws -> Dag {
        guard let dag = invoer[naam]?.tekst.flatMap({ Dag($0) }) else { throw Probleem.invoer([Fout(pad: naam, melding: "Geef een dag als 2026-12-03.")]) }
        return dag
    }
}

extension Voorstel.Soort {
    /// As addresses write it.
    var meervoud: String { self == .toetreding ? "toetredingen" : "wijzigingen" }
}
