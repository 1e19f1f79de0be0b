extension MagIkPagina {
    public static var voorbeeld: MagIkPagina {
        formulier(
            uitspraak: Maguitspraak(
                toon: "fout", woord: "Nee, niet zonder instemming",
                zin: "Dit mag pas als de cliënt, de organisatie van wie de gegevens komen en de zorgcoördinator instemmen, in deze volgorde.",
                gevraagd: "U vroeg naar zorggegevens die zeggen om wie het gaat. Ze komen van een zorgpartner en gaan naar de politie.",
                instemmingen: [
                    Magstap(
                        tekst: "Laat de organisatie van wie de gegevens komen, de cliënt uitdrukkelijk om instemming vragen.", regelId: "H3.1.11"),
                    Magstap(tekst: "Vraag daarna de zorgcoördinator om in te stemmen.", regelId: "C21.5"),
                ],
                voorwaardenKop: "Leg daarna vast",
                voorwaarden: [Magstap(tekst: "Leg vast waarom de ontvanger moet weten om wie het gaat.", regelId: "C9.5")],
                uitwegenKop: "Wat wel kan", uitwegen: [Magstap(tekst: "Deel het zonder namen en zonder wat iemand herkenbaar maakt.", regelId: "C6.2")],
                regels: [
                    Magregel(
                        regelId: "C21.5", titel: "Zorggegevens: twee keer instemming",
                        zin: "Persoonsgegevens uit een zorgsignaal mogen pas in een strafzaak worden gebruikt als de zorgcoördinator instemt.")
                ],
                wijkt: [
                    Magregel(
                        regelId: "C9.4", titel: "Alleen wat u nodig hebt",
                        zin: "Een partner krijgt alleen de gegevens die zij nodig heeft voor haar eigen taak.")
                ]),
            vraagKop: "Stel een andere vraag")
    }

    public static var voorbeeldLeeg: MagIkPagina {
        formulier(
            foutsamenvatting: Foutsamenvatting([Veldfout(veld: "aan", tekst: "Kies wie de gegevens krijgt")]), vraagKop: "Uw vraag",
            aanFout: "Kies wie de gegevens krijgt")
    }

    private static func formulier(
        foutsamenvatting: Foutsamenvatting? = nil, uitspraak: Maguitspraak? = nil, vraagKop: String, aanFout: String? = nil
    ) -> MagIkPagina {
        func lijst(_ naam: String, _ label: String, _ keuzes: [(String, String)], fout: String? = nil) -> Keuzelijst {
            Keuzelijst(
                id: naam, naam: naam, label: label,
                opties: [Optie(waarde: "", tekst: "Kies")]
                    + keuzes.map { Optie(waarde: $0.0, tekst: $0.1, gekozen: fout == nil && $0.0 == keuzes[0].0) },
                fout: fout, verplicht: true)
        }
        return MagIkPagina(
            foutsamenvatting: foutsamenvatting, uitspraak: uitspraak, vraagKop: vraagKop,
            van: lijst("van", "Van wie komen de gegevens", [("zorgpartner", "Een zorgpartner"), ("politie", "De politie")]),
            categorie: lijst("categorie", "Wat voor gegevens", [("zorg", "Zorggegevens"), ("gewoon", "Gewone gegevens")]),
            herleidbaar: Keuzerondjes(
                id: "herleidbaar", naam: "herleidbaar", label: "Zeggen ze om wie het gaat",
                opties: [
                    Optie(id: "herleidbaar-true", waarde: "true", tekst: "Ja: een naam, of iets waaraan men iemand herkent", gekozen: true),
                    Optie(id: "herleidbaar-false", waarde: "false", tekst: "Nee, zonder namen"),
                ], verplicht: true),
            over: lijst("over", "Over wie gaan ze", [("slachtoffer", "Een slachtoffer"), ("casus", "De casus als geheel")]),
            aan: lijst("aan", "Wie krijgt ze", [("politie", "De politie"), ("buitenland", "Een organisatie in het buitenland")], fout: aanFout),
            land: lijst("land", "Welk land", [("BE", "België")]),
            doel: lijst("doel", "Waarvoor", [("operationeel", "Wat bij de taak van de ontvanger hoort")]),
            contact: Link(titel: "Ketenbureau Noorderkust, 072 614 00 00", href: "tel:+31726140000"))
    }
}
