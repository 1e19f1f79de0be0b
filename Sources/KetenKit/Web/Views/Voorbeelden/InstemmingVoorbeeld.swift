extension InstemmingenPagina {
    static var voorbeeld: InstemmingenPagina {
        InstemmingenPagina(
            verzoeken: [
                Verzoekvlak(
                    verzoekId: "51", gegevenId: "1", soort: "client", voor: "operationeel", kop: "Vraag het uw cliënt", wat: "Slachtoffer: naam", waarde: "Chantal El Idrissi",
                    categorie: Tag("zorg", toon: "accent"), waarvoor: "Voor Politie, om: strafrechtelijk optreden.", uitleg: "Leg pas ja vast als uw cliënt ja zei.",
                    regelId: "H3.1.11", ja: "De cliënt stemt in")
            ], leeg: nil)
    }

    static var voorbeeldLeeg: InstemmingenPagina {
        InstemmingenPagina(verzoeken: [], leeg: Leeg(kop: "Er wordt u niets gevraagd", tekst: "Vraagt iemand uw instemming, dan staat het hier."))
    }
}

extension GegevenPagina {
    static var voorbeeld: GegevenPagina {
        GegevenPagina(
            gegevenId: "1", titel: "Naam", foutsamenvatting: Foutsamenvatting([Veldfout(veld: "soort", tekst: "De cliënt stemt eerst in. (C21.5)")]),
            waarde: "Chantal El Idrissi", feiten: [Feit(kop: "Ingebracht door", waarde: "Stichting Het Anker")],
            instemmingen: [Instemmingsvlak(instemmingId: "61", tekst: "Cliënt, voor inzet, vanaf 20 november 2026", stand: Tag("geldt", toon: "goed"), intrekken: true)],
            geven: Instemmingsformulier(
                uitleg: "De volgorde bij zorg is: cliënt, leverancier, zorgcoördinator.",
                soort: Keuzerondjes(id: "soort", naam: "soort", label: "Wie stemt in", opties: [Optie(id: "soort", waarde: "client", tekst: "cliënt")], fout: "De cliënt stemt eerst in.", verplicht: true),
                voor: Keuzelijst(id: "voor", naam: "voor", label: "Waarvoor", opties: [Optie(waarde: "operationeel", tekst: "Inzet door een partner")], verplicht: true),
                derde: Veld(id: "derde", naam: "derde", label: "Welke andere ontvanger", maat: "half"),
                tot: Datumveld(id: "tot", naam: "tot", label: "Geldt tot", hint: "Leeg laten is: tot zij wordt ingetrokken.")),
            corrigeren: Correctieformulier(waardeveld: Tekstvlak(id: "waarde", naam: "waarde", label: "Zoals het moet zijn", waarde: "Chantal El Idrissi", verplicht: true, rijen: 3)))
    }

    static var voorbeeldZonderWaarde: GegevenPagina {
        GegevenPagina(
            gegevenId: "2", titel: "Naam", foutsamenvatting: nil, waarde: nil, feiten: [Feit(kop: "Categorie", waarde: "strafrechtelijk")], instemmingen: [], geven: nil, corrigeren: nil)
    }
}
