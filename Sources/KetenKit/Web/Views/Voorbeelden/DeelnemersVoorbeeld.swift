extension Registerformulier {
    static func voorbeeld(_ id: String, keuze: Bool = true, einde: Bool = false, fout: String? = nil) -> Registerformulier {
        Registerformulier(
            formulierId: id, kop: "Een partner zegt op", uitleg: "Zij doet mee tot de opzegtermijn om is.", actie: "/deelnemers/opzeggingen",
            keuze: keuze
                ? Keuzelijst(
                    id: "\(id)-organisatie", naam: "organisatie", label: "Partner", opties: [Optie(waarde: "politie", tekst: "Politie", gekozen: true)],
                    fout: fout, verplicht: true) : nil,
            tekst: keuze ? nil : Veld(id: "\(id)-titel", naam: "titel", label: "Wat verandert er", verplicht: true, maat: "half"),
            dag: Datumveld(id: "\(id)-op", naam: "op", label: "Dag van de brief", dag: "3", maand: "11", jaar: "2026", verplicht: true),
            einde: einde ? Datumveld(id: "\(id)-tot", naam: "tot", label: "Geldt tot", hint: "Leeg laten is: geen einde.") : nil,
            kenmerk: einde ? nil : Veld(id: "\(id)-kenmerk", naam: "kenmerk", label: "Kenmerk van de brief", verplicht: true, maat: "half"),
            knop: "Leg dit vast")
    }
}

extension DeelnemersPagina {
    static var voorbeeld: DeelnemersPagina {
        let reden = "Politie heeft al opgezegd en doet mee tot 3 mei 2027. (C34)"
        return DeelnemersPagina(
            foutsamenvatting: Foutsamenvatting([Veldfout(veld: "opzegging-organisatie", tekst: reden)]),
            jaar: "Het convenant loopt dit jaar van 1 januari 2026 tot 1 januari 2027. Het is 16 keer vanzelf verlengd.",
            links: [Link(titel: "Geheimhouding: wie tekende", href: "/geheimhouding")],
            regels: [
                Deelnemerregel(naam: "Gemeente Dijkstad", stand: Tag("partner", toon: "goed"), sinds: "het begin", opgezegd: "nee", vertrekt: "geen einde"),
                Deelnemerregel(
                    naam: "Politie", stand: Tag("opgezegd", toon: "let-op"), sinds: "het begin", opgezegd: "3 november 2026", vertrekt: "3 mei 2027"),
                Deelnemerregel(naam: "Stichting De Brug", stand: Tag("kandidaat"), sinds: "nog niet", opgezegd: "nee", vertrekt: "geen einde"),
            ],
            voorstellen: [
                Voorstelvlak(
                    voorstelId: "71", kop: "Stichting De Brug wil toetreden", aanvraag: "Gevraagd op 3 november 2026, kenmerk ST-12.", regelId: "C4",
                    stand: Tag("wacht op 2 partners", toon: "let-op"), akkoorden: [Akkoordregel(naam: "Politie", wanneer: "5 november 2026, kenmerk P-88")],
                    moetNog: ["Gemeente Dijkstad", "Openbaar Ministerie"], instemmen: .voorbeeld("instemming-71"), ondertekenen: nil),
                Voorstelvlak(
                    voorstelId: "72", kop: "Wijziging: bewaartermijn korter", aanvraag: "Gevraagd op 1 oktober 2026, kenmerk ST-9.", regelId: "C33",
                    stand: Tag("klaar om te tekenen", toon: "goed"), akkoorden: [], moetNog: [], instemmen: nil, ondertekenen: .voorbeeld("ondertekening-72")),
            ], wijzigingen: [Wijzigingsregel(wat: "Artikel 6 aangevuld", sinds: "1 maart 2024", brief: "ST-2")],
            formulieren: [.voorbeeld("wijziging", keuze: false), .voorbeeld("opzegging", fout: reden)])
    }
}

extension GeheimhoudingPagina {
    static var voorbeeld: GeheimhoudingPagina {
        GeheimhoudingPagina(
            foutsamenvatting: Foutsamenvatting([Veldfout(veld: "verklaring-op-dag", tekst: "Kies vandaag of een dag die geweest is.")]),
            zonder: [Medewerkerregel(naam: "Bram Oudshoff", account: "arbeidsinspectie", werkt: "Arbeidsinspectie", getekend: "")],
            met: [Medewerkerregel(naam: "Noor Adriaanse", account: "ketenregisseur", werkt: "Gemeente Dijkstad", getekend: "2 november 2026")], aantalMet: 1,
            deskundigen: [
                Deskundigeregel(
                    naam: "Ilse van der Meulen-Okafor", overleg: "casusoverleg", getekend: "2 november 2026", tot: "1 maart 2027",
                    stand: Tag("geldt", toon: "goed"))
            ], verklaring: .voorbeeld("verklaring"), deskundige: .voorbeeld("deskundige", keuze: false, einde: true))
    }

    static var voorbeeldLeeg: GeheimhoudingPagina {
        GeheimhoudingPagina(foutsamenvatting: nil, zonder: [], met: [], aantalMet: 0, deskundigen: [], verklaring: nil, deskundige: nil)
    }
}

extension MandaatPagina {
    static var voorbeeld: MandaatPagina {
        MandaatPagina(
            foutsamenvatting: Foutsamenvatting([Veldfout(veld: "mandaat-op-dag", tekst: "Kies vandaag of een latere dag.")]),
            regels: [
                Mandaatregel(
                    mandaatId: "81", gemeente: "Gemeente Veenwoude", vanaf: "1 december 2026", tot: "geen einde", gegeven: "door assistent.veenwoude",
                    stand: Tag("gaat nog in", toon: "accent"), intrekbaar: true)
            ], leeg: nil, formulier: .voorbeeld("mandaat", keuze: false, einde: true))
    }

    static var voorbeeldLeeg: MandaatPagina {
        MandaatPagina(foutsamenvatting: nil, regels: [], leeg: Leeg(kop: "Geen mandaten", tekst: "Hier staan de mandaten van gemeenten."), formulier: nil)
    }
}
