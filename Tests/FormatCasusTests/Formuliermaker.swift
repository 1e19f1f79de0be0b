import FormatCasus

/// Fills in a form as people do, and says what it states. Names and places are invented here.
struct Formuliermaker {
    var loterij: Loterij
    var regels: [String] = []
    var casus = Casus()
    /// Unknown lines that were strewn between the answers, in order.
    var vreemd: [Regel] = []
    let strooitVreemd: Bool

    struct Regel: Equatable {
        let nummer: Int
        let tekst: String
    }

    init(_ seed: Int, strooitVreemd: Bool = false) {
        loterij = Loterij(seed)
        self.strooitVreemd = strooitVreemd
        vulIn()
    }

    /// The text, with one kind of line end.
    var tekst: String { regels.joined(separator: einde) + einde }
    private var einde: String { regels.count.isMultiple(of: 2) ? "\r\n" : "\n" }

    private mutating func vulIn() {
        if loterij.kans(70) { regels.append(loterij.kies(["Format casus mensenhandel", "FORMAT CASUS MENSENHANDEL"])) }
        melder()
        casus.slachtoffers = personen("Personalia slachtoffer", 1...3, isFaciliteerder: false)
        casus.plegers = personen("Personalia uitbuiter/pleger", 0...2, isFaciliteerder: false)
        casus.faciliteerders = personen("Personalia faciliteerder", 0...2, isFaciliteerder: true)
        if kop("Sociale omgeving en achtergrond slachtoffer (indien bekend)") { casus.omgevingSlachtoffer = omgeving() }
        if kop("Sociale omgeving en achtergrond pleger (indien bekend)") { casus.omgevingPleger = omgeving() }
        if loterij.kans(90) { casus.samenvatting = vrij("Korte samenvatting van de casus") }
        vermoedens()
        situatie()
    }

    private mutating func melder() {
        casus.melder.ingevuldDoor = kort("Ingevuld door", Woorden.namen)
        casus.melder.contactpersoon = kort("Contactpersoon", Woorden.namen)
        casus.melder.organisatie = kort("Organisatie", Woorden.organisaties)
        casus.melder.telefoonnummer = veld("Telefoonnummer") { Schrijfwijzen.telefoon(&$0) }
        casus.melder.datum = veld("Datum") { Schrijfwijzen.datum(&$0, isVolledig: true) }
    }

    private mutating func personen(_ title: String, _ number: ClosedRange<Int>, isFaciliteerder: Bool) -> [Casus.Persoon] {
        (0..<Int.random(in: number, using: &loterij)).compactMap { index in
            _ = kop(index == 0 ? title : "\(title) \(index + 1)", kanOntbreken: false)
            var persoon = Casus.Persoon()
            if isFaciliteerder { persoon.soort = kort("Soort faciliteerder", Woorden.soorten) }
            persoon.naam = kort("Naam", Woorden.namen)
            persoon.geboortedatum = veld("Geboortedatum") { Schrijfwijzen.datum(&$0, isVolledig: false) }
            persoon.geslacht = veld("Geslacht") { Schrijfwijzen.geslacht(&$0) }
            persoon.adres = kort("Adres", Woorden.adressen)
            persoon.woonplaats = kort("Woon- of verblijfplaats", Woorden.plaatsen)
            persoon.nationaliteit = kort("Nationaliteit", Woorden.nationaliteiten)
            persoon.verblijfsstatus = kort("Verblijfstatus", Woorden.statussen)
            if !isFaciliteerder { persoon.woonsituatie = kort("Woonsituatie", Woorden.woonsituaties) }
            if loterij.kans(20) { persoon.telefoonnummer = veld("Telefoonnummer") { Schrijfwijzen.telefoon(&$0) } }
            return persoon == Casus.Persoon() ? nil : persoon
        }
    }

    private mutating func omgeving() -> Casus.Omgeving {
        var omgeving = Casus.Omgeving()
        omgeving.partner = vrij("Partner")
        omgeving.familie = vrij("Familie")
        omgeving.vrienden = vrij("Vrienden/kennissen")
        omgeving.collegas = vrij(loterij.kies(["Collega’s/klasgenoten", "Collega's/klasgenoten"]))
        omgeving.professionals = vrij("Professionals")
        omgeving.werk = vrij("Werk/opleiding")
        omgeving.sport = vrij("Sport/verenigingsleven")
        omgeving.overigen = vrij("Overigen")
        return omgeving
    }

    private mutating func vermoedens() {
        let chosen = Vermoeden.allCases.shuffled(using: &loterij).prefix(Int.random(in: 1...3, using: &loterij))
        let words = chosen.map { Woorden.vermoedens[$0] ?? "" }.joined(separator: ", ")
        guard veld("Het betreft hier een vermoeden van", { _ in (words, words) }) != nil else { return }
        casus.vermoedens = chosen.sorted { $0.rawValue < $1.rawValue }
    }

    private mutating func situatie() {
        if kop("Vraag 1") {
            casus.seksueleUitbuiting.inProstitutie = vrij("Zit hij of zij al in de prostitutie")
            casus.seksueleUitbuiting.sindsWanneer = vrij("Sinds wanneer")
            casus.seksueleUitbuiting.waar = vrij("Waar zit hij/zij in de prostitutie")
            casus.seksueleUitbuiting.soort = vrij("Wat voor prostitutie")
            casus.seksueleUitbuiting.opDeHoogte = vrij("Wie is er op de hoogte van zijn/haar prostitutieleven")
            casus.seksueleUitbuiting.dreigt = vrij("Dreigt hij of zij in de prostitutie te raken")
            casus.seksueleUitbuiting.blijktUit = vrij("Waaruit blijkt dat")
        }
        if kop("Vraag 2") {
            casus.economischeUitbuiting.hoe = vrij("Hoe wordt het slachtoffer uitgebuit")
            casus.economischeUitbuiting.blijktUit = vrij("waaruit blijkt dat")
            casus.economischeUitbuiting.sindsWanneer = vrij("sinds wanneer")
            casus.economischeUitbuiting.waar = vrij("Waar wordt hij/zij uitgebuit")
            casus.economischeUitbuiting.werk = vrij("Wat voor werk moet hij/zij verrichten")
            casus.economischeUitbuiting.opDeHoogte = vrij("Wie zijn er op de hoogte van de uitbuiting")
            casus.economischeUitbuiting.bijzonderheden = vrij("Overige bijzonderheden")
        }
        _ = kop("Dwang/Dreiging/uitbuiting")
        casus.dwang.aanwezig = vrij("Is er sprake van dwang/dreiging/uitbuiting?")
        casus.dwang.blijktUit = vrij("Waaruit blijkt de dwang/dreiging/uitbuiting?")
        casus.dwang.uitgaandVan = vrij("Gaat de dwang/dreiging/uitbuiting uit van 1 persoon of meerdere?")
        casus.dwang.andereFactoren = vrij("Spelen er nog andere factoren mee waar dreiging vanuit gaat?")
        if kop("Handhaving") {
            casus.handhaving.strafbareFeiten = vrij("Zijn er strafbare feiten gepleegd?")
            casus.handhaving.welkeDoorWie = vrij("Zo ja welke en door wie?")
            casus.handhaving.blijktUit = vrij("Waaruit blijkt dat?")
        }
        _ = kop("Hulpverlening")
        casus.hulpverlening.hulpGeboden = vrij("Wordt er al hulp geboden?")
        casus.hulpverlening.welkeHulp = vrij("Welke hulp wordt er momenteel geboden?")
        casus.hulpverlening.instanties = vrij("Welke instanties / personen bieden deze hulp aan?")
        casus.hulpverlening.vervolgacties = vrij("Welke vervolgacties worden er uitgezet/ dienen er uitgezet te worden?")
    }
}
