import FormatCasus
import Testing

/// Words that the form prints are also words that people write: only what is certainly printed may vanish.
@Suite struct VoordrukTests {
    @Test(arguments: [
        "uitbuiting", "economische uitbuiting", "seksuele uitbuiting", "werk, wonen", "handel in organen", "Vraag",
        "vr", "overige misstanden", "denk aan", "???",
    ]) func aWordOfTheExplanationIsNoSuspicionButIsReported(written: String) {
        let label = "Het betreft hier een vermoeden van:"
        let beside = leesCasus("\(label) \(written)")
        #expect(beside.casus == Casus())
        #expect(beside.nietHerkend.map(\.nummer) == [1])
        let below = leesCasus("\(label)\njeugdprostitutie\n\(written)\ngedwongen prostitutie")
        #expect(below.casus.vermoedens == [.gedwongenProstitutie, .jeugdprostitutie])
        #expect(below.nietHerkend.map(\.nummer) == [3])
    }

    @Test func aSuspicionOnTwoLinesIsReadBesideAnUnknownOne() {
        let lezing = leesCasus("""
            Het betreft hier een vermoeden van: sociaal economische uitbuiting, overige seksuele
            uitbuiting, gedwongen prostitutie
            orgaanhandel
            """)
        #expect(lezing.casus.vermoedens == [.gedwongenProstitutie, .overigeSeksueleUitbuiting, .sociaalEconomischeUitbuiting])
        #expect(lezing.nietHerkend.map(\.nummer) == [3])
    }

    @Test func aBoxThatIsNotTickedHasOneName() {
        let lezing = leesCasus("Het betreft hier een vermoeden van:\n☐ jeugdprostitutie\ngedwongen prostitutie")
        #expect(lezing.casus.vermoedens == [.gedwongenProstitutie])
        #expect(lezing.nietHerkend == [])
    }

    @Test func theWholeExplanationVanishesHoweverItIsBroken() {
        let lezing = leesCasus("""
            Het betreft hier een vermoeden van: (Vermoedens kunnen
            meerdere categorieën beslaan) jeugdprostitutie
            orgaanhandel
            Handel in organen blijft
            vooralsnog buiten beschouwing.
            """)
        #expect(lezing.casus.vermoedens == [.jeugdprostitutie])
        #expect(lezing.nietHerkend.map(\.nummer) == [3])
    }

    @Test(arguments: [
        "Vraag 1: prostitutie", "Vraag 2: uitbuiting", "Vraag 2: economische uitbuiting",
        "Vraag 1: jeugdprostitutie/gedwongen prostitutie", "Handhaving: economische uitbuiting", "Personalia slachtoffer: jonger",
        "Personalia uitbuiter/pleger 2: economische", "Dwang/Dreiging/uitbuiting: prostitutie",
        "Hulpverlening: situatieschets economische uitbuiting", "Vraag 1\neconomische uitbuiting", "Vraag 2\nprostitutie",
        "Vraag 2\nSituatieschets jeugdprostitutie/gedwongen prostitutie/overige seksuele",
    ]) func textBehindAHeadingIsReported(written: String) {
        let lezing = leesCasus(written)
        #expect(lezing.casus == Casus())
        #expect(lezing.nietHerkend.map(\.nummer) == [written.contains("\n") ? 2 : 1])
    }

    @Test(arguments: [
        "Vraag 1: Situatieschets jeugdprostitutie/gedwongen prostitutie/overige\nseksuele\nuitbuiting (er is sprake van "
            + "jeugdprostitutie als SO jonger is dan\n23 jaar104)",
        "Vraag 1\n(er is sprake van jeugdprostitutie als SO jonger is dan 23 jaar)",
        "Vraag 2: Situatieschets economische uitbuiting", "Vraag 2\nSituatieschets\neconomische\nuitbuiting",
    ]) func theIntroductionOfAQuestionVanishes(written: String) {
        #expect(leesCasus(written + "\n").nietHerkend == [])
    }

    @Test(arguments: ["jongens en meisjes onder de 18 jaar", "door jongens en meisjes onder de 18 jaar voor geld"])
    func wordsOfAFootnoteMayBeAnAnswer(written: String) {
        let lezing = leesCasus("Vraag 1\nWaar zit hij/zij in de prostitutie:\n\(written)")
        #expect(lezing.casus.seksueleUitbuiting.waar == written)
    }

    @Test func aFootnoteIsFollowedWordByWord() {
        let lezing = leesCasus("""
            Vraag 2
            Overige bijzonderheden: een
            104 Kan worden beschouwd als een
            beleidsfactor
            door de Gemeente Rotterdam.
            twee
            door de Gemeente Rotterdam.
            """)
        #expect(lezing.casus.economischeUitbuiting.bijzonderheden == "een twee door de Gemeente Rotterdam.")
        #expect(lezing.nietHerkend == [])
    }

    @Test(arguments: [" ", "\n"]) func aSentenceThatBeginsAsTheExplanationIsTheSummary(separator: String) {
        let lezing = leesCasus("Korte samenvatting van de casus:\(separator)Maximaal vijf regels zijn te weinig")
        #expect(lezing.casus.samenvatting == "Maximaal vijf regels zijn te weinig")
    }
}
