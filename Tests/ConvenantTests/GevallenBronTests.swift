import Convenant
import Testing

private let om = Proefgeval(herleidbaar: false, bron: organisatie(.om)).met { $0.concreteVerdenking = true }
private let fiscaal = Proefgeval(categorie: .fiscaal, herleidbaar: false, bron: organisatie(.belastingdienst))
private let ggd = Proefgeval(categorie: .zorg, bron: organisatie(.gemeentedienst), naar: partner(.gemeentedienst), doel: .eigenAanlevering)
private let eigen = Proefgeval(naar: partner(.gemeentedienst, .assistentKetenregisseur), doel: .eigenAanlevering).met { $0.eigenAanlevering = true }

/// On both sides of each rule about who supplied it: OM, Belastingdienst, oneself.
@Suite struct GevallenBronTests {
    @Test("C17 · van het OM gaat alleen iets bij een concrete verdenking die genoemd is", arguments: [
        Voorbeeld("stated", om, .allowed([])),
        Voorbeeld("nobody asked yet", om.met { $0.concreteVerdenking = nil }, .allowed([.verdenkingNoemen])),
        Voorbeeld("there is none", om.met { $0.concreteVerdenking = false }, .stil("C17", "C12.15")),
        Voorbeeld(
            "in the central file as well",
            om.met(\.naar, partner(.gemeentedienst, .ketenregisseur)).met(\.doel, .centraalBestand).met { $0.concreteVerdenking = false },
            .zichtbaar("C17", "C15.3")),
        Voorbeeld("another needs none", om.met(\.bron, organisatie(.siod)).met { $0.concreteVerdenking = false }, .allowed([])),
        Voorbeeld("the OM itself", om.met(\.naar, partner(.om)).met { $0.concreteVerdenking = false }, .allowed([])),
    ])
    func verdenking(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    @Test("C18.1 · fiscale gegevens gaan naar vijf en de officier van het OM", arguments: [
        Voorbeeld("gemeente", fiscaal.met(\.naar, partner(.gemeentedienst)), .allowed([])),
        Voorbeeld("politie", fiscaal, .allowed([])),
        Voorbeeld("OM", fiscaal.met(\.naar, partner(.om)), .allowed([])),
        Voorbeeld("SIOD", fiscaal.met(\.naar, partner(.siod)), .allowed([])),
        Voorbeeld("Arbeidsinspectie", fiscaal.met(\.naar, partner(.arbeidsinspectie)), .allowed([])),
        Voorbeeld("the trafficking prosecutor", fiscaal.met(\.naar, .officierMensenhandel).met(instemmingen: [instemming(.partner)]), .allowed([])),
        Voorbeeld("KvK", fiscaal.met(\.naar, partner(.kvk)), .stil("C18.1", "C12.15")),
        Voorbeeld("IND", fiscaal.met(\.naar, partner(.ind)), .stil("C18.1", "C12.15")),
        Voorbeeld("even the FIOD", fiscaal.met(\.naar, partner(.fiod)), .stil("C18.1", "C12.15")),
        Voorbeeld(
            "with permission of the supplier, the RIEC", fiscaal.met(\.naar, .riec).met(instemmingen: [instemming(.partner, .riec)]),
            .stil("C18.1", "C12.15")),
        Voorbeeld("an ordinary gegeven from the Belastingdienst", fiscaal.met(\.categorie, .gewoon).met(\.naar, partner(.kvk)), .allowed([])),
    ])
    func vijf(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    @Test("C18.2 · wie fiscale gegevens kreeg, geeft ze niet door", arguments: [
        Voorbeeld("from the Belastingdienst", fiscaal, .allowed([])),
        Voorbeeld("from a gemeente that got them", fiscaal.met(\.afzender, organisatie(.gemeentedienst)), .stil("C18.2", "C12.15")),
        Voorbeeld(
            "from another office of the Belastingdienst", fiscaal.met(\.afzender, organisatie(.belastingdienst, "-elders")),
            .stil("C18.2", "C12.15")),
        Voorbeeld(
            "to one off the list", fiscaal.met(\.afzender, organisatie(.politie)).met(\.naar, partner(.kvk)), .stil("C18.2", "C18.1", "C12.15")),
        Voorbeeld("back to who supplied them", fiscaal.met(\.afzender, organisatie(.politie)).met(\.naar, partner(.belastingdienst)), .allowed([])),
        Voorbeeld("another category", fiscaal.met(\.categorie, .gewoon).met(\.afzender, organisatie(.gemeentedienst)), .allowed([])),
    ])
    func nietVerder(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    @Test("C20.2 · wie iets inbracht ziet het altijd; de assistent-ketenregisseur wat de eigen gemeente inbracht, behalve zorg", arguments: [
        Voorbeeld("one's own", eigen.met(\.naar, .partner(eigen.bron, rol: .anders)).met { $0.deelname = nil; $0.geheimhouding = nil }, .allowed([])),
        Voorbeeld("another's", eigen.met(\.naar, partner(.politie)), .stil("C20.2")),
        Voorbeeld("the same kind of organisation is another", eigen.met(\.naar, partner(.gemeentedienst)), .stil("C20.2")),
        Voorbeeld("the assistent, of the own gemeente", eigen, .allowed([])),
        Voorbeeld("of another gemeente", eigen.met { $0.eigenAanlevering = false }, .stil("C20.2")),
        Voorbeeld("what care heard there", eigen.met(\.categorie, .zorg), .stil("C20.2")),
        Voorbeeld("what the police brought in there", eigen.met(\.bron, organisatie(.politie)), .stil("C20.2")),
        Voorbeeld("in the central file", eigen.met(\.doel, .centraalBestand), .stil("C15.3", "H3.2.1")),
    ])
    func eigenGegevens(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    /// Within a GGD the people of intake and care are not those of inspection.
    @Test("H2.2.3, C20.2, C21.5 · wat de GGD in de zorg hoorde, is van haar waar zij zorgt en van niemand waar zij optreedt", arguments: [
        Voorbeeld("what it brought in", ggd, .allowed([])),
        Voorbeeld("at the zorgoverleg", ggd.met(\.doel, .zorgoverleg), .allowed([])),
        Voorbeeld("to care for her", ggd.met(\.doel, .operationeelZorg), .allowed([])),
        Voorbeeld("at the table of the casusoverleg", ggd.met(\.doel, .casusoverleg).met { $0.opAgenda = true }, .stil("C21.5", "H3.2.4")),
        Voorbeeld("to act", ggd.met(\.doel, .operationeelBestuurlijk), .stil("C21.5", "C9.4")),
        Voorbeeld(
            "to act, with the chain", ggd.met(\.doel, .operationeelBestuurlijk).met(instemmingen: alleDrie()),
            .allowed([.noodzaakVastleggen, .belangVastleggen])),
        Voorbeeld("not what a client said", ggd.met(\.categorie, .gewoon).met(\.doel, .operationeelBestuurlijk), .allowed([])),
        Voorbeeld(
            "a zorgpartner has no such two sides",
            ggd.met(\.bron, organisatie(.zorgpartner)).met(\.naar, partner(.zorgpartner)).met(\.doel, .overdracht),
            .allowed([])),
    ])
    func tweeKanten(voorbeeld: Voorbeeld) { voorbeeld.klopt() }
}
