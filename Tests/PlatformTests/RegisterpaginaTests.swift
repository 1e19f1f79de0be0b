import Foundation
import Support
import Testing

/// The penvoerder keeps the register on its pages.
@Suite struct RegisterpaginaTests {
    private func meldAan(_ account: String, _ server: KetendProcess) async throws -> API {
        let bezoeker = API(server.base)
        let antwoord = try await bezoeker.post("/aanmelden", form: [("account", account), ("wachtwoord", "demo-demo-demo"), ("naar", "/")])
        #expect(antwoord.status == 303)
        return bezoeker
    }

    private func csrf(_ antwoord: API.Answer) throws -> String {
        String(try #require(antwoord.text.firstMatch(of: /name="csrf" value="([^"]+)"/)).1)
    }

    @Test("C34, C35 · de penvoerder legt een opzegging vast; een fout wist niets, en anderen zien alleen de lijst")
    func aNoticeIsRecordedOnThePage() async throws {
        try await KetendProcess.with("register") { server in
            let penvoerder = try await meldAan("penvoerder", server), om = try await meldAan("om", server)
            let eerst = try await penvoerder.get("/deelnemers"), token = try csrf(eerst)
            #expect(eerst.status == 200 && eerst.text.contains("Een partner zegt op") && eerst.text.contains("keer vanzelf verlengd"))
            func stuur(_ dag: [String]) async throws -> API.Answer {
                try await penvoerder.post(
                    "/deelnemers/opzeggingen",
                    form: [("csrf", token), ("organisatie", "coa"), ("op.dag", dag[0]), ("op.maand", dag[1]), ("op.jaar", dag[2])])
            }
            let fout = try await stuur(["31", "2", "2026"])
            #expect(fout.status == 400 && fout.text.contains("Vul een dag in die bestaat.") && fout.text.contains("value=\"coa\" selected"))
            #expect(fout.text.contains("href=\"#opzegging-op-dag\"") && fout.text.contains("id=\"opzegging-op-dag\""))
            let vandaag = KetenTests.dag(0).split(separator: "-").map(String.init)
            let goed = try await stuur(vandaag.reversed())
            #expect(goed.status == 303 && goed.headers["location"] == "/deelnemers?gedaan=opzegging")
            let dubbel = try await stuur(vandaag.reversed())
            #expect(dubbel.status == 409 && dubbel.text.contains("(C34)"))
            let lezer = try await om.get("/deelnemers")
            #expect(lezer.text.contains("opgezegd") && !lezer.text.contains("<form method=\"post\" action=\"/deelnemers"))
            #expect(try await om.get("/geheimhouding").status == 403)
            #expect(try await om.post("/deelnemers/opzeggingen", form: [("csrf", try csrf(lezer))]).status == 403)
        }
    }

    @Test("C21.2, C12.2.2 · ook de pagina’s voor geheimhouding en mandaat werken van begin tot eind")
    func secrecyAndMandateHavePages() async throws {
        try await KetendProcess.with("registers") { server in
            try await server.database.sql("update identiteit.account set geheimhouding_op = null where id = 'kvk'")
            let penvoerder = try await meldAan("penvoerder", server), assistent = try await meldAan("assistent.havenmeer", server)
            let dag = KetenTests.dag(0).split(separator: "-").map(String.init)
            func datum(_ naam: String) -> [(String, String)] { [("\(naam).dag", dag[2]), ("\(naam).maand", dag[1]), ("\(naam).jaar", dag[0])] }
            let lijst = try await penvoerder.get("/geheimhouding"), token = try csrf(lijst)
            #expect(lijst.status == 200 && lijst.text.contains("<option value=\"kvk\""))
            let getekend = try await penvoerder.post("/geheimhouding", form: [("csrf", token), ("account", "kvk")] + datum("getekendOp"))
            #expect(getekend.status == 303)
            #expect(try await penvoerder.get("/geheimhouding").text.contains("<option value=\"kvk\"") == false)
            let expert = try await penvoerder.post("/geheimhouding/deskundigen", form: [("csrf", token), ("naam", "Tolk Verzonnen")] + datum("getekendOp"))
            #expect(expert.status == 303)
            #expect(try await penvoerder.get("/geheimhouding").text.contains("Tolk Verzonnen"))

            let pagina = try await assistent.get("/mandaat"), sleutel = try csrf(pagina)
            #expect(pagina.text.contains("Geef het mandaat"))
            #expect(try await assistent.post("/mandaat", form: [("csrf", sleutel)] + datum("van")).status == 303)
            let gegeven = try await assistent.get("/mandaat")
            let intrekken = String(try #require(gegeven.text.firstMatch(of: /action="(\/mandaat\/[0-9a-f-]+\/intrekken)"/)).1)
            #expect(try await assistent.post(intrekken, form: [("csrf", sleutel)]).status == 303)
            #expect(try await assistent.get("/mandaat").text.contains("ingetrokken"))
        }
    }
}
