import Convenant
import Testing

@Suite struct FaseTests {
    private static let anders: [Aanleiding] = [
        .stapeling, .agendering(overleg: "o"), .aanvaarding(partner: "p"), .weigering, .terugmelding, .sluiting, .heropening,
    ]
    private static let alle = anders + Besluitsoort.allCases.map(Aanleiding.besluit)

    /// Every move that there is.
    private static let zetten: [(Fase, Aanleiding, Fase)] = [
        (.detectie, .stapeling, .dossiervorming), (.dossiervorming, .agendering(overleg: "o"), .weging),
        (.weging, .besluit(.interventie), .toewijzing), (.weging, .besluit(.sluiten), .afgesloten),
        (.weging, .besluit(.opwaarderen), .dossiervorming), (.weging, .besluit(.emm), .overgedragen),
        (.weging, .besluit(.andereRegio), .overgedragen), (.weging, .besluit(.anderProgramma), .overgedragen),
        (.toewijzing, .aanvaarding(partner: "p"), .uitvoering), (.toewijzing, .weigering, .weging),
        (.uitvoering, .terugmelding, .evaluatie), (.evaluatie, .sluiting, .afgesloten), (.evaluatie, .heropening, .dossiervorming),
        (.evaluatie, .agendering(overleg: "o"), .weging),
    ]

    @Test("C10.1 · de kringloop heeft deze zetten en geen andere")
    func alleParen() {
        for van in Fase.allCases {
            for naar in Fase.allCases {
                for aanleiding in Self.alle {
                    let hoort = Self.zetten.contains { $0 == van && $1 == aanleiding && $2 == naar }
                    switch verplaats(van: van, naar: naar, aanleiding: aanleiding) {
                    case .success(let fase): #expect(hoort && fase == naar)
                    case .failure(let weigering):
                        #expect(!hoort)
                        #expect(weigering.regel == "C10.1")
                        #expect(weigering.reden.contains(van.rawValue) && weigering.reden.contains(naar.rawValue))
                    }
                }
            }
        }
    }

    @Test("C10.1 · een weigering noemt elke zet die wel kan", arguments: Fase.allCases)
    func watNu(van: Fase) {
        guard case .failure(let weigering) = verplaats(van: van, naar: van, aanleiding: .stapeling) else {
            Issue.record("a phase does not move to itself")
            return
        }
        let doelen = Self.zetten.filter { $0.0 == van }.map(\.2)
        for fase in Fase.allCases where fase != van { #expect(weigering.watNu.contains("\(fase.rawValue) (door") == doelen.contains(fase)) }
        if doelen.isEmpty { #expect(weigering.watNu == "Uit deze fase gaat een dossier niet verder.") }
    }

    @Test("C10.1 · elk besluit brengt het dossier waar het hoort", arguments: Besluitsoort.allCases)
    func besluiten(soort: Besluitsoort) {
        #expect(verplaats(van: .weging, naar: soort.fase, aanleiding: .besluit(soort)) == .success(soort.fase))
    }
}
