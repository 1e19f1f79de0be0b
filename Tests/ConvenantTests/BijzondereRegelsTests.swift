import Convenant
import Testing

/// Articles 17 to 19: OM, Belastingdienst, analyses.
@Suite struct BijzondereRegelsTests {
    private func fiscaal(_ naar: Ontvanger, _ doel: Doel = .verrijking) -> Proefgeval {
        Proefgeval(categorie: .fiscaal, bron: organisatie(.belastingdienst), naar: naar, doel: doel)
    }

    @Test("C17 · het OM brengt alleen iets in bij een concrete verdenking")
    func verdenking() {
        let om = organisatie(.om)
        #expect(magAanleveren(categorie: .gewoon, van: om, verdenking: false) == .withheld(["C17"], bestaanMagBekend: true))
        #expect(magAanleveren(categorie: .gewoon, van: om, verdenking: true) == .allowed([]))
        #expect(magAanleveren(categorie: .gewoon, van: organisatie(.politie), verdenking: false) == .allowed([]))
        let geval = Proefgeval(bron: om, doel: .casusoverleg).met { $0.opAgenda = true }
        #expect(geval.besluit == .allowed([.verdenkingNoemen]))
        #expect(Voorwaarde.verdenkingNoemen.regel == "C17")
        #expect(geval.met { $0.concreteVerdenking = true }.besluit == .allowed([]))
        #expect(geval.met { $0.concreteVerdenking = false }.besluit == .withheld(["C17", "H3.2.4"], bestaanMagBekend: false))
    }

    @Test("C18.2 · fiscale gegevens brengt alleen in wie ze uit eigen taak heeft", arguments: Partnersoort.allCases)
    func fiscaleLevering(soort: Partnersoort) {
        let mag = magAanleveren(categorie: .fiscaal, van: organisatie(soort), verdenking: true)
        #expect(mag.isAllowed == (soort == .belastingdienst || soort == .fiod))
        #expect(mag.isAllowed || mag.regels == ["C18.2"])
    }

    @Test("C18.1 · fiscale gegevens gaan naar vijf soorten partners en geen andere", arguments: Partnersoort.allCases)
    func vijfOntvangers(soort: Partnersoort) {
        let lijst: Set<Partnersoort> = [.gemeentedienst, .politie, .om, .siod, .arbeidsinspectie]
        let besluit = Proefgeval(categorie: .fiscaal, bron: organisatie(.belastingdienst, "-bron"), naar: partner(soort)).besluit
        #expect(besluit.isAllowed == lijst.contains(soort))
        #expect(besluit.isAllowed || besluit.regels.first == "C18.1")
    }

    @Test("C18.1, C15.3 · de zorgcoördinator ziet geen fiscale gegevens, wel dat zij er zijn")
    func zorgcoordinator() {
        let besluit = fiscaal(partner(.zorgcoordinatie, .zorgcoordinator), .centraalBestand).besluit
        #expect(besluit == .withheld(["C18.1", "C15.3"], bestaanMagBekend: true))
    }

    @Test("C18.1 · de ketenregisseur hoort bij een gemeente en ziet ze wel")
    func ketenregisseur() {
        #expect(fiscaal(partner(.gemeentedienst, .ketenregisseur), .centraalBestand).besluit == .allowed([]))
    }

    @Test("C18.1 · bij de voorbereiding telt de organisatie en niet de rol")
    func voorbereiding() {
        #expect(fiscaal(partner(.gemeentedienst, .voorbereiding), .centraalBestand).besluit.isAllowed)
        #expect(fiscaal(partner(.zorgcoordinatie, .voorbereiding), .centraalBestand).regels.first == "C18.1")
    }

    @Test("C18.1, C20.2 · de Belastingdienst ziet wat zij zelf inbracht")
    func eigenFiscaal() {
        #expect(fiscaal(partner(.belastingdienst), .eigenAanlevering).besluit == .allowed([]))
    }

    @Test("C18.2 · wie fiscale gegevens kreeg, geeft ze niet door, ook niet aan een van de vijf")
    func nietVerder() {
        for soort in Partnersoort.allCases where soort != .belastingdienst {
            var geval = fiscaal(partner(.politie))
            geval.afzender = organisatie(soort, "-ontving")
            #expect(geval.regels.first == "C18.2")
        }
    }

    @Test("C18.1 · geen instemming opent fiscale gegevens voor RIEC of EMM")
    func riec() {
        #expect(fiscaal(.riec, .raadplegingRiec).met(instemmingen: [instemming(.partner, .riec)]).regels == ["C18.1", "H3.3"])
        #expect(fiscaal(.emm, .overdracht).met(instemmingen: [instemming(.partner, .emm)]).regels.first == "C18.1")
        #expect(fiscaal(.officierMensenhandel, .operationeelStrafrechtelijk).met(instemmingen: [instemming(.partner)]).besluit.isAllowed)
    }

    @Test("C19, C6.2 · een analyse krijgt niets dat zegt wie iemand is")
    func analyse() {
        let geval = Proefgeval(naar: partner(.gemeentedienst, .ketenregisseur), doel: .analyse)
        #expect(geval.regels == ["C19", "C6.2"])
        var anoniem = geval
        anoniem.herleidbaar = false
        #expect(anoniem.besluit == .allowed([]))
        anoniem.naar = partner(.politie)
        #expect(anoniem.regels.first == "C15.3")
    }

    @Test("C12.15 · partners, RIEC en EMM wordt gevraagd wat zij weten; anderen niet")
    func navraag() {
        for soort in Partnersoort.allCases where organisatie(soort).isConvenantpartner {
            #expect(Proefgeval(herleidbaar: false, naar: partner(soort), doel: .verrijking).besluit == .allowed([]))
        }
        for (naar, gebruik) in [(Ontvanger.riec, Instemming.Gebruik.riec), (.emm, .emm)] {
            #expect(Proefgeval(herleidbaar: false, naar: naar, doel: .verrijking).regels == ["C21.4", "C12.15"])
            let gevraagd = Proefgeval(herleidbaar: false, naar: naar, doel: .verrijking, instemmingen: [instemming(.partner, gebruik)])
            #expect(gevraagd.besluit == .allowed([]))
        }
        let derde = Proefgeval(herleidbaar: false, naar: .derde("krant"), doel: .verrijking, instemmingen: [instemming(.partner, .derde("krant"))])
        #expect(derde.regels == ["C9.2"])
    }

    @Test("C9.2 · waar geen enkele regel de weg opent, gaat niets")
    func geenDoel() {
        #expect(Proefgeval(naar: partner(.politie), doel: .raadplegingRiec).besluit == .withheld(["C9.2"], bestaanMagBekend: false))
    }

    @Test("C9.4 · een partner krijgt alleen wat bij haar eigen taak hoort")
    func taak() {
        #expect(Proefgeval(naar: partner(.kvk), doel: .operationeelStrafrechtelijk).regels.first == "C9.4")
        #expect(Proefgeval(naar: partner(.coa), doel: .operationeelZorg).besluit.isAllowed)
        #expect(Proefgeval(naar: partner(.reclassering), doel: .operationeelZorg).regels.first == "C9.4")
        #expect(Proefgeval(naar: partner(.belastingdienst), doel: .operationeelFiscaal).besluit.isAllowed)
        #expect(Proefgeval(naar: partner(.gemeentedienst), doel: .operationeelFiscaal).regels.first == "C9.4")
    }

    @Test("C9.5, C6.2 · wie namen verstrekt, legt eerst vast waarom")
    func noodzaak() {
        let geval = Proefgeval()
        #expect(geval.besluit == .allowed([.noodzaakVastleggen]))
        #expect(geval.met { $0.noodzaakVastgelegd = true }.besluit == .allowed([]))
        var anoniem = geval
        anoniem.herleidbaar = false
        #expect(anoniem.besluit == .allowed([]))
        #expect(Voorwaarde.noodzaakVastleggen.regel == "C9.5")
    }
}
