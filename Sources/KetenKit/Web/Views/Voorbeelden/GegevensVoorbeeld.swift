extension Gegevensgroep {
    static var voorbeelden: [Gegevensgroep] {
        let signaal = Link(titel: "S-2026-0142", href: "/signalen/142")
        return [
            Gegevensgroep(
                groepId: "betrokkene-1", kop: "Chantal El Idrissi", rol: Tag("Slachtoffer", toon: "accent"),
                regels: [
                    Gegevensregel(
                        gegevenId: "1", kenmerk: "Naam", waarde: "Chantal El Idrissi", bron: "Stichting Het Anker",
                        categorie: Tag("Zorg", toon: "let-op"),
                        gezien: "11 februari 2026", instemming: "inzet: cliënt, leverancier", beheer: "/gegevens/1", signaal: signaal),
                    Gegevensregel(
                        gegevenId: "2", kenmerk: "Geboortedatum", waarde: "12 december 2005", bron: "Stichting Het Anker",
                        categorie: Tag("Zorg", toon: "let-op"), gezien: "11 februari 2026", signaal: signaal),
                    Gegevensregel(
                        gegevenId: "3", kenmerk: "Adres", waarde: "’s-Gravendijk 12a, Zandhuizen", bron: "Gemeente Zandhuizen",
                        categorie: Tag("Gewoon"), gezien: "3 maart 2026", nieuw: true),
                    Gegevensregel(
                        gegevenId: "4",
                        verborgen: Regelverwijzing(
                            regelId: "C21.5", regelTitel: "Twee keer instemming",
                            waarom:
                                "Dit gegeven komt uit de zorg. Het mag pas naar u als de cliënt, de zorgpartner en de zorgcoördinator instemmen.",
                            uitweg: Link(titel: "Vraag instemming aan Het Anker", href: "/instemmingen/nieuw?gegeven=4"))),
                ]),
            Gegevensgroep(
                groepId: "betrokkene-2", kop: "Somchai J.", rol: Tag("Faciliteerder"),
                regels: [
                    Gegevensregel(
                        gegevenId: "5", kenmerk: "Telefoonnummer", waarde: "06 1266 9074", bron: "Politie",
                        categorie: Tag("Strafrechtelijk", toon: "fout"), gezien: "20 november 2026"),
                    Gegevensregel(
                        gegevenId: "6",
                        verborgen: Regelverwijzing(
                            regelId: "C18.1", regelTitel: "Fiscale gegevens",
                            waarom: "Fiscale gegevens gaan alleen naar gemeente, politie, OM, SIOD en Arbeidsinspectie.")),
                ]),
        ]
    }
}
