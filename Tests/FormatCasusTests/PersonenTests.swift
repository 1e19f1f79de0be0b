import FormatCasus
import Testing

@Suite struct PersonenTests {
    @Test(arguments: [
        "Slachtoffer 2:", "Slachtoffer 2", "2e slachtoffer:", "SLACHTOFFER 2", "Personalia 2e slachtoffer", "- Slachtoffer 2:",
        "2. Slachtoffer:", "2) Personalia slachtoffer", "• Personalia slachtoffer 2", "Personalia van slachtoffer 2:",
        "Personalia slachtoffer nr. 2", "Slachtoffer:", "Slachtoffer 2 (indien bekend):", "slachtoffer2:",
    ]) func aHeadingOfOnesOwnBeginsAnotherPerson(heading: String) {
        let lezing = leesCasus("Personalia slachtoffer\nGeslacht: v\n\(heading)\nNaam: B\nAdres: Wal 1")
        #expect(lezing.casus.slachtoffers.map(\.geslacht) == ["v", nil])
        #expect(lezing.casus.slachtoffers.map(\.naam) == [nil, "B"])
        #expect(lezing.casus.slachtoffers.map(\.adres) == [nil, "Wal 1"])
        #expect(lezing.nietHerkend == [])
    }

    @Test(arguments: ["Pleger 2:", "2e uitbuiter:", "UITBUITER/PLEGER 2", "Uitbuiter / pleger 2", "Pleger:"])
    func anOffenderMayFollowAVictim(heading: String) {
        let lezing = leesCasus("Personalia slachtoffer\nNaam: A\n\(heading)\nNaam: B")
        #expect(lezing.casus.slachtoffers.map(\.naam) == ["A"])
        #expect(lezing.casus.plegers.map(\.naam) == ["B"])
        #expect(lezing.nietHerkend == [])
    }

    @Test func whatStandsBehindAHeadingOfOnesOwnIsReported() {
        let lezing = leesCasus("Personalia slachtoffer\nNaam: A\nFaciliteerder 2: de buurman\nNaam: B\nPleger: zie boven")
        #expect(lezing.casus.slachtoffers.map(\.naam) == ["A"])
        #expect(lezing.casus.faciliteerders.map(\.naam) == ["B"])
        #expect(lezing.casus.plegers == [])
        #expect(lezing.nietHerkend.map(\.nummer) == [3, 5])
    }

    @Test func aHeadingOfOnesOwnMayFollowALongAnswerWhenAPersonFollowsIt() {
        let lezing = leesCasus("""
            Sociale omgeving en achtergrond slachtoffer
            Partner: let op
            slachtoffer 2
            Familie: geen
            Slachtoffer 2:
            Naam: B
            """)
        #expect(lezing.casus.omgevingSlachtoffer.partner == "let op slachtoffer 2")
        #expect(lezing.casus.omgevingSlachtoffer.familie == "geen")
        #expect(lezing.casus.slachtoffers.map(\.naam) == ["B"])
    }

    @Test func inASentenceSuchWordsAreNoHeading() {
        let lezing = leesCasus("Korte samenvatting van de casus:\nSlachtoffer 2\nis een zus.\nPersonalia getuige")
        #expect(lezing.casus.samenvatting == "Slachtoffer 2 is een zus. Personalia getuige")
    }

    @Test(arguments: [
        "Geslacht: m", "Adres: Plein 2", "Geboortedatum: 1-2-1990", "Telefoonnummer: 06-12345678", "Verblijfsstatus: EU",
    ]) func aSecondAnswerIsOfSomebodyElse(line: String) {
        let lezing = leesCasus("""
            Personalia slachtoffer
            Geslacht: v
            Adres: Wal 1
            Geboortedatum: onbekend
            Telefoonnummer: 072-1234567
            Verblijfstatus: B9
            \(line)
            Nationaliteit: Poolse
            """)
        #expect(lezing.casus.slachtoffers.map(\.geslacht) == ["v"])
        #expect(lezing.casus.slachtoffers.map(\.adres) == ["Wal 1"])
        #expect(lezing.casus.slachtoffers.map(\.geboortedatum) == [nil])
        #expect(lezing.casus.slachtoffers.map(\.nationaliteit) == [nil])
        #expect(lezing.nietHerkend.map(\.nummer) == [4, 7, 8])
    }

    @Test func aLabelThatWasLeftEmptyMayBeAnsweredLater() {
        let lezing = leesCasus("Personalia slachtoffer\nNaam: A\nAdres: -\nGeslacht: v\nAdres: Wal 1")
        #expect(lezing.casus.slachtoffers.map(\.adres) == ["Wal 1"])
    }

    @Test(arguments: ["slachtoffer", "pleger", "faciliteerder"]) func aPersonMayHaveANumber(kind: String) {
        let lezing = leesCasus("""
            Telefoonnummer: 072-1234567
            Personalia \(kind):
            Naam: A
            Format casus mensenhandel
            Telefoonnummer: 06-12345678
            """)
        let casus = lezing.casus
        let persons = casus.slachtoffers + casus.plegers + casus.faciliteerders
        #expect(casus.melder.telefoonnummer == "+31721234567")
        #expect(persons.map(\.telefoonnummer) == ["+31612345678"])
        #expect(lezing.nietHerkend == [])
    }
}
