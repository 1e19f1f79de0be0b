import Convenant
import Testing

/// Who never gets what, whatever is consented to, on record or asked for. Every answer of the space is looked at; the widest
/// context stands for all (BeperkingTests), and where a promise is kept to somebody, each narrower context is asked as well.
@Suite struct InvariantTests {
    private static let vijf: Set<Partnersoort> = [.gemeentedienst, .politie, .om, .siod, .arbeidsinspectie]

    private func magFiscaal(_ naar: Ontvanger) -> Bool {
        if case .partner(let organisatie, _) = naar { Self.vijf.contains(organisatie.soort) } else { naar == .officierMensenhandel }
    }

    @Test("C18.1 · fiscale gegevens bereiken de vijf en de officier van het OM, en niemand anders, voor welk doel en met wie erbij ook")
    func fiscaal() {
        var fouten = Fouten(), bereikt = Set<Ontvanger>()
        for rij in Antwoorden.rijen where rij.categorie == .fiscaal {
            for stand in Stand.allCases where !rij.isNee(stand) {
                bereikt.insert(rij.bestemming.naar)
                fouten.noteer(als: !magFiscaal(rij.bestemming.naar), rij.wat(stand))
            }
        }
        fouten.geen()
        #expect(bereikt == Set(Ruimte.soortenOntvangers.filter(magFiscaal)))
    }

    /// The 2 496 questions of the 24 recipients that may not, × 14 contexts = 34 944; and passed on: 13 purposes × 35 recipients and
    /// the supplier × identifying or not × 2 suppliers × 16 that pass on × 2 consent states = 59 072.
    @Test("C18.1, C18.2 · zo blijft het wat er ook vastligt, en wie ze kreeg geeft ze aan niemand door dan aan wie ze inbracht")
    func fiscaalVerder() {
        var fouten = Fouten()
        let contexten = Ruimte.beperkingen.map { Ruimte.met($0.maak) }
        let ontvangers = Ruimte.soortenOntvangers.map { ($0, Standen(Ruimte.gebruik($0))) }
        Ruimte.soorten { geval, standen in
            guard geval.categorie == .fiscaal, !magFiscaal(geval.naar) else { return }
            var vraag = geval.met(instemmingen: standen[.alles])
            for context in contexten {
                vraag.context = context
                fouten.noteer(als: !vraag.besluit.isWithheld, "\(vraag)")
            }
        }
        for bron in [organisatie(.belastingdienst, "-bron"), organisatie(.fiod, "-bron")] {
            for afzender in Partnersoort.allCases.map({ organisatie($0, "-ontving") }) {
                for doel in Doel.allCases {
                    for herleidbaar in [false, true] {
                        var vraag = Proefgeval(
                            categorie: .fiscaal, herleidbaar: herleidbaar, bron: bron, over: .pleger, afzender: afzender, doel: doel,
                            context: Ruimte.rijk)
                        for (naar, standen) in ontvangers {
                            vraag.naar = naar
                            for stand in [Stand.geen, .alles] {
                                vraag.instemmingen = standen[stand]
                                fouten.noteer(als: !vraag.regels.starts(with: ["C18.2"]), "\(vraag)")
                            }
                        }
                        vraag.naar = .partner(bron, rol: .anders)
                        fouten.noteer(als: vraag.besluit != .allowed([]), "\(vraag)")
                    }
                }
            }
        }
        fouten.geen()
    }

    /// Who hears of a care gegeven without the chain, by design: who works in the central file (C15.3), and at the table with
    /// it; the care partners and the GGD at their own overleg (C14); and, of what tells of nobody who it is, an analysis (C19).
    /// RIEC and EMM are asked what they know with the permission of the supplier (C21.4), and of the client first where it tells
    /// who that is (H3.1.11).
    private func magZonderKeten(_ rij: Rij) -> Bool {
        switch rij.doel {
        case .centraalBestand: rij.bestemming.isDirect
        case .casusoverleg: rij.bestemming.isDirect
        case .zorgoverleg: rij.bestemming.isDirect || rij.bestemming.partner?.soort == .gemeentedienst
        case .analyse: !rij.herleidbaar && (rij.bestemming.isDirect || rij.bestemming.partner == nil)
        case .raadplegingRiec: rij.bestemming.naar == .riec
        case .verrijking: rij.bestemming.naar == .riec || rij.bestemming.naar == .emm
        default: false
        }
    }

    @Test("C21.5, H3.1.11 · zonder de hele keten bereiken zorggegevens de politie en wie verder buiten de zorg staat voor geen enkel doel")
    func zorg() {
        var fouten = Fouten(), bewaard = 0, gesloten = 0
        for rij in Antwoorden.rijen where rij.isZorgsignaal && !rij.bestemming.operationeel {
            if let soort = rij.bestemming.partner?.soort, zorgsoorten.contains(soort) { continue }
            if case .andereZorg = rij.bestemming.naar { continue }
            for stand in Stand.allCases where !stand.metKeten {
                bewaard += 1
                fouten.noteer(als: !rij.isNee(stand) && !magZonderKeten(rij), rij.wat(stand))
                if rij.bestemming.naar == partner(.politie) { fouten.noteer(als: !rij.isNee(stand), rij.wat(stand)) }
            }
            if rij.bestemming.naar == partner(.politie), !rij.isNee(.keten) { gesloten += 1 }
        }
        fouten.geen()
        #expect(bewaard > 10_000 && gesloten > 100, "with the chain the police does get them: \(gesloten)")
    }

    /// 11 partners outside care × 13 purposes × 11 kinds of care gegeven × 14 contexts = 22 022 questions, less the GGD's own
    /// overleg: everything is consented to, but in the wrong order.
    @Test("C21.5 · zo blijft het wat er ook vastligt: een keten in de verkeerde volgorde opent buiten de zorg niets")
    func zorgVerder() {
        var fouten = Fouten(), gevraagd = 0
        let contexten = Ruimte.beperkingen.map { Ruimte.met($0.maak) }
        Ruimte.soorten { geval, standen in
            guard geval.isZorgsignaal, case .partner(let organisatie, .anders) = geval.naar, !zorgsoorten.contains(organisatie.soort),
                geval.doel != .zorgoverleg || organisatie.soort != .gemeentedienst
            else { return }
            var vraag = geval.met(instemmingen: standen[.omgekeerd])
            for context in contexten {
                gevraagd += 1
                vraag.context = context
                fouten.noteer(als: !vraag.besluit.isWithheld, "\(vraag)")
            }
        }
        fouten.geen()
        #expect(gevraagd == 22_022 - 11 * 14)
    }
}
