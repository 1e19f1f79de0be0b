import Foundation
import Support
import Testing

/// Disclosures: all or nothing, without names unless needed, and nothing past the covenant.
@Suite struct VerstrekkingTests {
    @Test("C6.2, C9.5 · met namen alleen met de noodzaak erbij; zonder namen blijft er geen naam, adres of nummer over")
    func namesOnlyWithAReason() async throws {
        let zaak = try await VerstrekZaak(), ids = zaak.van("politie")
        #expect(try await zaak.verstrek(ids, aan: "arbeidsinspectie", noodzaak: nil).isProbleem(409, regel: "C9.5"))
        #expect(try await zaak.verstrek(ids, aan: "arbeidsinspectie", noodzaak: "   ").isProbleem(409, regel: "C9.5"))
        let zonder = try await zaak.verstrek(ids, aan: "arbeidsinspectie", herleidbaar: false, noodzaak: nil)
        #expect(zonder.status == 201 && !zonder.text.contains(zaak.zaak.merk) && !zonder.text.contains("Melder Verzonnen"))
        func waarde(_ kenmerk: String) -> JSON { zonder.gegevens.first { $0["kenmerk"].text == kenmerk }?["waarde"] ?? "ontbreekt" }
        #expect(waarde("naam").text == "slachtoffer 1" && waarde("geslacht").text == "v" && waarde("omschrijving").isNull)
        #expect(waarde("geboortedatum").text?.hasSuffix(" jaar") == true && zonder.text.contains("1999") == false)
        let ontvangen = try await zaak.lees(try zonder.id(), als: "arbeidsinspectie")
        #expect(ontvangen.status == 200 && !ontvangen.text.contains(zaak.zaak.merk))
        // Ids and days would tie it to something else.
        #expect(ontvangen.gegevens.allSatisfy { $0["id"].isNull && $0["vastgelegdOp"].text?.hasSuffix("-01") == true } && ontvangen.json["dossier"].isNull)
        #expect(!ids.contains { ontvangen.text.contains($0) })
        let met = try await zaak.verstrek(ids, aan: "arbeidsinspectie")
        #expect(met.status == 201 && met.text.contains(zaak.zaak.merk))
    }

    @Test("C21.6 · optreden vraagt eerst een vastgelegde afweging van het belang; een besluit van het overleg is er een")
    func theInterestIsWeighedFirst() async throws {
        let zaak = try await VerstrekZaak(), ids = zaak.van("politie")
        #expect(try await zaak.verstrek(ids, aan: "arbeidsinspectie", belang: nil).isProbleem(409, regel: "C21.6"))
        #expect(try await zaak.verstrek(ids, aan: "arbeidsinspectie", doel: "verrijking", belang: nil).status == 201)
        let overleg = try await zaak.zaak.overlegVanVandaag()
        try await zaak.zaak.agendeer(zaak.dossier, op: overleg)
        #expect(try await zaak.zaak.besluit(zaak.dossier, op: overleg, aan: "arbeidsinspectie").status == 201)
        #expect(try await zaak.verstrek(ids, aan: "arbeidsinspectie", belang: nil).status == 201)
        // It was weighed for the partner that the decision names, not for another.
        #expect(try await zaak.verstrek(ids, aan: "ind", belang: nil).isProbleem(409, regel: "C21.6"))
        #expect(try await zaak.verstrek(zaak.van("politie"), aan: "coa", doel: "operationeelZorg", belang: nil).isProbleem(409, regel: "C21.6"))
    }

    @Test("C9.2, C9.4 · alles wat is gevraagd of niets: één gegeven dat niet mag houdt het geheel tegen")
    func allOrNothing() async throws {
        let zaak = try await VerstrekZaak(), zorg = try zaak.id("naam", van: "anker"), gewoon = zaak.van("politie")
        let nee = try await zaak.verstrek(gewoon + [zorg], aan: "arbeidsinspectie")
        #expect(nee.isProbleem(409, regel: "C21.5") && nee.json["detail"].text?.contains("1 van") == true && !nee.text.contains(zaak.zaak.merk))
        let lijst = try await GedeeldeServer.als("ketenregisseur").get("/api/v1/dossiers/\(zaak.dossier)/verstrekkingen")
        #expect(lijst.json["verstrekkingen"].array?.isEmpty == true)
        #expect(try await zaak.verstrek(nil, aan: "arbeidsinspectie").isProbleem(409, regel: "C21.5"))
        #expect(try await zaak.verstrek(gewoon, aan: "kvk", doel: "operationeelStrafrechtelijk").isProbleem(409, regel: "C9.4"))
        #expect(try await zaak.verstrek([UUID().uuidString], aan: "politie").isProbleem(400))
        #expect(try await zaak.verstrek(gewoon, aan: "nergens").isProbleem(400))
    }

    @Test("C18.1, C18.2 · fiscale gegevens gaan naar de vijf en naar niemand anders, ook niet in een overgedragen dossier")
    func taxDataReachFiveKinds() async throws {
        let zaak = try await VerstrekZaak(), fiscaal = zaak.van("belastingdienst", "fiscaal"), merk = zaak.zaak.merk
        #expect(!fiscaal.isEmpty)
        for aan in ["politie", "om", "siod", "arbeidsinspectie", "gemeente.dijkstad", "gemeente.dijkstad.veiligheid"] {
            #expect(try await zaak.verstrek(fiscaal, aan: aan).status == 201, "\(aan)")
        }
        for aan in ["ind", "coa", "kvk", "reclassering", "jeugdzorg", "anker", "fiod", "riec", "emm", "zorg:Andere opvang", "derde:Krant", "land:BE"] {
            let nee = try await zaak.verstrek(fiscaal, aan: aan, doel: "verrijking")
            #expect(nee.isProbleem(409, regel: "C18.1"), "\(aan) \(nee.text)")
        }
        // Handed over whole, they stay behind; who hands over hears it, who receives does not.
        let over = try await zaak.verstrek(nil, aan: "jeugdzorg", doel: "overdracht")
        #expect(over.status == 201 && over.json["achtergebleven"].array?.contains { $0["regel"].text == "C18.1" } == true)
        let ontvangen = try await zaak.lees(try over.id(), als: "jeugdzorg.casus")
        #expect(ontvangen.status == 200 && ontvangen.json["achtergebleven"].isNull && !ontvangen.text.contains("fiscaal") && ontvangen.text.contains(merk))
        #expect(ontvangen.gegevens.map { $0["nummer"].int ?? 0 } == Array(1...ontvangen.gegevens.count))
        // Who may not see them does not send them either.
        #expect(try await zaak.verstrek(fiscaal, aan: "siod", door: "zorgcoordinator").isProbleem(409, regel: "C18.1"))
    }

    @Test("C21.5, C16.5 · een overgedragen dossier laat zorggegevens zonder instemming achter")
    func careStaysBehindAtAHandOver() async throws {
        let zaak = try await VerstrekZaak(), zorg = zaak.van("anker", "zorg")
        let over = try await zaak.verstrek(nil, aan: "politie", doel: "overdracht")
        #expect(over.status == 201 && Set(over.json["achtergebleven"].array?.compactMap { $0["id"].text } ?? []) == Set(zorg))
        let ontvangen = try await zaak.lees(try over.id(), als: "politie")
        #expect(ontvangen.gegevens.allSatisfy { $0["categorie"].text != "zorg" } && !ontvangen.text.contains("achtergebleven"))
        for doel in ["operationeel", "operationeelZorg", "operationeelBestuurlijk", "verrijking"] {
            #expect(try await zaak.verstrek([zorg[0]], aan: "politie", doel: doel).isProbleem(409, regel: "C21.5"), "\(doel)")
        }
    }

    @Test("C12.17, C21.4, H3.3 · het RIEC krijgt niets zonder toestemming van wie het inbracht")
    func theRIECNeedsPermission() async throws {
        let zaak = try await VerstrekZaak(), gegeven = try zaak.id("geslacht", van: "politie")
        for doel in ["operationeel", "raadplegingRiec", "verrijking", "overdracht"] {
            let nee = try await zaak.verstrek([gegeven], aan: "riec", doel: doel, herleidbaar: false)
            #expect(nee.status == 409, "\(doel)")
        }
        #expect(try await zaak.stemIn(gegeven, "partner", door: "politie", voor: "emm").status == 201)
        #expect(try await zaak.verstrek([gegeven], aan: "riec", herleidbaar: false).isProbleem(409, regel: "C12.17"))
        #expect(try await zaak.stemIn(gegeven, "partner", door: "politie", voor: "riec").status == 201)
        let id = try await zaak.verstrek([gegeven], aan: "riec", herleidbaar: false).id()
        let riec = try await zaak.lees(id, als: "riec")
        #expect(riec.status == 200 && riec.gegevens[0]["bron"].text == "politie" && riec.gegevens[0]["beperkingen"].array?.contains("C21.4") == true)
    }

    @Test("C14.6, C21.7, C15.4 · buiten de keten gaat niets zonder instemming, geen naam, en niets naar een ander land dan de lijst")
    func outsideTheChain() async throws {
        let zaak = try await VerstrekZaak(), naam = try zaak.id("naam", van: "politie"), geslacht = try zaak.id("geslacht", van: "politie")
        #expect(try await zaak.verstrek([geslacht], aan: "derde:Krant", doel: "overdracht", herleidbaar: false).isProbleem(409, regel: "C14.6"))
        #expect(try await zaak.stemIn(geslacht, "partner", door: "politie", voor: "derde:Krant").status == 201)
        #expect(try await zaak.verstrek([geslacht], aan: "derde:Krant", doel: "overdracht", herleidbaar: false).status == 201)
        #expect(try await zaak.verstrek([geslacht], aan: "derde:Weekblad", doel: "overdracht", herleidbaar: false).isProbleem(409, regel: "C14.6"))
        #expect(try await zaak.verstrek([naam], aan: "derde:Krant", doel: "overdracht").isProbleem(409, regel: "C21.7"))
        #expect(try await zaak.stemIn(geslacht, "partner", door: "politie", voor: "derde:BR").status == 201)
        #expect(try await zaak.verstrek([geslacht], aan: "land:BR", doel: "overdracht", herleidbaar: false).isProbleem(409, regel: "C15.4"))
        #expect(try await zaak.stemIn(geslacht, "partner", door: "politie", voor: "derde:BE").status == 201)
        #expect(try await zaak.verstrek([geslacht], aan: "land:BE", doel: "overdracht", herleidbaar: false).status == 201)
    }

    @Test("C9.3, C15.3 · alleen de ontvanger leest een verstrekking; voor anderen is zij er niet")
    func onlyTheRecipientReads() async throws {
        let zaak = try await VerstrekZaak(), id = try await zaak.verstrek(zaak.van("politie"), aan: "gemeente.dijkstad.veiligheid").id()
        #expect(try await zaak.lees(id, als: "toezicht.dijkstad").text.contains(zaak.zaak.merk))
        for account in ["toezicht.veenwoude", "vergunningen.dijkstad", "assistent.dijkstad", "arbeidsinspectie", "om", "anker", "riec"] {
            #expect(try await zaak.lees(id, als: account).isProbleem(404), "\(account)")
            #expect(try await !GedeeldeServer.als(account).get("/api/v1/verstrekkingen").text.contains(id), "\(account)")
        }
        for account in ["penvoerder", "privacy", "stuurgroep", "korpsbeheerder"] { #expect(try await zaak.lees(id, als: account).isProbleem(403), "\(account)") }
        for account in ["politie", "om", "toezicht.dijkstad", "assistent.dijkstad"] {
            #expect(try await zaak.verstrek(zaak.van("politie"), aan: "politie", door: account).isProbleem(403), "\(account)")
        }
        // A gemeente of another region's wall gets it too: the ketenregisseur discloses across gemeenten.
        let elders = try await zaak.verstrek(zaak.van("politie"), aan: "gemeente.veenwoude.veiligheid").id()
        #expect(try await zaak.lees(elders, als: "toezicht.veenwoude").text.contains(zaak.zaak.merk))
        #expect(try await zaak.lees(elders, als: "toezicht.dijkstad").isProbleem(404))
    }

    @Test("C22.1, C21.7 · elk gegeven draagt zijn beperkingen en de dag van vernietiging")
    func eachItemCarriesItsLimits() async throws {
        let zaak = try await VerstrekZaak(), gegeven = try zaak.id("naam", van: "anker")
        try await zaak.alleDrie(gegeven)
        let antwoord = try await zaak.verstrek([gegeven] + zaak.van("belastingdienst", "fiscaal"), aan: "politie")
        let ontvangen = try await zaak.lees(try antwoord.id(), als: "politie")
        let zorg = try #require(ontvangen.gegevens.first { $0["categorie"].text == "zorg" }), fiscaal = try #require(ontvangen.gegevens.first { $0["categorie"].text == "fiscaal" })
        #expect(zorg["beperkingen"].array?.contains("C21.5") == true && zorg["bron"].isNull)
        #expect(fiscaal["beperkingen"].array?.contains("C18.2") == true && fiscaal["bron"].text == "belastingdienst")
        let dag = try #require(ontvangen.json["vernietigenVoor"].text), op = try #require(ontvangen.json["verstrektOp"].text)
        #expect(Int(dag.prefix(4)) == (Int(op.prefix(4)) ?? 0) + 5 && ontvangen.gegevens.allSatisfy { $0["vernietigenVoor"].text == dag })
    }

    @Test("C9.5, C21.7 · in de vorm met namen kan elk veld een naam zeggen, ook een woonplaats")
    func everyFieldCanHoldAName() async throws {
        let zaak = try await VerstrekZaak([("politie", ["slachtoffers": [["woonplaats": "bij Ilinca Verzonnen, Zeedijk 4"]]])])
        let plaats = try zaak.id("woonplaats", van: "politie")
        #expect(try await zaak.verstrek([plaats], aan: "ind", doel: "verrijking", noodzaak: nil).isProbleem(409, regel: "C9.5"))
        #expect(try await zaak.stemIn(plaats, "partner", door: "politie", voor: "derde:Buurthuis").status == 201)
        #expect(try await zaak.verstrek([plaats], aan: "derde:Buurthuis", doel: "overdracht").isProbleem(409, regel: "C21.7"))
        let zonder = try await zaak.verstrek([plaats], aan: "derde:Buurthuis", doel: "overdracht", herleidbaar: false)
        #expect(zonder.status == 201 && !zonder.text.contains("Verzonnen"))
        // Without names not even the dossier's number goes along.
        let id = try await zaak.verstrek([plaats], aan: "ind", doel: "verrijking", herleidbaar: false).id()
        #expect(try await zaak.lees(id, als: "ind").json["dossiernummer"].isNull)
    }

    @Test("C18.1 · wie een gegeven niet mag zien, leest ook niet waarom het nodig was")
    func reasonsTellToo() async throws {
        let zaak = try await VerstrekZaak(), geheim = "Omzet van \(zaak.zaak.merk)"
        let id = try await zaak.verstrek(zaak.van("belastingdienst", "fiscaal"), aan: "siod", noodzaak: geheim, belang: geheim).id()
        #expect(try await zaak.lees(id, als: "ketenregisseur").text.contains(geheim))
        let zorg = try await zaak.lees(id, als: "zorgcoordinator")
        #expect(zorg.status == 200 && !zorg.text.contains(zaak.zaak.merk) && zorg.gegevens.allSatisfy { $0["regel"].text == "C18.1" })
    }

    @Test("H3.2.4 · wat voor zorg aan Bureau Jeugdzorg gaat, leest wie naar het zorgoverleg gaat en niet wie naar het casusoverleg gaat")
    func jeugdzorgHasTwoSides() async throws {
        let zaak = try await VerstrekZaak()
        let zorg = try await zaak.verstrek(zaak.van("politie"), aan: "jeugdzorg", doel: "operationeelZorg").id()
        #expect(try await zaak.lees(zorg, als: "jeugdzorg.zorg").text.contains(zaak.zaak.merk))
        #expect(try await zaak.lees(zorg, als: "jeugdzorg.casus").isProbleem(404))
    }

    @Test func theSameRequestTwiceIsOneDisclosure() async throws {
        let zaak = try await VerstrekZaak(), sleutel = UUID().uuidString
        let een = try await zaak.verstrek(zaak.van("politie"), aan: "arbeidsinspectie", sleutel: sleutel)
        let twee = try await zaak.verstrek(zaak.van("politie"), aan: "arbeidsinspectie", sleutel: sleutel)
        #expect(try een.id() == twee.id())
        let lijst = try await GedeeldeServer.als("ketenregisseur").get("/api/v1/dossiers/\(zaak.dossier)/verstrekkingen")
        #expect(lijst.json["verstrekkingen"].array?.count == 1)
    }
}
