import FormatCasus
import Testing

/// A line that is no answer is not glued to one.
@Suite struct LosseRegelTests {
    @Test(arguments: [
        "Burgerservicenummer van het slachtoffer: 1234", "Toelichting op de situatie van het slachtoffer:", "- BSN: 12",
        "Verblijfstatus onbekend", "GEBOORTEDATUM 12-3-1988", "Adres Havenkade 1", "Contactpersoon Piet",
        "Situatieschets economische uitbuiting", "Korte samenvatting casus", "Sociale omgeving van het slachtoffer",
        "Handhaving en toezicht", "Pagina 1 van 2", "Het betreft een vermoeden van: jeugdprostitutie",
    ]) func inAShortPartItEndsTheAnswer(line: String) {
        let lezing = leesCasus("Personalia slachtoffer\nNationaliteit: Poolse\n\(line)\nerbij\nWoonsituatie: ruim")
        #expect(lezing.casus.slachtoffers.map(\.nationaliteit) == ["Poolse"])
        #expect(lezing.casus.slachtoffers.map(\.woonsituatie) == ["ruim"])
        #expect(lezing.nietHerkend.map(\.nummer) == [3, 4])
    }

    @Test func theBareWordsOfALabelAreTheLabelInAShortPart() {
        let lezing = leesCasus("""
            Personalia slachtoffer
            Naam: A
            Geboortedatum
            12-3-1988
            Nationaliteit:
            Geslacht
            Adres: Wal 1
            """)
        #expect(lezing.casus.slachtoffers.map(\.naam) == ["A"])
        #expect(lezing.casus.slachtoffers.map(\.geboortedatum) == ["1988-03-12"])
        #expect(lezing.casus.slachtoffers.map(\.nationaliteit) == [nil])
        #expect(lezing.casus.slachtoffers.map(\.adres) == ["Wal 1"])
        #expect(lezing.nietHerkend == [])
    }

    @Test func whatGoesOnIsStillOneShortAnswer() {
        let lezing = leesCasus("Personalia slachtoffer\nAdres: Lange Wal 1\nNaamsestraat om de hoek\nna 10:30 uur\nGeslacht: v")
        #expect(lezing.casus.slachtoffers.map(\.adres) == ["Lange Wal 1 Naamsestraat om de hoek na 10:30 uur"])
        #expect(lezing.nietHerkend == [])
    }

    @Test func afterABlankLineALabelEndsALongAnswer() {
        let lezing = leesCasus("""
            Hulpverlening:
            Wordt er al hulp geboden? ja

            door de school

            BSN: 123
            van het slachtoffer
            Welke hulp wordt er momenteel geboden?

            Opvang: de Brug
            zegt: 'later meer'

            zegt: 'nu meer'
            """)
        #expect(lezing.casus.hulpverlening.hulpGeboden == "ja door de school")
        #expect(lezing.casus.hulpverlening.welkeHulp == "Opvang: de Brug zegt: 'later meer' zegt: 'nu meer'")
        #expect(lezing.nietHerkend.map(\.nummer) == [6, 7])
    }

    @Test(arguments: ["Pagina 1 van 2", "pagina 1/2", "Blz. 3 van 4", "Pagina 1"])
    func aPageMarkIsNoAnswerAndALongAnswerGoesOnAfterIt(mark: String) {
        let lezing = leesCasus("Vraag 1\nWaar zit hij/zij in de prostitutie: een\n\n\(mark)\ntwee\nSinds wanneer:\n\n\(mark)\n")
        #expect(lezing.casus.seksueleUitbuiting.waar == "een twee")
        #expect(lezing.casus.seksueleUitbuiting.sindsWanneer == nil)
        #expect(lezing.nietHerkend.map(\.nummer) == [4, 8])
    }

    @Test func theSummaryKeepsEveryLine() {
        let lezing = leesCasus("Korte samenvatting van de casus:\neen\n\nBSN: 123\n\nPagina 1 van 2")
        #expect(lezing.casus.samenvatting == "een BSN: 123 Pagina 1 van 2")
    }

    @Test(arguments: ["Handhaving", "hulpverlening"]) func anAnswerThatEqualsAHeadingIsNotLost(word: String) {
        let label = "Hulpverlening\nWelke instanties / personen bieden deze hulp aan?:"
        #expect(leesCasus("\(label)\n\(word)").casus.hulpverlening.instanties == word)
        #expect(leesCasus("\(label) politie\n\(word)\n").casus.hulpverlening.instanties == "politie \(word)")
    }

    @Test(arguments: ["Vraag 2", "Hulpverlening", "Dwang/dreiging/uitbuiting", "SLACHTOFFER 2", "Personalia pleger"])
    func aHeadingUnderAnOpenLabelIsReportedWhenTheTextEndsWithIt(heading: String) {
        let label = heading.contains("g") ? "Vraag 2\nOverige bijzonderheden" : "Personalia slachtoffer\nNaam"
        let lezing = leesCasus("\(label):\n\(heading)\n\n")
        #expect(lezing.casus == Casus())
        #expect(lezing.nietHerkend.map(\.nummer) == [3])
    }

    @Test func colonsBeforeAnAnswerAreNoPartOfIt() {
        let lezing = leesCasus("Ingevuld door:: Jan\nContactpersoon : : Piet\nOrganisatie\n: School")
        #expect(lezing.casus.melder.ingevuldDoor == "Jan")
        #expect(lezing.casus.melder.contactpersoon == "Piet")
        #expect(lezing.casus.melder.organisatie == "School")
        #expect(lezing.nietHerkend == [])
    }

    @Test func anOrganisationMayHaveAColonInItsName() {
        let lezing = leesCasus("Organisatie:\nPolitie: team Zuid\nFunctie: agent\nContactpersoon:\nBSN: 12")
        #expect(lezing.casus.melder.organisatie == "Politie: team Zuid")
        #expect(lezing.casus.melder.contactpersoon == nil)
        #expect(lezing.nietHerkend.map(\.nummer) == [3, 5])
        #expect(leesCasus("Organisatie:\nBijlagen:").nietHerkend.map(\.nummer) == [2])
    }
}
