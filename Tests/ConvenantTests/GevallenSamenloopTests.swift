import Convenant
import Testing

/// Where rules meet, the narrower one wins, and the answer names both (domain, section 4): the narrow one first, after it the
/// wide one that would have opened it. Each test ends with the question on which the wide rule does win.
@Suite struct GevallenSamenloopTests {
    @Test("C18.1, C15.3 · de zorgcoördinator werkt in het bestand en ziet er geen fiscale gegevens, de ketenregisseur wel")
    func zorgcoordinator() {
        let vraag = Proefgeval(
            categorie: .fiscaal, bron: organisatie(.belastingdienst), naar: partner(.zorgcoordinatie, .zorgcoordinator), doel: .centraalBestand)
        #expect(vraag.besluit == .zichtbaar("C18.1", "C15.3"))
        #expect(vraag.met(\.naar, partner(.gemeentedienst, .ketenregisseur)).besluit == .allowed([]))
        #expect(vraag.met(\.categorie, .gewoon).besluit == .allowed([]))
    }

    @Test("C15.3, H3.2.1, H3.2.4 · het bestand is van alle partners, maar zij zien wat hun wordt verstrekt, en het dossier vanaf de agenda")
    func bestandVoorAllen() {
        let vraag = Proefgeval(naar: partner(.politie), doel: .centraalBestand)
        #expect(vraag.besluit == .stil("C15.3", "H3.2.1"))
        #expect(vraag.met { $0.opAgenda = true }.besluit == .stil("C15.3", "H3.2.1"))
        #expect(vraag.met(\.doel, .casusoverleg).besluit == .stil("C15.3"))
        #expect(vraag.met(\.doel, .casusoverleg).met { $0.opAgenda = true }.besluit == .allowed([]))
    }

    @Test("C21.4, C12.17, H3.3 · naar het RIEC gaat het meteen, en toch na toestemming")
    func riecMeteen() {
        let vraag = Proefgeval(herleidbaar: false, naar: .riec, doel: .raadplegingRiec)
        #expect(vraag.besluit == .stil("C12.17", "C21.4", "H3.3"))
        #expect(vraag.met(instemmingen: [instemming(.partner, .riec, dagenGeleden: 0)]).besluit == .allowed([]))
    }

    @Test("H2.2.7, C21.4 · wat een toezichthouder zag meldt zij zelf meteen; wat gestapeld is van anderen volgt C21.4", arguments: [
        Ontvanger.officierMensenhandel, .emm,
    ])
    func ernstigSignaal(naar: Ontvanger) {
        let vraag = Proefgeval(naar: naar, doel: .operationeelStrafrechtelijk)
            .met { $0.eigenMelding = true; $0.belangVastgelegd = true; $0.noodzaakVastgelegd = true }
        #expect(vraag.besluit == .allowed([]))
        let gestapeld = vraag.met(\.afzender, organisatie(.gemeentedienst, "-toezicht"))
        #expect(gestapeld.besluit == (naar == .emm ? .stil("C21.4", "H2.2.7", "C9.4") : .stil("C21.4", "H3.1.11", "H2.2.7", "C9.4")))
        #expect(gestapeld.met(instemmingen: [instemming(.partner, Ruimte.gebruik(naar))]).besluit == .allowed([]))
    }

    @Test("C21.5, C16.5 · een dossier gaat naar de politie en zorggegevens zonder de keten blijven achter, stil voor wie het niet mag weten")
    func overdracht() {
        let vraag = Proefgeval(
            categorie: .zorg, bron: organisatie(.zorgpartner), naar: partner(.politie), doel: .overdracht,
            instemmingen: Array(alleDrie().dropLast())
        ).met { $0.belangVastgelegd = true; $0.noodzaakVastgelegd = true }
        #expect(vraag.besluit == .stil("C21.5", "C16.5"))
        #expect(vraag.met(\.naar, partner(.politie, .voorbereiding)).besluit == .zichtbaar("C21.5", "C16.5"))
        #expect(vraag.met(instemmingen: alleDrie()).besluit == .allowed([]))
        #expect(vraag.met(\.categorie, .gewoon).met(\.herleidbaar, false).besluit == .allowed([]))
    }

    @Test("C18.1, H3.2.4 · de agenda opent geen fiscale gegevens")
    func agenda() {
        let vraag = Proefgeval(categorie: .fiscaal, bron: organisatie(.belastingdienst), naar: partner(.coa), doel: .casusoverleg)
            .met { $0.opAgenda = true }
        #expect(vraag.besluit == .stil("C18.1", "H3.2.4"))
        #expect(vraag.met(\.naar, partner(.siod)).besluit == .allowed([]))
    }

    @Test("C21.5, H3.2.4 · en zorggegevens liggen daar alleen met de keten voor wie buiten de zorg staat")
    func zorgAanTafel() {
        let vraag = Proefgeval(categorie: .zorg, bron: organisatie(.zorgpartner), naar: partner(.politie), doel: .casusoverleg)
            .met { $0.opAgenda = true }
        #expect(vraag.besluit == .stil("C21.5", "H3.2.4"))
        #expect(vraag.met(instemmingen: alleDrie()).besluit == .allowed([]))
        #expect(vraag.met(\.naar, partner(.jeugdzorg)).besluit == .allowed([]))
    }

    @Test("C21.5, C12.21, C16.9 · ook haast maakt van zorggegevens geen strafrechtelijk middel")
    func haast() {
        let vraag = Proefgeval(categorie: .zorg, bron: organisatie(.zorgpartner), naar: partner(.politie), doel: .crisis)
            .met { $0.belangVastgelegd = true; $0.noodzaakVastgelegd = true; $0.crisisbesluitVastgelegd = true }
        #expect(vraag.besluit == .stil("C21.5", "C16.9"))
        #expect(vraag.met(\.naar, partner(.zorgpartner, .anders)).met(\.bron, organisatie(.jeugdzorg)).besluit == .allowed([]))
    }

    @Test("C21.4, H3.1.11 · signalen gaan naar de officier, met toestemming")
    func officier() {
        let vraag = Proefgeval(naar: .officierMensenhandel, doel: .operationeelStrafrechtelijk)
            .met { $0.belangVastgelegd = true; $0.noodzaakVastgelegd = true }
        #expect(vraag.besluit == .stil("C21.4", "H3.1.11", "C9.4"))
        #expect(vraag.met(instemmingen: [instemming(.partner)]).besluit == .allowed([]))
    }

    @Test("C14.6, C15.4, C21.7, H3.2.4 · een zaak gaat naar een ander programma, zonder naam, met ja van de leverancier, binnen de Unie")
    func anderProgramma() {
        let vraag = Proefgeval(naar: .buitenland(land: "BR"), doel: .overdracht).met { $0.belangVastgelegd = true }
        #expect(vraag.besluit == .stil("C15.4", "C21.7", "C14.6", "H3.2.4"))
        let goed = vraag.met(\.herleidbaar, false).met(instemmingen: [instemming(.partner, .derde("BR"))]).met { $0.toegelatenLanden = ["BR"] }
        #expect(goed.besluit == .allowed([]))
    }

    @Test("C18.2, C18.1 · wie fiscale gegevens kreeg geeft ze niet door, en zeker niet aan wie ze niet mag hebben")
    func doorgegeven() {
        let vraag = Proefgeval(
            categorie: .fiscaal, herleidbaar: false, bron: organisatie(.belastingdienst), afzender: organisatie(.gemeentedienst), naar: partner(.kvk))
        #expect(vraag.besluit == .stil("C18.2", "C18.1", "C12.15"))
        #expect(vraag.met(\.naar, partner(.politie)).besluit == .stil("C18.2", "C12.15"))
        #expect(vraag.met(\.naar, partner(.politie)).met(\.afzender, organisatie(.belastingdienst)).besluit == .allowed([]))
    }
}
