import Foundation
import Support
import Testing

/// The first chain, end to end: from a filled-in form to a decision, and to the list of who has what.
@Suite struct KetenTests {
    @Test("C10.1, C12.15, C15.2, H3.2.5 · van formulier naar besluit naar wie heeft wat")
    func fromFormToWhoHasWhat() async throws {
        let zaak = Zaak()
        let toezicht = try await GedeeldeServer.als("toezicht.zandhuizen"), regisseur = try await GedeeldeServer.als("ketenregisseur")
        let formulier = """
            Format casus mensenhandel\r
            Ingevuld door: W. Tuinstra\r
            Datum: 12-10-2026\r
            PERSONALIA SLACHTOFFER\r
            Naam: \(zaak.merk)\r
            Geboortedatum: 00-03-1998\r
            Let op: witte bus voor de deur \(zaak.merk)\r
            """
        let ingediend = try await toezicht.post("/api/v1/signalen", text: formulier)
        let signaal = try ingediend.id()
        #expect(ingediend.headers["location"] == "/api/v1/signalen/\(signaal)")
        let beeld = try await regisseur.get("/api/v1/signalen/\(signaal)")
        func waarde(_ kenmerk: String) -> String? { beeld.gegevens.first { $0["kenmerk"].text == kenmerk }?["waarde"].text }
        #expect(beeld.json["tenant"].text == "zandhuizen" && beeld.json["bron"].text == "gemeente.zandhuizen.veiligheid")
        #expect(waarde("naam") == zaak.merk && waarde("geboortedatum") == "1998-03")
        #expect(beeld.gegevens.contains { $0["kenmerk"].text == "nietHerkend" && $0["waarde"].text?.contains("witte bus") == true })

        let tweede = try await zaak.signaal()
        let dossier = try await zaak.dossier([signaal])
        #expect(try await regisseur.get("/api/v1/dossiers/\(dossier)").json["fase"].text == "dossiervorming")
        #expect(try await regisseur.post("/api/v1/dossiers/\(dossier)/signalen", ["signaal": .string(tweede)]).status == 201)

        let overleg = try await zaak.overlegVanVandaag()
        try await zaak.agendeer(dossier, op: overleg)
        #expect(try await regisseur.get("/api/v1/dossiers/\(dossier)").json["fase"].text == "weging")
        let besluit = try await zaak.besluit(dossier, op: overleg)
        #expect(besluit.status == 201, "\(besluit.text)")

        let politie = try await GedeeldeServer.als("politie")
        func toewijzing(_ wie: API) async throws -> JSON {
            let alle = try await wie.get("/api/v1/toewijzingen").json["toewijzingen"].array ?? []
            return alle.first { $0["dossier"].text == dossier } ?? .null
        }
        let gevraagd = try await toewijzing(politie)
        #expect(gevraagd["stand"].text == "gevraagd" && gevraagd["beoogdResultaat"].text == "Resultaat \(zaak.merk)")
        let antwoorden = "/api/v1/toewijzingen/\(gevraagd["id"].text ?? "")/antwoorden"
        #expect(try await politie.post(antwoorden, ["actie": "terugmelden", "tekst": "te vroeg"]).isProbleem(409, regel: "H3.2.5"))
        #expect(try await politie.post(antwoorden, ["actie": "aanvaarden"]).status == 201)
        #expect(try await toewijzing(regisseur)["stand"].text == "aanvaard")
        #expect(try await politie.post(antwoorden, ["actie": "terugmelden", "tekst": "Zij is veilig."]).status == 201)
        let eind = try await regisseur.get("/api/v1/dossiers/\(dossier)").json
        #expect(eind["fase"].text == "evaluatie")
        #expect(eind["wissels"].array?.compactMap { $0["naar"].text } == ["dossiervorming", "weging", "toewijzing", "uitvoering", "evaluatie"])
        #expect(eind["wissels"].array?.allSatisfy { $0["regel"].text == "C10.1" && $0["door"].text != nil } == true)
        #expect(try await toewijzing(regisseur)["antwoord"].text == "Zij is veilig.")
    }

    @Test("C10.1 · de kringloop slaat niets over en wordt met de regel geweigerd")
    func illegalMovesAreRefusedWithTheRule() async throws {
        let zaak = Zaak()
        let dossier = try await zaak.dossier([try await zaak.signaal()]), overleg = try await zaak.overlegVanVandaag()
        #expect(try await zaak.besluit(dossier, op: overleg).isProbleem(409, regel: "H3.2.4"))
        try await zaak.agendeer(dossier, op: overleg)
        let regisseur = try await GedeeldeServer.als("ketenregisseur")
        let dubbel = try await regisseur.post("/api/v1/casusoverleggen/\(overleg)/agendapunten", ["dossier": .string(dossier)])
        #expect(dubbel.isProbleem(409, regel: "H3.2.4"))
        #expect(try await zaak.besluit(dossier, op: overleg).status == 201)
        #expect(try await zaak.besluit(dossier, op: overleg).isProbleem(409, regel: "C10.1"))
        let laat = try await regisseur.post("/api/v1/dossiers/\(dossier)/signalen", ["signaal": .string(try await zaak.signaal())])
        #expect(laat.isProbleem(409, regel: "C10.1"))
    }

    @Test("C12.15 · een signaal ligt in hoogstens één dossier, ook als twee mensen tegelijk stapelen")
    func aSignaalIsStackedOnce() async throws {
        let zaak = Zaak()
        let signaal = try await zaak.signaal(), regisseur = try await GedeeldeServer.als("ketenregisseur")
        let antwoorden = try await withThrowingTaskGroup(of: Int.self) { groep in
            for nummer in 0..<6 {
                groep.addTask { try await regisseur.post("/api/v1/dossiers", ["titel": .string("Poging \(nummer)"), "signalen": [.string(signaal)]]).status }
            }
            return try await groep.reduce(into: [Int]()) { $0.append($1) }
        }
        #expect(antwoorden.count { $0 == 201 } == 1 && antwoorden.count { $0 == 409 } == 5, "\(antwoorden)")
    }

    @Test("C12.26 · de zorgcoördinator antwoordt namens de zorgpartners, een ander niet")
    func theZorgcoordinatorAnswersForCare() async throws {
        let zaak = Zaak()
        let dossier = try await zaak.dossier([try await zaak.signaal()]), overleg = try await zaak.overlegVanVandaag()
        try await zaak.agendeer(dossier, op: overleg)
        #expect(try await zaak.besluit(dossier, op: overleg, aan: "jeugdzorg").status == 201)
        let zorg = try await GedeeldeServer.als("zorgcoordinator")
        let alle = try await zorg.get("/api/v1/toewijzingen").json["toewijzingen"].array ?? []
        let id = try #require(alle.first { $0["dossier"].text == dossier }?["id"].text)
        for ander in ["politie", "om", "assistent.dijkstad"] {
            let geweigerd = try await GedeeldeServer.als(ander).post("/api/v1/toewijzingen/\(id)/antwoorden", ["actie": "aanvaarden"])
            #expect(geweigerd.isProbleem(404), "\(ander)")
        }
        let zonder = try await zorg.post("/api/v1/toewijzingen/\(id)/antwoorden", ["actie": "weigeren"])
        #expect(zonder.isProbleem(400))
        #expect(try await zorg.post("/api/v1/toewijzingen/\(id)/antwoorden", ["actie": "weigeren", "tekst": "Geen plek."]).status == 201)
        #expect(try await zorg.get("/api/v1/dossiers/\(dossier)").json["fase"].text == "weging")
    }

    @Test("C12.8, C12.28 · een overleg op een te vroege dag wordt geweigerd en zegt welke dag wel kan")
    func theRhythmIsKept() async throws {
        // A server of its own: meetings of other tests would move the days.
        try await KetendProcess.with("ritme") { server in
            let regisseur = try await server.api.login("ketenregisseur"), zorg = try await server.api.login("zorgcoordinator")
            func plan(_ wie: API, _ soort: String, _ dagen: Int) async throws -> API.Answer {
                try await wie.post("/api/v1/\(soort)", ["datum": .string(Self.dag(dagen))])
            }
            #expect(try await plan(zorg, "zorgoverleggen", 100).status == 201)
            #expect(try await plan(zorg, "casusoverleggen", 120).isProbleem(403))
            #expect(try await plan(regisseur, "casusoverleggen", 106).isProbleem(409, regel: "C12.8"))
            #expect(try await plan(regisseur, "casusoverleggen", 107).status == 201)
            #expect(try await plan(regisseur, "casusoverleggen", 140).status == 201)
            #expect(try await plan(regisseur, "zorgoverleggen", 127).isProbleem(409, regel: "C12.28"))
            #expect(try await plan(regisseur, "zorgoverleggen", 126).status == 201)
        }
    }

    @Test func sendingTheSameTwiceIsDoingItOnce() async throws {
        let zaak = Zaak(), politie = try await GedeeldeServer.als("politie"), sleutel = ["Idempotency-Key": UUID().uuidString]
        let invoer: JSON = ["omschrijving": .string(zaak.merk)]
        let ids = try await withThrowingTaskGroup(of: String.self) { groep in
            for _ in 0..<5 { groep.addTask { try await politie.post("/api/v1/signalen", invoer, headers: sleutel).id() } }
            return try await groep.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(ids.count == 1)
        #expect(try await politie.post("/api/v1/signalen", ["omschrijving": "anders"], headers: sleutel).isProbleem(409))
        // Another account's key of the same name is another key.
        #expect(try await GedeeldeServer.als("siod").post("/api/v1/signalen", invoer, headers: sleutel).id() != ids.first)
    }

    @Test func everyWriteOfTheChainIsDoneOncePerKey() async throws {
        let zaak = Zaak(), regisseur = try await GedeeldeServer.als("ketenregisseur")
        func tweemaal(_ pad: String, _ invoer: JSON) async throws -> [API.Answer] {
            let sleutel = ["Idempotency-Key": UUID().uuidString]
            return [try await regisseur.post(pad, invoer, headers: sleutel), try await regisseur.post(pad, invoer, headers: sleutel)]
        }
        let signaal = try await zaak.signaal()
        let dossiers = try await tweemaal("/api/v1/dossiers", ["titel": "Een keer", "signalen": [.string(signaal)]])
        #expect(try dossiers[0].id() == dossiers[1].id())
        let dossier = try dossiers[0].id(), overleg = try await zaak.overlegVanVandaag()
        let plannen = try await tweemaal("/api/v1/zorgoverleggen", ["datum": .string(Self.dag(400))])
        #expect(try plannen[0].id() == plannen[1].id())
        #expect(try await tweemaal("/api/v1/casusoverleggen/\(overleg)/agendapunten", ["dossier": .string(dossier)]).map(\.status) == [201, 201])
        let besluiten = try await tweemaal("/api/v1/casusoverleggen/\(overleg)/besluiten", ["dossier": .string(dossier), "soort": "interventie", "aan": "politie", "motivering": "Eerst zij."])
        #expect(try besluiten[0].id() == besluiten[1].id())
        #expect(try await regisseur.get("/api/v1/dossiers/\(dossier)").json["wissels"].array?.count == 3)
        // The same key for another address is another request.
        let sleutel = ["Idempotency-Key": UUID().uuidString], invoer: JSON = ["omschrijving": .string(zaak.merk)]
        #expect(try await regisseur.post("/api/v1/signalen", invoer, headers: sleutel).status == 201)
        #expect(try await regisseur.post("/api/v1/signalen?tenant=dijkstad", invoer, headers: sleutel).isProbleem(409))
    }

    @Test("C10.1 · wat gesloten is, komt op geen agenda meer en is voor wie aan tafel zat weer dicht")
    func aClosedDossierIsOnNoAgenda() async throws {
        let zaak = Zaak(), regisseur = try await GedeeldeServer.als("ketenregisseur")
        let dossier = try await zaak.dossier([try await zaak.signaal()]), overleg = try await zaak.overlegVanVandaag()
        try await zaak.agendeer(dossier, op: overleg)
        #expect(try await GedeeldeServer.als("coa").get("/api/v1/dossiers/\(dossier)").status == 200)
        let sluit = try await regisseur.post("/api/v1/casusoverleggen/\(overleg)/besluiten", ["dossier": .string(dossier), "soort": "sluiten", "motivering": "Geen aanwijzing."])
        #expect(sluit.status == 201)
        #expect(try await GedeeldeServer.als("coa").get("/api/v1/dossiers/\(dossier)").isProbleem(404))
        let zorg = try await regisseur.post("/api/v1/zorgoverleggen", ["datum": .string(Self.dag(300))]).id()
        #expect(try await regisseur.post("/api/v1/zorgoverleggen/\(zorg)/agendapunten", ["dossier": .string(dossier)]).isProbleem(409, regel: "C10.1"))
    }

    @Test func anInterventionGoesToNoServiceOfAnotherGemeente() async throws {
        let zaak = Zaak()
        let dossier = try await zaak.dossier([try await zaak.signaal()]), overleg = try await zaak.overlegVanVandaag()
        try await zaak.agendeer(dossier, op: overleg)
        let geweigerd = try await zaak.besluit(dossier, op: overleg, aan: "gemeente.veenwoude.bouw")
        #expect(geweigerd.isProbleem(400) && geweigerd.velden == ["aan"])
        #expect(try await zaak.besluit(dossier, op: overleg, aan: "gemeente.dijkstad.bouw").status == 201)
        let gevraagd = try await GedeeldeServer.als("assistent.dijkstad").get("/api/v1/toewijzingen")
        #expect(gevraagd.text.contains(zaak.merk))
    }

    @Test func listsArePagedWithoutGapsOrRepeats() async throws {
        let zaak = Zaak()
        var gemaakt: Set<String> = []
        for _ in 0..<5 { gemaakt.insert(try await zaak.signaal(door: "coa")) }
        let coa = try await GedeeldeServer.als("coa")
        var gezien: [String] = [], volgende: String? = "/api/v1/signalen?aantal=2"
        while let pad = volgende {
            let blad = try await coa.get(pad).json
            gezien += (blad["signalen"].array ?? []).compactMap { $0["id"].text }
            volgende = blad["volgende"].text
        }
        #expect(Set(gezien).count == gezien.count && gemaakt.isSubset(of: gezien))
    }

    /// A day from now on in the region's own time zone, as `2026-11-25`.
    static func dag(_ dagen: Int) -> String {
        var kalender = Calendar(identifier: .gregorian)
        kalender.timeZone = TimeZone(identifier: "Europe/Amsterdam")!
        let d = kalender.dateComponents([.year, .month, .day], from: kalender.date(byAdding: .day, value: dagen, to: Date())!)
        return String(format: "%04d-%02d-%02d", d.year!, d.month!, d.day!)
    }
}
