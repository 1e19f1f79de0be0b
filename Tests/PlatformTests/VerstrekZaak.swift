import Foundation
import Support

/// A dossier with one signaal of each kind, and what is disclosed of it.
struct VerstrekZaak {
    let zaak = Zaak()
    let dossier: String
    /// Gegevens as the ketenregisseur sees them.
    let gegevens: [JSON]

    /// - Parameter extra: signalen beside those of politie, anker and belastingdienst.
    init(_ extra: [(account: String, velden: [String: JSON])] = []) async throws {
        var signalen = [try await zaak.signaal(door: "politie", ["melder": ["contactpersoon": "Melder Verzonnen"]])]
        signalen.append(try await zaak.signaal(door: "anker"))
        signalen.append(try await zaak.signaal(door: "belastingdienst", ["slachtoffers": []]))
        for (account, velden) in extra { signalen.append(try await zaak.signaal(door: account, velden)) }
        dossier = try await zaak.dossier(signalen)
        gegevens = try await GedeeldeServer.als("ketenregisseur").get("/api/v1/dossiers/\(dossier)").gegevens
    }

    func ids(_ welke: (JSON) -> Bool) -> [String] { gegevens.filter(welke).compactMap { $0["id"].text } }
    func van(_ bron: String, _ categorie: String = "gewoon") -> [String] { ids { $0["bron"].text == bron && $0["categorie"].text == categorie } }
    func id(_ kenmerk: String, van bron: String) throws -> String {
        guard let id = ids({ $0["bron"].text == bron && $0["kenmerk"].text == kenmerk }).first else { throw Supportfout("no \(kenmerk) of \(bron)") }
        return id
    }

    /// With names, necessity and weighing unless said otherwise.
    func verstrek(
        _ ids: [String]?, aan: String, doel: String = "operationeel", herleidbaar: Bool = true, noodzaak: String? = "Zonder naam is zij niet te vinden.",
        belang: String? = "Zij is daarna veilig.", door: String = "ketenregisseur", sleutel: String? = nil
    ) async throws -> API.Answer {
        var velden: [String: JSON] = [
            "aan": .string(aan), "doel": .string(doel), "gegevens": ids.map { .array($0.map { .string($0) }) } ?? "alle", "herleidbaar": .bool(herleidbaar),
        ]
        if let noodzaak { velden["noodzaak"] = .string(noodzaak) }
        if let belang { velden["belang"] = .string(belang) }
        return try await GedeeldeServer.als(door).post(
            "/api/v1/dossiers/\(dossier)/verstrekkingen", .object(velden), headers: sleutel.map { ["Idempotency-Key": $0] } ?? [:])
    }

    func stemIn(_ gegeven: String, _ soort: String, door account: String, voor: String = "operationeel", tot: String? = nil) async throws -> API.Answer {
        var velden: [String: JSON] = ["soort": .string(soort), "voor": .string(voor)]
        if let tot { velden["tot"] = .string(tot) }
        return try await GedeeldeServer.als(account).post("/api/v1/gegevens/\(gegeven)/instemmingen", .object(velden))
    }

    /// Client, supplier and zorgcoördinator, in that order.
    func alleDrie(_ gegeven: String, voor: String = "operationeel") async throws {
        for (soort, account) in [("client", "anker"), ("partner", "anker"), ("zorgcoordinator", "zorgcoordinator")] {
            let antwoord = try await stemIn(gegeven, soort, door: account, voor: voor)
            guard antwoord.status == 201 else { throw Supportfout("\(soort): \(antwoord.status) \(antwoord.text)") }
        }
    }

    func lees(_ verstrekking: String, als account: String) async throws -> API.Answer {
        try await GedeeldeServer.als(account).get("/api/v1/verstrekkingen/\(verstrekking)")
    }
}
