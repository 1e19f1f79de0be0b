extension SignaalPagina {
    public static var voorbeeld: SignaalPagina {
        let velden = [
            Optie(waarde: "", tekst: "Nog geen plaats"), Optie(waarde: "slachtoffer.1.woonsituatie", tekst: "Slachtoffer 1: woonsituatie"),
            Optie(waarde: "dwang.blijktUit", tekst: "Dwang: waaruit blijkt het"), Optie(waarde: "geen", tekst: "Hoort nergens bij"),
        ]
        return SignaalPagina(
            signaalId: "142", nummer: "S-2026-0142",
            foutsamenvatting: Foutsamenvatting([Veldfout(veld: "regel-31", tekst: "Kies een veld dat bij dit signaal bestaat")]),
            samenvatting: "Slaapt op de werkplek en moet per dag een vast bedrag afstaan.",
            tags: [Tag("Seksuele uitbuiting", toon: "let-op"), Tag("Dwang", toon: "let-op")],
            feiten: [
                Feit(kop: "Ontvangen", waarde: "maandag 23 november 2026, 16.12 uur"),
                Feit(kop: "Bron", waarde: "Stichting Het Anker (opvang)"),
                Feit(kop: "Gemeente", waarde: "Dijkstad"), Feit(kop: "Sterkte", waarde: "7 van 10"),
                Feit(kop: "Zelfde tekst", waarde: "Format casus, 74 regels", verwijzing: "/signalen/142/tekst"),
            ],
            indicatoren: ["Beschikt niet over eigen reisdocumenten", "Slaapt op de werkplek"],
            groepen: Gegevensgroep.voorbeelden,
            nietHerkend: [
                NietHerkend(
                    regel: 31, tekst: "wordt gebracht en gehaald door dezelfde man",
                    plaats: Keuzelijst(
                        id: "regel-31", naam: "veld.31", label: "Hoort bij", opties: velden,
                        fout: "Kies een veld dat bij dit signaal bestaat", verplicht: true)),
                NietHerkend(
                    regel: 48, tekst: "zie ook bijlage, vrijdag gebeld",
                    plaats: Keuzelijst(id: "regel-48", naam: "veld.48", label: "Hoort bij", opties: velden, verplicht: true)),
            ],
            magPlaatsen: true,
            stapelen: Stapelformulier(
                uitleg: "Het signaal komt met al zijn gegevens in het dossier. De bron krijgt daarvan bericht.",
                kandidaten: [
                    Kandidaat(
                        titel: "Havenkade 138", href: "/dossiers/17", stapelHref: "/dossiers/17/signalen",
                        redenen: "zelfde adres, zelfde telefoonnummer"),
                    Kandidaat(
                        titel: "Nagelstudio Veenwoude", href: "/dossiers/21", stapelHref: "/dossiers/21/signalen",
                        redenen: "naam klinkt gelijk"),
                ]),
            dossier: Link(titel: "Havenkade 138", href: "/dossiers/17"))
    }
}
