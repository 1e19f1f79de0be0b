import Convenant
import Testing

/// Who sees what in the central file and at an overleg.
@Suite struct ToegangTests {
    @Test("C15.3 · alleen ketenregisseur, zorgcoördinator en voorbereiding werken in het centrale bestand", arguments: Rol.allCases)
    func directeToegang(rol: Rol) {
        let direct: Set<Rol> = [.ketenregisseur, .zorgcoordinator, .voorbereiding]
        #expect(heeftDirecteToegang(rol) == direct.contains(rol))
        let besluit = Proefgeval(naar: partner(.gemeentedienst, rol), doel: .centraalBestand).besluit
        #expect(besluit.isAllowed == direct.contains(rol))
    }

    @Test("C15.3, H3.2.1 · dat het bestand er voor alle partners is, geeft een partner geen toegang")
    func vrijeToegang() {
        let besluit = Proefgeval(naar: partner(.politie), doel: .centraalBestand).besluit
        #expect(besluit == .withheld(["C15.3", "H3.2.1"], bestaanMagBekend: false))
    }

    @Test("C15.3 · het RIEC heeft geen toegang, ook niet als een partner genoemd")
    func riecGeenToegang() {
        #expect(Proefgeval(naar: .riec, doel: .centraalBestand).regels.contains("C15.3"))
        #expect(
            Proefgeval(naar: partner(.riec, .ketenregisseur), doel: .centraalBestand).besluit
                == Proefgeval(naar: .riec, doel: .centraalBestand).besluit)
    }

    @Test("C15.3, H3.2.4 · een partner ziet een dossier vanaf de agenda, eerder niet")
    func agenda() {
        let geval = Proefgeval(naar: partner(.arbeidsinspectie), doel: .casusoverleg)
        #expect(geval.besluit == .withheld(["C15.3"], bestaanMagBekend: false))
        #expect(geval.met { $0.opAgenda = true }.besluit == .allowed([]))
    }

    @Test("C15.3, C18.1 · wat op de agenda staat, opent geen fiscale gegevens")
    func agendaFiscaal() {
        let geval = Proefgeval(categorie: .fiscaal, bron: organisatie(.belastingdienst), naar: partner(.coa), doel: .casusoverleg)
        #expect(geval.met { $0.opAgenda = true }.besluit == .withheld(["C18.1", "H3.2.4"], bestaanMagBekend: false))
    }

    @Test("C14 · het zorgoverleg is van de zorgpartners, jeugdzorg, de GGD en de ketenregisseur")
    func zorgoverleg() {
        for soort in Partnersoort.allCases where organisatie(soort).isConvenantpartner {
            let besluit = Proefgeval(naar: partner(soort), doel: .zorgoverleg).met { $0.opAgenda = true }.besluit
            #expect(besluit.isAllowed == [.zorgcoordinatie, .zorgpartner, .jeugdzorg, .gemeentedienst].contains(soort))
            #expect(besluit.isAllowed || besluit.regels.first == "C14")
        }
        #expect(Proefgeval(naar: partner(.gemeentedienst, .ketenregisseur), doel: .zorgoverleg).besluit.isAllowed)
    }

    @Test("C20.2 · wie iets inbracht, ziet het altijd", arguments: Doel.allCases)
    func eigen(doel: Doel) {
        for categorie in Categorie.allCases {
            let bron = organisatie(.belastingdienst)
            let geval = Proefgeval(categorie: categorie, bron: bron, naar: .partner(bron, rol: .anders), doel: doel, context: Omstandigheden())
            #expect(geval.besluit == .allowed([]))
        }
    }

    @Test("C20.2 · wat een ander inbracht, is niet het eigene")
    func nietEigen() {
        #expect(Proefgeval(naar: partner(.politie), doel: .eigenAanlevering).regels.first == "C20.2")
        let gezegd = Proefgeval(naar: partner(.politie), doel: .eigenAanlevering).met { $0.eigenAanlevering = true }
        #expect(gezegd.regels.first == "C20.2")
    }

    @Test("C20.2, C15.3 · een assistent-ketenregisseur ziet wat de eigen gemeente inbracht, en niet het bestand")
    func assistent() {
        let assistent = partner(.gemeentedienst, .assistentKetenregisseur)
        let eigen = Proefgeval(naar: assistent, doel: .eigenAanlevering)
        #expect(eigen.met { $0.eigenAanlevering = true }.besluit == .allowed([]))
        #expect(eigen.regels.contains("C20.2"))
        #expect(Proefgeval(naar: assistent, doel: .centraalBestand).regels.first == "C15.3")
        let vanPolitie = Proefgeval(bron: organisatie(.politie), naar: assistent, doel: .eigenAanlevering)
        #expect(vanPolitie.met { $0.eigenAanlevering = true }.besluit.isWithheld)
    }

    @Test("C21.2 · zonder verklaring geen blik, en onbekend is geen ja")
    func geheimhouding() {
        let geval = Proefgeval(naar: partner(.gemeentedienst, .ketenregisseur), doel: .centraalBestand)
        #expect(geval.besluit == .allowed([]))
        #expect(geval.met { $0.geheimhouding = nil }.besluit == .undetermined([.geheimhouding]))
        #expect(geval.met { $0.geheimhouding = false }.besluit == .withheld(["C21.2", "C15.3"], bestaanMagBekend: false))
    }

    @Test("C21.3, C21.7 · een deskundige aan tafel tekent ook, en hoort geen namen")
    func deskundige() {
        let geval = Proefgeval(
            herleidbaar: false, naar: .derde("tolk"), doel: .casusoverleg, instemmingen: [instemming(.partner, .derde("tolk"))]
        ).met { $0.opAgenda = true }
        #expect(geval.besluit == .allowed([]))
        #expect(geval.met { $0.geheimhouding = false }.regels.first == "C21.3")
        #expect(geval.met { $0.geheimhouding = nil }.besluit == .undetermined([.geheimhouding]))
        var naam = geval
        naam.herleidbaar = true
        #expect(naam.regels.contains("C21.7"))
    }
}
