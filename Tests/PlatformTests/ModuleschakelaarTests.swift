import Foundation
import Support
import Testing

/// A module is switched off for one tenant: there its routes and pages do not exist, and only there.
@Suite struct ModuleschakelaarTests {
    private static func tenants(zonder tenant: String) throws -> URL {
        let map = try Omgeving.copyOfTenants(), bestand = map.appendingPathComponent("gemeente-\(tenant).yaml")
        let tekst = try String(contentsOf: bestand, encoding: .utf8)
        #expect(tekst.contains("casusoverleg: aan"))
        try tekst.replacingOccurrences(of: "casusoverleg: aan", with: "casusoverleg: uit").write(to: bestand, atomically: true, encoding: .utf8)
        return map
    }

    @Test func itsRoutesAreGoneThereAndOnlyThere() async throws {
        try await KetendProcess.with("schakelaar", tenants: Self.tenants(zonder: "veenwoude")) { server in
            let uit = try await server.api.login("assistent.veenwoude"), aan = try await server.api.login("assistent.dijkstad")
            let regisseur = try await server.api.login("ketenregisseur")
            for pad in ["/api/v1/casusoverleggen", "/api/v1/zorgoverleggen", "/api/v1/toewijzingen"] {
                #expect(try await uit.get(pad).isProbleem(404), "\(pad)")
                #expect(try await aan.get(pad).status == 200, "\(pad)")
                #expect(try await regisseur.get(pad).status == 200, "\(pad)")
            }
            // It answers as an address that never was.
            #expect(try await uit.get("/api/v1/toewijzingen").text == uit.get("/api/v1/bestaat-niet").text)
            // The core is untouched, but no text of the module's kind is read there.
            #expect(try await uit.post("/api/v1/signalen", ["omschrijving": "Verzonnen"]).status == 201)
            #expect(try await uit.post("/api/v1/signalen", text: "Naam: Verzonnen").isProbleem(415))
            #expect(try await regisseur.post("/api/v1/signalen?tenant=veenwoude", text: "Naam: Verzonnen").isProbleem(415))
            #expect(try await uit.send("PUT", "/api/v1/casusoverleggen").isProbleem(404))
            #expect(try await aan.post("/api/v1/signalen", text: "PERSONALIA SLACHTOFFER\nNaam: Verzonnen").status == 201)
            let modules = try await regisseur.get("/api/v1/modules").json["modules"][0]["tenants"]
            #expect(modules["veenwoude"].bool == false && modules["dijkstad"].bool == true && modules["waterland-noord"].bool == true)
        }
    }

    @Test func aDossierOfThatTenantComesOnNoAgenda() async throws {
        try await KetendProcess.with("schakelaar", tenants: Self.tenants(zonder: "veenwoude")) { server in
            let regisseur = try await server.api.login("ketenregisseur")
            let signaal = try await regisseur.post("/api/v1/signalen", ["omschrijving": "Verzonnen", "tenant": "veenwoude"]).id()
            let dossier = try await regisseur.post("/api/v1/dossiers", ["titel": "Verzonnen", "signalen": [.string(signaal)]]).id()
            let overleg = try #require(try await regisseur.get("/api/v1/casusoverleggen").json["overleggen"].array?.last?["id"].text)
            let antwoord = try await regisseur.post("/api/v1/casusoverleggen/\(overleg)/agendapunten", ["dossier": .string(dossier)])
            #expect(antwoord.isProbleem(404))
        }
    }

    @Test func anUnknownKeyInATenantsFileIsAnErrorThatNamesFileKeyAndNearestKey() async throws {
        let map = try Omgeving.copyOfTenants(), bestand = map.appendingPathComponent("gemeente-dijkstad.yaml")
        let tekst = try String(contentsOf: bestand, encoding: .utf8)
        try tekst.replacingOccurrences(of: "netnummers:", with: "netnumers:").write(to: bestand, atomically: true, encoding: .utf8)
        try await TestDatabase.with("sleutelfout") { database in
            let server = try await KetendProcess.launch(database, tenants: map)
            #expect(await server.process.code() != 0)
            #expect(server.output.contains("gemeente-dijkstad.yaml") && server.output.contains("netnumers") && server.output.contains("netnummers"), "\(server.output)")
        }
    }
}
