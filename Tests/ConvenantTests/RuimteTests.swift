import Convenant
import Testing

/// That the whole space is no larger than what the other tests walk through: whoever is left out there, is treated as one
/// who is in it. Here every recipient in every role, every source, category and purpose is asked about.
@Suite struct RuimteTests {
    private static let alles = Dictionary(uniqueKeysWithValues: Ruimte.gebruiken.map { ($0, Stand.alles.instemmingen($0)) })

    private static let partnerZegtJa = Dictionary(uniqueKeysWithValues: Ruimte.gebruiken.map { ($0, Stand.partner.instemmingen($0)) })

    /// Who stands for this recipient in the rest of the space.
    private func plaatsvervanger(_ ontvanger: Ontvanger) -> Ontvanger {
        guard case .partner(let organisatie, let rol) = ontvanger else { return ontvanger }
        if organisatie.soort == .riec { return .riec }
        if organisatie.soort == .emm { return .emm }
        return .partner(organisatie, rol: heeftDirecteToegang(rol) ? .ketenregisseur : .anders)
    }

    private func antwoorden(
        _ naar: Ontvanger, _ doel: Doel, van bronnen: [Organisatie], _ instemmingen: [Instemming], _ context: Omstandigheden
    ) -> [Besluit] {
        bronnen.flatMap { bron in
            Categorie.allCases.flatMap { categorie in
                [false, true].map { herleidbaar in
                    decide(
                        Gegevenbeeld(categorie: categorie, herleidbaar: herleidbaar, bron: bron, over: .pleger), from: bron, to: naar,
                        purpose: doel, on: vandaag, consents: instemmingen, context: context)
                }
            }
        }
    }

    /// For each of 13 purposes 119 recipients × 16 sources × 4 categories × identifying or not = 15 232 questions, 198 016 in all,
    /// with everything consented to and on record; and with nothing of it for the 4 kinds of source: 49 504 more.
    @Test("C15.3, C21.4 · van een rol telt alleen of zij directe toegang geeft, en RIEC en EMM blijven zichzelf", arguments: Doel.allCases)
    func ontvangers(doel: Doel) {
        var fouten = Fouten(), ruim: [Ontvanger: [Besluit]] = [:], kaal: [Ontvanger: [Besluit]] = [:]
        let weinig = Omstandigheden(opAgenda: true, deelname: .partner, geheimhouding: true)
        for naar in Ruimte.ontvangers {
            ruim[naar] = antwoorden(naar, doel, van: Ruimte.bronnen, Self.alles[Ruimte.gebruik(naar)]!, Ruimte.rijk)
            kaal[naar] = antwoorden(naar, doel, van: Ruimte.soortenBronnen, [], weinig)
        }
        let assistent = partner(.gemeentedienst, .assistentKetenregisseur)
        for naar in Ruimte.ontvangers {
            let vervanger = plaatsvervanger(naar)
            let anders = zip(ruim[naar]!, ruim[vervanger]!).filter { $0 != $1 }.count
            // C12.2.2: the assistent-ketenregisseur sees what the own gemeente brought in: three categories, with names and without.
            let verwacht = doel == .eigenAanlevering && naar == assistent ? 6 : 0
            fouten.noteer(als: anders != verwacht || kaal[naar] != kaal[vervanger], "\(naar) is not treated as \(vervanger), \(doel): \(anders)")
        }
        fouten.geen()
    }

    @Test("C17, C21.5 · van een bron telt alleen of het OM of een zorgpartner is")
    func bronnen() {
        func plaatsvervanger(_ bron: Organisatie) -> Organisatie {
            bron.soort == .om ? bron : organisatie(zorgsoorten.contains(bron.soort) ? .zorgpartner : .belastingdienst, "-bron")
        }
        var fouten = Fouten(), gelijk = 0
        let rijen = Antwoorden.rijen
        for begin in stride(from: 0, to: rijen.count, by: Antwoorden.perBestemming) {
            for nummer in Ruimte.bronnen.indices {
                let ander = Ruimte.bronnen.firstIndex(of: plaatsvervanger(Ruimte.bronnen[nummer]))!
                guard ander != nummer else { continue }
                for plaats in 0..<Antwoorden.perBron {
                    let deze = rijen[begin + nummer * Antwoorden.perBron + plaats], die = rijen[begin + ander * Antwoorden.perBron + plaats]
                    fouten.noteer(als: deze.antwoorden != die.antwoorden, "\(deze.wat(.alles)) is not \(die.wat(.alles))")
                    gelijk += 1
                }
            }
        }
        // The same where no suspicion stands and little is on record, which sets the OM apart: 58 240 questions more.
        let weinig = Omstandigheden(opAgenda: true, concreteVerdenking: false, deelname: .partner, geheimhouding: true)
        for doel in Doel.allCases {
            for naar in Ruimte.soortenOntvangers {
                let besluiten = antwoorden(naar, doel, van: Ruimte.bronnen, Self.partnerZegtJa[Ruimte.gebruik(naar)]!, weinig)
                func van(_ bron: Organisatie) -> ArraySlice<Besluit> {
                    let begin = Ruimte.bronnen.firstIndex(of: bron)! * Antwoorden.perBron
                    return besluiten[begin..<(begin + Antwoorden.perBron)]
                }
                for bron in Ruimte.bronnen {
                    fouten.noteer(als: !van(bron).elementsEqual(van(plaatsvervanger(bron))), "\(bron.soort) to \(naar), \(doel)")
                }
            }
        }
        fouten.geen()
        #expect(gelijk == Doel.allCases.count * Bestemming.alle.count * 13 * Antwoorden.perBron)
    }

    /// 13 purposes × 35 recipients × 4 sources × 4 categories × identifying or not × 5 = 72 800 questions.
    @Test("C9.4, C15.3 · over wie iets gaat, telt in een overleg, bij navraag en bij overdracht, en niemand krijgt daar meer dan over een pleger")
    func betrokkenen() {
        var fouten = Fouten(), smaller: [Betrokkenerol: Int] = [:]
        for doel in Doel.allCases {
            for naar in Ruimte.soortenOntvangers {
                for bron in Ruimte.soortenBronnen {
                    for categorie in Categorie.allCases {
                        for herleidbaar in [false, true] {
                            var geval = Proefgeval(
                                categorie: categorie, herleidbaar: herleidbaar, bron: bron, over: .pleger, naar: naar, doel: doel,
                                instemmingen: Self.alles[Ruimte.gebruik(naar)]!, context: Ruimte.rijk)
                            let pleger = geval.besluit
                            for over in Betrokkenerol.allCases where over != .pleger {
                                geval.over = over
                                let besluit = geval.besluit
                                if besluit == pleger { continue }
                                smaller[over, default: 0] += 1
                                let telt = [.casusoverleg, .zorgoverleg, .verrijking, .overdracht].contains(doel)
                                fouten.noteer(als: !telt || !besluit.isNietWijder(dan: pleger), "\(geval) \(besluit), not \(pleger)")
                            }
                        }
                    }
                }
            }
        }
        fouten.geen()
        #expect(smaller[.faciliteerder] == nil)
        #expect(smaller[.slachtoffer] == smaller[.casus])
        #expect((smaller[.melder] ?? 0) > (smaller[.slachtoffer] ?? 0) && (smaller[.slachtoffer] ?? 0) > 0)
    }
}
