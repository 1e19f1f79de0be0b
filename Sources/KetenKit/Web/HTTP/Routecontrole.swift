import Identity
import Regio

/// Checks all routes before the server listens; every fault in one list.
public enum Routecontrole {
    /// - Throws: `Routefout`.
    public static func eis(_ routes: [Route], rechten: Set<Recht>) throws(Routefout) {
        var fouten: [String] = []
        var gezien = Set<String>()
        for route in routes {
            let naam = "\(route.methode.rawValue) \(route.pad)"
            let vorm = route.methode.rawValue + route.pad.split(separator: "/").map { $0.hasPrefix("{") ? "{}" : $0 }.joined(separator: "/")
            if !gezien.insert(vorm).inserted { fouten.append("\(naam): deze route is er twee keer.") }
            switch route.eis {
            case .recht(let recht) where !rechten.contains(recht): fouten.append("\(naam): geen enkele rol heeft het recht ‘\(recht.rawValue)’.")
            case .openbaar(let reden) where reden.isEmpty: fouten.append("\(naam): een open route zegt waarom.")
            default: break
            }
            if route.isAPI, route.uitleg == nil { fouten.append("\(naam): een route van de API beschrijft zichzelf voor OpenAPI.") }
            if route.pad != "/", route.pad.hasSuffix("/") { fouten.append("\(naam): een pad eindigt niet op een schuine streep.") }
        }
        guard fouten.isEmpty else { throw Routefout(fouten: fouten) }
    }
}

/// Why the routes are not good; all reasons at once.
public struct Routefout: Error, Sendable, CustomStringConvertible {
    public let fouten: [String]
    public var description: String { fouten.joined(separator: "\n") }
}

/// `GET /openapi.json`: readable from any origin, made once.
public enum OpenAPIRoute {
    public static func maak(_ routes: [Route], regio: RegioConfiguratie) -> Route {
        let uitleg = Uitleg("openapi", "Dit document", groep: "beheer", antwoorden: [(200, "OpenAPI 3.1", .iets)])
        let schil = Route(.GET, "/api/v1/openapi.json", openbaar: "het document zegt niets over personen", uitleg: uitleg) { _, _ in .leeg }
        let inhoud = OpenAPI.document(routes + [schil], regio: regio).jsonTekst()
        return Route(.GET, "/api/v1/openapi.json", openbaar: "het document zegt niets over personen", uitleg: uitleg) { _, _ in
            Antwoord(
                status: 200, koppen: [(naam: "content-type", waarde: "application/json; charset=utf-8"), (naam: "access-control-allow-origin", waarde: "*")], inhoud: inhoud)
        }
    }
}
