/// Every page with invented content, for previews and for the test that proves each template's names.
public struct Voorbeeld: Sendable {
    public let naam: String
    public let template: String
    public let pagina: any Pagina
    public let kader: Kader

    public init(_ naam: String, _ pagina: any Pagina, _ kader: Kader) {
        self.naam = naam
        self.template = type(of: pagina).template
        self.pagina = pagina
        self.kader = kader
    }

    public static var kern: [Voorbeeld] {
        [
            Voorbeeld("aanmelden", AanmeldenPagina.voorbeeld, .uitgelogd("Aanmelden")),
            Voorbeeld("aanmelden-fout", AanmeldenPagina.voorbeeldMetFout, .uitgelogd("Aanmelden", fouten: true)),
            Voorbeeld("mijn-werk", MijnWerkPagina.voorbeeld, .voorbeeld("Mijn werk", actief: "/")),
            Voorbeeld("mijn-werk-leeg", MijnWerkPagina.voorbeeldLeeg, .voorbeeld("Mijn werk", actief: "/")),
            Voorbeeld("signalen", SignalenPagina.voorbeeld, .voorbeeld("Signalen", actief: "/signalen")),
            Voorbeeld("signalen-leeg", SignalenPagina.voorbeeldLeeg, .voorbeeld("Signalen", actief: "/signalen")),
            Voorbeeld(
                "signaal", SignaalPagina.voorbeeld,
                .voorbeeld(
                    "Signaal S-2026-0142", onder: .signalen,
                    melding: Melding("Het signaal is opgeslagen.", vervolg: Link(titel: "Meld nog een signaal", href: "/signalen/nieuw")))),
            Voorbeeld("signaal-nieuw", NieuwSignaalPagina.voorbeeld, .voorbeeld("Nieuw signaal", onder: .signalen, fouten: true)),
            Voorbeeld(
                "signaal-nieuw-tekst", NieuwSignaalPagina.voorbeeldTekst, .voorbeeld("Nieuw signaal", onder: .signalen, fouten: true)),
            Voorbeeld("signaal-controle", SignaalControlePagina.voorbeeld, .voorbeeld("Zo is het gelezen", onder: .signalen)),
            Voorbeeld("dossier", DossierPagina.voorbeeld, .voorbeeld("Havenkade 138", onder: .dossiers)),
            Voorbeeld("dossiers", DossiersPagina.voorbeeld, .voorbeeld("Dossiers", actief: "/dossiers")),
            Voorbeeld("dossiers-leeg", DossiersPagina.voorbeeldLeeg, .voorbeeld("Dossiers", actief: "/dossiers")),
            Voorbeeld("verstrekken", VerstrekkenPagina.voorbeeld, .voorbeeld("Verstrekken", onder: .dossiers, fouten: true)),
            Voorbeeld("verstrekken-leeg", VerstrekkenPagina.voorbeeldLeeg, .voorbeeld("Verstrekken", onder: .dossiers)),
            Voorbeeld("verstrekken-controle", VerstrekkenControlePagina.voorbeeld, .voorbeeld("Controleer de verstrekking", onder: .dossiers)),
            Voorbeeld("crisis", CrisisPagina.voorbeeld, .voorbeeld("Direct optreden bij crisis", onder: .dossiers)),
            Voorbeeld("verstrekking", VerstrekkingPagina.voorbeeld, .voorbeeld("Verstrekking V-7K3F-9QXA")),
            Voorbeeld("verstrekkingen", VerstrekkingenPagina.voorbeeld, .voorbeeld("Verstrekkingen")),
            Voorbeeld("verstrekkingen-leeg", VerstrekkingenPagina.voorbeeldLeeg, .voorbeeld("Verstrekkingen")),
            Voorbeeld("instemmingen", InstemmingenPagina.voorbeeld, .voorbeeld("Instemming gevraagd")),
            Voorbeeld("instemmingen-leeg", InstemmingenPagina.voorbeeldLeeg, .voorbeeld("Instemming gevraagd")),
            Voorbeeld("gegeven", GegevenPagina.voorbeeld, .voorbeeld("Gegeven: naam", fouten: true)),
            Voorbeeld("gegeven-zonder-waarde", GegevenPagina.voorbeeldZonderWaarde, .voorbeeld("Gegeven: naam")),
            Voorbeeld("regel", RegelPagina.voorbeeld, .voorbeeld("Twee keer instemming", onder: .regels)),
            Voorbeeld("regels", RegelsPagina.voorbeeld, .voorbeeld("Regels")),
            Voorbeeld("mag-ik", MagIkPagina.voorbeeld, .voorbeeld("Mag ik dit delen", actief: "/mag-ik")),
            Voorbeeld("mag-ik-leeg", MagIkPagina.voorbeeldLeeg, .uitgelogd("Mag ik dit delen", fouten: true)),
            Voorbeeld("fout-404", FoutPagina.voorbeeld, .voorbeeld("Niet gevonden")),
            Voorbeeld("fout-409", FoutPagina.voorbeeldGeweigerd, .voorbeeld("Dit mag nog niet")),
            Voorbeeld("deelnemers", DeelnemersPagina.voorbeeld, .voorbeeld("Deelnemers", actief: "/deelnemers", fouten: true)),
            Voorbeeld("geheimhouding", GeheimhoudingPagina.voorbeeld, .voorbeeld("Geheimhouding", fouten: true)),
            Voorbeeld("geheimhouding-leeg", GeheimhoudingPagina.voorbeeldLeeg, .voorbeeld("Geheimhouding")),
            Voorbeeld("mandaat", MandaatPagina.voorbeeld, .voorbeeld("Mandaat", fouten: true)),
            Voorbeeld("mandaat-leeg", MandaatPagina.voorbeeldLeeg, .voorbeeld("Mandaat")),
            Voorbeeld("modules", ModulesPagina.voorbeeld, .voorbeeld("Modules", actief: "/modules")),
            Voorbeeld("toegankelijkheid", ToegankelijkheidPagina.voorbeeld, .uitgelogd("Toegankelijkheid")),
        ]
    }
}

extension Kader {
    public static func uitgelogd(_ titel: String, fouten: Bool = false) -> Kader {
        Kader(titel: titel, fouten: fouten, regionaam: "Regio Noorderkust", csrf: "voorbeeld-csrf")
    }

    public static func voorbeeld(
        _ titel: String, actief: String = "", onder: Link? = nil, fouten: Bool = false, melding: Melding? = nil
    ) -> Kader {
        let plaatsen = [
            ("Mijn werk", "/", "m"), ("Signalen", "/signalen", "s"), ("Dossiers", "/dossiers", "d"),
            ("Overleggen", "/overleggen", "c"), ("Wie heeft wat", "/wie-heeft-wat", "w"), ("Modules", "/modules", nil),
        ]
        return Kader(
            titel: titel, fouten: fouten, regionaam: "Regio Noorderkust", tenantnaam: "Dijkstad", ingelogd: true,
            gebruiker: "Marijke van den Oudenrijn", rol: "Ketenregisseur", organisatie: "gemeente Dijkstad",
            navigatie: plaatsen.map { Navigatie(titel: $0.0, href: $0.1, actief: $0.1 == (onder?.href ?? actief), toets: $0.2) },
            kruimels: onder.map { [Link(titel: "Mijn werk", href: "/"), $0] } ?? [],
            csrf: "voorbeeld-csrf", eenmalig: "voorbeeld-eenmalig", melding: melding)
    }
}

extension Link {
    static let signalen = Link(titel: "Signalen", href: "/signalen")
    static let dossiers = Link(titel: "Dossiers", href: "/dossiers")
    static let regels = Link(titel: "Regels", href: "/regels")
}

extension Keuzelijst {
    static let voorbeeldTenant = Keuzelijst(
        id: "tenant", naam: "tenant", label: "Gemeente",
        opties: [
            Optie(waarde: "", tekst: "Alle gemeenten"), Optie(waarde: "dijkstad", tekst: "Dijkstad", gekozen: true),
            Optie(waarde: "veenwoude", tekst: "Veenwoude"), Optie(waarde: "havenmeer", tekst: "Havenmeer"),
            Optie(waarde: "zandhuizen", tekst: "Zandhuizen"),
        ], verplicht: true)

    static let voorbeeldCategorie = Keuzelijst(
        id: "categorie", naam: "categorie", label: "Soort gegevens",
        opties: [
            Optie(waarde: "gewoon", tekst: "Gewoon", gekozen: true), Optie(waarde: "strafrechtelijk", tekst: "Strafrechtelijk"),
            Optie(waarde: "fiscaal", tekst: "Fiscaal"), Optie(waarde: "zorg", tekst: "Zorg"),
        ], hint: "De soort bepaalt wie de gegevens later mag zien.", verplicht: true)
}
