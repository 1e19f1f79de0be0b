import Foundation
import Support
import Testing

/// The API describes itself: from the same declarations, completely, and as the contract names it.
@Suite struct OpenAPITests {
    @Test func theDocumentHoldsEveryCallOfTheContract() async throws {
        let antwoord = try await GedeeldeServer.start().api.get("/api/v1/openapi.json")
        let document = antwoord.json
        #expect(antwoord.status == 200 && document["openapi"].text == "3.1.0" && antwoord.headers["access-control-allow-origin"] == "*")
        for (pad, methoden) in [
            "/sessies": ["post"], "/signalen": ["get", "post"], "/signalen/{id}": ["get"], "/dossiers": ["get", "post"], "/dossiers/{id}": ["get"],
            "/dossiers/{id}/signalen": ["post"], "/casusoverleggen": ["get", "post"], "/zorgoverleggen": ["get", "post"],
            "/casusoverleggen/{id}/agendapunten": ["post"], "/casusoverleggen/{id}/besluiten": ["post"], "/openapi.json": ["get"],
        ] {
            for methode in methoden { #expect(!document["paths"][pad][methode].isNull, "\(methode) \(pad)") }
        }
    }

    @Test func everyOperationNamesItsRightItsAnswersAndItsProblems() async throws {
        let document = try await GedeeldeServer.start().api.get("/api/v1/openapi.json").json
        var namen: Set<String> = []
        for (pad, item) in document["paths"].object ?? [:] {
            for (methode, operatie) in item.object ?? [:] {
                let waar = "\(methode) \(pad)"
                #expect(namen.insert(operatie["operationId"].text ?? "").inserted, "\(waar)")
                #expect(operatie["description"].text?.isEmpty == false && operatie["tags"].array?.count == 1, "\(waar)")
                let antwoorden = operatie["responses"].object ?? [:]
                #expect(antwoorden.keys.contains { $0.hasPrefix("2") }, "\(waar)")
                let open = operatie["security"].array?.isEmpty == true
                if !open { #expect(antwoorden["401"] != nil && antwoorden["403"] != nil, "\(waar)") }
                #expect(open == ["/sessies", "/openapi.json", "/mag-ik"].contains(pad), "\(waar)")
                // What is done by being asked has no body.
                let zonderInhoud = pad.hasSuffix("/weigering") || pad.hasSuffix("/verteld") || pad.hasSuffix("/bevestiging")
                if methode == "post", !zonderInhoud { #expect(!operatie["requestBody"]["content"].isNull, "\(waar)") }
                for parameter in pad.matches(of: /\{([a-z]+)\}/) {
                    #expect(operatie["parameters"].array?.contains { $0["name"].text == String(parameter.1) && $0["required"].bool == true } == true, "\(waar)")
                }
            }
        }
        #expect(namen.count > 12)
    }

    /// What the document says of a body is what the server does with it: the same declaration checks and describes.
    @Test func theSchemaOfASignaalRefusesWhatTheServerRefuses() async throws {
        let schema = try await GedeeldeServer.start().api.get("/api/v1/openapi.json").json["paths"]["/signalen"]["post"]["requestBody"]["content"]["application/json"]["schema"]
        #expect(schema["additionalProperties"].bool == false)
        #expect(schema["properties"]["sterkte"]["maximum"].int == 10)
        #expect(schema["properties"]["tenant"]["enum"].array?.count == 5)
        #expect(schema["properties"]["slachtoffers"]["items"]["properties"]["geboortedatum"].isNull == false)
    }
}
