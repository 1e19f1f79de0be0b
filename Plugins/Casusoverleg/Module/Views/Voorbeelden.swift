import Web

extension Voorbeeld {
    public static var casusoverleg: [Voorbeeld] {
        let onder = Link(titel: "Overleggen", href: "/overleggen")
        return [
            Voorbeeld("overleggen", OverleggenPagina.voorbeeld, .voorbeeld("Overleggen", actief: "/overleggen", fouten: true)),
            Voorbeeld("overleg", OverlegPagina.voorbeeld, .voorbeeld("Casusoverleg", onder: onder)),
            Voorbeeld("overleggen-leeg", OverleggenPagina.voorbeeldLeeg, .voorbeeld("Overleggen", actief: "/overleggen")),
            Voorbeeld("overleg-leeg", OverlegPagina.voorbeeldLeeg, .voorbeeld("Casusoverleg", onder: onder)),
            Voorbeeld("wie-heeft-wat-leeg", WieHeeftWatPagina.voorbeeldLeeg, .voorbeeld("Wie heeft wat", actief: "/wie-heeft-wat")),
            Voorbeeld("wie-heeft-wat", WieHeeftWatPagina.voorbeeld, .voorbeeld("Wie heeft wat", actief: "/wie-heeft-wat")),
        ]
    }
}

extension OverleggenPagina {
    public static var voorbeeld: OverleggenPagina {
        OverleggenPagina(
            foutsamenvatting: Foutsamenvatting([Veldfout(veld: "casusoverleg-datum-dag", tekst: "Kies een datum vanaf 7 december 2026")]),
            komend: [
                Overlegregel(
                    href: "/overleggen/6", titel: "Casusoverleg december", datum: "donderdag 3 december 2026, 14.00 uur",
                    soort: Tag("Casusoverleg", toon: "accent"),
                    stand: Tag("Agenda rond", toon: "goed"))
            ],
            geweest: [
                Overlegregel(
                    href: "/overleggen/5", titel: "Zorgoverleg november", datum: "maandag 16 november 2026, 10.00 uur",
                    soort: Tag("Zorgoverleg"),
                    stand: Tag("Afgesloten"))
            ],
            plannen: [
                Plannen(
                    soort: "casusoverleg", kop: "Casusoverleg",
                    uitleg: "Ten minste 7 dagen na het zorgoverleg. De deelnemers krijgen bericht.",
                    datum: Datumveld(
                        id: "casusoverleg-datum", naam: "datum", label: "Datum", dag: "1", maand: "12", jaar: "2026",
                        hint: "Bijvoorbeeld 7 1 2027.",
                        fout: "Kies een datum vanaf 7 december 2026", verplicht: true)),
                Plannen(
                    soort: "zorgoverleg", kop: "Zorgoverleg",
                    uitleg: "Veertien dagen voor het casusoverleg. Alleen de zorgpartners krijgen bericht.",
                    datum: Datumveld(
                        id: "zorgoverleg-datum", naam: "datum", label: "Datum", hint: "Bijvoorbeeld 24 12 2026.", verplicht: true)),
            ])
    }
}

extension OverlegPagina {
    public static var voorbeeld: OverlegPagina {
        OverlegPagina(
            overlegId: "6", titel: "Casusoverleg december", wanneer: "Donderdag 3 december 2026, 14.00 uur",
            stand: Tag("Bezig", toon: "accent"),
            voorzitter: "Marijke van den Oudenrijn, ketenregisseur",
            deelnemers: ["OM", "Politie", "Belastingdienst", "Arbeidsinspectie", "GGD"],
            foutsamenvatting: Foutsamenvatting([Veldfout(veld: "besluit-17-motivering", tekst: "Geef een motivering")]),
            punten: [
                Agendapunt(
                    puntId: "punt-17", volgnummer: 1, titel: "Havenkade 138", href: "/dossiers/17", nummer: "D-2026-0017",
                    fase: Tag("Weging", toon: "accent"),
                    samenvatting: "Twee signalen over hetzelfde adres. Het zorgoverleg adviseert een interventie door de gemeente.",
                    besluit: Besluitformulier(
                        dossierId: "17",
                        soort: Keuzerondjes(
                            id: "besluit-17-soort", naam: "soort", label: "Besluit",
                            opties: [
                                Optie(
                                    id: "besluit-17-a", waarde: "interventie", tekst: "Interventie toewijzen",
                                    toelichting: "De partner krijgt de gegevens die voor de taak nodig zijn, en moet aanvaarden.",
                                    gekozen: true),
                                Optie(
                                    id: "besluit-17-b", waarde: "opwaarderen", tekst: "Opwaarderen",
                                    toelichting: "De partners krijgen de vraag wat zij weten."),
                                Optie(
                                    id: "besluit-17-c", waarde: "sluiten", tekst: "Sluiten zonder actie",
                                    toelichting: "Signalen en dossier worden vernietigd; alleen cijfers blijven."),
                                Optie(id: "besluit-17-d", waarde: "emm", tekst: "Hele zaak naar het EMM"),
                                Optie(id: "besluit-17-e", waarde: "andere-regio", tekst: "Naar de zorgcoördinator van een andere regio"),
                                Optie(id: "besluit-17-f", waarde: "ander-programma", tekst: "Naar een ander programma"),
                            ], hint: "Een besluit per keer dat het dossier op de agenda staat.", fout: "Kies een besluit", verplicht: true),
                        aan: Keuzelijst(
                            id: "besluit-17-aan", naam: "aan", label: "Aan",
                            opties: [
                                Optie(waarde: "", tekst: "Kies een partner"),
                                Optie(waarde: "gemeente.dijkstad", tekst: "Gemeente Dijkstad", gekozen: true),
                                Optie(waarde: "politie", tekst: "Politie"),
                            ], hint: "Nodig bij een interventie en bij opwaarderen."),
                        beoogdResultaat: Veld(id: "besluit-17-resultaat", naam: "beoogdResultaat", label: "Beoogd resultaat"),
                        motivering: Tekstvlak(
                            id: "besluit-17-motivering", naam: "motivering", label: "Motivering", fout: "Geef een motivering",
                            verplicht: true, rijen: 4),
                        categorie: Keuzelijst(
                            id: "besluit-17-categorie", naam: "categorie", label: "Wat de teksten vertellen",
                            opties: [Optie(waarde: "", tekst: "Zoals het dossier"), Optie(waarde: "gewoon", tekst: "Niets fiscaals")]),
                        open: true)),
                Agendapunt(
                    puntId: "punt-21", volgnummer: 2, titel: "Nagelstudio Veenwoude", href: "/dossiers/21", nummer: "D-2026-0021",
                    fase: Tag("Toewijzing"),
                    samenvatting: "Vijf signalen over arbeid zonder papieren.",
                    genomen: GenomenBesluit(
                        soort: Tag("Interventie", toon: "goed"), aan: "Arbeidsinspectie", beoogdResultaat: "Controle voor 15 januari 2027",
                        motivering: "De signalen zijn recent en komen uit drie bronnen.",
                        genomen: "Vastgelegd door Marijke van den Oudenrijn, 14.32 uur")),
                Agendapunt(
                    puntId: "punt-23", volgnummer: 3, titel: "Parkeerplaats Zuid", href: "/dossiers/23", nummer: "D-2026-0023",
                    fase: Tag("Dossiervorming"),
                    samenvatting: "Een signaal van de politie.",
                    wachtOp: "Er kan nog geen besluit vallen: het zorgoverleg heeft nog geen advies gegeven."),
            ])
    }

    public static var voorbeeldLeeg: OverlegPagina {
        OverlegPagina(
            overlegId: "7", titel: "Casusoverleg januari", wanneer: "Donderdag 7 januari 2027, 14.00 uur", stand: Tag("Gepland"),
            voorzitter: "Marijke van den Oudenrijn, ketenregisseur", deelnemers: ["OM", "Politie"], punten: [],
            leeg: Leeg(kop: "Nog geen dossiers", tekst: "Zet een dossier op de agenda vanaf de bladzijde van dat dossier."))
    }
}

extension WieHeeftWatPagina {
    public static var voorbeeld: WieHeeftWatPagina {
        WieHeeftWatPagina(
            foutsamenvatting: Foutsamenvatting([
                Veldfout(veld: "reden-31", tekst: "Geef een reden"),
            ]),
            regels: [
                Toewijzingsregel(
                    toewijzingId: "31", dossiernummer: "D-2026-0021", dossier: "Nagelstudio Veenwoude", href: "/dossiers/21",
                    partner: "Arbeidsinspectie",
                    beoogdResultaat: "Controle voor 15 januari 2027", status: Tag("Gevraagd", toon: "let-op"), sinds: "3 december 2026",
                    acties: Toewijzingsacties(
                        weigeren: Weigerformulier(
                            reden: Tekstvlak(
                                id: "reden-31", naam: "reden", label: "Reden", fout: "Geef een reden", verplicht: true, rijen: 3)),
                        open: true)),
                Toewijzingsregel(
                    toewijzingId: "28", dossiernummer: "D-2026-0012", dossier: "Camping De Duinrand", href: "/dossiers/12",
                    partner: "Gemeente Dijkstad",
                    beoogdResultaat: "Huisbezoek en hulp aan twee bewoners", status: Tag("Aanvaard", toon: "goed"),
                    sinds: "6 november 2026",
                    acties: Toewijzingsacties(
                        terugmelden: Terugmeldformulier(
                            resultaat: Tekstvlak(
                                id: "resultaat-28", naam: "resultaat", label: "Wat is er gedaan",
                                hint: "De leveranciers van de gegevens lezen dit ook.", verplicht: true, rijen: 4)))),
                Toewijzingsregel(
                    toewijzingId: "25", dossiernummer: "D-2026-0008", dossier: "Atelier Noord", href: "/dossiers/8", partner: "Politie",
                    beoogdResultaat: "Onderzoek",
                    status: Tag("Afgerond"), sinds: "1 oktober 2026", antwoord: "Het pand is gesloten; twee mensen zijn opgevangen."),
            ])
    }
}

extension OverleggenPagina {
    public static var voorbeeldLeeg: OverleggenPagina {
        OverleggenPagina(
            komend: [], geweest: [],
            leeg: Leeg(kop: "Er is geen overleg gepland", tekst: "Zodra de ketenregisseur een overleg plant, staat het hier."),
            plannen: [])
    }
}

extension WieHeeftWatPagina {
    public static var voorbeeldLeeg: WieHeeftWatPagina {
        WieHeeftWatPagina(
            regels: [],
            leeg: Leeg(
                kop: "Er is nog niets toegewezen", tekst: "Na een besluit in een casusoverleg staat hier wie wat doet.",
                vervolg: Link(titel: "Bekijk de overleggen", href: "/overleggen")))
    }
}
