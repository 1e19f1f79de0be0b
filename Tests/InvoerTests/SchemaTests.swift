import Invoer
import Testing

private let schema = Schema.object([
    .verplicht("omschrijving", .tekst(min: 1, max: 20), "Wat er is gezien"),
    .verplicht("sterkte", .geheel(0...10), "Sterkte"),
    .optioneel("gezien", .datum, "Wanneer"),
    .optioneel(
        "slachtoffers",
        .lijst(.object([.optioneel("geboortedatum", .deelDatum.ofNiets, "Geboortedatum"), .verplicht("id", .uuid, "Id")]), max: 3), "Wie"),
    .optioneel("gegevens", .eenVan([.lijst(.uuid, min: 1), .keuze(["alle"])]), "Welke gegevens"),
    .optioneel("kenteken", .tekst(patroon: Patroon("[A-Z0-9-]{8}", uitleg: "een kenteken")), "Kenteken"),
    .optioneel("vrij", .sleutels(.keuze(["aan", "uit"])), "Schakelaars"),
])

private func fouten(_ json: String) throws -> [Fout] { schema.toets(try Waarde.json(json)) }

@Suite struct SchemaTests {
    @Test func acceptsWhatIsGood() throws {
        #expect(
            try fouten(
                """
                {"omschrijving": "Gezien 😀", "sterkte": 10, "gezien": "2024-02-29", "gegevens": "alle", "kenteken": "AB-123-C",
                 "slachtoffers": [{"geboortedatum": null, "id": "0B9C5C9E-0f3d-4f7e-9c51-3f2a0d9be111"},
                                  {"geboortedatum": "1999-05", "id": "0b9c5c9e-0f3d-4f7e-9c51-3f2a0d9be111"}], "vrij": {"x": "aan"}}
                """) == [])
    }

    @Test func reportsAllFaultsAtOnceAndEchoesNoValue() throws {
        let fouten = try fouten(
            """
            {"omschrijvng": "Geheim", "sterkte": 11, "gezien": "2023-02-29", "kenteken": "Geheim-Geheim", "gegevens": ["Geheim"],
             "slachtoffers": [{"geboortedatum": "Geheim", "id": "Geheim"}, "Geheim"], "vrij": {"x": "Geheim"}}
            """)
        #expect(
            Set(fouten.map(\.pad)) == [
                "omschrijvng", "omschrijving", "sterkte", "gezien", "kenteken", "gegevens[0]", "slachtoffers[0].geboortedatum",
                "slachtoffers[0].id", "slachtoffers[1]", "vrij.x",
            ])
        #expect(!fouten.map(\.description).joined().contains("Geheim"))
    }

    @Test func suggestsTheNearestKey() throws {
        let gevonden = try fouten(#"{"omschrijvng": "a", "omschrijving": "b", "sterkte": 1, "volstrektonbekend": 1}"#)
        #expect(gevonden.map(\.melding) == ["Onbekend veld ‘omschrijvng’. Bedoelde u ‘omschrijving’?", "Onbekend veld ‘volstrektonbekend’."])
        #expect(naasteNaam("sterkt", onder: ["sterkte", "gezien"]) == "sterkte")
        #expect(naasteNaam("gezein", onder: ["sterkte", "gezien"]) == "gezien")
        #expect(naasteNaam("abc", onder: ["xyz"]) == nil)
    }

    @Test func shortensAndCleansKeysThatItRepeats() throws {
        let lang = String(repeating: "k", count: 200)
        let melding = try fouten("{\"omschrijving\":\"a\",\"sterkte\":1,\"\(lang)\":1,\"a\\u0000\\n\\u202e\":1}").map(\.description).joined()
        #expect(!melding.contains(String(repeating: "k", count: 41)))
        #expect(!melding.unicodeScalars.contains { $0 == "\0" || $0 == "\n" || $0 == "\u{202E}" })
    }

    @Test func refusesControlCharactersInText() throws {
        for teken in ["\\u0000", "\\u0007", "\\u001b", "\\u007f", "\\u0085"] {
            #expect(try fouten("{\"omschrijving\":\"a\(teken)\",\"sterkte\":1}").map(\.pad) == ["omschrijving"])
        }
        #expect(try fouten(#"{"omschrijving":"a\n\t\r","sterkte":1}"#) == [])
        #expect(Schema.tekst(stuurtekens: true).toets("\u{7}") == [])
    }

    @Test func countsUnicodeScalars() {
        #expect(Schema.tekst(max: 2).toets("😀😀") == [])
        #expect(Schema.tekst(max: 2).toets("e\u{301}e").count == 1)
    }

    @Test func choosesTheAlternativeThatWasMeant() throws {
        #expect(try fouten(#"{"omschrijving":"a","sterkte":1,"gegevens":["x"]}"#).map(\.pad) == ["gegevens[0]"])
        #expect(try fouten(#"{"omschrijving":"a","sterkte":1,"gegevens":3}"#).map(\.melding) == ["Verwacht: een lijst, of ‘alle’."])
    }

    @Test func aWholeNumberIsNoFractionAndNoText() {
        #expect(Schema.geheel.toets(1.0).count == 1)
        #expect(Schema.geheel.toets("1").count == 1)
        #expect(Schema.geheel.toets(true).count == 1)
        #expect(Schema.getal.toets(1) == [])
    }

    @Test(arguments: ["2024-02-29", "2000-02-29", "1900-12-31"]) func daysThatExist(datum: String) { #expect(Schema.datum.toets(.tekst(datum)) == []) }

    @Test(arguments: ["2023-02-29", "1900-02-29", "2024-13-01", "2024-00-01", "2024-01-00", "2024-1-1", "2024", "20240101", "2024-01-01 ", "２０２４-01-01", "0000-01-01"])
    func daysThatDoNotExist(datum: String) { #expect(Schema.datum.toets(.tekst(datum)).count == 1) }

    @Test func formatsKnowTheirOwn() {
        for (formaat, goed, fout) in [
            (Tekstformaat.email, "a.b@voorbeeld.nl", "a@b@c.nl"), (.email, "x@y.nl", "x@localhost"), (.url, "https://a.nl/x?y#z", "http://a.nl"),
            (.url, "https://a.nl:443", "https://a@b.nl"), (.telefoon, "+31 72 123 45 67", "072-x"), (.kenmerk, "gemeente.t.ggd", "Gemeente"),
            (.tijdstip, "2026-03-01T09:30:00.5+01:00", "2026-03-01T25:00:00Z"),
        ] {
            #expect(Schema.tekst(formaat: formaat).toets(.tekst(goed)) == [])
            #expect(Schema.tekst(formaat: formaat).toets(.tekst(fout)).count == 1)
        }
    }

    @Test func stopsLookingAfterSoManyFaults() {
        let veel = Waarde.object((0..<100_000).map { Veld("onbekend\($0)", .niets) })
        #expect(schema.toets(veel).count == 100)
    }

    @Test func describesItselfForOpenAPI() {
        let vorm = schema.openAPI()
        #expect(vorm["type"] == "object")
        #expect(vorm["required"] == ["omschrijving", "sterkte"])
        #expect(vorm["additionalProperties"] == false)
        #expect(vorm["properties"]?["omschrijving"] == ["type": "string", "minLength": 1, "maxLength": 20, "description": "Wat er is gezien"])
        #expect(vorm["properties"]?["slachtoffers"]?["items"]?["properties"]?["geboortedatum"]?["type"] == ["string", "null"])
        #expect(vorm["properties"]?["gegevens"]?["anyOf"]?.lijst?.count == 2)
        #expect(vorm["properties"]?["kenteken"]?["pattern"] == "^(?:[A-Z0-9-]{8})$")
    }
}
