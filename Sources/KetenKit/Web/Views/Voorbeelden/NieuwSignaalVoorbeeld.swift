extension NieuwSignaalPagina {
    public static var voorbeeldTekst: NieuwSignaalPagina {
        NieuwSignaalPagina(
            foutsamenvatting: Foutsamenvatting([Veldfout(veld: "bestand", tekst: "Kies een tekstbestand")]),
            tekstformulier: Tekstformulier(
                tekst: Tekstvlak(
                    id: "tekst", naam: "tekst", label: "Tekst van het Format casus",
                    hint: "Plak de hele tekst. De volgorde van de kopjes maakt niet uit.",
                    rijen: 14),
                bestand: Veld(
                    id: "bestand", naam: "bestand", label: "Of kies een bestand", hint: "Een tekstbestand van ten hoogste 1 MB.",
                    fout: "Kies een tekstbestand"),
                tenant: .voorbeeldTenant, categorie: .voorbeeldCategorie))
    }

    public static var voorbeeld: NieuwSignaalPagina {
        NieuwSignaalPagina(
            foutsamenvatting: Foutsamenvatting([
                Veldfout(veld: "omschrijving", tekst: "Beschrijf wat er gezien is"),
                Veldfout(veld: "slachtoffer-geboortedatum-dag", tekst: "Maand 13 bestaat niet"),
            ]),
            invulformulier: Invulformulier(
                omschrijving: Tekstvlak(
                    id: "omschrijving", naam: "omschrijving", label: "Omschrijving", hint: "Wat is er gezien of gehoord, waar en wanneer?",
                    fout: "Beschrijf wat er gezien is", verplicht: true),
                sterkte: Keuzelijst(
                    id: "sterkte", naam: "sterkte", label: "Sterkte",
                    opties: (0...10).map { Optie(waarde: "\($0)", tekst: "\($0)", gekozen: $0 == 6) },
                    hint: "0 zegt op zichzelf niets, maar kan samen met andere signalen veel zeggen. 10 is zeer sterk.", verplicht: true),
                tenant: .voorbeeldTenant, categorie: .voorbeeldCategorie,
                verdenking: Tekstvlak(
                    id: "verdenking", naam: "verdenking", label: "Concrete verdenking",
                    hint: "Het OM levert alleen bij een concrete verdenking (regel C17).", rijen: 3),
                indicatorgroepen: [
                    Indicatorgroep(
                        groepId: "groep-1", kop: "Multiple afhankelijkheid",
                        indicatoren: [
                            Optie(id: "ind-1", waarde: "1.1", tekst: "Beschikt niet over eigen reisdocumenten", gekozen: true),
                            Optie(id: "ind-2", waarde: "1.2", tekst: "Slaapt op de werkplek", gekozen: true),
                            Optie(id: "ind-3", waarde: "1.3", tekst: "Moet een bovenmatige schuld aflossen"),
                        ], gekozenTekst: "2 gekozen", open: true),
                    Indicatorgroep(
                        groepId: "groep-2", kop: "Sterke beperking van de vrijheid",
                        indicatoren: [Optie(id: "ind-4", waarde: "2.1", tekst: "Wordt gebracht en gehaald door dezelfde persoon")]),
                ],
                personen: [
                    .voorbeeld("slachtoffer", "Slachtoffer", open: true, fout: "Maand 13 bestaat niet"), .voorbeeld("pleger", "Pleger"),
                    .voorbeeld("faciliteerder", "Faciliteerder"),
                ]))
    }
}

extension Persoonblok {
    static func voorbeeld(_ sleutel: String, _ kop: String, open: Bool = false, fout: String? = nil) -> Persoonblok {
        func veld(_ deel: String, _ label: String, waarde: String = "", type: String = "text") -> Veld {
            Veld(id: "\(sleutel)-\(deel)", naam: "\(sleutel).\(deel)", label: label, waarde: waarde, type: type)
        }
        return Persoonblok(
            sleutel: sleutel, kop: kop, naam: veld("naam", "Naam", waarde: open ? "Björn (achternaam onbekend)" : ""),
            geboortedatum: Datumveld(
                id: "\(sleutel)-geboortedatum", naam: "\(sleutel).geboortedatum", label: "Geboortedatum", dag: open ? "14" : "",
                maand: open ? "13" : "",
                jaar: open ? "1997" : "", hint: "Vul in wat bekend is; alleen een jaar mag ook.", fout: fout),
            geslacht: Keuzelijst(
                id: "\(sleutel)-geslacht", naam: "\(sleutel).geslacht", label: "Geslacht",
                opties: [
                    Optie(waarde: "", tekst: "Onbekend"), Optie(waarde: "v", tekst: "Vrouw"), Optie(waarde: "m", tekst: "Man"),
                    Optie(waarde: "x", tekst: "X"),
                ]),
            adres: veld("adres", "Adres"), woonplaats: veld("woonplaats", "Woonplaats"),
            telefoon: veld("telefoon", "Telefoonnummer", type: "tel"),
            nationaliteit: veld("nationaliteit", "Nationaliteit"), open: open)
    }
}
