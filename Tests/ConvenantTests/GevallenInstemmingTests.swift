import Convenant
import Testing

private let klaar = Omstandigheden(
    belangVastgelegd: true, noodzaakVastgelegd: true, crisisbesluitVastgelegd: true, deelname: .partner, geheimhouding: true)
private let zorg = Proefgeval(
    categorie: .zorg, bron: organisatie(.zorgpartner, "-bron"), naar: partner(.politie), doel: .operationeelStrafrechtelijk,
    instemmingen: alleDrie(), context: klaar)
private let riec = Proefgeval(herleidbaar: false, naar: .riec, doel: .raadplegingRiec, instemmingen: [instemming(.partner, .riec)])
private let opvang = Proefgeval(
    categorie: .zorg, bron: organisatie(.zorgpartner, "-bron"), naar: .andereZorg("opvang"), doel: .operationeelZorg,
    instemmingen: alleDrie(.derde("opvang")), context: klaar)
private let strafzaak = Proefgeval(
    categorie: .strafrechtelijk, herleidbaar: false, naar: .riec, doel: .raadplegingRiec,
    instemmingen: [instemming(.partner, .riec), instemming(.officier, .riec)])

/// The three of the chain, each given so many days ago, the last one until the day named.
private func keten(_ client: Int, _ leverancier: Int, _ coordinator: Int, tot: Dagwaarde? = nil) -> [Instemming] {
    [
        instemming(.client, dagenGeleden: client), instemming(.partner, dagenGeleden: leverancier),
        instemming(.zorgcoordinator, dagenGeleden: coordinator, tot: tot),
    ]
}

/// On both sides of each rule about consent.
@Suite struct GevallenInstemmingTests {
    @Test("C12.17 · het RIEC raadplegen mag met toestemming van wie het inbracht, voor het RIEC en op die dag", arguments: [
        Voorbeeld("permission", riec, .allowed([])),
        Voorbeeld("none", riec.met(instemmingen: []), .stil("C12.17", "C21.4", "H3.3")),
        Voorbeeld("for the EMM", riec.met(instemmingen: [instemming(.partner, .emm)]), .stil("C12.17", "C21.4", "H3.3")),
        Voorbeeld("the client's", riec.met(instemmingen: [instemming(.client, .riec)]), .stil("C12.17", "C21.4", "H3.3")),
        Voorbeeld("from tomorrow", riec.met(instemmingen: [instemming(.partner, .riec, dagenGeleden: -1)]), .stil("C12.17", "C21.4", "H3.3")),
        Voorbeeld("until tomorrow", riec.met(instemmingen: [instemming(.partner, .riec, tot: morgen)]), .allowed([])),
        Voorbeeld("until today", riec.met(instemmingen: [instemming(.partner, .riec, tot: vandaag)]), .stil("C12.17", "C21.4", "H3.3")),
    ])
    func raadplegen(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    @Test("C14.6 · buiten de partners gaat niets zonder wie het inbracht, een naam niet zonder alle drie", arguments: [
        Voorbeeld("all three, to another care organisation", opvang, .allowed([])),
        Voorbeeld("two", opvang.met(instemmingen: Array(alleDrie(.derde("opvang")).prefix(2))), .stil("C21.7", "C14.6", "C9.4")),
        Voorbeeld("for another one", opvang.met(instemmingen: alleDrie(.derde("elders"))), .stil("C21.7", "C14.6", "C9.4")),
        Voorbeeld(
            "neither name nor care: the supplier's is enough",
            opvang.met(\.categorie, .gewoon).met(\.herleidbaar, false).met(instemmingen: [instemming(.partner, .derde("opvang"))]), .allowed([])),
        Voorbeeld("and without it no", opvang.met(\.categorie, .gewoon).met(\.herleidbaar, false).met(instemmingen: []), .stil("C14.6", "C9.4")),
    ])
    func derdenverstrekking(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    @Test("C21.4 · RIEC, EMM en officier krijgen het met toestemming vooraf, en geven het niet door zonder te vragen", arguments: [
        Voorbeeld("the prosecutor", Proefgeval(naar: .officierMensenhandel, instemmingen: [instemming(.partner)], context: klaar), .allowed([])),
        Voorbeeld("not asked", Proefgeval(naar: .officierMensenhandel, context: klaar), .stil("C21.4", "C12.15")),
        Voorbeeld(
            "the whole case to the EMM", Proefgeval(naar: .emm, doel: .overdracht, instemmingen: [instemming(.partner, .emm)], context: klaar),
            .allowed([])),
        Voorbeeld(
            "consent to action is none to the EMM", Proefgeval(naar: .emm, doel: .overdracht, instemmingen: [instemming(.partner)], context: klaar),
            .stil("C21.4", "C16.5")),
        Voorbeeld("passed on by the EMM", Proefgeval(afzender: organisatie(.emm), context: klaar), .stil("C21.4", "C12.15")),
        Voorbeeld("after asking", Proefgeval(afzender: organisatie(.emm), instemmingen: [instemming(.partner)], context: klaar), .allowed([])),
        Voorbeeld("passed on by a partner", Proefgeval(afzender: organisatie(.om), context: klaar), .allowed([])),
        Voorbeeld("what the EMM itself supplied", Proefgeval(bron: organisatie(.emm), context: klaar), .allowed([])),
    ])
    func toestemming(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    @Test("H3.3 · het RIEC krijgt het meteen, zodra wie het inbracht ja zei", arguments: [
        Voorbeeld("yes", riec, .allowed([])),
        Voorbeeld("asked and not yet answered", riec.met(instemmingen: []), .stil("C12.17", "C21.4", "H3.3")),
        Voorbeeld("yes today", riec.met(instemmingen: [instemming(.partner, .riec, dagenGeleden: 0)]), .allowed([])),
    ])
    func meteen(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    @Test("C21.5 · zorggegevens: cliënt, zorgpartner, zorgcoördinator, elk niet eerder dan de vorige en nog geldig", arguments: [
        Voorbeeld("in order", zorg, .allowed([])),
        Voorbeeld("all on one day", zorg.met(instemmingen: keten(0, 0, 0)), .allowed([])),
        Voorbeeld("none", zorg.met(instemmingen: []), .stil("C21.5", "C9.4")),
        Voorbeeld("the client and the zorgcoördinator", zorg.met(instemmingen: [alleDrie()[0], alleDrie()[2]]), .stil("C21.5", "C9.4")),
        Voorbeeld("the zorgcoördinator a day before the care partner", zorg.met(instemmingen: keten(9, 5, 6)), .stil("C21.5", "C9.4")),
        Voorbeeld("the care partner a day before the client", zorg.met(instemmingen: keten(5, 6, 3)), .stil("C21.5", "C9.4")),
        Voorbeeld("and asked again after her", zorg.met(instemmingen: keten(5, 6, 3) + [instemming(.partner, dagenGeleden: 4)]), .allowed([])),
        Voorbeeld("the last one from tomorrow", zorg.met(instemmingen: keten(9, 6, -1)), .stil("C21.5", "C9.4")),
        Voorbeeld("the last one until tomorrow", zorg.met(instemmingen: keten(9, 6, 3, tot: morgen)), .allowed([])),
        Voorbeeld("withdrawn today", zorg.met(instemmingen: keten(9, 6, 3, tot: vandaag)), .stil("C21.5", "C9.4")),
        Voorbeeld("the day before it was withdrawn", zorg.met(instemmingen: keten(9, 6, 3, tot: vandaag)).met(\.dag, gisteren), .allowed([])),
        Voorbeeld("consented to for the RIEC", zorg.met(instemmingen: alleDrie(.riec)), .stil("C21.5", "C9.4")),
        Voorbeeld(
            "the prosecutor in place of the client", zorg.met(instemmingen: [instemming(.officier)] + alleDrie().dropFirst()),
            .stil("C21.5", "C9.4")),
    ])
    func volgorde(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    /// Where care gegevens come before people outside care: only with the chain. Within care they need none.
    @Test("C21.5 · overal waar zorggegevens bij anderen komen geldt de keten, in de zorg zelf niet", arguments: [
        Doel.casusoverleg, .verrijking, .overdracht, .crisis, .operationeelZorg, .operationeelBestuurlijk, .operationeelStrafrechtelijk,
    ])
    func bijAnderen(doel: Doel) {
        let vraag = zorg.met(\.doel, doel).met { $0.opAgenda = true }
        #expect(vraag.besluit == .allowed([]))
        #expect(vraag.met(instemmingen: []).regels.first == "C21.5")
        // A name in a care partner's signaal is protected, what tells of nobody is not.
        let gewoon = vraag.met(\.categorie, .gewoon).met(instemmingen: [])
        #expect(gewoon.regels.first == "C21.5")
        #expect(gewoon.met(\.herleidbaar, false).besluit == .allowed([]))
        #expect(gewoon.met(\.bron, organisatie(.coa, "-bron")).besluit == .allowed([]))
        // Criminal and administrative action is none of care's.
        for soort in [Partnersoort.zorgpartner, .jeugdzorg, .zorgcoordinatie] {
            let binnen = vraag.met(\.naar, partner(soort)).met(instemmingen: [])
            #expect(binnen.regels == (doel == .operationeelBestuurlijk || doel == .operationeelStrafrechtelijk ? ["C21.5", "C9.4"] : []))
        }
        // Who has direct access hears it at the table and is handed it no more than others.
        let regisseur = vraag.met(\.naar, partner(.gemeentedienst, .ketenregisseur)).met(instemmingen: [])
        #expect(regisseur.besluit.isWithheld == (doel != .casusoverleg))
    }

    @Test("H3.1.11 · zonder de cliënt blijven zorggegevens waar zij zijn; met toestemming deelt de keten met de officier", arguments: [
        Voorbeeld("the client said yes", zorg, .allowed([])),
        Voorbeeld("she did not", zorg.met(instemmingen: Array(alleDrie().dropFirst())), .stil("C21.5", "C9.4")),
        Voorbeeld(
            "she took it back today", zorg.met(instemmingen: alleDrie().dropFirst() + [instemming(.client, dagenGeleden: 9, tot: vandaag)]),
            .stil("C21.5", "C9.4")),
        Voorbeeld("to the prosecutor", zorg.met(\.naar, .officierMensenhandel), .allowed([])),
        Voorbeeld(
            "to the prosecutor without anybody", zorg.met(\.naar, .officierMensenhandel).met(instemmingen: []),
            .stil("C21.5", "C21.4", "H3.1.11", "C9.4")),
    ])
    func client(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    @Test("C21.7 · wie iemand is gaat naar partners, RIEC en EMM, naar andere zorg om te helpen, en verder naar niemand", arguments: [
        Voorbeeld("a partner", Proefgeval(context: klaar), .allowed([])),
        Voorbeeld("the EMM", Proefgeval(naar: .emm, instemmingen: [instemming(.partner, .emm)], context: klaar), .allowed([])),
        Voorbeeld("another care organisation, to help", opvang, .allowed([])),
        Voorbeeld("invited as an expert", opvang.met(\.doel, .zorgoverleg).met { $0.opAgenda = true }, .stil("C21.7", "H3.2.4")),
        Voorbeeld(
            "another programme",
            Proefgeval(naar: .derde("programma"), doel: .overdracht, instemmingen: alleDrie(.derde("programma")), context: klaar),
            .stil("C21.7", "H3.2.4")),
        Voorbeeld(
            "the programme, without the name",
            Proefgeval(herleidbaar: false, naar: .derde("programma"), doel: .overdracht, instemmingen: alleDrie(.derde("programma")), context: klaar),
            .allowed([])),
    ])
    func derden(voorbeeld: Voorbeeld) { voorbeeld.klopt() }

    @Test("C21.8 · strafrechtelijke gegevens gaan alleen met de officier buiten de partners", arguments: [
        Voorbeeld("with the prosecutor", strafzaak, .allowed([])),
        Voorbeeld("without", strafzaak.met(instemmingen: [instemming(.partner, .riec)]), .stil("C21.8", "H3.3")),
        Voorbeeld(
            "for another recipient", strafzaak.met(instemmingen: [instemming(.partner, .riec), instemming(.officier, .emm)]), .stil("C21.8", "H3.3")),
        Voorbeeld(
            "withdrawn today", strafzaak.met(instemmingen: [instemming(.partner, .riec), instemming(.officier, .riec, tot: vandaag)]),
            .stil("C21.8", "H3.3")),
        Voorbeeld("a partner needs it not", strafzaak.met(\.naar, partner(.kvk)).met(\.doel, .verrijking), .allowed([])),
        Voorbeeld(
            "nor does the prosecutor",
            strafzaak.met(\.naar, .officierMensenhandel).met(\.doel, .verrijking).met(instemmingen: [instemming(.partner)]),
            .allowed([])),
        Voorbeeld(
            "another category needs it not", strafzaak.met(\.categorie, .gewoon).met(instemmingen: [instemming(.partner, .riec)]), .allowed([])),
    ])
    func officier(voorbeeld: Voorbeeld) { voorbeeld.klopt() }
}
