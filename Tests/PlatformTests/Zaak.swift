import Foundation
import Support

/// A case through the API, step by step; each step fails by itself when the server says no.
struct Zaak {
    /// Something that no other test wrote, to be looked for.
    let merk = "Merk\(UUID().uuidString.prefix(8))"

    func signaal(door account: String = "politie", _ velden: [String: JSON] = [:]) async throws -> String {
        let invoer: [String: JSON] = [
            "tenant": "dijkstad", "omschrijving": .string("Gezien bij een controle: \(merk)"), "sterkte": 6,
            "slachtoffers": [["naam": .string("\(merk) Verzonnen"), "geslacht": "v", "geboortedatum": "1999-04"]],
        ]
        let antwoord = try await GedeeldeServer.als(account).post("/api/v1/signalen", .object(invoer.merging(velden) { _, nieuw in nieuw }))
        return try antwoord.id()
    }

    func dossier(_ signalen: [String]) async throws -> String {
        let antwoord = try await GedeeldeServer.als("ketenregisseur").post(
            "/api/v1/dossiers", ["titel": .string("Zaak \(merk)"), "signalen": .array(signalen.map { .string($0) })])
        return try antwoord.id()
    }

    /// The casusoverleg of today, which the demo region has.
    func overlegVanVandaag() async throws -> String {
        let lijst = try await GedeeldeServer.als("ketenregisseur").get("/api/v1/casusoverleggen").json["overleggen"].array ?? []
        guard let id = lijst.last?["id"].text else { throw Supportfout("the demo region has no casusoverleg") }
        return id
    }

    func agendeer(_ dossier: String, op overleg: String) async throws {
        let antwoord = try await GedeeldeServer.als("ketenregisseur").post("/api/v1/casusoverleggen/\(overleg)/agendapunten", ["dossier": .string(dossier)])
        guard antwoord.status == 201 else { throw Supportfout("agendapunt: \(antwoord.status) \(antwoord.text)") }
    }

    func besluit(_ dossier: String, op overleg: String, aan partner: String = "politie") async throws -> API.Answer {
        try await GedeeldeServer.als("ketenregisseur").post(
            "/api/v1/casusoverleggen/\(overleg)/besluiten",
            [
                "dossier": .string(dossier), "soort": "interventie", "aan": .string(partner), "beoogdResultaat": .string("Resultaat \(merk)"),
                "motivering": "Haar veiligheid gaat voor.",
            ])
    }
}

extension API.Answer {
    /// The id of what was made.
    func id() throws -> String {
        guard status == 201, let id = json["id"].text else { throw Supportfout("expected 201: \(status) \(text)") }
        return id
    }

    /// The gegevens of a signaal or dossier.
    var gegevens: [JSON] { json["gegevens"].array ?? [] }

    /// Whether this is a problem document of that status, and it says something to do.
    func isProbleem(_ verwacht: Int, regel: String? = nil) -> Bool {
        status == verwacht && headers["content-type"]?.hasPrefix("application/problem+json") == true && json["status"].int == verwacht
            && json["title"].text?.isEmpty == false && (json["detail"].text?.count ?? 0) > 20 && json["regel"].text == regel
            && json["type"].text == (regel.map { "/regels/\($0)" } ?? "about:blank")
    }

    /// The fields that the answer complains of.
    var velden: [String] { (json["fouten"].array ?? []).compactMap { $0["veld"].text } }
}

/// Waits until something holds; false when it does not in 30 seconds.
func wordt(_ wat: () async throws -> Bool) async throws -> Bool {
    for _ in 0..<300 {
        if try await wat() { return true }
        try await Task.sleep(for: .milliseconds(100))
    }
    return false
}
