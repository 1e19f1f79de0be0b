import Convenant
import Testing

/// "May I share this?": known answers, and for every combination that it is `decide` that answers.
@Suite struct MagIkTests {
    private static let dag = Dagwaarde(jaar: 2026, maand: 3, dag: 10)

    private func vraag(
        _ van: Partnersoort, _ categorie: Categorie, _ aan: Ontvanger, _ doel: Doel, herleidbaar: Bool = true, over: Betrokkenerol = .slachtoffer
    ) -> Deelvraag {
        Deelvraag(van: van, categorie: categorie, herleidbaar: herleidbaar, over: over, aan: aan, doel: doel)
    }

    private func antwoord(_ vraag: Deelvraag) -> Deelantwoord { magIk(vraag, on: Self.dag, toegelatenLanden: unielanden) }

    @Test("C21.5 · zorggegevens naar de politie: nee, en daarna alleen met cliënt, leverancier en zorgcoördinator")
    func zorg() {
        let uit = antwoord(vraag(.zorgpartner, .zorg, .soort(.politie), .operationeelStrafrechtelijk))
        #expect(uit.houdtTegen == ["C21.5"] && uit.opent == ["C9.4"])
        #expect(uit.metInstemming == [.client, .partner, .zorgcoordinator])
        #expect(uit.daarna == [.noodzaakVastleggen, .belangVastleggen])
        #expect(uit.anoniem?.isWithheld == true && uit.anoniemMetInstemming == [.client, .partner, .zorgcoordinator])
    }

    @Test("C21.5, C6.2 · wat geen zorg is en van een zorgpartner komt, mag zonder namen")
    func zonderNamen() {
        let uit = antwoord(vraag(.zorgpartner, .gewoon, .soort(.politie), .operationeelStrafrechtelijk))
        #expect(uit.houdtTegen == ["C21.5"] && uit.anoniem == .allowed([.belangVastleggen]) && uit.anoniemMetInstemming == [])
        let anoniem = antwoord(vraag(.zorgpartner, .gewoon, .soort(.politie), .operationeelStrafrechtelijk, herleidbaar: false))
        #expect(anoniem.besluit == uit.anoniem && anoniem.anoniem == nil && anoniem.metInstemming == [])
    }

    @Test("C18.1 · fiscale gegevens: geen instemming en geen vorm zonder namen helpt buiten de vijf")
    func fiscaal() {
        let uit = antwoord(vraag(.belastingdienst, .fiscaal, .soort(.coa), .operationeelZorg))
        #expect(uit.houdtTegen == ["C18.1"] && uit.metInstemming == nil && uit.daarna.isEmpty)
        #expect(uit.anoniem?.isWithheld == true && uit.anoniemMetInstemming == nil)
        let politie = antwoord(vraag(.belastingdienst, .fiscaal, .soort(.politie), .operationeelStrafrechtelijk))
        #expect(politie.besluit == .allowed([.noodzaakVastleggen, .belangVastleggen]) && politie.regels == ["C9.5", "C21.6", "C9.4"])
    }

    @Test("C18.2 · wie fiscale gegevens niet uit eigen taak heeft, kreeg ze en geeft ze niet door")
    func fiscaalVerder() {
        let uit = antwoord(vraag(.politie, .fiscaal, .soort(.om), .operationeelStrafrechtelijk))
        #expect(uit.houdtTegen == ["C18.2"] && uit.metInstemming == nil)
        #expect(antwoord(vraag(.fiod, .fiscaal, .soort(.om), .operationeelStrafrechtelijk)).metInstemming == [])
    }

    @Test("C17, C9.5, C21.6 · het OM noemt eerst de verdenking, en legt dan noodzaak en belang vast")
    func om() {
        let uit = antwoord(vraag(.om, .strafrechtelijk, .soort(.politie), .operationeelStrafrechtelijk))
        #expect(uit.besluit == .allowed([.verdenkingNoemen, .noodzaakVastleggen, .belangVastleggen]))
        #expect(uit.daarna == [.verdenkingNoemen, .noodzaakVastleggen, .belangVastleggen] && uit.metInstemming == [])
    }

    @Test("C12.17, C21.4, H3.3 · het RIEC met instemming van wie het inbracht")
    func riec() {
        let uit = antwoord(vraag(.politie, .gewoon, .riec, .raadplegingRiec))
        #expect(uit.houdtTegen == ["C12.17", "C21.4"] && uit.opent == ["H3.3"] && uit.metInstemming == [.partner])
        #expect(antwoord(vraag(.politie, .gewoon, .soort(.riec), .raadplegingRiec)) == uit)
    }

    @Test("C21.8 · strafrechtelijke gegevens naar het RIEC ook met de officier")
    func officier() {
        let uit = antwoord(vraag(.politie, .strafrechtelijk, .riec, .raadplegingRiec))
        #expect(uit.houdtTegen.first == "C21.8" && uit.metInstemming == [.partner, .officier])
    }

    @Test("H2.2.7, C21.4 · een ernstig signaal meldt men zelf; zorggegevens ook dan niet")
    func zelfMelden() {
        for naar in [Ontvanger.officierMensenhandel, .emm] {
            let uit = antwoord(vraag(.gemeentedienst, .gewoon, naar, .operationeelStrafrechtelijk))
            #expect(uit.houdtTegen == ["C21.4"] && uit.zelfMelden == .allowed([.noodzaakVastleggen, .belangVastleggen]))
            #expect(antwoord(vraag(.zorgpartner, .zorg, naar, .operationeelStrafrechtelijk)).zelfMelden?.isWithheld == true)
            #expect(antwoord(vraag(.gemeentedienst, .gewoon, naar, .verrijking)).zelfMelden == nil)
        }
        #expect(antwoord(vraag(.gemeentedienst, .gewoon, .riec, .operationeelStrafrechtelijk)).zelfMelden == nil)
    }

    @Test("C15.4 · binnen de Unie met instemming, daarbuiten niet")
    func buitenland() {
        let belgie = antwoord(vraag(.politie, .gewoon, .buitenland(land: "BE"), .overdracht, herleidbaar: false))
        #expect(belgie.houdtTegen == ["C14.6"] && belgie.metInstemming == [.partner])
        let brazilie = antwoord(vraag(.politie, .gewoon, .buitenland(land: "BR"), .overdracht, herleidbaar: false))
        #expect(brazilie.houdtTegen.first == "C15.4" && brazilie.metInstemming == nil)
        #expect(unielanden.count == 27 && unielanden.isSuperset(of: ["NL", "BE", "HR"]) && unielanden.isDisjoint(with: ["GB", "NO", "CH"]))
    }

    @Test("C21.7, C14.6 · een naam gaat naar geen derde, en naar andere zorg alleen om te helpen, na drie keer instemming")
    func buitenDeKeten() {
        let derde = antwoord(vraag(.zorgpartner, .zorg, .derde("derde"), .overdracht))
        #expect(derde.houdtTegen.contains("C21.7") && derde.metInstemming == nil && derde.anoniem?.isWithheld == true)
        #expect(derde.anoniemMetInstemming == [.client, .partner, .zorgcoordinator])
        let zorg = antwoord(vraag(.zorgpartner, .zorg, .andereZorg("andere-zorg"), .operationeelZorg))
        #expect(zorg.metInstemming == [.client, .partner, .zorgcoordinator] && zorg.daarna == [.noodzaakVastleggen])
    }

    @Test("C12.21, C16.9 · bij een crisis eerst het besluit van beiden")
    func crisis() {
        let uit = antwoord(vraag(.gemeentedienst, .gewoon, .soort(.politie), .crisis, herleidbaar: false))
        #expect(uit.besluit == .allowed([.crisisbesluitVastleggen, .belangVastleggen]) && uit.opent == ["C16.9"])
    }

    @Test("C20.2 · ook twee organisaties van dezelfde soort zijn twee")
    func zelfdeSoort() {
        #expect(antwoord(vraag(.zorgpartner, .zorg, .soort(.zorgpartner), .operationeelZorg)).besluit == .allowed([.noodzaakVastleggen]))
        #expect(antwoord(vraag(.politie, .gewoon, .soort(.politie), .eigenAanlevering)).houdtTegen == ["C20.2"])
    }

    // MARK: Every combination

    /// The suppliers that the rules tell apart.
    private static let leveranciers: [Partnersoort] = [.belastingdienst, .fiod, .om, .politie, .gemeentedienst, .zorgpartner, .riec]
    private static let ontvangers: [Ontvanger] =
        Partnersoort.allCases.map(Ontvanger.soort)
        + [.officierMensenhandel, .andereZorg("andere-zorg"), .derde("derde"), .buitenland(land: "BE"), .buitenland(land: "BR")]
    private static let instemmingsgroepen: [[Instemming.Soort]] =
        Instemming.Soort.allCases.reduce(into: [[]]) { groepen, soort in groepen += groepen.map { $0 + [soort] } }

    private static func vragen(_ doel: Doel, _ doe: (Deelvraag) -> Void) {
        // About whom it is matters at a table only (C9.4, C15.3).
        let over: [Betrokkenerol] = doel == .casusoverleg || doel == .zorgoverleg ? [.slachtoffer, .pleger, .melder] : [.slachtoffer]
        for van in leveranciers {
            for categorie in Categorie.allCases {
                for herleidbaar in [true, false] {
                    for aan in ontvangers {
                        for rol in over { doe(Deelvraag(van: van, categorie: categorie, herleidbaar: herleidbaar, over: rol, aan: aan, doel: doel)) }
                    }
                }
            }
        }
    }

    /// The same question put to `decide` by hand.
    private static func besluit(_ vraag: Deelvraag, met soorten: [Instemming.Soort] = [], herleidbaar: Bool? = nil) -> Besluit {
        let van = Organisatie(id: "leverancier", soort: vraag.van)
        let gekregen = vraag.categorie == .fiscaal && vraag.van != .belastingdienst && vraag.van != .fiod
        let gegeven = Gegevenbeeld(
            categorie: vraag.categorie, herleidbaar: herleidbaar ?? vraag.herleidbaar,
            bron: gekregen ? Organisatie(id: "dienst", soort: .belastingdienst) : van, over: vraag.over)
        let gebruiken: Set<Instemming.Gebruik> = [.operationeel, gebruik(door: vraag.aan)]
        return decide(
            gegeven, from: van, to: vraag.aan, purpose: vraag.doel, on: dag,
            consents: soorten.flatMap { soort in gebruiken.map { Instemming(soort: soort, gebruik: $0, van: dag) } },
            context: Omstandigheden(opAgenda: true, deelname: .partner, geheimhouding: true, toegelatenLanden: unielanden))
    }

    @Test(
        "C9.2 · voor elke combinatie: het antwoord is dat van decide, elk nee noemt een regel, en de kleinste instemming is echt genoeg",
        arguments: Doel.allCases)
    func elkeCombinatie(doel: Doel) {
        var anders: [Deelvraag] = [], zonderRegel: [Deelvraag] = [], nietKleinst: [Deelvraag] = [], aantal = 0
        Self.vragen(doel) { vraag in
            aantal += 1
            let uit = antwoord(vraag), besluit = Self.besluit(vraag)
            let anoniem = vraag.herleidbaar ? Self.besluit(vraag, herleidbaar: false) : nil
            if uit.besluit != besluit || uit.anoniem != anoniem { anders.append(vraag) }
            if besluit.isWithheld != !uit.houdtTegen.isEmpty || Set(uit.regels).count != uit.regels.count { zonderRegel.append(vraag) }
            if !besluit.isWithheld && uit.opent.isEmpty { zonderRegel.append(vraag) }
            let genoeg = Self.instemmingsgroepen.filter { Self.besluit(vraag, met: $0).isAllowed }
            let kleinst = genoeg.map(\.count).min()
            let klopt = uit.metInstemming.map { genoeg.contains($0) && $0.count == kleinst } ?? genoeg.isEmpty
            if !klopt { nietKleinst.append(vraag) }
            if let groep = uit.metInstemming, Self.besluit(vraag, met: groep) != .allowed(uit.daarna) { nietKleinst.append(vraag) }
        }
        #expect(aantal > 1_000)
        #expect(anders.isEmpty, "\(anders.count): \(String(describing: anders.first))")
        #expect(zonderRegel.isEmpty, "\(zonderRegel.count): \(String(describing: zonderRegel.first))")
        #expect(nietKleinst.isEmpty, "\(nietKleinst.count): \(String(describing: nietKleinst.first))")
    }
}
