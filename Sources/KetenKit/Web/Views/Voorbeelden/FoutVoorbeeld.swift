extension FoutPagina {
    public static var voorbeeld: FoutPagina {
        FoutPagina(
            kop: "Deze bladzijde is niet gevonden", tekst: "Het adres klopt niet, of u mag deze bladzijde niet zien.", status: 404,
            watNu: [Link(titel: "Ga naar uw werk", href: "/"), Link(titel: "Bekijk de signalen", href: "/signalen")])
    }

    public static var voorbeeldGeweigerd: FoutPagina {
        FoutPagina(
            kop: "Dit mag nog niet", tekst: "Dit casusoverleg ligt minder dan 7 dagen na het zorgoverleg van 30 november 2026.",
            status: 409,
            regel: Link(titel: "C12.8 Casusoverleg ten minste 7 dagen na het zorgoverleg", href: "/regels/C12.8"),
            watNu: [Link(titel: "Kies een datum vanaf 7 december 2026", href: "/overleggen")], kenmerk: "7f3a91c2")
    }
}
