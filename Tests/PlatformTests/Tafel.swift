import Foundation
import Support

/// A case on a server of the test's own, on the agenda of today's casusoverleg.
struct Tafel {
    let regisseur: API
    let dossier: String
    let overleg: String

    /// - Parameter tenant: the gemeente it plays in; what there is of it comes from the SIOD.
    init(_ server: KetendProcess, tenant: String = "dijkstad") async throws {
        let siod = try await server.api.login("siod")
        regisseur = try await server.api.login("ketenregisseur")
        let signaal = try await siod.post("/api/v1/signalen", ["tenant": .string(tenant), "omschrijving": "Verzonnen, om te bespreken."]).id()
        dossier = try await regisseur.post("/api/v1/dossiers", ["titel": "Verzonnen zaak", "signalen": [.string(signaal)]]).id()
        guard let vandaag = try await regisseur.get("/api/v1/casusoverleggen").json["overleggen"].array?.last?["id"].text else {
            throw Supportfout("the demo region has no casusoverleg")
        }
        overleg = vandaag
        let punt = try await regisseur.post("/api/v1/casusoverleggen/\(overleg)/agendapunten", ["dossier": .string(dossier)])
        guard punt.status == 201 else { throw Supportfout("agendapunt: \(punt.status) \(punt.text)") }
    }

    func besluit(aan partner: String) async throws -> API.Answer {
        try await regisseur.post(
            "/api/v1/casusoverleggen/\(overleg)/besluiten",
            ["dossier": .string(dossier), "soort": "interventie", "aan": .string(partner), "motivering": "Haar veiligheid gaat voor."])
    }

    func verstrek(aan partner: String) async throws -> API.Answer {
        try await regisseur.post("/api/v1/dossiers/\(dossier)/verstrekkingen", ["aan": .string(partner), "doel": "verrijking", "gegevens": "alle"])
    }
}

extension API {
    /// What somebody gets after something about them changed: a session that is told so hears 401 once, and is known anew.
    func daarna(_ pad: String) async throws -> Answer {
        let eerst = try await get(pad)
        return eerst.status == 401 ? try await get(pad) : eerst
    }
}
