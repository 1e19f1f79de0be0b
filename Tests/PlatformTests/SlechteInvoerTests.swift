import Foundation
import Support
import Testing

/// Bad input is refused whole, by field, and the server lives.
@Suite struct SlechteInvoerTests {
    /// Content type, body, the field that the answer must name, and the status.
    struct Geval: Sendable, CustomTestStringConvertible {
        let naam: String
        let type: String
        let inhoud: Data
        let status: Int
        let veld: String?
        var testDescription: String { naam }

        init(_ naam: String, json: String, veld: String?, status: Int = 400) {
            (self.naam, type, inhoud, self.status, self.veld) = (naam, "application/json", Data(json.utf8), status, veld)
        }

        init(_ naam: String, type: String, _ inhoud: Data, status: Int) {
            (self.naam, self.type, self.inhoud, self.status, veld) = (naam, type, inhoud, status, nil)
        }
    }

    static let gevallen: [Geval] = [
        Geval("no JSON", json: "{", veld: ""),
        Geval("a list", json: "[]", veld: ""),
        Geval("wrong type", json: #"{"sterkte":"zes"}"#, veld: "sterkte"),
        Geval("out of range", json: #"{"omschrijving":"x","sterkte":11}"#, veld: "sterkte"),
        Geval("a number beyond any integer", json: #"{"omschrijving":"x","sterkte":1e999}"#, veld: nil),
        Geval("no whole number", json: #"{"omschrijving":"x","sterkte":1.5}"#, veld: "sterkte"),
        Geval("unknown field", json: #"{"omschrijving":"x","omschrijvng":"y"}"#, veld: "omschrijvng"),
        Geval("a field twice", json: #"{"omschrijving":"x","omschrijving":"y"}"#, veld: nil),
        Geval("unknown field deep", json: #"{"slachtoffers":[{"naam":"A","bijnaam":"B"}]}"#, veld: "slachtoffers[0].bijnaam"),
        Geval("bad date", json: #"{"omschrijving":"x","waargenomenOp":"2026-02-30"}"#, veld: "waargenomenOp"),
        Geval("bad partial date", json: #"{"slachtoffers":[{"geboortedatum":"00-03-1988"}]}"#, veld: "slachtoffers[0].geboortedatum"),
        Geval("bad phone", json: #"{"slachtoffers":[{"naam":"A","telefoonnummer":"belt nooit"}]}"#, veld: "slachtoffers[0].telefoonnummer"),
        Geval("unknown tenant", json: #"{"omschrijving":"x","tenant":"atlantis"}"#, veld: "tenant"),
        Geval("unknown indicator", json: #"{"omschrijving":"x","indicatoren":["s9-onzin"]}"#, veld: "indicatoren[0]"),
        Geval("unknown category", json: #"{"omschrijving":"x","categorie":"geheim"}"#, veld: "categorie"),
        Geval("a category for a field that is not there", json: #"{"omschrijving":"x","categorie":"gewoon","categorieen":{"omschrijvng":"zorg"}}"#, veld: "categorieen.omschrijvng"),
        Geval("says nothing", json: "{}", veld: ""),
        Geval("null where text is", json: #"{"omschrijving":null}"#, veld: "omschrijving"),
        Geval("too long", json: "{\"melder\":{\"organisatie\":\"\(String(repeating: "a", count: 301))\"}}", veld: "melder.organisatie"),
        Geval("nested 100 000 deep", json: String(repeating: "[", count: 100_000), veld: nil),
        Geval("nested deep and closed", json: String(repeating: "{\"a\":", count: 2_000) + "1" + String(repeating: "}", count: 2_000), veld: nil),
        Geval("a lone surrogate", json: #"{"omschrijving":"\ud800"}"#, veld: nil),
        Geval("a zero byte in text", json: #"{"omschrijving":"a\u0000b"}"#, veld: "omschrijving"),
        Geval("no UTF-8", type: "application/json", Data([0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D]), status: 400),
        Geval("empty", type: "application/json", Data(), status: 400),
        Geval("over 1 MiB", type: "application/json", Data(repeating: 0x20, count: (1 << 20) + 1), status: 413),
        Geval("text over 1 MiB", type: "text/plain", Data(repeating: 0x61, count: (1 << 20) + 1), status: 413),
        Geval("binary as text", type: "text/plain", Data((0...255).map { UInt8($0) } + [0, 0, 1, 2]), status: 400),
        Geval("a picture as text", type: "text/plain", Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]), status: 400),
        Geval("empty text", type: "text/plain", Data("  \n ".utf8), status: 400),
        Geval("wrong content type", type: "application/xml", Data("<a/>".utf8), status: 415),
        Geval("a form", type: "application/x-www-form-urlencoded", Data("omschrijving=x".utf8), status: 415),
    ]

    @Test(arguments: gevallen)
    func isRefusedWithTheFieldAndNothingStored(_ geval: Geval) async throws {
        // An account that only this suite uses, so that its list shows what was stored.
        let kvk = try await GedeeldeServer.als("kvk")
        let antwoord = try await kvk.send("POST", "/api/v1/signalen", headers: ["Content-Type": geval.type], body: geval.inhoud)
        #expect(antwoord.isProbleem(geval.status), "\(antwoord.status) \(antwoord.text)")
        if let veld = geval.veld { #expect(antwoord.velden.contains(veld), "\(antwoord.text)") }
        #expect(try await kvk.get("/api/v1/signalen").json["signalen"].array?.isEmpty == true)
    }

    @Test func everyFaultIsToldAtOnceAndNoValueIsEchoed() async throws {
        let antwoord = try await GedeeldeServer.als("kvk").post(
            "/api/v1/signalen", ["sterkte": 99, "tenant": "Geheimdorp", "slachtoffers": [["telefoonnummer": "Geheimnummer"]], "vreemd": "Geheimwoord"])
        #expect(Set(antwoord.velden) == ["sterkte", "tenant", "slachtoffers[0].telefoonnummer", "vreemd"])
        #expect(!antwoord.text.contains("Geheim") && !antwoord.text.contains("99"), "\(antwoord.text)")
    }

    @Test(arguments: ["", "Bearer ", "Bearer x", "Bearer \(String(repeating: "a", count: 43))", "Basic cG9saXRpZTpkZW1v", "Bearer \(String(repeating: "z", count: 5000))"])
    func withoutAGoodTokenNobodyIsIn(_ kop: String) async throws {
        let api = try await GedeeldeServer.start().api
        for (methode, pad) in [("GET", "/api/v1/signalen"), ("POST", "/api/v1/signalen"), ("GET", "/api/v1/dossiers/\(UUID())"), ("GET", "/api/v1/modules")] {
            let antwoord = try await api.send(methode, pad, headers: kop.isEmpty ? [:] : ["Authorization": kop])
            #expect(antwoord.isProbleem(401), "\(methode) \(pad): \(antwoord.status)")
            #expect(antwoord.headers["www-authenticate"] == "Bearer")
        }
    }

    @Test func signingInTellsNobodyWhichAccountsExist() async throws {
        let api = try await GedeeldeServer.start().api
        func meldAan(_ account: String, _ wachtwoord: String) async throws -> API.Answer {
            try await api.post("/api/v1/sessies", ["account": .string(account), "wachtwoord": .string(wachtwoord)])
        }
        let fout = try await meldAan("politie", "verkeerd"), onbekend = try await meldAan("bestaat-niet", "verkeerd")
        #expect(fout.status == 401 && fout.text == onbekend.text)
    }

    @Test func whatDoesNotExistAndWhatIsNotYoursIsOneAnswer() async throws {
        let vreemd = try await Zaak().signaal(door: "om", ["verdenking": "Een verzonnen verdenking."])
        let coa = try await GedeeldeServer.als("coa")
        let niet = try await coa.get("/api/v1/signalen/\(UUID().uuidString)"), ander = try await coa.get("/api/v1/signalen/\(vreemd)")
        #expect(niet.isProbleem(404) && ander.isProbleem(404) && niet.text == ander.text)
        #expect(try await coa.get("/api/v1/signalen/geen-id").isProbleem(404))
        #expect(try await coa.get("/api/v1/signalen/\(vreemd)/").isProbleem(404))
        #expect(try await coa.get("/api/v1/bestaat-niet").isProbleem(404))
        #expect(try await coa.send("PATCH", "/api/v1/signalen/\(vreemd)").isProbleem(405))
    }

    @Test(arguments: ["?aantal=0", "?aantal=101", "?aantal=x", "?na=onzin", "?na=__", "?pagina=2", "?na=-1y2p0ij32e8e8_x", "?gestapeld=misschien", "?tenant=nergens", "?tenant=%00", "?na=zzzzzzzzzzzzzzzzzzzz_\(UUID())"])
    func badQueriesAreRefused(_ query: String) async throws {
        #expect(try await GedeeldeServer.als("ketenregisseur").get("/api/v1/signalen\(query)").isProbleem(400))
    }

    @Test func halfARequestOrNoHTTPAtAllHarmsNobody() async throws {
        let server = try await GedeeldeServer.start(), api = server.api
        for bytes in ["GEEN HTTP\r\n\r\n", "GET / HTTP/1.1\r\n", "POST /api/v1/sessies HTTP/1.1\r\nHost: x\r\nContent-Length: 9999999999999999999\r\n\r\n", "GET /\u{0}\u{1} HTTP/1.1\r\nHost: x\r\n\r\n"] {
            _ = try? await api.raw(Array(bytes.utf8), timeout: 2)
        }
        _ = try? await api.get("/" + String(repeating: "a", count: 20_000))
        _ = try? await api.get("/", headers: ["X-Groot": String(repeating: "a", count: 100_000)])
        #expect(server.process.isRunning)
        #expect(try await api.get("/gezond").status == 200)
    }
}
