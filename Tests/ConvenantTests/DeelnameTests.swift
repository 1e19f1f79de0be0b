import Convenant
import Testing

/// Who takes part in the covenant: before the signature and after the term of notice nothing new goes out.
@Suite struct DeelnameTests {
    private let regisseur = Proefgeval(naar: partner(.gemeentedienst, .ketenregisseur), doel: .centraalBestand)

    @Test("C4 · zolang niemand keek of een organisatie meedoet, is er geen antwoord")
    func onbekend() {
        #expect(regisseur.besluit == .allowed([]))
        #expect(regisseur.met { $0.deelname = nil }.besluit == .undetermined([.deelname]))
    }

    @Test("C4 · wie nog niet toetrad krijgt niets, waarvoor ook", arguments: Doel.allCases)
    func nietToegetreden(doel: Doel) {
        let geval = Proefgeval(naar: partner(.politie), doel: doel).met {
            $0.opAgenda = true
            $0.deelname = .nietToegetreden
        }
        #expect(geval.besluit.isWithheld && geval.regels.first == "C4")
    }

    @Test("C34 · wie vertrok krijgt niets nieuws, waarvoor ook", arguments: Doel.allCases)
    func vertrokken(doel: Doel) {
        let geval = Proefgeval(naar: partner(.politie), doel: doel).met {
            $0.opAgenda = true
            $0.deelname = .vertrokken
        }
        #expect(geval.besluit.isWithheld && geval.regels.first == "C34")
    }

    @Test("C20.2, C4, C34 · het eigene blijft te zien, ook voor wie nog niet of niet meer meedoet", arguments: [Deelname.nietToegetreden, .vertrokken])
    func eigen(deelname: Deelname) {
        let bron = organisatie(.politie)
        let geval = Proefgeval(bron: bron, naar: .partner(bron, rol: .anders), doel: .eigenAanlevering).met { $0.deelname = deelname }
        #expect(geval.besluit == .allowed([]))
    }

    @Test("C4 · een partner van het begin doet mee; een kandidaat vanaf de dag dat zij tekent")
    func toetreden() {
        #expect(Deelnamestand(vanAanvang: true).deelname(op: vandaag) == .partner)
        let kandidaat = Deelnamestand(vanAanvang: false, getekend: [vandaag])
        #expect(kandidaat.deelname(op: gisteren) == .nietToegetreden)
        #expect(kandidaat.deelname(op: vandaag) == .partner && kandidaat.deelname(op: morgen) == .partner)
        #expect(Deelnamestand(vanAanvang: false).deelname(op: vandaag) == .nietToegetreden)
    }

    @Test("C34 · wie opzegt doet mee tot de dag van vertrek, en die dag niet meer")
    func opzeggen() {
        let partner = Deelnamestand(vanAanvang: true, vertrekt: [vandaag])
        #expect(partner.deelname(op: gisteren) == .partner)
        #expect(partner.deelname(op: vandaag) == .vertrokken && partner.deelname(op: morgen) == .vertrokken)
    }

    @Test("C4, C34 · wie vertrok kan opnieuw toetreden, en weer vertrekken")
    func opnieuw() {
        func dag(_ nummer: Int) -> Dagwaarde { Dagwaarde(nummer: vandaag.nummer + nummer) }
        let stand = Deelnamestand(vanAanvang: true, getekend: [dag(20)], vertrekt: [dag(10), dag(30)])
        let verwacht: [(Int, Deelname)] = [(9, .partner), (10, .vertrokken), (19, .vertrokken), (20, .partner), (29, .partner), (30, .vertrokken)]
        for (nummer, deelname) in verwacht { #expect(stand.deelname(op: dag(nummer)) == deelname, "\(nummer)") }
    }
}
