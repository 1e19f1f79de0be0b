import Foundation
import Support
import Testing

/// Consents: who gives them, in what order, and what a withdrawal does.
@Suite struct InstemmingTests {
    @Test("C21.5, H3.1.11 · de volgorde is cliënt, zorgpartner, zorgcoördinator; eerder kan een later niet")
    func theOrderIsEnforced() async throws {
        let zaak = try await VerstrekZaak(), gegeven = try zaak.id("naam", van: "anker")
        #expect(try await zaak.stemIn(gegeven, "zorgcoordinator", door: "zorgcoordinator").isProbleem(409, regel: "C21.5"))
        #expect(try await zaak.stemIn(gegeven, "partner", door: "anker").isProbleem(409, regel: "C21.5"))
        #expect(try await zaak.stemIn(gegeven, "client", door: "anker").status == 201)
        #expect(try await zaak.stemIn(gegeven, "zorgcoordinator", door: "zorgcoordinator").isProbleem(409, regel: "C21.5"))
        #expect(try await zaak.stemIn(gegeven, "partner", door: "anker").status == 201)
        #expect(try await zaak.stemIn(gegeven, "zorgcoordinator", door: "zorgcoordinator").status == 201)
    }

    @Test("C20.2 · alleen wie het inbracht stemt voor zichzelf en de cliënt in; voor anderen bestaat het gegeven niet")
    func onlyTheSupplierConsents() async throws {
        let zaak = try await VerstrekZaak(), gegeven = try zaak.id("naam", van: "anker")
        for account in ["politie", "om", "jeugdzorg.zorg", "assistent.dijkstad", "toezicht.dijkstad"] {
            for soort in ["client", "partner"] { #expect(try await zaak.stemIn(gegeven, soort, door: account).isProbleem(404), "\(account)") }
        }
        for account in ["ketenregisseur", "voorbereiding", "zorgcoordinator"] {
            #expect(try await zaak.stemIn(gegeven, "client", door: account).isProbleem(409, regel: "C20.2"), "\(account)")
        }
        for account in ["stuurgroep", "privacy", "penvoerder", "riec"] { #expect(try await zaak.stemIn(gegeven, "client", door: account).isProbleem(403), "\(account)") }
    }

    @Test("C21.8 · de officier stemt in met strafrechtelijke gegevens en met niets anders")
    func theProsecutorConsentsToCriminalDataOnly() async throws {
        let zaak = try await VerstrekZaak([("politie", ["categorie": "strafrechtelijk"])])
        let straf = try #require(zaak.van("politie", "strafrechtelijk").first), gewoon = try #require(zaak.van("politie").first)
        #expect(try await zaak.stemIn(gewoon, "officier", door: "om", voor: "riec").isProbleem(404))
        #expect(try await zaak.stemIn(straf, "officier", door: "politie", voor: "riec").isProbleem(409, regel: "C21.8"))
        #expect(try await zaak.verstrek([straf], aan: "riec", herleidbaar: false).isProbleem(409, regel: "C21.8"))
        #expect(try await zaak.stemIn(straf, "officier", door: "om", voor: "riec").status == 201)
        #expect(try await zaak.verstrek([straf], aan: "riec", herleidbaar: false).isProbleem(409, regel: "C12.17"))
        #expect(try await zaak.stemIn(straf, "partner", door: "politie", voor: "riec").status == 201)
        #expect(try await zaak.verstrek([straf], aan: "riec", herleidbaar: false).status == 201)
    }

    @Test("C20.2, C21.5 · intrekken werkt meteen: de ontvanger ziet het niet meer, en wie het kreeg wordt genoemd")
    func withdrawalClosesAtOnceAndNamesTheRecipients() async throws {
        let zaak = try await VerstrekZaak(), gegeven = try zaak.id("naam", van: "anker"), merk = zaak.zaak.merk
        try await zaak.alleDrie(gegeven)
        let id = try await zaak.verstrek([gegeven], aan: "politie").id()
        #expect(try await zaak.lees(id, als: "politie").text.contains(merk))
        let weg = try await GedeeldeServer.als("anker").send(
            "DELETE", "/api/v1/gegevens/\(gegeven)/instemmingen", headers: ["Content-Type": "application/json"], body: Data(#"{"soort":"client","voor":"operationeel"}"#.utf8))
        #expect(weg.status == 200 && weg.json["ingetrokken"].array?.count == 1)
        #expect(weg.json["teInformeren"].array?.map { $0["aan"].text } == ["politie"] && weg.json["teInformeren"][0]["verstrekking"].text == id)
        let na = try await zaak.lees(id, als: "politie")
        #expect(!na.text.contains(merk) && na.gegevens[0]["verborgen"].bool == true && na.gegevens[0]["regel"].text == "C21.5")
        #expect(try await zaak.verstrek([gegeven], aan: "politie").isProbleem(409, regel: "C21.5"))
        // The ketenregisseur tells the recipient, once.
        let regisseur = try await GedeeldeServer.als("ketenregisseur")
        #expect(try await regisseur.post("/api/v1/verstrekkingen/\(id)/verteld", [:]).status == 204)
        #expect(try await regisseur.post("/api/v1/verstrekkingen/\(id)/verteld", [:]).isProbleem(404))
        // What is left does not stand in again for what is gone.
        #expect(try await zaak.stemIn(gegeven, "client", door: "anker").status == 201)
        #expect(try await !zaak.lees(id, als: "politie").text.contains(merk))
    }

    @Test("C20.2 · wie de instemming niet gaf, trekt haar niet in")
    func othersDoNotWithdraw() async throws {
        let zaak = try await VerstrekZaak(), gegeven = try zaak.id("naam", van: "anker")
        try await zaak.alleDrie(gegeven)
        for account in ["ketenregisseur", "politie", "om"] {
            #expect(try await GedeeldeServer.als(account).delete("/api/v1/gegevens/\(gegeven)/instemmingen").isProbleem(404), "\(account)")
        }
        let zorg = try await GedeeldeServer.als("zorgcoordinator").delete("/api/v1/gegevens/\(gegeven)/instemmingen")
        #expect(zorg.status == 200 && zorg.json["ingetrokken"].array?.count == 1)
        let over = try await GedeeldeServer.als("anker").get("/api/v1/gegevens/\(gegeven)/instemmingen").json["instemmingen"].array ?? []
        #expect(over.count { $0["ingetrokken"].bool == false } == 2)
    }

    @Test("C21.5 · een instemming met een einde geldt niet na die dag, en niet in het verleden")
    func anEndedConsentIsNone() async throws {
        let zaak = try await VerstrekZaak(), gegeven = try zaak.id("naam", van: "anker")
        #expect(try await zaak.stemIn(gegeven, "client", door: "anker", tot: "2020-01-01").isProbleem(400))
        #expect(try await zaak.stemIn(gegeven, "client", door: "anker", tot: "2099-01-01").status == 201)
        #expect(try await zaak.stemIn(gegeven, "partner", door: "anker", tot: "2098-01-01").status == 201)
        #expect(try await zaak.stemIn(gegeven, "zorgcoordinator", door: "zorgcoordinator").status == 201)
        let verstrekt = try await zaak.verstrek([gegeven], aan: "politie")
        #expect(verstrekt.gegevens[0]["geldigTot"].text == "2098-01-01")
        // The dossier tells who consented to what.
        let stand = try await GedeeldeServer.als("ketenregisseur").get("/api/v1/dossiers/\(zaak.dossier)").gegevens.first { $0["id"].text == gegeven }
        #expect(stand?["instemmingen"].array?.map { $0["soort"].text } == ["client", "partner", "zorgcoordinator"])
    }

    @Test("C21.4, H3.3 · wie een instemming mist, vraagt haar: eerst de cliënt, dan vanzelf de volgende")
    func requestsFollowTheOrder() async throws {
        let zaak = try await VerstrekZaak(), gegeven = try zaak.id("naam", van: "anker")
        func gevraagd(_ account: String) async throws -> [JSON] {
            (try await GedeeldeServer.als(account).get("/api/v1/instemmingsverzoeken").json["verzoeken"].array ?? []).filter { $0["gegeven"].text == gegeven }
        }
        let vraag = try await GedeeldeServer.als("ketenregisseur").post(
            "/api/v1/dossiers/\(zaak.dossier)/instemmingsverzoeken", ["aan": "politie", "doel": "operationeel", "gegevens": [.string(gegeven)], "herleidbaar": true])
        #expect(vraag.status == 201 && vraag.json["gevraagd"]["client"].int == 1)
        #expect(try await gevraagd("anker").map { $0["soort"].text } == ["client"])
        for account in ["zorgcoordinator", "politie", "ketenregisseur"] { #expect(try await gevraagd(account).isEmpty, "\(account)") }
        #expect(try await zaak.stemIn(gegeven, "client", door: "anker").status == 201)
        #expect(try await gevraagd("anker").map { $0["soort"].text } == ["partner"])
        #expect(try await zaak.stemIn(gegeven, "partner", door: "anker").status == 201)
        let open = try await gevraagd("zorgcoordinator")
        #expect(open.map { $0["soort"].text } == ["zorgcoordinator"] && open[0]["voorWie"].text == "politie")
        // Saying no closes it and opens nothing.
        #expect(try await GedeeldeServer.als("politie").post("/api/v1/instemmingsverzoeken/\(open[0]["id"].text ?? "")/weigering", [:]).isProbleem(404))
        #expect(try await GedeeldeServer.als("zorgcoordinator").post("/api/v1/instemmingsverzoeken/\(open[0]["id"].text ?? "")/weigering", [:]).status == 204)
        #expect(try await gevraagd("zorgcoordinator").isEmpty)
        #expect(try await zaak.verstrek([gegeven], aan: "politie").isProbleem(409, regel: "C21.5"))
        // Where no consent helps, asking is refused with the rule that stands in the way.
        let fiscaal = try #require(zaak.van("belastingdienst", "fiscaal").first)
        let zinloos = try await GedeeldeServer.als("ketenregisseur").post(
            "/api/v1/dossiers/\(zaak.dossier)/instemmingsverzoeken", ["aan": "coa", "doel": "operationeel", "gegevens": [.string(fiscaal)]])
        #expect(zinloos.isProbleem(409, regel: "C18.1"))
    }

    @Test("C21.4 · wie instemt hoort van elke ontvanger waarvoor het is gevraagd")
    func eachRecipientIsNamed() async throws {
        let zaak = try await VerstrekZaak(), gegeven = try zaak.id("naam", van: "anker"), regisseur = try await GedeeldeServer.als("ketenregisseur")
        for aan in ["politie", "ind", "politie"] {
            let vraag: JSON = ["aan": .string(aan), "doel": "operationeel", "gegevens": [.string(gegeven)], "herleidbaar": true]
            #expect(try await regisseur.post("/api/v1/dossiers/\(zaak.dossier)/instemmingsverzoeken", vraag).status == 201)
        }
        func open(_ account: String) async throws -> [String] {
            let alle = try await GedeeldeServer.als(account).get("/api/v1/instemmingsverzoeken").json["verzoeken"].array ?? []
            return alle.filter { $0["gegeven"].text == gegeven }.compactMap { $0["voorWie"].text }.sorted()
        }
        #expect(try await open("anker") == ["ind", "politie"])
        #expect(try await zaak.stemIn(gegeven, "client", door: "anker").status == 201)
        #expect(try await open("anker") == ["ind", "politie"])
        #expect(try await zaak.stemIn(gegeven, "partner", door: "anker").status == 201)
        #expect(try await open("zorgcoordinator") == ["ind", "politie"])
    }

    @Test("C21.5, C20.2 · ook wat zelf geen naam is, volgt met namen de hele keten en wordt bij intrekken genoemd")
    func aFieldOfACarePartnerFollowsTheChain() async throws {
        let zaak = try await VerstrekZaak([("anker", ["categorie": "gewoon", "slachtoffers": [["woonplaats": "bij een vriendin"]]])])
        let gegeven = try zaak.id("woonplaats", van: "anker")
        #expect(try await zaak.verstrek([gegeven], aan: "politie").isProbleem(409, regel: "C21.5"))
        #expect(try await zaak.stemIn(gegeven, "partner", door: "anker").isProbleem(409, regel: "C21.5"))
        try await zaak.alleDrie(gegeven)
        let id = try await zaak.verstrek([gegeven], aan: "politie").id()
        let weg = try await GedeeldeServer.als("anker").delete("/api/v1/gegevens/\(gegeven)/instemmingen?soort=client")
        #expect(weg.json["teInformeren"].array?.map { $0["verstrekking"].text } == [id])
    }

    @Test("C20.2, C22.2 · een correctie en een intrekking bereiken ook een ontvanger achter de muur van een andere gemeente")
    func theyReachRecipientsBehindOtherWalls() async throws {
        let zaak = try await VerstrekZaak([("toezicht.dijkstad", [:])]), gegeven = try zaak.id("naam", van: "gemeente.dijkstad.veiligheid")
        let id = try await zaak.verstrek([gegeven], aan: "gemeente.veenwoude.veiligheid").id()
        #expect(try await zaak.lees(id, als: "toezicht.veenwoude").text.contains(zaak.zaak.merk))
        let dienst = try await GedeeldeServer.als("toezicht.dijkstad")
        let antwoord = try await dienst.post("/api/v1/gegevens/\(gegeven)/correcties", ["waarde": "Nieuw Verzonnen"])
        #expect(antwoord.status == 201 && antwoord.json["teInformeren"][0]["aan"].text == "gemeente.veenwoude.veiligheid")
        let na = try await zaak.lees(id, als: "toezicht.veenwoude")
        #expect(!na.text.contains(zaak.zaak.merk) && na.gegevens[0]["regel"].text == "C20.2")
        // And a consent given behind one wall opens behind the other, until it is withdrawn.
        let zorg = try await VerstrekZaak(), naam = try zorg.id("naam", van: "anker")
        try await zorg.alleDrie(naam)
        let tweede = try await zorg.verstrek([naam], aan: "gemeente.veenwoude.veiligheid").id()
        #expect(try await zorg.lees(tweede, als: "toezicht.veenwoude").text.contains(zorg.zaak.merk))
        let weg = try await GedeeldeServer.als("anker").delete("/api/v1/gegevens/\(naam)/instemmingen?soort=client")
        #expect(weg.json["teInformeren"].array?.count == 1)
        #expect(try await !zorg.lees(tweede, als: "toezicht.veenwoude").text.contains(zorg.zaak.merk))
    }

    @Test("C20.2, C22.2 · verstrekken en corrigeren tegelijk: de ontvanger heeft het nooit ongemerkt")
    func disclosingAndCorrectingAtOnce() async throws {
        for _ in 0..<4 {
            let zaak = try await VerstrekZaak(), gegeven = try zaak.id("naam", van: "politie"), merk = zaak.zaak.merk
            async let uit = zaak.verstrek([gegeven], aan: "arbeidsinspectie")
            async let anders = GedeeldeServer.als("politie").post("/api/v1/gegevens/\(gegeven)/correcties", ["waarde": "Anders Verzonnen"])
            let (verstrekt, gecorrigeerd) = try await (uit, anders)
            #expect(gecorrigeerd.status == 201)
            guard verstrekt.status == 201 else { continue }
            #expect(gecorrigeerd.json["teInformeren"].array?.count == 1)
            #expect(try await !zaak.lees(try verstrekt.id(), als: "arbeidsinspectie").text.contains(merk))
        }
    }

    @Test("C21.5, H2.2.3 · een assistent stemt niet in met wat de GGD van een cliënt hoorde, ook niet in een gewoon signaal")
    func careInAnOrdinarySignaalIsCare() async throws {
        let zaak = try await VerstrekZaak([("ggd-zorg.dijkstad", ["categorie": "gewoon", "categorieen": ["slachtoffers[0].naam": "zorg"]])])
        let gegeven = try zaak.id("naam", van: "gemeente.dijkstad.ggd")
        for account in ["assistent.dijkstad", "ggd-toezicht.dijkstad"] {
            #expect(try await zaak.stemIn(gegeven, "client", door: account).isProbleem(404), "\(account)")
            #expect(try await GedeeldeServer.als(account).post("/api/v1/gegevens/\(gegeven)/correcties", ["waarde": "Vals"]).isProbleem(404), "\(account)")
            #expect(try await GedeeldeServer.als(account).get("/api/v1/gegevens/\(gegeven)/instemmingen").isProbleem(404), "\(account)")
        }
        #expect(try await zaak.stemIn(gegeven, "client", door: "ggd-zorg.dijkstad").status == 201)
    }

    @Test("C20.2 · een correctie stelt een nieuw gegeven, beëindigt het oude en noemt wie het had")
    func aCorrectionEndsTheOldFact() async throws {
        let zaak = try await VerstrekZaak(), gegeven = try zaak.id("naam", van: "politie")
        let id = try await zaak.verstrek([gegeven], aan: "arbeidsinspectie").id()
        let pad = "/api/v1/gegevens/\(gegeven)/correcties", nieuw: JSON = ["waarde": "Anders Verzonnen"]
        #expect(try await GedeeldeServer.als("ketenregisseur").post(pad, nieuw).isProbleem(404))
        #expect(try await GedeeldeServer.als("politie").post(pad, ["waarde": ""]).isProbleem(400))
        let antwoord = try await GedeeldeServer.als("politie").post(pad, nieuw)
        #expect(antwoord.status == 201 && antwoord.json["teInformeren"][0]["aan"].text == "arbeidsinspectie")
        let na = try await GedeeldeServer.als("ketenregisseur").get("/api/v1/dossiers/\(zaak.dossier)")
        #expect(na.text.contains("Anders Verzonnen") && !na.gegevens.contains { $0["id"].text == gegeven })
        #expect(try await zaak.lees(id, als: "arbeidsinspectie").gegevens[0]["regel"].text == "C20.2")
        #expect(try await GedeeldeServer.als("politie").post(pad, nieuw).isProbleem(404))
        // A birth date is still a date after it was corrected.
        let datum = try zaak.id("geboortedatum", van: "politie")
        #expect(try await GedeeldeServer.als("politie").post("/api/v1/gegevens/\(datum)/correcties", ["waarde": "geen datum"]).isProbleem(400))
    }
}
