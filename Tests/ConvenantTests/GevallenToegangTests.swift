import Convenant
import Testing

private let navraag = Proefgeval(herleidbaar: false)
private let bestand = Proefgeval(naar: partner(.gemeentedienst, .ketenregisseur), doel: .centraalBestand)
private let tafel = Proefgeval(naar: partner(.arbeidsinspectie), doel: .casusoverleg).met { $0.opAgenda = true }
private let tolk = Proefgeval(herleidbaar: false, naar: .derde("tolk"), doel: .casusoverleg, instemmingen: [instemming(.partner, .derde("tolk"))])
    .met { $0.opAgenda = true }
private let land = Proefgeval(
    herleidbaar: false, naar: .buitenland(land: "BE"), doel: .overdracht, instemmingen: [instemming(.partner, .derde("BE"))]
).met { $0.belangVastgelegd = true; $0.toegelatenLanden = ["BE"] }

/// On both sides of each rule about who takes part, who looks, and what leaves the country.
@Suite struct GevallenToegangTests {
    @Test("C4 · wie nog niet is toegetreden krijgt niets, en wie dat niet is nagegaan weet het niet", arguments: [
        Voorbeeld("a partner gets it", navraag, .allowed([])),
        Voorbeeld("who asked to join does not", navraag.met { $0.deelname = .nietToegetreden }, .stil("C4", "C12.15")),
        Voorbeeld("nobody looked", navraag.met { $0.deelname = nil }, .undetermined([.deelname])),
        Voorbeeld("nobody looked at anything", navraag.met { $0.deelname = nil; $0.geheimhouding = nil }, .undetermined([.deelname, .geheimhouding])),
        Voorbeeld(
            "not looked up, but no for another reason", bestand.met(\.naar, partner(.politie)).met { $0.deelname = nil }, .stil("C15.3", "H3.2.1")),
        Voorbeeld(
            "the RIEC never joins",
            navraag.met(\.naar, .riec).met(instemmingen: [instemming(.partner, .riec)]).met { $0.deelname = .nietToegetreden },
            .allowed([])),
        Voorbeeld(
            "nor does who asked hear that there is something, in any role", bestand.met { $0.deelname = .nietToegetreden }, .stil("C4", "C15.3")),
    ])
    func toegetreden(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    @Test("C34 · wie vertrok krijgt niets nieuws, en ziet nog wat zij zelf inbracht", arguments: [
        Voorbeeld("within the term of notice it is a partner", navraag, .allowed([])),
        Voorbeeld("after it", navraag.met { $0.deelname = .vertrokken }, .stil("C34", "C12.15")),
        Voorbeeld("at the table", tafel.met { $0.deelname = .vertrokken }, .stil("C34", "H3.2.4")),
        Voorbeeld("in the central file, where it knew what there is", bestand.met { $0.deelname = .vertrokken }, .stil("C34", "C15.3")),
        Voorbeeld("its own", navraag.met(\.bron, organisatie(.politie)).met { $0.deelname = .vertrokken }, .allowed([])),
    ])
    func vertrokken(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    @Test("C15.3 · in het bestand werken drie rollen, en wie het signaal gaf weten alleen zij", arguments: [
        Voorbeeld("ketenregisseur", bestand, .allowed([])),
        Voorbeeld("zorgcoördinator", bestand.met(\.naar, partner(.zorgcoordinatie, .zorgcoordinator)), .allowed([])),
        Voorbeeld("voorbereiding", bestand.met(\.naar, partner(.politie, .voorbereiding)), .allowed([])),
        Voorbeeld("assistent-ketenregisseur", bestand.met(\.naar, partner(.gemeentedienst, .assistentKetenregisseur)), .stil("C15.3", "H3.2.1")),
        Voorbeeld("penvoerder", bestand.met(\.naar, partner(.gemeentedienst, .penvoerder)), .stil("C15.3", "H3.2.1")),
        Voorbeeld("privacymedewerker", bestand.met(\.naar, partner(.gemeentedienst, .privacymedewerker)), .stil("C15.3", "H3.2.1")),
        Voorbeeld(
            "the trafficking prosecutor", bestand.met(\.naar, .officierMensenhandel).met(instemmingen: Ruimte.alleInstemmingen), .stil("C15.3")),
        Voorbeeld("the melder, for who works there", bestand.met(\.over, .melder), .allowed([])),
        Voorbeeld("the melder, at the table", tafel.met(\.over, .melder), .stil("C15.3", "H3.2.4")),
        Voorbeeld(
            "the melder, before the agenda: one rule twice over, named once", tafel.met(\.over, .melder).met { $0.opAgenda = false }, .stil("C15.3")),
        Voorbeeld("the melder, at the table, for the chair", tafel.met(\.over, .melder).met(\.naar, bestand.naar), .allowed([])),
        Voorbeeld(
            "the melder, at the zorgoverleg", tafel.met(\.over, .melder).met(\.naar, partner(.zorgpartner)).met(\.doel, .zorgoverleg),
            .stil("C15.3", "H3.2.4")),
        Voorbeeld("the melder, asked about", navraag.met(\.over, .melder), .allowed([])),
    ])
    func directeToegang(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    @Test("H3.2.4 · wie deelneemt ziet het dossier vanaf de agenda, en een zaak kan naar een andere regio of ander programma", arguments: [
        Voorbeeld("on the agenda", tafel, .allowed([])),
        Voorbeeld("not yet on it", tafel.met { $0.opAgenda = false }, .stil("C15.3")),
        Voorbeeld("the RIEC has no seat", tafel.met(\.naar, .riec).met(instemmingen: [instemming(.partner, .riec)]), .stil("C15.3")),
        Voorbeeld("an expert has", tolk, .allowed([])),
        Voorbeeld("not on the agenda, no seat", tolk.met { $0.opAgenda = false }, .stil("C15.3")),
        Voorbeeld("another programme, handed over", tolk.met(\.doel, .overdracht).met { $0.belangVastgelegd = true }, .allowed([])),
        Voorbeeld("another programme, asked what it knows", tolk.met(\.doel, .verrijking), .stil("C9.2")),
    ])
    func agenda(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    @Test("H3.2.1 · dat het bestand er voor alle partners is, opent het voor niemand die er niet in werkt", arguments: [
        Voorbeeld("a partner", bestand.met(\.naar, partner(.om)), .stil("C15.3", "H3.2.1")),
        Voorbeeld("who works there needs it not", bestand, .allowed([])),
        Voorbeeld("the RIEC is no partner", bestand.met(\.naar, .riec).met(instemmingen: [instemming(.partner, .riec)]), .stil("C15.3")),
    ])
    func alleenPartners(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    @Test("C21.2 · eerst de verklaring, dan de blik", arguments: [
        Voorbeeld("signed", bestand, .allowed([])),
        Voorbeeld("not signed, and so not even that there is something", bestand.met { $0.geheimhouding = false }, .stil("C21.2", "C15.3")),
        Voorbeeld("nobody looked", bestand.met { $0.geheimhouding = nil }, .undetermined([.geheimhouding])),
        Voorbeeld("a partner that is asked signs too", navraag.met { $0.geheimhouding = false }, .stil("C21.2", "C12.15")),
        Voorbeeld(
            "the RIEC signed no covenant", navraag.met(\.naar, .riec).met(instemmingen: [instemming(.partner, .riec)]).met { $0.geheimhouding = nil },
            .allowed([])),
        Voorbeeld("what one's own is, needs none", navraag.met(\.bron, organisatie(.politie)).met { $0.geheimhouding = false }, .allowed([])),
    ])
    func verklaring(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    @Test("C21.3 · een deskundige aan tafel tekent ook, wie iets overneemt niet", arguments: [
        Voorbeeld("signed", tolk, .allowed([])),
        Voorbeeld("not signed", tolk.met { $0.geheimhouding = false }, .stil("C21.3", "H3.2.4")),
        Voorbeeld("nobody looked", tolk.met { $0.geheimhouding = nil }, .undetermined([.geheimhouding])),
        Voorbeeld("at no table", tolk.met(\.doel, .overdracht).met { $0.geheimhouding = nil; $0.belangVastgelegd = true }, .allowed([])),
    ])
    func deskundige(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    @Test("C15.4 · buiten de Unie gaat alleen iets naar een land op de lijst", arguments: [
        Voorbeeld("on the list", land, .allowed([])),
        Voorbeeld("off the list", land.met { $0.toegelatenLanden = [] }, .stil("C15.4", "H3.2.4")),
        Voorbeeld("another land is on it", land.met { $0.toegelatenLanden = ["BR"] }, .stil("C15.4", "H3.2.4")),
        Voorbeeld(
            "on the list, and still no names", land.met(\.herleidbaar, true).met { $0.noodzaakVastgelegd = true }, .stil("C21.7", "C14.6", "H3.2.4")),
    ])
    func landen(voorbeeld: Voorbeeld) { voorbeeld.klopt() }
}
