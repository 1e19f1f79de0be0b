extension RegelPagina {
    public static var voorbeeld: RegelPagina {
        RegelPagina(
            regelId: "C21.5", titel: "Twee keer instemming",
            tekst: [
                "Gegevens uit een zorgsignaal mogen pas in een strafzaak of bij handhaving worden gebruikt als de zorgcoördinator instemt.",
                "De zorgcoördinator heeft daarvoor eerst de uitdrukkelijke instemming van de zorgpartner nodig, en die weer van de cliënt.",
            ],
            watTeDoen: ["Vraag de zorgpartner die het signaal gaf om instemming.", "Vraag daarna de zorgcoördinator."],
            bron: "Convenant, artikel 21 lid 5", bewaardIn: "Tenants/policy/regels.yaml",
            verwant: [Link(titel: "C21.6 Afweging van het belang van het slachtoffer", href: "/regels/C21.6")])
    }
}

extension RegelsPagina {
    public static var voorbeeld: RegelsPagina {
        RegelsPagina(groepen: [
            Regelgroep(
                groepId: "verstrekken", kop: "Verstrekken",
                regels: [
                    Link(titel: "C18.1 Fiscale gegevens", href: "/regels/C18.1"),
                    Link(titel: "C21.5 Twee keer instemming", href: "/regels/C21.5"),
                ]),
            Regelgroep(
                groepId: "ritme", kop: "Het ritme van de overleggen",
                regels: [Link(titel: "C12.8 Casusoverleg ten minste eens per maand", href: "/regels/C12.8")]),
        ])
    }
}
