import Convenant
import Testing

/// What stays within the partners, what stays in the central file, and what is never kept from who supplied it.
@Suite struct InvariantBuitenTests {
    @Test("C12.17, C21.4, H2.2.7 · RIEC en EMM krijgen niets zonder toestemming van wie het inbracht, behalve diens eigen melding aan EMM")
    func riecEnEmm() {
        var fouten = Fouten(), open: [Ontvanger: Int] = [:], gemeld = Set<Doel>()
        for rij in Antwoorden.rijen where rij.bestemming.naar == .riec || rij.bestemming.naar == .emm {
            for stand in Stand.allCases where !rij.isNee(stand) {
                open[rij.bestemming.naar, default: 0] += 1
                if stand.metLeverancier { continue }
                if rij.bestemming.naar == .emm, rij.bestemming.eigenMelding { gemeld.insert(rij.doel) }
                fouten.noteer(als: rij.bestemming.naar == .riec || !rij.bestemming.eigenMelding, rij.wat(stand))
            }
        }
        fouten.geen()
        #expect((open[.riec] ?? 0) > 100 && (open[.emm] ?? 0) > 100)
        #expect(gemeld.isSuperset(of: [.operationeelStrafrechtelijk, .crisis]))
    }

    /// 13 purposes × 2 recipients × 4 sources × 8 kinds × 14 contexts × 4 consent states = 46 592; then all
    /// 14 560 × 2 that pass on, without the supplier and with = 58 240.
    @Test("C21.4, H3.3 · zo blijft het wat er ook vastligt, en wat RIEC of EMM kreeg, gaat niet verder zonder wie het inbracht")
    func riecVerder() {
        var fouten = Fouten(), door = 0
        let contexten = Ruimte.beperkingen.map { Ruimte.met($0.maak) }
        let operationeel = Stand.alles.instemmingen(.operationeel)
        Ruimte.soorten { geval, standen in
            if geval.naar == .riec || geval.naar == .emm {
                for stand in [Stand.geen, .client, .coordinator, .officier] {
                    var vraag = geval.met(instemmingen: standen[stand] + operationeel)
                    for var context in contexten {
                        if geval.naar == .emm { context.eigenMelding = false }
                        vraag.context = context
                        fouten.noteer(als: !vraag.besluit.isWithheld, "\(vraag)")
                    }
                }
            }
            for afzender in [organisatie(.riec), organisatie(.emm)] {
                var vraag = geval
                vraag.afzender = afzender
                fouten.noteer(als: !vraag.besluit.isWithheld, "\(vraag)")
                vraag.instemmingen = standen[.alles]
                if !vraag.besluit.isWithheld { door += 1 }
            }
        }
        fouten.geen()
        #expect(door > 100, "after the supplier said yes it can be passed on: \(door)")
    }

    @Test("C21.7 · wat zegt wie iemand is, gaat naar geen derde en geen land, en naar andere zorg alleen om te helpen en met alle instemming")
    func derden() {
        var fouten = Fouten(), geholpen = 0
        for rij in Antwoorden.rijen where rij.herleidbaar {
            for stand in Stand.allCases where !rij.isNee(stand) {
                switch rij.bestemming.naar {
                case .derde, .buitenland: fouten.noteer(als: true, rij.wat(stand))
                case .andereZorg:
                    geholpen += 1
                    fouten.noteer(als: !stand.metKeten || rij.doel != .operationeelZorg && rij.doel != .overdracht, rij.wat(stand))
                case .partner, .riec, .emm, .officierMensenhandel: break
                }
            }
        }
        fouten.geen()
        #expect(geholpen > 100)
    }

    @Test("C14.6, C21.4, C21.8 · zonder instemming gaat niets buiten de partners, en strafrechtelijke gegevens niet zonder de officier")
    func buiten() {
        var fouten = Fouten()
        for rij in Antwoorden.rijen where rij.bestemming.partner == nil && !rij.bestemming.eigenMelding {
            fouten.noteer(als: !rij.isNee(.geen), rij.wat(.geen))
            guard rij.categorie == .strafrechtelijk, rij.bestemming.naar != .officierMensenhandel else { continue }
            for stand in Stand.allCases where !stand.metOfficier { fouten.noteer(als: !rij.isNee(stand), rij.wat(stand)) }
        }
        fouten.geen()
    }

    @Test("C15.3, H3.2.1 · zonder directe toegang komt uit het bestand zelf niets, wie ook instemt")
    func bestand() {
        var fouten = Fouten(), open = 0
        for rij in Antwoorden.rijen where rij.doel == .centraalBestand {
            for stand in Stand.allCases where !rij.isNee(stand) {
                open += 1
                fouten.noteer(als: !rij.bestemming.isDirect, rij.wat(stand))
            }
        }
        fouten.geen()
        #expect(open > 100)
    }

    /// 14 suppliers × 7 roles × 13 purposes × 4 categories × identifying or not × 2 = 20 384 questions.
    ///
    /// One thing is the GGD's own only where it cares: what its care desk heard (H2.2.3). Elsewhere it is as another's, and here,
    /// where all is missing, nothing.
    @Test("C20.2, H2.2.3 · wie iets inbracht, ziet het altijd, wat er ook ontbreekt; alleen wat de GGD in de zorg hoorde blijft daar")
    func eigen() {
        var fouten = Fouten(), blijft = 0
        let bijDeZorg: Set<Doel> = [.eigenAanlevering, .operationeelZorg, .zorgoverleg]
        for soort in Partnersoort.allCases where organisatie(soort).isConvenantpartner {
            for rol in Rol.allCases {
                for doel in Doel.allCases {
                    for categorie in Categorie.allCases {
                        for herleidbaar in [false, true] {
                            var vraag = Proefgeval(
                                categorie: categorie, herleidbaar: herleidbaar, bron: organisatie(soort), over: .melder, naar: partner(soort, rol),
                                doel: doel, context: Omstandigheden(concreteVerdenking: false, deelname: .vertrokken, geheimhouding: false))
                            let mag = soort != .gemeentedienst || categorie != .zorg || bijDeZorg.contains(doel)
                            if !mag { blijft += 1 }
                            for afzender in [organisatie(soort), organisatie(.riec)] {
                                vraag.afzender = afzender
                                let besluit = vraag.besluit
                                fouten.noteer(als: mag ? besluit != .allowed([]) : !besluit.isWithheld, "\(vraag): \(besluit)")
                            }
                        }
                    }
                }
            }
        }
        fouten.geen()
        #expect(blijft == 7 * 10 * 2)
    }
}
