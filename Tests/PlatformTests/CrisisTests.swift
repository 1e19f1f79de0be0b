import Foundation
import Support
import Testing

/// Acting at once: two people, and the next casusoverleg hears of it.
@Suite struct CrisisTests {
    private func start(_ zaak: VerstrekZaak, _ ids: [String], aan: String = "arbeidsinspectie", door: String = "ketenregisseur", _ velden: [String: JSON] = [:]) async throws -> API.Answer {
        let invoer: [String: JSON] = ["aan": .string(aan), "gegevens": .array(ids.map { .string($0) }), "noodzaak": "Het kan niet wachten.", "belang": "Haar leven."]
        return try await GedeeldeServer.als(door).post("/api/v1/dossiers/\(zaak.dossier)/crisisbesluiten", .object(invoer.merging(velden) { _, nieuw in nieuw }))
    }

    private func bevestig(_ id: String, door: String) async throws -> API.Answer {
        try await GedeeldeServer.als(door).post("/api/v1/crisisbesluiten/\(id)/bevestiging", [:])
    }

    @Test("C12.21, C16.9 · twee beslissen: wie begint bevestigt niet, en tot dan gaat er niets uit", arguments: [("ketenregisseur", "zorgcoordinator"), ("zorgcoordinator", "ketenregisseur")])
    func twoPeopleDecide(begint: String, bevestigt: String) async throws {
        let zaak = try await VerstrekZaak(), ids = zaak.van("politie")
        let id = try await start(zaak, ids, door: begint).id()
        let lijst = "/api/v1/dossiers/\(zaak.dossier)/verstrekkingen"
        #expect(try await GedeeldeServer.als("ketenregisseur").get(lijst).json["verstrekkingen"].array?.isEmpty == true)
        #expect(try await bevestig(id, door: begint).isProbleem(409, regel: "C12.21"))
        #expect(try await bevestig(id, door: "voorbereiding").isProbleem(409, regel: "C12.21"))
        #expect(try await bevestig(id, door: "politie").isProbleem(403))
        let uit = try await bevestig(id, door: bevestigt)
        #expect(uit.status == 201 && uit.json["doel"].text == "crisis")
        #expect(try await zaak.lees(try uit.id(), als: "arbeidsinspectie").text.contains(zaak.zaak.merk))
        #expect(try await bevestig(id, door: bevestigt).isProbleem(409, regel: "C12.21"))
    }

    @Test("C12.21 · wie tekent, ziet eerst wat uitgaat en waarom")
    func whoSignsSeesWhatGoes() async throws {
        let zaak = try await VerstrekZaak(), id = try await start(zaak, zaak.van("politie")).id()
        let zorg = try await GedeeldeServer.als("zorgcoordinator").get("/api/v1/crisisbesluiten/\(id)")
        #expect(zorg.status == 200 && zorg.json["gaatUit"]["gegevens"].array?.count == zaak.van("politie").count)
        #expect(zorg.text.contains(zaak.zaak.merk) && zorg.json["gaatUit"]["noodzaak"].text == "Het kan niet wachten.")
        // What she may not see herself is named as such, and then the reasons stay unread too.
        let fiscaal = try await start(zaak, zaak.van("belastingdienst", "fiscaal"), aan: "siod").id()
        let dicht = try await GedeeldeServer.als("zorgcoordinator").get("/api/v1/crisisbesluiten/\(fiscaal)").json["gaatUit"]
        #expect(dicht["gegevens"][0]["regel"].text == "C18.1" && dicht["noodzaak"].isNull && !dicht.description.contains(zaak.zaak.merk))
        #expect(try await GedeeldeServer.als("politie").get("/api/v1/crisisbesluiten/\(id)").isProbleem(403))
    }

    @Test("C12.21, H3.1.7 · het volgende casusoverleg heeft de crisis vanzelf op de agenda")
    func theNextOverlegHearsOfIt() async throws {
        let zaak = try await VerstrekZaak(), overleg = try await zaak.zaak.overlegVanVandaag()
        let id = try await start(zaak, zaak.van("politie")).id()
        func punt() async throws -> JSON? {
            try await GedeeldeServer.als("ketenregisseur").get("/api/v1/casusoverleggen/\(overleg)").json["agenda"].array?.first { $0["dossier"].text == zaak.dossier }
        }
        #expect(try await punt() == nil)
        #expect(try await bevestig(id, door: "zorgcoordinator").status == 201)
        #expect(try await punt()?["crisis"].bool == true)
    }

    @Test("C12.21, H3.1.7 · is er nog geen casusoverleg gepland, dan komt de crisis op het eerste dat wordt gepland")
    func aCrisisWaitsForTheFirstOverleg() async throws {
        try await KetendProcess.with("crisis") { server in
            try await server.database.sql(
                "alter table casusoverleg.overleg no force row level security; update casusoverleg.overleg set datum = datum - 60; alter table casusoverleg.overleg force row level security")
            let regisseur = try await server.api.login("ketenregisseur"), zorg = try await server.api.login("zorgcoordinator"), politie = try await server.api.login("politie")
            let signaal = try await politie.post("/api/v1/signalen", ["tenant": "dijkstad", "omschrijving": "Verzonnen spoed"]).id()
            let dossier = try await regisseur.post("/api/v1/dossiers", ["titel": "Spoed", "signalen": [.string(signaal)]]).id()
            let invoer: JSON = ["aan": "arbeidsinspectie", "gegevens": "alle", "noodzaak": "Nu.", "belang": "Haar leven."]
            let id = try await regisseur.post("/api/v1/dossiers/\(dossier)/crisisbesluiten", invoer).id()
            #expect(try await zorg.post("/api/v1/crisisbesluiten/\(id)/bevestiging", [:]).status == 201)
            let stand = try await regisseur.get("/api/v1/dossiers/\(dossier)/crisisbesluiten").json["crisisbesluiten"][0]
            #expect(stand["stand"].text == "bevestigd" && stand["overleg"].isNull)
            let dag = ISO8601DateFormatter().string(from: Date().addingTimeInterval(5 * 86_400)).prefix(10)
            let overleg = try await regisseur.post("/api/v1/casusoverleggen", ["datum": .string(String(dag))]).id()
            let agenda = try await regisseur.get("/api/v1/casusoverleggen/\(overleg)").json["agenda"].array ?? []
            #expect(agenda.count == 1 && agenda[0]["dossier"].text == dossier && agenda[0]["crisis"].bool == true)
            #expect(try await regisseur.get("/api/v1/dossiers/\(dossier)/crisisbesluiten").json["crisisbesluiten"][0]["overleg"].text == overleg)
        }
    }

    @Test("C18.1, C21.5, C21.6 · ook in een crisis gaat niets uit wat niet mag, en niet zonder reden")
    func theCovenantHoldsInACrisis() async throws {
        let zaak = try await VerstrekZaak(), gewoon = zaak.van("politie")
        #expect(try await start(zaak, zaak.van("belastingdienst", "fiscaal"), aan: "coa").isProbleem(409, regel: "C18.1"))
        #expect(try await start(zaak, zaak.van("anker", "zorg"), aan: "politie").isProbleem(409, regel: "C21.5"))
        #expect(try await start(zaak, gewoon, ["belang": "  "]).isProbleem(409, regel: "C21.6"))
        #expect(try await start(zaak, gewoon, ["noodzaak": " "]).isProbleem(409, regel: "C9.5"))
        #expect(try await start(zaak, gewoon, door: "voorbereiding").isProbleem(409, regel: "C12.21"))
        #expect(try await zaak.verstrek(gewoon, aan: "arbeidsinspectie", doel: "crisis").isProbleem(400))
    }

    @Test("C12.21 · wat nog niet is bevestigd kan worden ingetrokken, daarna niet meer")
    func itCanBeTakenBackBeforeConfirmation() async throws {
        let zaak = try await VerstrekZaak(), regisseur = try await GedeeldeServer.als("ketenregisseur")
        let id = try await start(zaak, zaak.van("politie")).id()
        #expect(try await regisseur.delete("/api/v1/crisisbesluiten/\(id)").status == 204)
        #expect(try await bevestig(id, door: "zorgcoordinator").isProbleem(404))
        let twee = try await start(zaak, zaak.van("politie")).id()
        #expect(try await bevestig(twee, door: "zorgcoordinator").status == 201)
        #expect(try await regisseur.delete("/api/v1/crisisbesluiten/\(twee)").isProbleem(404))
    }
}
