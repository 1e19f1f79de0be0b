import Foundation
import Support
import Testing

/// "May I share this?" over HTTP and on the command line: open to all, exact, and without touching anything.
@Suite struct MagIkAanDeDeurTests {
    private func api(_ query: String) async throws -> API.Answer { try await GedeeldeServer.start().api.get("/api/v1/mag-ik?\(query)") }

    @Test("C21.5 · zorggegevens van Het Anker naar de politie: nee, met wie eerst instemt en wat daarna vastligt")
    func zorg() async throws {
        let antwoord = try await api("van=anker&categorie=zorg&aan=politie&doel=operationeelStrafrechtelijk")
        let json = antwoord.json
        #expect(antwoord.status == 200 && json["antwoord"].text == "nee", "\(antwoord.text)")
        #expect(json["regels"].array?.compactMap { $0["id"].text } == ["C21.5", "C9.4"])
        #expect(json["regels"][0]["titel"].text == "Zorggegevens: twee keer instemming" && json["regels"][0]["zin"].text?.hasSuffix("instemt.") == true)
        #expect(json["metInstemming"].array?.compactMap(\.text) == ["client", "partner", "zorgcoordinator"])
        #expect(json["voorwaarden"].array?.compactMap { $0["regel"].text } == ["C9.5", "C21.6"])
        #expect(json["anoniem"].text == "nee" && json["zin"].text?.contains("in deze volgorde") == true)
        #expect(json.object?.keys.sorted() == ["anoniem", "antwoord", "metInstemming", "regels", "voorwaarden", "zelfMelden", "zin"])
    }

    @Test("C18.1 · fiscale gegevens: de politie na vastleggen, het COA nooit")
    func fiscaal() async throws {
        let politie = try await api("van=belastingdienst&categorie=fiscaal&aan=politie&doel=operationeel").json
        #expect(politie["antwoord"].text == "ja-mits" && politie["metInstemming"].array?.isEmpty == true && politie["anoniem"].text == "ja-mits")
        let coa = try await api("van=belastingdienst&categorie=fiscaal&aan=coa&doel=operationeel").json
        #expect(coa["antwoord"].text == "nee" && coa["regels"][0]["id"].text == "C18.1" && coa["metInstemming"].isNull)
    }

    @Test("C15.4, C14.6 · naar België met instemming van de leverancier, naar Brazilië niet")
    func land() async throws {
        let vraag = "van=politie&categorie=gewoon&herleidbaar=false&over=casus&aan=buitenland&doel=overdracht"
        #expect(try await api("\(vraag)&land=BE").json["metInstemming"].array?.compactMap(\.text) == ["partner"])
        let brazilie = try await api("\(vraag)&land=BR").json
        #expect(brazilie["regels"][0]["id"].text == "C15.4" && brazilie["metInstemming"].isNull && brazilie["anoniem"].isNull)
    }

    @Test("H3.2.4, C9.4 · aan tafel zonder voorwaarde, en een naam van een slachtoffer niet voor wie hem niet nodig heeft")
    func tafel() async throws {
        #expect(try await api("van=politie&categorie=gewoon&aan=gemeente.dijkstad.ggd&doel=casusoverleg").json["antwoord"].text == "ja")
        let kvk = try await api("van=politie&categorie=gewoon&aan=kvk&doel=casusoverleg").json
        #expect(kvk["antwoord"].text == "nee" && kvk["regels"][0]["id"].text == "C9.4" && kvk["anoniem"].text == "ja")
    }

    static let fouten: [(String, Set<String>)] = [
        ("", ["van", "categorie", "aan", "doel"]),
        ("van=atlantis&categorie=geheim&herleidbaar=ja&over=iemand&aan=krant&doel=zomaar", ["van", "categorie", "herleidbaar", "over", "aan", "doel"]),
        ("van=politie&categorie=gewoon&aan=om&doel=operationeel&naar=om", ["naar"]),
        ("van=politie&categorie=gewoon&aan=buitenland&doel=overdracht", ["land"]),
        ("van=politie&categorie=gewoon&aan=buitenland&doel=overdracht&land=NL", ["land"]),
        ("van=politie&categorie=gewoon&aan=buitenland&doel=overdracht&land=belgie", ["land"]),
        ("van=politie&categorie=gewoon&aan=om&doel=operationeel&land=BE", ["land"]),
        ("van=anker&categorie=gewoon&aan=anker&doel=operationeel", ["aan"]),
        ("van=officier-mensenhandel&categorie=gewoon&aan=om&doel=operationeel", ["van"]),
    ]

    @Test(arguments: fouten)
    func whatIsUnknownIsRefusedByFieldWithTheChoices(_ query: String, _ velden: Set<String>) async throws {
        let antwoord = try await api(query)
        #expect(antwoord.isProbleem(400) && Set(antwoord.velden) == velden, "\(antwoord.text)")
        #expect(!antwoord.text.contains("atlantis"))
        if velden.contains("doel") { #expect(antwoord.text.contains("operationeelStrafrechtelijk") && antwoord.text.contains("gemeente.dijkstad.ggd")) }
    }

    @Test func thePageAnswersSignedOutAndLeadsToEachRule() async throws {
        let api = API(try await GedeeldeServer.start().base)
        let leeg = try await api.get("/mag-ik")
        #expect(leeg.status == 200 && leeg.text.contains("method=\"get\" action=\"/mag-ik\"") && !leeg.text.contains("class=\"uitspraak"))
        // As the form sends it: the country is left open.
        let nee = try await api.get("/mag-ik?van=zorgpartner&categorie=zorg&herleidbaar=true&over=slachtoffer&aan=politie&land=&doel=operationeel")
        #expect(nee.status == 200 && nee.text.contains("Nee, niet zonder instemming") && nee.text.contains("<option value=\"politie\" selected>"))
        for regel in ["C21.5", "C9.4", "C9.5", "C21.6"] {
            #expect(nee.text.contains("href=\"/regels/\(regel)\""), "\(regel)")
            #expect(try await api.get("/regels/\(regel)").status == 200)
        }
        let ja = try await api.get("/mag-ik?van=anker&categorie=gewoon&herleidbaar=false&aan=jeugdzorg&doel=operationeelZorg")
        #expect(ja.text.contains("Ja, dit mag") && ja.text.contains("<option value=\"zorgcoordinatie\" selected>") && ja.text.contains("Stichting Het Anker"))
        let derde = try await api.get("/mag-ik?van=politie&categorie=gewoon&aan=derde&doel=overdracht")
        #expect(derde.text.contains("Nee, dit mag niet") && derde.text.contains("Zonder namen mag het pas als"))
    }

    @Test func aHalfFilledFormComesBackWithWhatWasChosen() async throws {
        let gestuurd = "van=om&categorie=&herleidbaar=false&over=casus&aan=buitenland&land=&doel=crisis"
        let antwoord = try await API(try await GedeeldeServer.start().base).get("/mag-ik?\(gestuurd)")
        #expect(antwoord.status == 400 && antwoord.text.contains("<title>Fout: Mag ik dit delen"))
        for veld in ["categorie", "land"] { #expect(antwoord.text.contains("href=\"#\(veld)\""), "\(veld)") }
        for keus in ["om", "casus", "buitenland", "crisis"] { #expect(antwoord.text.contains("<option value=\"\(keus)\" selected>"), "\(keus)") }
        #expect(antwoord.text.contains("value=\"false\" checked"))
    }

    @Test func nothingIsReadWrittenOrPutOnRecord() async throws {
        try await KetendProcess.with("mag ik") { server in
            func stand() async throws -> String {
                try await server.database.peek(
                    ["ledger.entry", "bestand.signaal", "bestand.gegeven"],
                    "select (select count(*) from ledger.entry), (select count(*) from bestand.signaal), (select count(*) from bestand.gegeven)")
            }
            let ervoor = try await stand()
            for query in ["van=anker&categorie=zorg&aan=politie&doel=operationeel", "van=om&categorie=gewoon&aan=riec&doel=raadplegingRiec"] {
                #expect(try await server.api.get("/api/v1/mag-ik?\(query)").status == 200)
                #expect(try await server.api.get("/mag-ik?\(query)").status == 200)
            }
            #expect(try await stand() == ervoor)
        }
    }

    @Test func theCommandLineAnswersInWordsAndWithItsCode() async throws {
        let server = try await GedeeldeServer.start(), thuis = try Omgeving.folder("magik").path
        func keten(_ argumenten: String...) async throws -> Opdracht.Result {
            try await Opdracht.run(
                Omgeving.bin().appendingPathComponent("keten").path, ["mag-ik"] + argumenten,
                // An old token goes nowhere: the question is open.
                environment: ["KETEN_URL": server.base.absoluteString, "XDG_CONFIG_HOME": thuis, "KETEN_TOKEN": "verlopen"])
        }
        let nee = try await keten("--van", "anker", "--categorie", "zorg", "--aan", "politie", "--doel", "operationeelStrafrechtelijk")
        #expect(nee.code == 1 && nee.output.hasPrefix("Nee. ") && nee.output.contains("C21.5") && nee.errors.isEmpty, "\(nee.output)\(nee.errors)")
        let ja = try await keten("--van", "politie", "--categorie", "gewoon", "--aan", "om", "--over", "pleger")
        #expect(ja.code == 0 && ja.output.contains("Leg eerst vast") && ja.output.contains("(C21.6)"), "\(ja.output)\(ja.errors)")
        let json = try await keten(
            "--van", "politie", "--categorie", "gewoon", "--aan", "buitenland", "--land", "BR", "--doel", "overdracht", "--anoniem", "--json")
        #expect(try json.code == 1 && JSON(data: Data(json.output.utf8))["regels"][0]["id"].text == "C15.4")
        let fout = try await keten("--van", "atlantis", "--categorie", "gewoon", "--aan", "om")
        #expect(fout.code == 64 && fout.errors.contains("Kies uit"), "\(fout.errors)")
    }
}
