import Convenant
import Testing

/// Adding a restriction never widens. So what the widest question does not get, no other gets: the tests that show who never
/// gets something need ask only there.
@Suite struct BeperkingTests {
    private func vergelijk(_ smal: Rij, _ ruim: Rij, _ fouten: inout Fouten, _ anders: inout Int) {
        if smal.isEenderlei, ruim.isEenderlei, smal[.geen] == ruim[.geen] { return }
        for stand in Stand.allCases where smal[stand] != ruim[stand] {
            anders += 1
            fouten.noteer(als: !smal[stand].isNietWijder(dan: ruim[stand]), "\(smal.wat(stand)); \(ruim.wat(stand))")
        }
    }

    @Test("C20.2, C21.5, C14.6 · een instemming minder opent niets")
    func minderInstemming() {
        var fouten = Fouten(), anders = 0
        for rij in Antwoorden.rijen where !rij.isEenderlei {
            for (minder, meer) in Stand.minderEnMeer where rij[minder] != rij[meer] {
                anders += 1
                fouten.noteer(als: !rij[minder].isNietWijder(dan: rij[meer]), "\(rij.wat(minder)); \(rij.wat(meer))")
            }
        }
        fouten.geen()
        #expect(anders > 1000)
    }

    @Test("C6.2, C9.5 · wat zegt wie iemand is, gaat nooit verder dan hetzelfde zonder naam")
    func herleidbaar() {
        var fouten = Fouten(), anders = 0
        let rijen = Antwoorden.rijen
        for plaats in stride(from: 0, to: rijen.count, by: 2) { vergelijk(rijen[plaats + 1], rijen[plaats], &fouten, &anders) }
        fouten.geen()
        #expect(anders > 1000)
    }

    /// From `gewoon` to another, that is: between the three others neither is the narrower. Tax data go to the police, care
    /// gegevens do not; care gegevens go to a care partner, tax data do not.
    @Test("C18.1, C21.5, C21.8 · een bijzondere categorie gaat nooit verder dan een gewoon gegeven")
    func categorie() {
        var fouten = Fouten(), anders = [0, 0, 0, 0]
        let rijen = Antwoorden.rijen
        for begin in stride(from: 0, to: rijen.count, by: Antwoorden.perBron) {
            for categorie in 1..<4 {
                for naam in 0..<2 {
                    vergelijk(rijen[begin + categorie * 2 + naam], rijen[begin + naam], &fouten, &anders[categorie])
                }
            }
        }
        fouten.geen()
        #expect(anders.dropFirst().allSatisfy { $0 > 100 }, "\(anders)")
    }

    /// 14 560 questions × 15 contexts, with all consents, and without where the recipient or the gegeven asks for any: 322 155.
    @Test("C9.5, C21.6, C12.21, C17, C4, C34, C21.2, C15.4, H3.2.4 · minder vastgelegd, en niet meer aan tafel of partner, opent niets")
    func omstandigheden() {
        var fouten = Fouten(), anders = Set<String>()
        let contexten = Ruimte.beperkingen.map { (naam: $0.naam, context: Ruimte.met($0.maak)) }
        func vraag(_ ruim: Proefgeval) {
            let besluit = ruim.besluit
            var smal = ruim
            for (naam, context) in contexten {
                smal.context = context
                let nu = smal.besluit
                if nu == besluit { continue }
                anders.insert(naam)
                fouten.noteer(als: !nu.isNietWijder(dan: besluit), "\(naam): \(nu), without it \(besluit); \(ruim)")
            }
        }
        Ruimte.soorten { geval, standen in
            vraag(geval.met(instemmingen: standen[.alles]))
            // EigenschappenTests shows that no consent matters to a partner but for a care gegeven.
            if case .partner = geval.naar, !geval.isZorgsignaal { return }
            vraag(geval)
        }
        vraag(Proefgeval(naar: partner(.gemeentedienst, .assistentKetenregisseur), doel: .eigenAanlevering, context: Ruimte.rijk))
        fouten.geen()
        #expect(anders == Set(contexten.map(\.naam)), "each of them must matter somewhere")
    }

    /// The same two laws where much is missing at once: 10 000 questions drawn from the whole space, each with one consent more,
    /// one less, one withdrawn today, and with each restriction added.
    @Test("C20.2, C14.6, C21.5 · ook waar al van alles ontbreekt, opent minder niets")
    func getrokken() {
        var toeval = Toeval(21), fouten = Fouten(), anders = 0
        func vergelijk(_ smal: Proefgeval, _ ruim: Proefgeval) {
            let (dit, dat) = (smal.besluit, ruim.besluit)
            if dit != dat { anders += 1 }
            fouten.noteer(als: !dit.isNietWijder(dan: dat), "\(smal) \(dit); \(ruim) \(dat)")
        }
        for nummer in 0..<10_000 {
            let geval = Ruimte.willekeurig(&toeval)
            vergelijk(geval, geval.met(instemmingen: geval.instemmingen + [Ruimte.willekeurigeInstemming(&toeval)]))
            vergelijk(geval.met(Ruimte.beperkingen[nummer % Ruimte.beperkingen.count].maak), geval)
            guard !geval.instemmingen.isEmpty else { continue }
            var minder = geval.instemmingen
            let was = minder.remove(at: Int(toeval.onder(UInt64(minder.count))))
            vergelijk(geval.met(instemmingen: minder), geval)
            let ingetrokken = Instemming(soort: was.soort, gebruik: was.gebruik, van: was.van, tot: vandaag)
            fouten.noteer(als: geval.met(instemmingen: minder + [ingetrokken]).besluit != geval.met(instemmingen: minder).besluit, "\(geval)")
        }
        fouten.geen()
        #expect(anders > 100, "nothing ever mattered: the test proves nothing")
    }
}
