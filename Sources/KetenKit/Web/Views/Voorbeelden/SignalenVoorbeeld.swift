extension SignalenPagina {
    private static let filterStapel = Keuzelijst(
        id: "stapel", naam: "stapel", label: "Gestapeld",
        opties: [
            Optie(waarde: "", tekst: "Alle"), Optie(waarde: "nee", tekst: "Nog niet gestapeld", gekozen: true),
            Optie(waarde: "ja", tekst: "In een dossier"),
        ])

    public static var voorbeeld: SignalenPagina {
        SignalenPagina(
            foutsamenvatting: Foutsamenvatting([Veldfout(veld: "titel", tekst: "Geef het dossier een titel")]),
            filterTenant: .voorbeeldTenant, filterStapel: filterStapel, filterActief: true,
            regels: [
                Signaalregel(
                    signaalId: "142", nummer: "S-2026-0142", href: "/signalen/142", ontvangen: "23 november 2026",
                    bron: "Stichting Het Anker",
                    tenant: "Dijkstad", sterkte: 7, vermoedens: [Tag("Seksuele uitbuiting", toon: "let-op"), Tag("Dwang", toon: "let-op")],
                    nieuw: true),
                Signaalregel(
                    signaalId: "141", nummer: "S-2026-0141", href: "/signalen/141", ontvangen: "20 november 2026", bron: "Politie",
                    tenant: "Dijkstad", sterkte: 4, vermoedens: [Tag("Arbeidsuitbuiting", toon: "let-op")],
                    dossier: Link(titel: "Havenkade 138", href: "/dossiers/17")),
                Signaalregel(
                    signaalId: "139", nummer: "S-2026-0139", href: "/signalen/139", ontvangen: "18 november 2026",
                    bron: "Meld Misdaad Anoniem",
                    tenant: "Veenwoude", sterkte: 0, vermoedens: []),
            ],
            bladeren: Bladeren(vorige: "/signalen?voor=142", volgende: "/signalen?na=139", samenvatting: "3 signalen op deze bladzijde"),
            kiesbaar: true,
            titelveld: Veld(
                id: "titel", naam: "titel", label: "Titel van het dossier",
                hint: "Kort en zonder namen van personen, zoals een straat of een bedrijf.",
                fout: "Geef het dossier een titel", verplicht: true),
            magMelden: true)
    }

    public static var voorbeeldLeeg: SignalenPagina {
        SignalenPagina(
            filterTenant: .voorbeeldTenant, filterStapel: filterStapel, regels: [],
            leeg: Leeg(
                kop: "Geen signalen gevonden", tekst: "Er zijn geen signalen die bij deze keuze passen.",
                vervolg: Link(titel: "Toon alle signalen", href: "/signalen")))
    }
}
