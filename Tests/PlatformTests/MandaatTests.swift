import Foundation
import Support
import Testing

/// A gemeente speaks for itself, or lets the ketenregisseur speak.
@Suite struct MandaatTests {
    private static func dag(_ dagen: Int) -> JSON { .string(KetenTests.dag(dagen)) }

    @Test("C12.2.2 · de ketenregisseur antwoordt voor een andere gemeente alleen met haar mandaat, zolang dat geldt")
    func anotherGemeenteGivesItsWord() async throws {
        try await KetendProcess.with("mandaat") { server in
            let tafel = try await Tafel(server, tenant: "veenwoude"), regisseur = tafel.regisseur
            let assistent = try await server.api.login("assistent.veenwoude"), ander = try await server.api.login("assistent.havenmeer")
            #expect(try await tafel.besluit(aan: "gemeente.veenwoude.bouw").status == 201)
            func toewijzing(_ dossier: String) async throws -> String {
                let alle = try await regisseur.get("/api/v1/toewijzingen").json["toewijzingen"].array ?? []
                return "/api/v1/toewijzingen/\(try #require(alle.first { $0["dossier"].text == dossier }?["id"].text))/antwoorden"
            }
            let pad = try await toewijzing(tafel.dossier)
            func aanvaard() async throws -> API.Answer { try await regisseur.post(pad, ["actie": "aanvaarden"]) }
            func geef(_ velden: JSON) async throws -> API.Answer { try await assistent.post("/api/v1/mandaten", velden) }

            #expect(try await aanvaard().isProbleem(409, regel: "C12.2.2"))
            #expect(try await geef(["van": Self.dag(-1)]).velden == ["van"])
            #expect(try await geef(["van": Self.dag(2), "tot": Self.dag(2)]).velden == ["tot"])
            // From tomorrow is not today.
            let morgen = try await geef(["van": Self.dag(1)]).id()
            #expect(try await aanvaard().isProbleem(409, regel: "C12.2.2"))
            #expect(try await geef(["van": Self.dag(5)]).isProbleem(409, regel: "C12.2.2"))
            #expect(try await ander.delete("/api/v1/mandaten/\(morgen)").isProbleem(404))
            #expect(try await assistent.delete("/api/v1/mandaten/\(morgen)").status == 204)
            #expect(try await assistent.delete("/api/v1/mandaten/\(morgen)").isProbleem(404))
            // That of another gemeente does not count.
            #expect(try await ander.post("/api/v1/mandaten", ["van": Self.dag(0)]).status == 201)
            #expect(try await aanvaard().isProbleem(409, regel: "C12.2.2"))
            let vandaag = try await geef(["van": Self.dag(0), "tot": Self.dag(1)]).id()
            #expect(try await aanvaard().status == 201)

            // Its giver, the ketenregisseur and the penvoerder see it.
            func ziet(_ wie: API) async throws -> JSON? {
                try await wie.get("/api/v1/mandaten").json["mandaten"].array?.first { $0["id"].text == vandaag }
            }
            for wie in [assistent, regisseur, try await server.api.login("penvoerder")] { #expect(try await ziet(wie)?["geldt"].bool == true) }
            #expect(try await ziet(ander) == nil)
            for account in ["politie", "zorgcoordinator"] { #expect(try await server.api.login(account).get("/api/v1/mandaten").isProbleem(403), "\(account)") }
            #expect(try await regisseur.post("/api/v1/mandaten", ["van": Self.dag(0)]).isProbleem(403))

            // Taken back it ends at once; the gemeente answers itself.
            #expect(try await assistent.delete("/api/v1/mandaten/\(vandaag)").status == 204)
            let terugmelding: JSON = ["actie": "terugmelden", "tekst": "Het pand is bekeken."]
            #expect(try await regisseur.post(pad, terugmelding).isProbleem(409, regel: "C12.2.2"))
            #expect(try await assistent.post(pad, terugmelding).status == 201)

            // Her own gemeente, and partners that are no gemeente, need no mandate.
            for (tenant, aan) in [("dijkstad", "gemeente.dijkstad.bouw"), ("veenwoude", "kvk")] {
                let zaak = try await Tafel(server, tenant: tenant)
                #expect(try await zaak.besluit(aan: aan).status == 201)
                #expect(try await regisseur.post(try await toewijzing(zaak.dossier), ["actie": "aanvaarden"]).status == 201, "\(aan)")
            }
        }
    }
}
