import Convenant
import Testing

private let anoniem = Proefgeval(herleidbaar: false)
private let analyse = anoniem.met(\.naar, partner(.gemeentedienst, .ketenregisseur)).met(\.doel, .analyse)
private let tafel = Proefgeval(naar: partner(.kvk), doel: .casusoverleg).met { $0.opAgenda = true }
private let zorgtafel = Proefgeval(naar: partner(.zorgpartner), doel: .zorgoverleg).met { $0.opAgenda = true }

/// Article 3, purpose by purpose: those who act, and no other.
private let taken: [(Doel, Set<Partnersoort>)] = [
    (.operationeelStrafrechtelijk, [.politie, .om, .fiod, .siod, .reclassering]),
    (.operationeelBestuurlijk, [.gemeentedienst, .politie, .arbeidsinspectie, .ind, .kvk]),
    (.operationeelZorg, [.zorgcoordinatie, .zorgpartner, .jeugdzorg, .gemeentedienst, .coa, .politie]),
    (.operationeelFiscaal, [.belastingdienst, .fiod]),
]

/// On both sides of each rule about what something is for, and who needs it for that.
@Suite struct GevallenDoelTests {
    @Test("C9.2 · wat geen enkele regel opent, gaat niet", arguments: [
        Voorbeeld(
            "consulting the RIEC opens it for the RIEC",
            anoniem.met(\.naar, .riec).met(\.doel, .raadplegingRiec).met(instemmingen: [instemming(.partner, .riec)]),
            .allowed([])),
        Voorbeeld("and for nobody else", anoniem.met(\.doel, .raadplegingRiec), .stil("C9.2")),
        Voorbeeld(
            "nor for the EMM", anoniem.met(\.naar, .emm).met(\.doel, .raadplegingRiec).met(instemmingen: [instemming(.partner, .emm)]),
            .stil("C9.2")),
        Voorbeeld(
            "a whole case goes not to the RIEC", anoniem.met(\.naar, .riec).met(\.doel, .overdracht).met(instemmingen: [instemming(.partner, .riec)]),
            .stil("C9.2")),
        Voorbeeld("the central file says so to who works there", analyse.met(\.doel, .raadplegingRiec), .zichtbaar("C9.2")),
    ])
    func doelbinding(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    @Test("C9.3, C17, C18.2 · een partner brengt alleen in wat zij uit eigen bevoegdheid mag verstrekken", arguments: Partnersoort.allCases)
    func eigenBevoegdheid(soort: Partnersoort) {
        for categorie in Categorie.allCases {
            let fiscaal = categorie == .fiscaal && soort != .belastingdienst && soort != .fiod
            let met = magAanleveren(categorie: categorie, van: organisatie(soort), verdenking: true)
            #expect(met == (fiscaal ? .zichtbaar("C18.2") : .allowed([])))
            let zonder = magAanleveren(categorie: categorie, van: organisatie(soort), verdenking: false)
            let regels: [RegelID] = (fiscaal ? ["C18.2"] : []) + (soort == .om ? ["C17"] : [])
            #expect(zonder == (regels.isEmpty ? .allowed([]) : .withheld(regels, bestaanMagBekend: true)))
        }
    }

    @Test("C9.4 · wie handelt krijgt wat bij haar taak hoort en een ander niet", arguments: taken)
    func taak(doel: Doel, soorten: Set<Partnersoort>) {
        let vraag = anoniem.met(\.doel, doel).met { $0.belangVastgelegd = true }
        for soort in Partnersoort.allCases where organisatie(soort).isConvenantpartner {
            #expect(vraag.met(\.naar, partner(soort)).besluit == (soorten.contains(soort) ? .allowed([]) : .stil("C9.4")), "\(soort)")
        }
        let riec = vraag.met(\.naar, .riec).met(instemmingen: [instemming(.partner, .riec)])
        #expect(riec.besluit == (doel == .operationeelBestuurlijk ? .allowed([]) : .stil("C9.4")))
        let emm = vraag.met(\.naar, .emm).met(instemmingen: [instemming(.partner, .emm)])
        #expect(emm.besluit == (doel == .operationeelStrafrechtelijk ? .allowed([]) : .stil("C9.4")))
        let opvang = vraag.met(\.naar, .andereZorg("opvang")).met(instemmingen: [instemming(.partner, .derde("opvang"))])
        #expect(opvang.besluit == (doel == .operationeelZorg ? .allowed([]) : .stil("C9.4")))
    }

    @Test("C9.4 · KvK, Belastingdienst, FIOD en Reclassering horen aan tafel geen naam van een slachtoffer", arguments: [
        Partnersoort.kvk, .belastingdienst, .fiod, .reclassering,
    ])
    func aanTafel(soort: Partnersoort) {
        let vraag = tafel.met(\.naar, partner(soort))
        #expect(vraag.met(\.over, .pleger).besluit == .allowed([]))
        #expect(vraag.met(\.over, .faciliteerder).besluit == .allowed([]))
        #expect(vraag.met(\.over, .slachtoffer).besluit == .stil("C9.4", "H3.2.4"))
        #expect(vraag.met(\.over, .casus).besluit == .stil("C9.4", "H3.2.4"))
        #expect(vraag.met(\.over, .melder).besluit == .stil("C15.3", "C9.4", "H3.2.4"))
        #expect(vraag.met(\.over, .slachtoffer).met(\.herleidbaar, false).besluit == .allowed([]))
        #expect(vraag.met(\.over, .slachtoffer).met(\.naar, partner(soort, .voorbereiding)).besluit == .allowed([]))
    }

    @Test("C9.4 · wie voor het slachtoffer aan tafel zit, hoort wel wie het is", arguments: [
        Partnersoort.politie, .om, .gemeentedienst, .siod, .arbeidsinspectie, .ind, .coa, .zorgcoordinatie, .jeugdzorg,
    ])
    func voorHetSlachtoffer(soort: Partnersoort) {
        for over in [Betrokkenerol.slachtoffer, .casus, .pleger] {
            #expect(tafel.met(\.naar, partner(soort)).met(\.over, over).besluit == .allowed([]))
        }
    }

    @Test("C9.5 · wie namen verstrekt legt vast waarom; wie in het bestand werkt of aan tafel zit, verstrekt niet", arguments: [
        Voorbeeld("names, no reason", Proefgeval(), .allowed([.noodzaakVastleggen])),
        Voorbeeld("names, and why", Proefgeval().met { $0.noodzaakVastgelegd = true }, .allowed([])),
        Voorbeeld("no names", anoniem, .allowed([])),
        Voorbeeld("in the central file", Proefgeval(naar: partner(.gemeentedienst, .ketenregisseur), doel: .centraalBestand), .allowed([])),
        Voorbeeld("at the table", tafel.met(\.over, .pleger), .allowed([])),
        Voorbeeld("handed over", Proefgeval(doel: .overdracht).met { $0.belangVastgelegd = true }, .allowed([.noodzaakVastleggen])),
    ])
    func noodzaak(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    @Test("C6.2 · wat anoniem kan, gaat anoniem: een analyse nooit met namen, een ander alleen met een reden", arguments: [
        Voorbeeld("an analysis without names", analyse, .allowed([])),
        Voorbeeld("an analysis with them", analyse.met(\.herleidbaar, true), .zichtbaar("C19", "C6.2")),
        Voorbeeld(
            "a reason does not help an analysis", analyse.met(\.herleidbaar, true).met { $0.noodzaakVastgelegd = true }, .zichtbaar("C19", "C6.2")),
        Voorbeeld("action with names", Proefgeval(naar: partner(.zorgpartner), doel: .operationeelZorg), .allowed([.noodzaakVastleggen])),
        Voorbeeld("action without", anoniem.met(\.naar, partner(.zorgpartner)).met(\.doel, .operationeelZorg), .allowed([])),
    ])
    func zoMogelijkAnoniem(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    @Test("C19 · een analyse is algemeen, van wie in het bestand werkt", arguments: [
        Voorbeeld("de-identified", analyse, .allowed([])),
        Voorbeeld("identifying", analyse.met(\.herleidbaar, true), .zichtbaar("C19", "C6.2")),
        Voorbeeld("a partner makes none of it itself", analyse.met(\.naar, partner(.politie)), .stil("C15.3", "C19")),
        Voorbeeld("the RIEC, with permission", analyse.met(\.naar, .riec).met(instemmingen: [instemming(.partner, .riec)]), .allowed([])),
        Voorbeeld("the RIEC, without", analyse.met(\.naar, .riec), .stil("C21.4", "C19")),
    ])
    func algemeen(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    @Test("C12.15 · partners, RIEC, EMM en de officier wordt gevraagd wat zij weten, anderen niet", arguments: [
        Voorbeeld("a partner", anoniem, .allowed([])),
        Voorbeeld("the RIEC", anoniem.met(\.naar, .riec).met(instemmingen: [instemming(.partner, .riec)]), .allowed([])),
        Voorbeeld("the EMM", anoniem.met(\.naar, .emm).met(instemmingen: [instemming(.partner, .emm)]), .allowed([])),
        Voorbeeld("the prosecutor", anoniem.met(\.naar, .officierMensenhandel).met(instemmingen: [instemming(.partner)]), .allowed([])),
        Voorbeeld(
            "another care organisation", anoniem.met(\.naar, .andereZorg("opvang")).met(instemmingen: alleDrie(.derde("opvang"))), .stil("C9.2")),
        Voorbeeld("a newspaper", anoniem.met(\.naar, .derde("krant")).met(instemmingen: alleDrie(.derde("krant"))), .stil("C9.2")),
    ])
    func wieWeetMeer(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    @Test("C14 · aan het zorgoverleg zit wie voor de zorg komt, en de ketenregisseur", arguments: [
        Voorbeeld("a zorgpartner", zorgtafel, .allowed([])),
        Voorbeeld("jeugdzorg", zorgtafel.met(\.naar, partner(.jeugdzorg)), .allowed([])),
        Voorbeeld("the GGD", zorgtafel.met(\.naar, partner(.gemeentedienst)), .allowed([])),
        Voorbeeld(
            "the ketenregisseur, also between agendas", zorgtafel.met(\.naar, partner(.gemeentedienst, .ketenregisseur)).met { $0.opAgenda = false },
            .allowed([])),
        Voorbeeld("the police", zorgtafel.met(\.naar, partner(.politie)), .stil("C14", "H3.2.4")),
        Voorbeeld("the COA shelters, and is not of it", zorgtafel.met(\.naar, partner(.coa)), .stil("C14", "H3.2.4")),
        Voorbeeld("the police at the other table", zorgtafel.met(\.naar, partner(.politie)).met(\.doel, .casusoverleg), .allowed([])),
    ])
    func zorgoverleg(voorbeeld: Voorbeeld) { voorbeeld.klopt() }
}
