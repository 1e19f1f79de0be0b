extension DossierPagina {
    public static var voorbeeld: DossierPagina {
        let casusoverleg = Link(titel: "casusoverleg van 5 november 2026", href: "/overleggen/4")
        return DossierPagina(
            dossierId: "17", nummer: "D-2026-0017", titel: "Havenkade 138", versie: "12",
            foutsamenvatting: Foutsamenvatting([Veldfout(veld: "overleg", tekst: "Kies een overleg dat nog open is")]),
            tags: [Tag("Hoge urgentie", toon: "fout"), Tag("2 nieuwe gegevens", toon: "accent")],
            stappen: Stap.rij(["Detectie", "Dossiervorming", "Weging en kwalificatie", "Toewijzing", "Uitvoering", "Evaluatie"], nu: 2),
            feiten: [
                Feit(kop: "Gemeente", waarde: "Dijkstad"), Feit(kop: "Geopend", waarde: "20 november 2026"),
                Feit(kop: "Casusregisseur", waarde: "nog niet gekozen"),
                Feit(kop: "Hangt samen met", waarde: "Nagelstudio Veenwoude", verwijzing: "/dossiers/21"),
            ],
            groepen: Gegevensgroep.voorbeelden,
            gebeurtenissen: [
                Gebeurtenis(
                    wanneer: "dinsdag 24 november 2026, 9.05 uur", datum: "2026-11-24T09:05", titel: "Naar weging en kwalificatie",
                    wie: "Marijke van den Oudenrijn, ketenregisseur", overleg: casusoverleg,
                    grondslag: Link(titel: "regel H3.2.4", href: "/regels/H3.2.4"),
                    verhaal: "Het zorgoverleg adviseert een snelle weging."),
                Gebeurtenis(
                    wanneer: "vrijdag 20 november 2026, 14.00 uur", datum: "2026-11-20T14:00", titel: "Signaal S-2026-0141 gestapeld",
                    wie: "Marijke van den Oudenrijn, ketenregisseur"),
                Gebeurtenis(
                    wanneer: "vrijdag 20 november 2026, 13.45 uur", datum: "2026-11-20T13:45", titel: "Dossier gemaakt",
                    wie: "Marijke van den Oudenrijn, ketenregisseur"),
            ],
            signalen: [
                Dossiersignaal(nummer: "S-2026-0142", href: "/signalen/142", ontvangen: "23 november 2026", bron: "Stichting Het Anker"),
                Dossiersignaal(nummer: "S-2026-0141", href: "/signalen/141", ontvangen: "20 november 2026", bron: "Politie"),
            ],
            besluiten: [
                Besluitregel(
                    soort: Tag("Opwaarderen", toon: "accent"), kop: "Meer weten over het pand", genomen: "5 november 2026",
                    besluit: "De gemeente vraagt het Kadaster en de KvK wie het pand beheert.", motivering: "De eigenaar is onbekend.",
                    toewijzing: Tag("aanvaard door gemeente Dijkstad", toon: "goed"), overleg: casusoverleg)
            ],
            crises: [
                Crisisvlak(
                    tekst: "3 gegevens voor Politie, begonnen door ketenregisseur.", stand: Tag("wacht op bevestiging", toon: "let-op"),
                    bekijken: "/crisisbesluiten/1", bevestigen: "/crisisbesluiten/1/bevestiging", intrekken: "/crisisbesluiten/1/intrekking",
                    verstrekking: Link(titel: "Bekijk wat is verstrekt", href: "/verstrekkingen/31"))
            ], verstrekkingen: [Link(titel: "V-7K3F-9QXA aan Politie", href: "/verstrekkingen/31")],
            acties: Dossieracties(
                verstrekken: "/dossiers/17/verstrekken",
                agenderen: Agenderen(
                    overleg: Keuzelijst(
                        id: "overleg", naam: "overleg", label: "Casusoverleg",
                        opties: [Optie(waarde: "6", tekst: "donderdag 3 december 2026")],
                        fout: "Kies een overleg dat nog open is", verplicht: true),
                    uitleg: "De deelnemers zien vanaf 26 november dat dit dossier op de agenda staat."),
                geenActie: "Overdragen kan na een besluit van het casusoverleg."))
    }
}

extension DossiersPagina {
    public static var voorbeeld: DossiersPagina {
        DossiersPagina(
            filterFase: Keuzelijst(
                id: "fase", naam: "fase", label: "Fase",
                opties: [Optie(waarde: "", tekst: "Alle fasen", gekozen: true), Optie(waarde: "weging", tekst: "Weging")]),
            filterTenant: .voorbeeldTenant, filterActief: true,
            regels: [
                Dossierregel(
                    nummer: "D-2026-0017", href: "/dossiers/17", titel: "Havenkade 138", fase: Tag("Weging", toon: "accent"),
                    tenant: "Dijkstad", signalen: 2,
                    bijgewerkt: "24 november 2026", nieuw: true),
                Dossierregel(
                    nummer: "D-2026-0021", href: "/dossiers/21", titel: "Nagelstudio Veenwoude", fase: Tag("Dossiervorming"),
                    tenant: "Veenwoude", signalen: 5,
                    bijgewerkt: "19 november 2026"),
            ],
            bladeren: Bladeren(vorige: nil, volgende: "/dossiers?na=21", samenvatting: "2 dossiers op deze bladzijde"))
    }

    public static var voorbeeldLeeg: DossiersPagina {
        DossiersPagina(
            filterFase: Keuzelijst(
                id: "fase", naam: "fase", label: "Fase", opties: [Optie(waarde: "", tekst: "Alle fasen", gekozen: true)]),
            filterTenant: .voorbeeldTenant, regels: [],
            leeg: Leeg(
                kop: "Er zijn nog geen dossiers", tekst: "Een dossier ontstaat uit een of meer signalen.",
                vervolg: Link(titel: "Kies signalen", href: "/signalen")))
    }
}
