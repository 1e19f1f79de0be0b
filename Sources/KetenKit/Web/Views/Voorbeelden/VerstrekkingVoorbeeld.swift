extension Verstrektgroep {
    static var voorbeelden: [Verstrektgroep] {
        [
            Verstrektgroep(
                groepId: "groep-1", kop: "Slachtoffer 1",
                regels: [
                    VerstrektRegel(
                        nummer: 1, kenmerk: "Geboortedatum", waarde: "18–20 jaar", bron: "Politie", categorie: Tag("zorg", toon: "accent"),
                        gezien: "gezien in november 2026", tot: "1 maart 2027",
                        grenzen: [Link(titel: "C21.5", href: "/regels/C21.5"), Link(titel: "C9.2", href: "/regels/C9.2")], herroepen: nil),
                    VerstrektRegel(
                        nummer: 2, kenmerk: "Telefoonnummer", waarde: nil, bron: nil, categorie: nil, gezien: "vastgelegd in november 2026", tot: nil,
                        grenzen: [Link(titel: "C9.2", href: "/regels/C9.2")], herroepen: nil),
                ]),
            Verstrektgroep(
                groepId: "groep-2", kop: "Ingetrokken",
                regels: [
                    VerstrektRegel(
                        nummer: 3, kenmerk: "", waarde: nil, bron: nil, categorie: nil, gezien: "", tot: nil, grenzen: [],
                        herroepen: HerroepenRegel(kop: "niet meer te gebruiken", regelId: "C21.5", uitleg: "De instemming geldt niet meer."))
                ]),
        ]
    }
}

extension VerstrekkenPagina {
    static var voorbeeld: VerstrekkenPagina {
        VerstrekkenPagina(
            dossierId: "17", nummer: "D-2026-0017",
            foutsamenvatting: Foutsamenvatting([Veldfout(veld: "gegevens", tekst: "Niet verstrekt: 1 van 2 gegevens (zorg) mag zo niet naar Politie. (C21.5)")]),
            aan: Keuzelijst(id: "aan", naam: "aan", label: "Ontvanger", opties: [Optie(waarde: "politie", tekst: "Politie", gekozen: true)], verplicht: true),
            anders: Veld(id: "anders", naam: "anders", label: "Naam van een andere ontvanger", hint: "Alleen bij een organisatie die niet in de lijst staat.", maat: "half"),
            doel: Keuzelijst(id: "doel", naam: "doel", label: "Waarvoor", opties: [Optie(waarde: "operationeel", tekst: "Optreden")], verplicht: true),
            vorm: Keuzerondjes(
                id: "vorm", naam: "vorm", label: "Vorm",
                opties: [
                    Optie(id: "vorm", waarde: "anoniem", tekst: "Zonder namen", toelichting: "Namen gaan niet mee.", gekozen: true),
                    Optie(id: "vorm-2", waarde: "herleidbaar", tekst: "Met namen"),
                ], verplicht: true),
            noodzaak: Tekstvlak(id: "noodzaak", naam: "noodzaak", label: "Waarom moet de ontvanger weten om wie het gaat", hint: "Nodig bij namen.", rijen: 3),
            belang: Tekstvlak(id: "belang", naam: "belang", label: "Belang van het slachtoffer", fout: "Weeg het belang af.", rijen: 3),
            keuzes: [
                Gegevenskeuze(
                    gegevenId: "1", wie: "Slachtoffer 1", kenmerk: "Naam", waarde: "Chantal El Idrissi", categorie: Tag("zorg", toon: "accent"), bron: "Stichting Het Anker",
                    gekozen: true, tegen: Link(titel: "C21.5", href: "/regels/C21.5"))
            ], vraagbaar: true)
    }

    static var voorbeeldLeeg: VerstrekkenPagina {
        VerstrekkenPagina(
            dossierId: "18", nummer: "D-2026-0018", foutsamenvatting: nil, aan: voorbeeld.aan, anders: voorbeeld.anders, doel: voorbeeld.doel, vorm: voorbeeld.vorm,
            noodzaak: voorbeeld.noodzaak, belang: voorbeeld.belang, keuzes: [], vraagbaar: false)
    }
}

extension VerstrekkenControlePagina {
    static var voorbeeld: VerstrekkenControlePagina {
        VerstrekkenControlePagina(
            dossierId: "17", nummer: "D-2026-0017", ontvanger: "Politie", feiten: [Feit(kop: "Waarvoor", waarde: "strafrechtelijk optreden")],
            groepen: Verstrektgroep.voorbeelden,
            achtergebleven: Achterblijvers(tekst: "2 gegevens mogen niet mee.", regels: [Link(titel: "C21.5", href: "/regels/C21.5"), Link(titel: "C18.1", href: "/regels/C18.1")]),
            actie: "/dossiers/17/verstrekkingen", verborgen: [Verborgenveld(naam: "aan", waarde: "politie")],
            gevolg: "Politie kan dit daarna meteen lezen.", knop: "Verstrek")
    }
}

extension VerstrekkingPagina {
    static var voorbeeld: VerstrekkingPagina {
        VerstrekkingPagina(
            verstrekkingId: "31", nummer: "V-7K3F-9QXA", ontvanger: "Politie",
            herroepen: Herroepenvlak(
                tekst: "1 van deze gegevens mag niet meer worden gebruikt.",
                vertellen: Vertelformulier(actie: "/verstrekkingen/31/verteld", uitleg: "Politie moet het nog horen (C22.2).")),
            feiten: [Feit(kop: "Dossier", waarde: "D-2026-0017", verwijzing: "/dossiers/17"), Feit(kop: "Vernietigen voor", waarde: "25 november 2031")],
            reden: [Redentekst(kop: "Waarom met namen", tekst: "Zonder naam is zij niet te vinden.")], groepen: Verstrektgroep.voorbeelden)
    }
}

extension VerstrekkingenPagina {
    static var voorbeeld: VerstrekkingenPagina {
        VerstrekkingenPagina(
            inleiding: "Wat aan uw organisatie is verstrekt.",
            regels: [
                Verstrekkingregel(
                    nummer: "V-7K3F-9QXA", href: "/verstrekkingen/31", wanneer: "25 november 2026, 9.00 uur", aan: "Politie", doel: "strafrechtelijk optreden", aantal: 3,
                    vernietigen: "25 november 2031", herroepen: Tag("1 ingetrokken", toon: "let-op"))
            ], bladeren: Bladeren(vorige: "/verstrekkingen", volgende: "/verstrekkingen?na=1", samenvatting: "1 verstrekking op deze bladzijde"), leeg: nil)
    }

    static var voorbeeldLeeg: VerstrekkingenPagina {
        VerstrekkingenPagina(
            inleiding: "Wat aan uw organisatie is verstrekt.", regels: [], bladeren: nil, leeg: Leeg(kop: "Geen verstrekkingen", tekst: "Hier komt wat de keten verstrekt."))
    }
}

extension CrisisPagina {
    static var voorbeeld: CrisisPagina {
        CrisisPagina(
            dossierId: "17", nummer: "D-2026-0017", ontvanger: "Politie",
            vlak: Crisisvlak(
                tekst: "3 gegevens, begonnen door ketenregisseur.", stand: Tag("wacht op bevestiging", toon: "let-op"), bekijken: "/crisisbesluiten/1",
                bevestigen: "/crisisbesluiten/1/bevestiging", intrekken: "/crisisbesluiten/1/intrekking",
                verstrekking: Link(titel: "Bekijk wat is verstrekt", href: "/verstrekkingen/31")),
            reden: [Redentekst(kop: "Belang van het slachtoffer", tekst: "Haar leven.")], feiten: [Feit(kop: "Vorm", waarde: "met namen")],
            groepen: Verstrektgroep.voorbeelden)
    }
}
