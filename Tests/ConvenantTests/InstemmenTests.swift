import Convenant
import Testing

/// Who may record which consent, and when. The answer is known to be about something: whoever is asked to consent knows it.
@Suite struct InstemmenTests {
    private static let leverancier = organisatie(.zorgpartner, "-bron")
    private static let zorg = Gegevenbeeld(categorie: .zorg, herleidbaar: true, bron: leverancier, over: .slachtoffer)
    private static let naam = Gegevenbeeld(categorie: .gewoon, herleidbaar: true, bron: organisatie(.politie), over: .pleger)
    private static let feit = Gegevenbeeld(categorie: .gewoon, herleidbaar: false, bron: organisatie(.politie))
    private static let strafzaak = Gegevenbeeld(categorie: .strafrechtelijk, herleidbaar: true, bron: organisatie(.politie))

    /// Asked of the supplier, of the zorgcoördinator or of the OM, each for the kind that is its own.
    private func mag(
        _ soort: Instemming.Soort, _ gebruik: Instemming.Gebruik = .operationeel, _ gegeven: Gegevenbeeld = zorg, na: [Instemming] = [],
        op dag: Dagwaarde = vandaag
    ) -> Besluit {
        let (organisatie, rol): (Organisatie, Rol) =
            switch soort {
            case .client, .partner: (gegeven.bron, .anders)
            case .zorgcoordinator: (Organisatie(id: "zc", soort: .zorgcoordinatie), .zorgcoordinator)
            case .officier: (Organisatie(id: "om", soort: .om), .anders)
            }
        return magInstemmen(
            soort, voor: gebruik, gegeven, door: organisatie, rol: rol, eigen: organisatie == gegeven.bron, on: dag, consents: na)
    }

    @Test("C20.2 · alleen wie het inbracht stemt in voor zichzelf en de cliënt, en niet als zorgcoördinator", arguments: [
        Instemming.Soort.client, .partner,
    ])
    func leverancier(soort: Instemming.Soort) {
        let eerder = [instemming(.client)]
        func mag(_ rol: Rol, eigen: Bool) -> Besluit {
            magInstemmen(soort, voor: .operationeel, Self.zorg, door: Self.leverancier, rol: rol, eigen: eigen, on: vandaag, consents: eerder)
        }
        for rol in Rol.allCases {
            #expect(mag(rol, eigen: true) == (rol == .zorgcoordinator ? .zichtbaar("C20.2") : .allowed([])))
            #expect(mag(rol, eigen: false) == .zichtbaar("C20.2"))
        }
    }

    @Test("C21.5 · voor de zorg van de keten stemt alleen de zorgcoördinator in", arguments: Rol.allCases)
    func zorgcoordinator(rol: Rol) {
        let besluit = magInstemmen(
            .zorgcoordinator, voor: .operationeel, Self.zorg, door: organisatie(.zorgcoordinatie), rol: rol, eigen: false, on: vandaag,
            consents: Array(alleDrie().dropLast()))
        #expect(besluit == (rol == .zorgcoordinator ? .allowed([]) : .zichtbaar("C21.5")))
    }

    @Test("C21.8 · voor strafrechtelijke gegevens stemt alleen het OM in, en voor andere hoeft het niet", arguments: Partnersoort.allCases)
    func officier(soort: Partnersoort) {
        for categorie in Categorie.allCases {
            let gegeven = Gegevenbeeld(categorie: categorie, herleidbaar: true, bron: organisatie(.politie))
            let besluit = magInstemmen(
                .officier, voor: .riec, gegeven, door: organisatie(soort), rol: .anders, eigen: false, on: vandaag, consents: [])
            #expect(besluit == (soort == .om && categorie == .strafrechtelijk ? .allowed([]) : .zichtbaar("C21.8")))
        }
        // The prosecutor stands apart from the order, and the supplier is not one because it supplied it.
        let eigen = magInstemmen(
            .officier, voor: .riec, Self.strafzaak, door: organisatie(.politie), rol: .anders, eigen: true, on: vandaag, consents: alleDrie(.riec))
        #expect(eigen == .zichtbaar("C21.8"))
    }

    @Test("C21.5, H3.1.11 · eerst de cliënt, dan de zorgpartner, dan de zorgcoördinator")
    func volgorde() {
        let drie = alleDrie()
        #expect(mag(.client) == .allowed([]))
        #expect(mag(.partner) == .zichtbaar("C21.5"))
        #expect(mag(.partner, na: [drie[0]]) == .allowed([]))
        #expect(mag(.zorgcoordinator) == .zichtbaar("C21.5"))
        #expect(mag(.zorgcoordinator, na: [drie[0]]) == .zichtbaar("C21.5"))
        #expect(mag(.zorgcoordinator, na: [drie[1]]) == .zichtbaar("C21.5"))
        #expect(mag(.zorgcoordinator, na: [drie[0], drie[1]]) == .allowed([]))
        #expect(mag(.zorgcoordinator, na: [drie[1], drie[0]]) == .allowed([]), "the days count, not the order of the list")
        // Both are there, but the care partner spoke before the client.
        let verkeerd = [instemming(.client, dagenGeleden: 3), instemming(.partner, dagenGeleden: 4)]
        #expect(mag(.zorgcoordinator, na: verkeerd) == .zichtbaar("C21.5"))
        #expect(mag(.zorgcoordinator, na: [instemming(.client, dagenGeleden: 3), instemming(.partner, dagenGeleden: 3)]) == .allowed([]))
    }

    @Test("C21.5, C20.2 · de eerdere instemming moet die dag gelden en voor hetzelfde gebruik zijn")
    func geldig() {
        #expect(mag(.partner, na: [instemming(.client, dagenGeleden: 0)]) == .allowed([]))
        #expect(mag(.partner, na: [instemming(.client, dagenGeleden: -1)]) == .zichtbaar("C21.5"))
        #expect(mag(.partner, na: [instemming(.client, dagenGeleden: -1)], op: morgen) == .allowed([]))
        #expect(mag(.partner, na: [instemming(.client, tot: morgen)]) == .allowed([]))
        #expect(mag(.partner, na: [instemming(.client, tot: vandaag)]) == .zichtbaar("C21.5"))
        #expect(mag(.partner, na: [instemming(.client, .riec)]) == .zichtbaar("C21.5"))
        #expect(mag(.partner, na: [instemming(.officier)]) == .zichtbaar("C21.5"))
    }

    @Test("C14.6 · buiten de keten geldt voor een naam dezelfde volgorde, voor elke ontvanger apart")
    func derde() {
        let opvang = Instemming.Gebruik.derde("opvang")
        for gegeven in [Self.zorg, Self.naam] {
            #expect(mag(.client, opvang, gegeven) == .allowed([]))
            #expect(mag(.partner, opvang, gegeven) == .zichtbaar("C14.6"))
            #expect(mag(.partner, opvang, gegeven, na: [instemming(.client, .derde("elders"))]) == .zichtbaar("C14.6"))
            #expect(mag(.partner, opvang, gegeven, na: [instemming(.client, opvang)]) == .allowed([]))
            #expect(mag(.zorgcoordinator, opvang, gegeven, na: [instemming(.client, opvang)]) == .zichtbaar("C14.6"))
            #expect(mag(.zorgcoordinator, opvang, gegeven, na: alleDrie(opvang).dropLast()) == .allowed([]))
        }
        #expect(mag(.partner, opvang, Self.feit) == .allowed([]), "what tells of nobody needs the supplier only")
    }

    @Test("H3.1.11, C21.4 · wat zegt wie een cliënt is gaat naar RIEC en EMM als de cliënt ja zei, en daarna de leverancier")
    func clientVoorRIEC() {
        for (gebruik, naar, doel) in [(Instemming.Gebruik.riec, Ontvanger.riec, Doel.raadplegingRiec), (.emm, .emm, .verrijking)] {
            #expect(instemmingsketen(Self.zorg, voor: gebruik) == [.client, .partner])
            #expect(mag(.partner, gebruik, Self.zorg) == .zichtbaar("H3.1.11"))
            #expect(mag(.partner, gebruik, Self.zorg, na: [instemming(.client, gebruik)]) == .allowed([]))
            let geval = Proefgeval(categorie: .zorg, bron: organisatie(.zorgpartner), naar: naar, doel: doel)
            #expect(geval.met(instemmingen: [instemming(.partner, gebruik)]).regels.first == "H3.1.11")
            #expect(geval.met(instemmingen: Array(alleDrie(gebruik).dropLast())).besluit.isAllowed)
            #expect(geval.met(\.herleidbaar, false).met(instemmingen: [instemming(.partner, gebruik)]).besluit.isAllowed)
        }
    }

    @Test("C21.5 · op één dag telt wie het eerst was: na een nieuwe instemming van de cliënt stemmen de anderen opnieuw in")
    func volgordeOpEenDag() {
        func i(_ soort: Instemming.Soort, _ nummer: Int) -> Instemming { Instemming(soort: soort, gebruik: .operationeel, van: vandaag, volgnummer: nummer) }
        let geval = Proefgeval(categorie: .zorg, bron: organisatie(.zorgpartner), doel: .operationeelStrafrechtelijk).met { $0.belangVastgelegd = true }
        #expect(geval.met(instemmingen: [i(.client, 1), i(.partner, 2), i(.zorgcoordinator, 3)]).besluit.isAllowed)
        #expect(geval.met(instemmingen: [i(.client, 4), i(.partner, 2), i(.zorgcoordinator, 3)]).regels.first == "C21.5")
        let opnieuw = [i(.client, 4), i(.partner, 2), i(.zorgcoordinator, 3), i(.partner, 5)]
        #expect(geval.met(instemmingen: opnieuw).regels.first == "C21.5")
        #expect(volgendeInstemming(Self.zorg, voor: .operationeel, on: vandaag, consents: opnieuw) == .zorgcoordinator)
        #expect(volgendeInstemming(Self.zorg, voor: .operationeel, on: vandaag, consents: opnieuw + [i(.zorgcoordinator, 6)]) == nil)
    }

    @Test("C21.4, C12.17 · voor RIEC en EMM, en voor wat niet uit de zorg komt, is de leverancier de eerste en enige")
    func alleenLeverancier() {
        for gebruik in [Instemming.Gebruik.riec, .emm] {
            for gegeven in [Self.zorg.geanonimiseerd, Self.naam, Self.feit] {
                #expect(instemmingsketen(gegeven, voor: gebruik) == [.partner])
                #expect(mag(.partner, gebruik, gegeven) == .allowed([]))
            }
        }
        #expect(mag(.partner, .operationeel, Self.naam) == .allowed([]))
    }

    @Test("C21.4, C14.6 · een instemming noemt de ontvanger: RIEC, EMM en wie geen partner is elk apart, de partners en de officier samen")
    func gebruikDoor() {
        #expect(gebruik(door: partner(.politie)) == .operationeel)
        #expect(gebruik(door: .officierMensenhandel) == .operationeel)
        for naar in Ruimte.ontvangers { #expect(gebruik(door: naar) == Ruimte.gebruik(naar), "\(naar)") }
        #expect(Set(Ruimte.buiten.map(gebruik(door:))).count == Ruimte.buiten.count)
    }

    @Test("C21.5, C14.6 · wie er achter elkaar moeten instemmen, is wat een verstrekking van hen vraagt")
    func keten() {
        let drie: [Instemming.Soort] = [.client, .partner, .zorgcoordinator]
        #expect(instemmingsketen(Self.zorg, voor: .operationeel) == drie)
        #expect(instemmingsketen(Self.zorg.geanonimiseerd, voor: .operationeel) == drie)
        let naamUitZorg = Gegevenbeeld(categorie: .gewoon, herleidbaar: true, bron: Self.leverancier)
        #expect(instemmingsketen(naamUitZorg, voor: .operationeel) == drie)
        #expect(instemmingsketen(naamUitZorg.geanonimiseerd, voor: .operationeel) == [.partner])
        #expect(instemmingsketen(Self.naam, voor: .operationeel) == [.partner])
        #expect(instemmingsketen(Self.naam, voor: .derde("opvang")) == drie)
        #expect(instemmingsketen(Self.feit, voor: .derde("opvang")) == [.partner])
    }

    /// All 4 × 4 × 4 days of a chain: what may be recorded one after the other, opens; what may not, does not.
    @Test("C21.5 · wie elk op haar beurt mocht instemmen, opent samen precies wat de regel vraagt", arguments: [nil, 3, 2, 1])
    func samen(client: Int?) {
        for leverancier in [nil, 3, 2, 1] {
            for coordinator in [nil, 3, 2, 1] {
                let dagen: [(Instemming.Soort, Int?)] = [(.client, client), (.partner, leverancier), (.zorgcoordinator, coordinator)]
                var gegeven: [Instemming] = [], mocht = true
                for (soort, geleden) in dagen.compactMap({ soort, dag in dag.map { (soort, $0) } }).sorted(by: { $0.1 > $1.1 }) {
                    let nieuw = instemming(soort, dagenGeleden: geleden)
                    mocht = mocht && mag(soort, na: gegeven, op: nieuw.van).isAllowed
                    gegeven.append(nieuw)
                }
                let vraag = Proefgeval(categorie: .zorg, bron: Self.leverancier, instemmingen: gegeven)
                #expect(vraag.besluit.isWithheld == (!mocht || client == nil || leverancier == nil || coordinator == nil))
            }
        }
    }
}
