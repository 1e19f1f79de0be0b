import Convenant
import Testing

private let crisis = Proefgeval(herleidbaar: false, doel: .crisis).met { $0.crisisbesluitVastgelegd = true; $0.belangVastgelegd = true }
private let inzet = Proefgeval(herleidbaar: false, doel: .operationeelStrafrechtelijk).met { $0.belangVastgelegd = true }
private let overdracht = inzet.met(\.doel, .overdracht)
private let melding = Proefgeval(naar: .emm, doel: .operationeelStrafrechtelijk)
    .met { $0.eigenMelding = true; $0.belangVastgelegd = true; $0.noodzaakVastgelegd = true }

/// On both sides of each rule about acting, at once or after the overleg.
@Suite struct GevallenInzetTests {
    @Test("C12.21 · wat niet kan wachten, besluiten ketenregisseur en zorgcoördinator samen, vastgelegd", arguments: [
        Voorbeeld("decided", crisis, .allowed([])),
        Voorbeeld("not on record", crisis.met { $0.crisisbesluitVastgelegd = false }, .allowed([.crisisbesluitVastleggen])),
        Voorbeeld(
            "neither is the weighing", crisis.met { $0.crisisbesluitVastgelegd = false; $0.belangVastgelegd = false },
            .allowed([.crisisbesluitVastleggen, .belangVastleggen])),
        Voorbeeld("no crisis, no such decision", overdracht, .allowed([])),
        Voorbeeld("an own report to the EMM waits for nobody", melding.met(\.doel, .crisis), .allowed([])),
    ])
    func crisisbesluit(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    @Test("C16.9 · bij directe actie krijgt een partner of de officier wat nodig is, een ander niet", arguments: [
        Voorbeeld("a partner", crisis, .allowed([])),
        Voorbeeld("the prosecutor", crisis.met(\.naar, .officierMensenhandel).met(instemmingen: [instemming(.partner)]), .allowed([])),
        Voorbeeld("the RIEC does not act", crisis.met(\.naar, .riec).met(instemmingen: [instemming(.partner, .riec)]), .stil("C9.2")),
        Voorbeeld(
            "another care organisation", crisis.met(\.naar, .andereZorg("opvang")).met(instemmingen: alleDrie(.derde("opvang"))), .stil("C9.2")),
        Voorbeeld("names, and why", crisis.met(\.herleidbaar, true), .allowed([.noodzaakVastleggen])),
    ])
    func directeActie(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    @Test("H3.1.7 · besluiten vallen in het overleg, behalve bij een crisis", arguments: [
        Voorbeeld("before the overleg a partner sees no dossier", crisis.met(\.doel, .casusoverleg), .stil("C15.3")),
        Voorbeeld("but is asked to act at once", crisis, .allowed([])),
        Voorbeeld("once both have decided", crisis.met { $0.crisisbesluitVastgelegd = false }, .allowed([.crisisbesluitVastleggen])),
        Voorbeeld("haste makes no tax data", crisis.met(\.categorie, .fiscaal).met(\.naar, partner(.coa)), .stil("C18.1", "C16.9")),
    ])
    func behalveCrisis(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    @Test("C16.5 · het dossier gaat naar de partner die handelt, of de hele zaak naar EMM", arguments: [
        Voorbeeld("a partner", overdracht, .allowed([])),
        Voorbeeld("the EMM", overdracht.met(\.naar, .emm).met(instemmingen: [instemming(.partner, .emm)]), .allowed([])),
        Voorbeeld("the EMM, without permission", overdracht.met(\.naar, .emm), .stil("C21.4", "C16.5")),
        Voorbeeld("the RIEC takes none over", overdracht.met(\.naar, .riec).met(instemmingen: [instemming(.partner, .riec)]), .stil("C9.2")),
        Voorbeeld("with names, and why", overdracht.met(\.herleidbaar, true), .allowed([.noodzaakVastleggen])),
    ])
    func overdragen(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    @Test("C21.6 · inzetten mag na weging van het belang van het slachtoffer, zorg door de zorg zonder", arguments: [
        Voorbeeld("weighed", inzet, .allowed([])),
        Voorbeeld("not weighed", inzet.met { $0.belangVastgelegd = false }, .allowed([.belangVastleggen])),
        Voorbeeld("handed over, not weighed", overdracht.met { $0.belangVastgelegd = false }, .allowed([.belangVastleggen])),
        Voorbeeld("handed over within care", overdracht.met(\.naar, partner(.zorgpartner)).met { $0.belangVastgelegd = false }, .allowed([])),
        Voorbeeld(
            "administrative action", inzet.met(\.doel, .operationeelBestuurlijk).met { $0.belangVastgelegd = false }, .allowed([.belangVastleggen])),
        Voorbeeld(
            "tax action", inzet.met(\.doel, .operationeelFiscaal).met(\.naar, partner(.fiod)).met { $0.belangVastgelegd = false },
            .allowed([.belangVastleggen])),
        Voorbeeld("care", inzet.met(\.doel, .operationeelZorg).met(\.naar, partner(.zorgpartner)).met { $0.belangVastgelegd = false }, .allowed([])),
        Voorbeeld("help by the police", inzet.met(\.doel, .operationeelZorg).met { $0.belangVastgelegd = false }, .allowed([.belangVastleggen])),
        Voorbeeld("asking is not acting", inzet.met(\.doel, .verrijking).met { $0.belangVastgelegd = false }, .allowed([])),
    ])
    func weging(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    @Test("H3.1.12 · het slachtoffer staat voorop: eerst de weging, en geen naam aan wie haar niet hoeft te kennen", arguments: [
        Voorbeeld(
            "weighed, and why she must be known", inzet.met(\.over, .slachtoffer).met(\.herleidbaar, true).met { $0.noodzaakVastgelegd = true },
            .allowed([])),
        Voorbeeld(
            "neither", inzet.met(\.over, .slachtoffer).met(\.herleidbaar, true).met { $0.belangVastgelegd = false },
            .allowed([.noodzaakVastleggen, .belangVastleggen])),
        Voorbeeld(
            "at the table, to one who acts for her",
            Proefgeval(over: .slachtoffer, naar: partner(.politie), doel: .casusoverleg).met { $0.opAgenda = true }, .allowed([])),
        Voorbeeld(
            "at the table, to one who registers firms",
            Proefgeval(over: .slachtoffer, naar: partner(.kvk), doel: .casusoverleg).met { $0.opAgenda = true }, .stil("C9.4", "H3.2.4")),
    ])
    func slachtoffer(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    @Test("H2.2.7 · wat een toezichthouder zelf zag, meldt zij meteen aan officier en EMM", arguments: [
        Voorbeeld("the EMM", melding, .allowed([])),
        Voorbeeld("the prosecutor", melding.met(\.naar, .officierMensenhandel), .allowed([])),
        Voorbeeld("criminal-law data too", melding.met(\.categorie, .strafrechtelijk), .allowed([])),
        Voorbeeld("out of the central file it is no report of its own", melding.met { $0.eigenMelding = false }, .stil("C21.4", "C9.4")),
        Voorbeeld(
            "what another organisation saw", melding.met(\.afzender, organisatie(.gemeentedienst, "-toezicht")), .stil("C21.4", "H2.2.7", "C9.4")),
        Voorbeeld("not to the RIEC", melding.met(\.naar, .riec).met(\.doel, .operationeelBestuurlijk), .stil("C21.4", "C9.4")),
        Voorbeeld("not what a client said", melding.met(\.categorie, .zorg), .stil("C21.5", "H2.2.7", "C9.4")),
        Voorbeeld("not the tax file", melding.met(\.categorie, .fiscaal), .stil("C18.1", "H2.2.7", "C9.4")),
    ])
    func eigenMelding(voorbeeld: Voorbeeld) { voorbeeld.klopt() }
}
