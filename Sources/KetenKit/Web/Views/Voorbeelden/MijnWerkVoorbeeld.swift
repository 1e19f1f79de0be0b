extension MijnWerkPagina {
    public static var voorbeeld: MijnWerkPagina {
        MijnWerkPagina(
            begroeting: "Dinsdag 24 november 2026. Er wachten 5 zaken op u; 1 is te laat.",
            groepen: [
                Werkgroep(
                    groepId: "besluiten", kop: "Voor het casusoverleg van donderdag 3 december",
                    items: [
                        Werkitem(
                            titel: "Havenkade 138: weging afmaken", href: "/dossiers/17", soort: Tag("Dossier", toon: "accent"),
                            toelichting: "Het advies van het zorgoverleg is binnen.", termijn: "nog 3 werkdagen"),
                        Werkitem(
                            titel: "Nagelstudio Veenwoude: op de agenda zetten", href: "/dossiers/21",
                            soort: Tag("Dossier", toon: "accent"),
                            termijn: "1 werkdag te laat", telaat: true),
                    ]),
                Werkgroep(
                    groepId: "signalen", kop: "Nieuwe signalen",
                    items: [
                        Werkitem(
                            titel: "Signaal S-2026-0142 van Stichting Het Anker", href: "/signalen/142", soort: Tag("Signaal"),
                            toelichting: "3 regels hebben nog geen plaats."),
                        Werkitem(
                            titel: "Signaal S-2026-0143 van de politie", href: "/signalen/143", soort: Tag("Signaal"),
                            termijn: "nog 8 werkdagen"),
                    ]),
                Werkgroep(
                    groepId: "instemming", kop: "Gevraagd aan u",
                    items: [
                        Werkitem(
                            titel: "Instemming: mag een naam naar het RIEC", href: "/dossiers/9", soort: Tag("Instemming", toon: "let-op"),
                            toelichting: "Gevraagd door het Openbaar Ministerie.", termijn: "vandaag")
                    ]),
            ])
    }

    public static var voorbeeldLeeg: MijnWerkPagina {
        MijnWerkPagina(
            begroeting: "Dinsdag 24 november 2026.", groepen: [],
            leeg: Leeg(
                kop: "Er wacht niets op u", tekst: "Nieuwe signalen en gevraagde besluiten komen hier vanzelf te staan.",
                vervolg: Link(titel: "Bekijk de dossiers", href: "/dossiers")))
    }
}
