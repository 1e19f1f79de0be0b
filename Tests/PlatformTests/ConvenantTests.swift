import Foundation
import Support
import Testing

/// The covenant as a caller meets it: who sees which gegevens, in signalen, dossiers, lists and agendas.
@Suite struct ConvenantAanDeDeurTests {
    private func zicht(_ account: String, _ pad: String) async throws -> API.Answer { try await GedeeldeServer.als(account).get(pad) }

    @Test("C15.3, C20.2 · een signaal is te zien voor wie het inbracht en voor wie in het bestand werkt, en voor niemand anders")
    func aSignaalIsSeenByItsSupplierAndTheCentralFile() async throws {
        let zaak = Zaak()
        let id = try await zaak.signaal(door: "politie"), pad = "/api/v1/signalen/\(id)"
        for account in ["politie", "ketenregisseur", "zorgcoordinator", "voorbereiding"] {
            let antwoord = try await zicht(account, pad)
            #expect(antwoord.status == 200 && antwoord.text.contains(zaak.merk), "\(account)")
        }
        for account in ["om", "belastingdienst", "siod", "coa", "anker", "jeugdzorg.casus", "assistent.dijkstad", "assistent.veenwoude", "toezicht.dijkstad", "ggd-zorg.dijkstad"] {
            #expect(try await zicht(account, pad).isProbleem(404), "\(account)")
            #expect(try await zicht(account, "/api/v1/signalen").text.contains(id) == false, "\(account)")
        }
        for account in ["korpsbeheerder", "penvoerder", "privacy", "stuurgroep", "riec"] {
            #expect(try await zicht(account, pad).isProbleem(403), "\(account)")
        }
    }

    @Test("C15.3, C20.2 · een assistent-ketenregisseur ziet wat de diensten van de eigen gemeente inbrachten")
    func theAssistantSeesTheOwnGemeente() async throws {
        let zaak = Zaak()
        let pad = "/api/v1/signalen/\(try await zaak.signaal(door: "toezicht.dijkstad"))"
        #expect(try await zicht("assistent.dijkstad", pad).text.contains(zaak.merk))
        #expect(try await zicht("assistent.veenwoude", pad).isProbleem(404))
        #expect(try await zicht("vergunningen.dijkstad", pad).isProbleem(404))
    }

    @Test("C18.1, C15.3 · de zorgcoördinator ziet dat er fiscale gegevens zijn en niet wat erin staat; de ketenregisseur wel")
    func taxDataStayWithTheFive() async throws {
        let zaak = Zaak()
        let dossier = try await zaak.dossier([try await zaak.signaal(door: "belastingdienst"), try await zaak.signaal(door: "anker")])
        let pad = "/api/v1/dossiers/\(dossier)"
        let regisseur = try await zicht("ketenregisseur", pad), zorg = try await zicht("zorgcoordinator", pad)
        #expect(regisseur.gegevens.allSatisfy { $0["verborgen"].isNull } && regisseur.gegevens.contains { $0["categorie"].text == "fiscaal" })
        let verborgen = zorg.gegevens.filter { $0["verborgen"].bool == true }
        #expect(verborgen.count == regisseur.gegevens.count { $0["categorie"].text == "fiscaal" } && !verborgen.isEmpty)
        #expect(verborgen.allSatisfy { $0["regel"].text == "C18.1" && $0.object?.keys.sorted() == ["id", "regel", "verborgen"] })
        #expect(zorg.gegevens.allSatisfy { $0["categorie"].text != "fiscaal" })
        // The title page and the list hide no less than the API.
        #expect(try await zicht("zorgcoordinator", "/api/v1/signalen/\(regisseur.json["signalen"][0]["id"].text ?? "")").gegevens.allSatisfy { $0["categorie"].text != "fiscaal" })
    }

    @Test("C17 · het OM brengt alleen iets in met een concrete verdenking erbij")
    func theOMStatesTheSuspicion() async throws {
        let om = try await GedeeldeServer.als("om")
        #expect(try await om.post("/api/v1/signalen", ["omschrijving": "Iets gehoord."]).isProbleem(409, regel: "C17"))
        #expect(try await om.post("/api/v1/signalen", ["omschrijving": "Iets gehoord.", "verdenking": "   "]).isProbleem(409, regel: "C17"))
        #expect(try await om.post("/api/v1/signalen", ["omschrijving": "Iets gezien.", "verdenking": "Artikel 273f, verzonnen zaak."]).status == 201)
    }

    @Test("C18.2 · fiscale gegevens brengt alleen in wie ze uit eigen taak heeft")
    func othersBringInNoTaxData() async throws {
        for invoer: JSON in [["omschrijving": "x", "categorie": "fiscaal"], ["omschrijving": "x", "categorieen": ["omschrijving": "fiscaal"]]] {
            #expect(try await GedeeldeServer.als("politie").post("/api/v1/signalen", invoer).isProbleem(409, regel: "C18.2"))
        }
    }

    @Test("H3.2.4, C15.3 · een deelnemer ziet een dossier als het op de agenda van een naderend casusoverleg staat, eerder niet")
    func theAgendaOpensADossierToParticipants() async throws {
        let zaak = Zaak()
        let dossier = try await zaak.dossier([try await zaak.signaal(door: "politie"), try await zaak.signaal(door: "belastingdienst")])
        let pad = "/api/v1/dossiers/\(dossier)", overleg = try await zaak.overlegVanVandaag()
        for account in ["politie", "coa", "om", "anker"] { #expect(try await zicht(account, pad).isProbleem(404), "\(account)") }
        try await zaak.agendeer(dossier, op: overleg)
        let politie = try await zicht("politie", pad), coa = try await zicht("coa", pad)
        #expect(politie.gegevens.contains { $0["categorie"].text == "fiscaal" })
        #expect(coa.status == 200 && !coa.gegevens.isEmpty)
        // To one who does not work in the file even the existence of tax data stays unsaid (C18.1).
        #expect(coa.gegevens.allSatisfy { $0["categorie"].text == "gewoon" && $0["verborgen"].isNull })
        #expect(coa.json["signalen"].array?.isEmpty == true)
        // A care partner takes no part in the casusoverleg.
        #expect(try await zicht("anker", pad).isProbleem(404))
        #expect(try await zicht("anker", "/api/v1/casusoverleggen/\(overleg)").isProbleem(404))
        #expect(try await zicht("jeugdzorg.zorg", pad).isProbleem(404))
        #expect(try await zicht("jeugdzorg.casus", pad).status == 200)
    }

    @Test("C21.2 · zonder vastgelegde geheimhoudingsverklaring geen blik in het bestand")
    func noLookBeforeTheSecrecyStatement() async throws {
        try await KetendProcess.with("geheimhouding") { server in
            try await server.database.sql("update identiteit.account set geheimhouding_op = null where id in ('ketenregisseur', 'politie')")
            let regisseur = try await server.api.login("ketenregisseur"), politie = try await server.api.login("politie")
            for pad in ["/api/v1/signalen", "/api/v1/dossiers", "/api/v1/dossiers/\(UUID())", "/api/v1/signalen/\(UUID())"] {
                #expect(try await regisseur.get(pad).isProbleem(409, regel: "C21.2"), "\(pad)")
            }
            // What one brought in oneself stays in sight (C20.2); what others brought in does not come.
            #expect(try await politie.get("/api/v1/signalen").json["signalen"].array?.count == 1)
            #expect(try await politie.get("/api/v1/dossiers").isProbleem(409, regel: "C21.2"))
            #expect(try await politie.get("/api/v1/toewijzingen").isProbleem(409, regel: "C21.2"))
            try await server.database.sql("update identiteit.account set geheimhouding_op = '2020-01-01', versie = versie + 1 where id = 'ketenregisseur'")
            #expect(try await wordt { try await regisseur.get("/api/v1/signalen").status == 200 })
        }
    }

    @Test("C18.1 · ook een antwoord of motivering met fiscale gegevens gaat alleen naar wie ze mag hebben")
    func textsOfDecisionsGoThroughTheCovenantToo() async throws {
        let zaak = Zaak(), geheim = "naheffing \(zaak.merk)"
        let dossier = try await zaak.dossier([try await zaak.signaal(door: "belastingdienst")]), overleg = try await zaak.overlegVanVandaag()
        try await zaak.agendeer(dossier, op: overleg)
        let regisseur = try await GedeeldeServer.als("ketenregisseur"), dienst = try await GedeeldeServer.als("belastingdienst")
        let besluit = try await regisseur.post(
            "/api/v1/casusoverleggen/\(overleg)/besluiten",
            ["dossier": .string(dossier), "soort": "interventie", "aan": "belastingdienst", "beoogdResultaat": .string(geheim), "motivering": .string(geheim)])
        #expect(besluit.status == 201)
        let id = try #require(try await dienst.get("/api/v1/toewijzingen").json["toewijzingen"].array?.first { $0["dossier"].text == dossier }?["id"].text)
        #expect(try await dienst.post("/api/v1/toewijzingen/\(id)/antwoorden", ["actie": "weigeren", "tekst": .string(geheim)]).status == 201)
        for pad in ["/api/v1/toewijzingen", "/api/v1/casusoverleggen/\(overleg)"] {
            #expect(try await regisseur.get(pad).text.contains(geheim), "\(pad)")
            let zorg = try await zicht("zorgcoordinator", pad)
            #expect(zorg.status == 200 && !zorg.text.contains(geheim) && zorg.text.contains("C18.1"), "\(pad)")
        }
        for account in ["coa", "kvk"] { #expect(try await zicht(account, "/api/v1/casusoverleggen/\(overleg)").text.contains(geheim) == false, "\(account)") }
        #expect(try await zicht("politie", "/api/v1/casusoverleggen/\(overleg)").text.contains(geheim))
    }

    @Test("C15.3 · wie inbracht, hoeveel er ligt en in welk dossier, hoort alleen wie in het bestand werkt")
    func whoSuppliedAndHowMuchIsForTheCentralFile() async throws {
        let zaak = Zaak()
        let invoer: [String: JSON] = ["melder": ["contactpersoon": .string("Melder \(zaak.merk)")]]
        let signaal = try await zaak.signaal(door: "politie", invoer), dossier = try await zaak.dossier([signaal, try await zaak.signaal(door: "anker")])
        try await zaak.agendeer(dossier, op: try await zaak.overlegVanVandaag())
        let pad = "/api/v1/dossiers/\(dossier)", coa = try await zicht("coa", pad), regisseur = try await zicht("ketenregisseur", pad)
        #expect(coa.json["aantalSignalen"].isNull && regisseur.json["aantalSignalen"].int == 2)
        #expect(coa.gegevens.allSatisfy { $0["bron"].isNull && $0["signaal"].isNull } && !coa.gegevens.isEmpty)
        #expect(!coa.text.contains("Melder \(zaak.merk)") && regisseur.text.contains("Melder \(zaak.merk)"))
        // The supplier sees its own, and not where it went.
        let eigen = try await zicht("politie", "/api/v1/signalen/\(signaal)")
        #expect(eigen.json["dossier"].isNull && eigen.text.contains("Melder \(zaak.merk)"))
        #expect(try await zicht("politie", "/api/v1/signalen?gestapeld=ja").isProbleem(400))
        #expect(try await zicht("ketenregisseur", "/api/v1/signalen/\(signaal)").json["dossier"].text == dossier)
    }

    @Test("C20.2, C21.5 · binnen de GGD ziet toezicht niet wat de zorg hoorde, en de assistent evenmin")
    func careWithinTheGGDIsApart() async throws {
        let zaak = Zaak()
        let pad = "/api/v1/signalen/\(try await zaak.signaal(door: "ggd-zorg.dijkstad"))"
        #expect(try await zicht("ggd-zorg.dijkstad", pad).text.contains(zaak.merk))
        for account in ["ggd-toezicht.dijkstad", "assistent.dijkstad", "ggd-zorg.veenwoude"] { #expect(try await zicht(account, pad).isProbleem(404), "\(account)") }
    }

    @Test("C9.3 · een partner ziet van een toewijzing wat hem is gevraagd, niet wat anderen kregen")
    func aPartnerSeesItsOwnAssignmentsOnly() async throws {
        let zaak = Zaak()
        let dossier = try await zaak.dossier([try await zaak.signaal()]), overleg = try await zaak.overlegVanVandaag()
        try await zaak.agendeer(dossier, op: overleg)
        #expect(try await zaak.besluit(dossier, op: overleg, aan: "arbeidsinspectie").status == 201)
        #expect(try await zicht("arbeidsinspectie", "/api/v1/toewijzingen").text.contains(zaak.merk))
        for account in ["politie", "coa", "jeugdzorg.zorg", "assistent.dijkstad"] {
            #expect(try await zicht(account, "/api/v1/toewijzingen").text.contains(zaak.merk) == false, "\(account)")
        }
        #expect(try await zicht("stuurgroep", "/api/v1/toewijzingen").isProbleem(403))
    }
}
