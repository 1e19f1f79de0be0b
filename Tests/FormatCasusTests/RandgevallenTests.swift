import FormatCasus
import Testing

@Suite struct RandgevallenTests {
    @Test func theEmptyFormStatesNothing() {
        let lezing = leesCasus(Blanco.formulier)
        #expect(lezing.casus == Casus())
        #expect(lezing.nietHerkend == [])
    }

    @Test func answersInThePrintedFormAreRead() {
        let lezing = leesCasus("""
            Professionals: (hulpverlening, strafrechtelijke instanties, etc.)
            Sociale omgeving en achtergrond pleger: (indien bekend)
            Professionals: (hulpverlening, strafrechtelijke instanties, etc.) wijkagent
            Korte samenvatting van de casus: Maximaal vijf regels
            Werkt in een kas.
            ………………………
            Vraag 1:
            Wat voor prostitutie: (raam/club/misleiding-constructie/etc) : club
            Hoe wordt het slachtoffer uitgebuit
            lange dagen
            Vind het slachtoffer zelf ook dat zij/hij wordt gedwongen/bedreigd/uitgebuit en
            waarom? Ja, om de schuld
            Wordt er al hulp geboden? ja
            """)
        #expect(lezing.casus.omgevingPleger.professionals == "wijkagent")
        #expect(lezing.casus.samenvatting == "Werkt in een kas.")
        #expect(lezing.casus.seksueleUitbuiting.soort == "club")
        #expect(lezing.casus.economischeUitbuiting.hoe == "lange dagen")
        #expect(lezing.casus.dwang.zienswijzeSlachtoffer == "Ja, om de schuld")
        #expect(lezing.casus.hulpverlening.hulpGeboden == "ja")
        #expect(lezing.nietHerkend.map(\.nummer) == [1])
    }

    @Test func labelsOfOtherPartsAreTextInAFreeAnswer() {
        let lezing = leesCasus("""
            Korte samenvatting van de casus:
            Naam: niet genoemd
            Familie: een broer
            Het betreft hier een vermoeden van mensenhandel, zegt de school
            personalia slachtoffer zijn bij de politie bekend
            """)
        #expect(lezing.casus.samenvatting == """
            Naam: niet genoemd Familie: een broer Het betreft hier een vermoeden van mensenhandel, zegt de school \
            personalia slachtoffer zijn bij de politie bekend
            """)
        #expect(lezing.casus.slachtoffers == [])
    }

    @Test func aCommonWordIsAHeadingOnlyWhereTheFormGoesOnFromIt() {
        let lezing = leesCasus("""
            Sociale omgeving en achtergrond slachtoffer
            Professionals:
            hulpverlening
            Werk/opleiding: kas
            Handhaving
            Zijn er strafbare feiten gepleegd? nee
            Hulpverlening
            """)
        #expect(lezing.casus.omgevingSlachtoffer.professionals == "hulpverlening")
        #expect(lezing.casus.omgevingSlachtoffer.werk == "kas")
        #expect(lezing.casus.handhaving.strafbareFeiten == "nee")
        #expect(lezing.nietHerkend == [])
    }

    @Test func personsAreNeverMixed() {
        let lezing = leesCasus("""
            Personalia slachtoffer:
            Naam: A
            Naam: B
            Adres: van B
            Personalia getuige:
            Naam: C
            Geslacht: v
            Personalia slachtoffer (kind)
            Naam: D
            """)
        #expect(lezing.casus.slachtoffers.map(\.naam) == ["A", "D"])
        #expect(lezing.casus.slachtoffers.map(\.adres) == [nil, nil])
        #expect(lezing.nietHerkend.map(\.nummer) == [3, 4, 5, 6, 7, 8])
    }

    @Test func aPersonWithoutAnyAnswerIsNobody() {
        let lezing = leesCasus("Personalia slachtoffer:\nNaam: -\nPersonalia uitbuiter/pleger 2\nNaam: onbekend\n")
        #expect(lezing.casus.slachtoffers == [])
        #expect(lezing.casus.plegers.map(\.naam) == ["onbekend"])
    }

    @Test(arguments: ["Ingevuld door: X", "Format casus mensenhandel\nContactpersoon: X"])
    func aSecondFormIsNotMixedIntoTheFirst(start: String) {
        let lezing = leesCasus("""
            Ingevuld door: W
            Personalia slachtoffer:
            Naam: A
            \(start)
            Personalia slachtoffer:
            Naam: B
            """)
        #expect(lezing.casus.melder.ingevuldDoor == "W")
        #expect(lezing.casus.slachtoffers.map(\.naam) == ["A"])
        #expect(lezing.nietHerkend.map(\.nummer) == Array(4...(lezing.nietHerkend.last?.nummer ?? 0)))
        #expect(lezing.nietHerkend.last?.tekst == "Naam: B")
    }

    @Test func theTitleOnANewPageChangesNothing() {
        let lezing = leesCasus("Personalia slachtoffer:\nNaam: A\u{0C}FORMAT CASUS MENSENHANDEL103\nGeslacht: m")
        #expect(lezing.casus.slachtoffers.map(\.geslacht) == ["m"])
        #expect(lezing.nietHerkend == [])
    }

    @Test func aSecondAnswerDoesNotReplaceTheFirst() {
        let lezing = leesCasus("Organisatie: A\nOrganisatie: B\nDatum:\n1-2-2024\nontvangen")
        #expect(lezing.casus.melder.organisatie == "A")
        #expect(lezing.casus.melder.datum == "2024-02-01")
        #expect(lezing.nietHerkend.map(\.nummer) == [2, 5])
    }

    @Test func aQuestionTheFormDoesNotHaveIsReportedAndNotJoined() {
        let lezing = leesCasus("""
            Personalia faciliteerder
            Naam: A
            BSN: 12
            en nog een regel
            Woonsituatie: ruim
            Adres: Wal 1

            los
            """)
        #expect(lezing.casus.faciliteerders.map(\.naam) == ["A"])
        #expect(lezing.casus.faciliteerders.map(\.adres) == ["Wal 1"])
        #expect(lezing.nietHerkend.map(\.nummer) == [3, 4, 5, 8])
    }

    @Test func theSameLabelBelongsToItsQuestion() {
        let lezing = leesCasus("""
            Vraag 1
            Sinds wanneer: een
            vraag 12
            Waaruit blijkt dat: twee
            Vraag 2
            sinds wanneer: drie
            Handhaving:
            Waaruit blijkt dat? vier
            """)
        #expect(lezing.casus.seksueleUitbuiting.sindsWanneer == "een vraag 12")
        #expect(lezing.casus.seksueleUitbuiting.blijktUit == "twee")
        #expect(lezing.casus.economischeUitbuiting.sindsWanneer == "drie")
        #expect(lezing.casus.handhaving.blijktUit == "vier")
    }
}
