extension SignaalControlePagina {
    public static var voorbeeld: SignaalControlePagina {
        SignaalControlePagina(
            delen: [
                GelezenDeel(
                    deelId: "melder", kop: "Melder",
                    velden: [
                        GelezenVeld(veld: "Ingevuld door", waarde: "Ioana Kowalska"),
                        GelezenVeld(veld: "Organisatie", waarde: "Stichting Het Anker (opvang)"),
                        GelezenVeld(veld: "Datum", waarde: "11 februari 2026"),
                    ]),
                GelezenDeel(
                    deelId: "slachtoffer-1", kop: "Slachtoffer 1",
                    velden: [
                        GelezenVeld(veld: "Naam", waarde: "José Dąbrowski"), GelezenVeld(veld: "Geslacht", waarde: "vrouw"),
                        GelezenVeld(veld: "Woonsituatie", waarde: "wisselende adressen"),
                    ]),
            ],
            nietHerkend: [NietGelezen(nummer: 31, tekst: "wordt gebracht en gehaald door dezelfde man")],
            tekst: "FORMAT CASUS MENSENHANDEL\nIngevuld door: Ioana Kowalska\n", tenant: "dijkstad", categorie: "zorg",
            gevolg: "Na het opslaan zien de ketenregisseur en de zorgcoördinator dit signaal. Uw organisatie blijft de bron.")
    }
}
