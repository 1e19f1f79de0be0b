import FormatCasus
import Testing

@Suite struct OmvangTests {
    /// A quarter of the limit takes less than a second; only a reader that looks back at every line passes the limit.
    @Test(.timeLimit(.minutes(1)), arguments: [
        ("", ":"), ("", "Naam"), ("", "Naam:"), ("", "N "), ("", "Naam:\n"), ("", "Handhaving\n\n"), ("", "\r"), ("", "…"),
        ("", "Format casus mensenhandel\n\n"), ("", "Personalia slachtoffer\nNaam: A\n"), ("", "e\u{301}"), ("Naam: e", "\u{301}"),
        ("Het betreft hier een vermoeden van:", "jeugdprostitutie, [ ]"), ("Het betreft hier een vermoeden van:", "\nja"),
        ("Korte samenvatting van de casus:", "\nregel"), ("Personalia getuige", "("),
        ("Vraag 1\n", "Sinds wanneer: gisteren\n"),
    ]) func aFloodOfAnythingIsRead(begin: String, unit: String) {
        let text = begin + String(repeating: unit, count: (1 << 18) / unit.utf8.count)
        let lezing = leesCasus(text)
        #expect(lezing.casus.melder == Casus.Melder())
    }

    @Test(.timeLimit(.minutes(1))) func aHundredThousandPersonsAreRead() {
        let lezing = leesCasus(String(repeating: "Personalia slachtoffer:\nNaam: A\nGeslacht: v\n", count: 100_000))
        #expect(lezing.casus.slachtoffers.count == 100_000)
        #expect(lezing.nietHerkend.isEmpty)
    }
}
