import Testing

@testable import Invoer

private func leesfout(_ tekst: String) -> Invoerfout? {
    do { _ = try Waarde.yaml(tekst, bestand: "x.yaml"); return nil } catch { return error }
}

@Suite struct YAMLTests {
    @Test func readsTheCoreSchema() throws {
        let document = try Waarde.yaml(
            """
            leeg:
            aan: aan
            nee: no
            waar: true
            getal: 12
            code: "0226"
            datum: 2024-01-31
            telefoon: 072 123
            breuk: 1.5
            hex: 0x1F
            lijst: [a, 1, ~]
            """, bestand: "x.yaml")
        #expect(
            document.waarde == [
                "leeg": .niets, "aan": "aan", "nee": "no", "waar": true, "getal": 12, "code": "0226", "datum": "2024-01-31",
                "telefoon": "072 123", "breuk": 1.5, "hex": 31, "lijst": ["a", 1, .niets],
            ])
        #expect(document.regel("code") == 6)
        #expect(document.regel("lijst[1]") == 11)
    }

    @Test(arguments: [
        "a: &x 1\nb: *x", "a: &x [1]", "a: &x {b: 1}", "a: !!str 1", "a: !geheim x", "a: {<<: {b: 1}}", "? [a]\n: 1", "a: 1\n--- \nb: 2", "a: [1", "", "# niets",
        "a: .inf", "a: 99999999999999999999", "a: !x {b: 1}", "a: !x [b]", "&x a: 1", "a",
    ])
    func refusesWhatIsTooClever(tekst: String) throws {
        // One small text on its own is fine: short inputs must be read safely too.
        if tekst == "a" { return #expect(try Waarde.yaml(tekst, bestand: "x").waarde == "a") }
        let fout = try #require(leesfout(tekst))
        #expect(fout.fouten[0].bestand == "x.yaml")
        #expect(!"\(fout)".contains("geheim"))
    }

    @Test func refusesAKeyGivenTwiceWithItsLine() throws {
        let fout = try #require(leesfout("een: 1\ntwee: 2\ndrie:\n  a: 1\n  b: 2\n  a: 3\n"))
        #expect(fout.fouten[0].melding == "Veld ‘a’ staat hier twee keer.")
        #expect([4, 6].contains(fout.fouten[0].regelnummer))
    }

    @Test func refusesDeepNesting() {
        #expect(leesfout(String(repeating: "[", count: 60) + String(repeating: "]", count: 60))?.soort == .teDiep)
        #expect(leesfout(String(repeating: "[", count: 20_000)) != nil)
    }

    @Test func faultsNameFileLineKeyAndNearestKey() throws {
        let schema = Schema.object([.verplicht("naam", .tekst(), ""), .verplicht("netnummers", .lijst(.tekst()), "")])
        let document = try Waarde.yaml("naam: x\nnetnumers:\n  - 72\nnetnummers:\n  - 0226\n", bestand: "x.yaml")
        #expect(
            schema.toets(document).map(\.description) == [
                "x.yaml:2: netnumers: Onbekend veld ‘netnumers’. Bedoelde u ‘netnummers’?",
                "x.yaml:5: netnummers[0]: Verwacht: tekst van hoogstens 10000 tekens; dit is een geheel getal. Zet tekst tussen aanhalingstekens.",
            ])
    }
}
