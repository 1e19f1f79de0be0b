import FormatCasus
import Testing

@Suite struct NotatieTests {
    @Test(arguments: [
        ("12-3-1988", "1988-03-12"), ("12/03/1988", "1988-03-12"), ("12.3.1988", "1988-03-12"),
        ("1988-03-12", "1988-03-12"), ("20 juni 1976", "1976-06-20"), ("20 Juni 1976", "1976-06-20"),
        ("1 mrt. 2001", "2001-03-01"), ("juni 1976", "1976-06"),
        ("3-okt-1999", "1999-10-03"), ("00-03-1988", "1988-03"), ("00-00-1988", "1988"), ("xx-xx-1988", "1988"),
        ("1988", "1988"), ("3-1988", "1988-03"), ("1988-03", "1988-03"), ("29-2-2024", "2024-02-29"),
        ("12 - 3 - 1988", "1988-03-12"), ("3 febr. 1988", "1988-02-03"), ("12 mrt.1988", "1988-03-12"),
        ("12e maart 1988", "1988-03-12"), ("1ste mei 2001", "2001-05-01"), ("12 maart 1988.", "1988-03-12"),
        ("12-3-1988.", "1988-03-12"), ("12 03 1988", "1988-03-12"), ("12 3 1988", "1988-03-12"),
        ("zaterdag 12 maart 1988", "1988-03-12"), ("za. 12-3-1988", "1988-03-12"), ("12–03–1988", "1988-03-12"),
        ("12‐3‐1988", "1988-03-12"), ("12 − 3 − 1988", "1988-03-12"), ("?-3-1988", "1988-03"), ("..-..-1988", "1988"),
        ("__-03-1988", "1988-03"), ("12 mrt. '24", "2024-03-12"), ("12 maart ’24", "2024-03-12"),
        ("12-3-24", "2024-03-12"), ("12.03.24", "2024-03-12"), ("maart '24", "2024-03"),
    ]) func readsTheDate(written: String, meant: String) {
        let lezing = leesCasus("Datum: \(written)")
        #expect(lezing.casus.melder.datum == meant)
        #expect(lezing.nietHerkend == [])
    }

    @Test(arguments: [
        "31-2-1988", "29-2-2023", "29-2-1900", "31-4-2020", "12-13-1988", "12-00-1988", "'88", "3-88", "maart 88", "12-3-00", "00-00-00", "88-3-12",
        "ca. 1988", "onbekend", "1888", "3026", "12-3/1988", "3 1988", "12 . 3 1988", "zaterdag", "voor 1988", "12-3-1988-", "1988?", "zomer 1988", "12-3-1988 of 13-3-1988",
        "١٢-٣-١٩٨٨", "0012-3-1988", "-3-1988",
    ]) func neverGuessesADate(written: String) {
        let lezing = leesCasus("Datum: \(written)")
        #expect(lezing.casus.melder.datum == nil)
        #expect(lezing.nietHerkend.map(\.nummer) == [1])
    }

    @Test(arguments: [
        ("12 mrt. '88", "1988-03-12"), ("12 maart '88", "1988-03-12"), ("12-3-88", "1988-03-12"),
        ("12.03.88", "1988-03-12"), ("maart '88", "1988-03"), ("00-00-88", "1988"), ("12-3-27", "1927-03-12"),
        ("12-3-2026", "2026-03-12"),
    ]) func aBirthYearOfTwoDigitsAfterThisYearIsOfTheLastCentury(written: String, meant: String) {
        let lezing = leesCasus("Personalia slachtoffer\nGeboortedatum: \(written)", ditJaar: 2026)
        #expect(lezing.casus.slachtoffers.map(\.geboortedatum) == [meant])
        #expect(lezing.nietHerkend == [])
    }

    @Test(arguments: ["12 mrt. '26", "12-3-24", "12.03.08", "maart '00", "12-3-00"])
    func aBirthYearOfTwoDigitsUpToThisYearIsNotGuessed(written: String) {
        let lezing = leesCasus("Personalia slachtoffer\nGeboortedatum: \(written)", ditJaar: 2026)
        #expect(lezing.casus.slachtoffers == [])
        #expect(lezing.nietHerkend.map(\.nummer) == [2])
    }

    @Test func theYearInWhichAFormIsReadDecidesAboutTheCentury() {
        let text = "Personalia slachtoffer\nGeboortedatum: 12-3-31"
        #expect(leesCasus(text, ditJaar: 2030).casus.slachtoffers.map(\.geboortedatum) == ["1931-03-12"])
        #expect(leesCasus(text, ditJaar: 2031).nietHerkend.map(\.nummer) == [2])
    }

    @Test(arguments: [
        ("(072) 614 07 63", "+31726140763"), ("+31 (0)6 1266 9074", "+31612669074"), ("0031 72 7741384", "+31727741384"),
        ("0031 (0)72 774 13 84", "+31727741384"), ("06-12345678", "+31612345678"), ("06 12 34 56 78", "+31612345678"),
        ("+31612345678", "+31612345678"), ("(+31) 6 12345678", "+31612345678"), ("072/3807267", "+31723807267"),
        ("0800-1234", "+318001234"), ("+40 721 234 567", "+40721234567"), ("0040 721 234 567", "+40721234567"),
        ("+49 (0)30 1234567", "+49301234567"), ("072.380.72.67", "+31723807267"),
        ("tel. 072-1234567", "+31721234567"), ("tel: 072-1234567", "+31721234567"), ("T: 072-1234567", "+31721234567"),
        ("mob. 06-12345678", "+31612345678"), ("mobiel 06-12345678", "+31612345678"),
        ("072-1234567 (kantoor)", "+31721234567"), ("06-12345678 (mobiel)", "+31612345678"),
        ("06-12345678 (privé)", "+31612345678"), ("06‐12345678", "+31612345678"), ("06—12345678", "+31612345678"),
        ("06―12345678", "+31612345678"), ("06−12345678", "+31612345678"),
    ]) func readsTheNumber(written: String, meant: String) {
        let lezing = leesCasus("Telefoonnummer: \(written)")
        #expect(lezing.casus.melder.telefoonnummer == meant)
        #expect(lezing.nietHerkend == [])
    }

    @Test(arguments: [
        "3807267", "06-1234567", "06-123456789", "06-12345678 / 072-3807267", "06-12345678 (na zes uur)", "112", "onbekend",
        "+31 6 1234", "+", "0", "00", "+0612345678", "06-1234567o", "٠٦١٢٣٤٥٦٧٨", "+1234567890123456",
        "0(0)6 12345678", "tel.", "fax 072-1234567", "0 061 2345678",
    ]) func neverGuessesANumber(written: String) {
        let lezing = leesCasus("Telefoonnummer: \(written)")
        #expect(lezing.casus.melder.telefoonnummer == nil)
        #expect(lezing.nietHerkend.map(\.nummer) == [1])
    }

    @Test(arguments: [("vr", "v"), ("vr.", "v"), ("man.", "m"), ("Vrouw.", "v"), ("V (vrouw)", "v"), ("m (man)", "m")])
    func readsTheSex(written: String, meant: String) {
        let lezing = leesCasus("Personalia slachtoffer\nGeslacht: \(written)")
        #expect(lezing.casus.slachtoffers.map(\.geslacht) == [meant])
        #expect(lezing.nietHerkend == [])
    }

    @Test(arguments: ["n. v. t.", "(n.v.t.)", "N. V. T", "‐", "−", "—", "- -"])
    func thereAreManyWaysToAnswerNothing(sign: String) {
        let lezing = leesCasus("Organisatie: \(sign)\nContactpersoon:\n\(sign)\nDatum: \(sign)")
        #expect(lezing.casus == Casus())
        #expect(lezing.nietHerkend == [])
    }

    @Test func neverGuessesASexOrASuspicion() {
        let lezing = leesCasus("""
            Personalia slachtoffer
            Naam: A
            Geslacht: man of vrouw
            Het betreft hier een vermoeden van: jeugdprostitutie, orgaanhandel
            """)
        #expect(lezing.casus.slachtoffers.map(\.geslacht) == [nil])
        #expect(lezing.casus.vermoedens == [.jeugdprostitutie])
        #expect(lezing.nietHerkend.map(\.nummer) == [3, 4])
    }

    @Test(arguments: [
        (
            "gedwongen prostitutie\nsociaal economische\nuitbuiting",
            [Vermoeden.gedwongenProstitutie, .sociaalEconomischeUitbuiting]
        ),
        ("☒ Jeugdprostitutie ☐ gedwongen prostitutie", [.jeugdprostitutie]),
        ("[ ] jeugdprostitutie\n[x] sociaal-economische uitbuiting", [.sociaalEconomischeUitbuiting]),
        ("Jeugdprostitutie ga naar vraag 1", [.jeugdprostitutie]),
        ("jeugdprostitutie en gedwongen prostitutie.", [.gedwongenProstitutie, .jeugdprostitutie]),
        ("jeugdprostitutie, jeugdprostitutie", [.jeugdprostitutie]), ("n.v.t.", []),
    ]) func readsTheSuspicions(written: String, meant: [Vermoeden]) {
        let lezing = leesCasus("Het betreft hier een vermoeden van:\n\(written)")
        #expect(lezing.casus.vermoedens == meant)
        #expect(lezing.nietHerkend == [])
    }
}
