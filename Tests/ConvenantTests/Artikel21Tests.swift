import Convenant
import Testing

/// Consents, weighing, and recipients outside the partners.
@Suite struct Artikel21Tests {
    private let zorg = Proefgeval(
        categorie: .zorg, bron: organisatie(.zorgpartner), naar: partner(.politie), doel: .operationeelStrafrechtelijk,
        context: Omstandigheden(belangVastgelegd: true, noodzaakVastgelegd: true, deelname: .partner, geheimhouding: true))

    @Test("C21.5 · zorggegevens gaan pas de strafzaak in na cliënt, zorgpartner en zorgcoördinator")
    func instemmingen() {
        #expect(zorg.regels == ["C21.5", "C9.4"])
        for weg in 0..<3 {
            var twee = alleDrie()
            twee.remove(at: weg)
            #expect(zorg.met(instemmingen: twee).regels.first == "C21.5")
        }
        #expect(zorg.met(instemmingen: alleDrie()).besluit == .allowed([]))
        #expect(zorg.met(instemmingen: alleDrie(.riec)).regels.first == "C21.5")
    }

    @Test("C21.5 · de volgorde telt")
    func volgorde() {
        let omgekeerd = [instemming(.client, dagenGeleden: 9), instemming(.partner, dagenGeleden: 3), instemming(.zorgcoordinator, dagenGeleden: 6)]
        #expect(zorg.met(instemmingen: omgekeerd).regels.first == "C21.5")
        #expect(zorg.met(instemmingen: omgekeerd + [instemming(.zorgcoordinator, dagenGeleden: 1)]).besluit.isAllowed)
        let clientLaatst = [instemming(.client, dagenGeleden: 1)] + alleDrie().dropFirst()
        #expect(zorg.met(instemmingen: clientLaatst).regels.first == "C21.5")
    }

    @Test("C21.5 · alleen wie alle drie in volgorde heeft, mag inzetten", arguments: [nil, 3, 6, 9])
    func alleVolgorden(client: Int?) {
        let dagen = [nil, 3, 6, 9]
        for leverancier in dagen {
            for coordinator in dagen {
                let gegeven = [(Instemming.Soort.client, client), (.partner, leverancier), (.zorgcoordinator, coordinator)]
                let besluit = zorg.met(instemmingen: gegeven.compactMap { soort, dag in dag.map { instemming(soort, dagenGeleden: $0) } }).besluit
                guard let client, let leverancier, let coordinator else {
                    #expect(besluit.isWithheld)
                    continue
                }
                #expect(besluit.isAllowed == (client >= leverancier && leverancier >= coordinator))
            }
        }
    }

    @Test("C21.5 · een ingetrokken of nog niet begonnen instemming telt niet, tot en met de grensdag")
    func dagen() {
        func client(tot: Int) -> [Instemming] {
            alleDrie().dropFirst() + [instemming(.client, dagenGeleden: 9, tot: Dagwaarde(nummer: vandaag.nummer + tot))]
        }
        #expect(zorg.met(instemmingen: client(tot: 1)).besluit.isAllowed)
        #expect(zorg.met(instemmingen: client(tot: 0)).besluit.isWithheld)
        func coordinator(dagenGeleden: Int) -> [Instemming] {
            alleDrie().dropLast() + [instemming(.zorgcoordinator, dagenGeleden: dagenGeleden)]
        }
        #expect(zorg.met(instemmingen: coordinator(dagenGeleden: 0)).besluit.isAllowed)
        #expect(zorg.met(instemmingen: coordinator(dagenGeleden: -1)).besluit.isWithheld)
    }

    @Test("C21.5 · een naam van een zorgpartner is ook buiten de categorie zorg beschermd")
    func naam() {
        var geval = zorg
        geval.categorie = .gewoon
        #expect(geval.regels.first == "C21.5")
        geval.herleidbaar = false
        #expect(geval.besluit == .allowed([]))
    }

    @Test("C21.5, C16.5 · bij overdracht aan de politie blijven zorggegevens achter en blijft stil dat zij er zijn")
    func overdracht() {
        var geval = zorg
        geval.doel = .overdracht
        #expect(geval.besluit == .withheld(["C21.5", "C16.5"], bestaanMagBekend: false))
        #expect(geval.met(instemmingen: alleDrie()).besluit == .allowed([]))
        geval.naar = partner(.zorgpartner, .anders)
        geval.bron = organisatie(.zorgpartner, "-ander")
        #expect(geval.besluit == .allowed([]))
    }

    @Test("C21.5, H3.2.4 · wat een rechercheur in het overleg leest, leest hij niet meer weg: ook daar geldt de keten, in het zorgoverleg niet")
    func inzicht() {
        let tafel = zorg.met(\.doel, .casusoverleg).met { $0.opAgenda = true }
        #expect(tafel.besluit == .stil("C21.5", "H3.2.4"))
        #expect(tafel.met(instemmingen: alleDrie()).besluit == .allowed([]))
        #expect(tafel.met(\.naar, partner(.gemeentedienst, .ketenregisseur)).besluit == .allowed([]))
        #expect(tafel.met(\.naar, partner(.jeugdzorg)).besluit == .allowed([]))
        #expect(tafel.met(\.naar, partner(.gemeentedienst)).met(\.doel, .zorgoverleg).besluit == .allowed([]))
    }

    @Test("C12.21, C16.9 · directe actie vraagt een vastgelegd besluit van beiden")
    func crisis() {
        let geval = Proefgeval(herleidbaar: false, doel: .crisis)
        #expect(geval.besluit == .allowed([.crisisbesluitVastleggen, .belangVastleggen]))
        #expect(geval.met { $0.crisisbesluitVastgelegd = true; $0.belangVastgelegd = true }.besluit == .allowed([]))
        #expect(Proefgeval(naar: .derde("krant"), doel: .crisis).besluit.isWithheld)
    }

    @Test("C21.6, H3.1.12 · eerst het belang van het slachtoffer wegen, dan inzetten")
    func weging() {
        for (doel, soort) in [
            (Doel.operationeelStrafrechtelijk, Partnersoort.politie), (.operationeelBestuurlijk, .gemeentedienst), (.operationeelFiscaal, .fiod),
            (.overdracht, .politie),
        ] {
            let geval = Proefgeval(herleidbaar: false, naar: partner(soort), doel: doel)
            #expect(geval.besluit == .allowed([.belangVastleggen]))
            #expect(geval.met { $0.belangVastgelegd = true }.besluit == .allowed([]))
        }
        #expect(Proefgeval(herleidbaar: false, naar: partner(.zorgpartner), doel: .operationeelZorg).besluit == .allowed([]))
    }

    @Test("C12.17, C21.4, H3.3 · naar het RIEC gaat het meteen, maar na toestemming van wie het inbracht")
    func riec() {
        let geval = Proefgeval(herleidbaar: false, naar: .riec, doel: .raadplegingRiec)
        #expect(geval.besluit == .withheld(["C12.17", "C21.4", "H3.3"], bestaanMagBekend: false))
        #expect(geval.met(instemmingen: [instemming(.partner, .riec)]).besluit == .allowed([]))
        #expect(geval.met(instemmingen: [instemming(.partner, .emm), instemming(.client, .riec)]).besluit.isWithheld)
    }

    @Test("C21.4 · ook EMM en de officier krijgen het na toestemming")
    func emm() {
        let emm = Proefgeval(naar: .emm, doel: .overdracht)
        #expect(emm.regels == ["C21.4", "C16.5"])
        #expect(emm.met(instemmingen: [instemming(.partner, .emm)]).besluit.isAllowed)
        let officier = Proefgeval(naar: .officierMensenhandel, doel: .operationeelStrafrechtelijk)
        #expect(officier.regels == ["C21.4", "H3.1.11", "C9.4"])
        #expect(officier.met(instemmingen: [instemming(.partner)]).besluit.isAllowed)
    }

    @Test("C21.4 · het RIEC geeft niets door zonder de leverancier te vragen")
    func doorgeven() {
        var geval = Proefgeval(afzender: organisatie(.riec), naar: partner(.politie), doel: .operationeelStrafrechtelijk)
        #expect(geval.regels.first == "C21.4")
        #expect(geval.met(instemmingen: [instemming(.partner)]).besluit.isAllowed)
        geval.naar = .emm
        #expect(geval.met(instemmingen: [instemming(.partner)]).regels.first == "C21.4")
        #expect(geval.met(instemmingen: [instemming(.partner, .emm)]).besluit.isAllowed)
    }

    @Test("H2.2.7, C21.4 · een ernstig signaal meldt een toezichthouder zelf; wat van anderen is, wacht op toestemming")
    func eigenMelding() {
        for naar in [Ontvanger.officierMensenhandel, .emm] {
            for categorie in [Categorie.gewoon, .strafrechtelijk] {
                let eigen = Proefgeval(categorie: categorie, naar: naar, doel: .operationeelStrafrechtelijk).met { $0.eigenMelding = true }
                #expect(eigen.besluit.isAllowed)
                var gestapeld = eigen
                gestapeld.afzender = organisatie(.gemeentedienst, "-toezicht")
                #expect(gestapeld.regels.contains("C21.4"))
            }
        }
        let haast = Proefgeval(naar: .emm, doel: .crisis).met { $0.eigenMelding = true }
        #expect(haast.besluit == .allowed([.noodzaakVastleggen, .belangVastleggen]))
        var zorggegeven = haast
        zorggegeven.categorie = .zorg
        #expect(zorggegeven.regels == ["C21.5", "H2.2.7"])
        #expect(Proefgeval(naar: partner(.kvk), doel: .operationeelStrafrechtelijk).met { $0.eigenMelding = true }.besluit.isWithheld)
    }

    @Test("C21.7 · namen gaan naar geen derde, wie ook instemt")
    func derden() {
        let alles = Instemming.Soort.allCases.map { instemming($0, .derde("krant")) }
        for doel in Doel.allCases { #expect(Proefgeval(naar: .derde("krant"), doel: doel, instemmingen: alles).regels.contains("C21.7")) }
    }

    @Test("C14.6, C21.7 · een andere zorgorganisatie krijgt een naam alleen met alle instemming en om te helpen")
    func andereZorg() {
        let geval = Proefgeval(categorie: .zorg, bron: organisatie(.zorgpartner), naar: .andereZorg("opvang"), doel: .overdracht)
        #expect(geval.regels == ["C21.7", "C14.6", "H3.2.4"])
        #expect(geval.met(instemmingen: alleDrie(.derde("opvang"))).besluit == .allowed([.noodzaakVastleggen]))
        #expect(geval.met(instemmingen: alleDrie(.derde("elders"))).besluit.isWithheld)
        #expect(geval.met(instemmingen: alleDrie()).besluit.isWithheld)
    }

    @Test("C14.6 · ook zonder naam gaat niets buiten de partners zonder de leverancier")
    func anoniemNaarDerde() {
        let geval = Proefgeval(herleidbaar: false, naar: .derde("programma"), doel: .overdracht).met { $0.belangVastgelegd = true }
        #expect(geval.regels == ["C14.6", "H3.2.4"])
        #expect(geval.met(instemmingen: [instemming(.partner, .derde("programma"))]).besluit == .allowed([]))
    }

    @Test("C21.8 · strafrechtelijke gegevens gaan alleen met de officier buiten de partners")
    func officier() {
        let geval = Proefgeval(categorie: .strafrechtelijk, naar: .riec, doel: .raadplegingRiec, instemmingen: [instemming(.partner, .riec)])
        #expect(geval.regels == ["C21.8", "H3.3"])
        #expect(geval.met(instemmingen: geval.instemmingen + [instemming(.officier, .riec)]).besluit.isAllowed)
        #expect(Proefgeval(categorie: .strafrechtelijk, naar: partner(.ind)).besluit.isAllowed)
    }

    @Test("C15.4 · buiten de Unie gaat niets, behalve naar een land op de lijst")
    func buitenland() {
        let geval = Proefgeval(
            herleidbaar: false, naar: .buitenland(land: "BR"), doel: .overdracht, instemmingen: [instemming(.partner, .derde("BR"))])
        #expect(geval.regels == ["C15.4", "H3.2.4"])
        #expect(geval.met { $0.toegelatenLanden = ["BE", "BR"] }.besluit.isAllowed)
        var naam = geval.met { $0.toegelatenLanden = ["BR"] }
        naam.herleidbaar = true
        #expect(naam.regels.contains("C21.7"))
    }
}
