extension AanmeldenPagina {
    public static var voorbeeld: AanmeldenPagina {
        AanmeldenPagina(
            account: Veld(id: "account", naam: "account", label: "Account", verplicht: true, autocomplete: "username"),
            wachtwoord: Veld(
                id: "wachtwoord", naam: "wachtwoord", label: "Wachtwoord", verplicht: true, type: "password",
                autocomplete: "current-password"),
            demo: true)
    }

    public static var voorbeeldMetFout: AanmeldenPagina {
        AanmeldenPagina(
            foutsamenvatting: Foutsamenvatting([Veldfout(veld: "code", tekst: "Vul de code van 6 cijfers in")]),
            account: Veld(
                id: "account", naam: "account", label: "Account", waarde: "ketenregisseur", verplicht: true, autocomplete: "username"),
            wachtwoord: Veld(
                id: "wachtwoord", naam: "wachtwoord", label: "Wachtwoord", verplicht: true, type: "password",
                autocomplete: "current-password"),
            code: Veld(
                id: "code", naam: "code", label: "Code", hint: "De 6 cijfers uit uw authenticator-app.",
                fout: "Vul de code van 6 cijfers in",
                verplicht: true, maat: "kort", autocomplete: "one-time-code", inputmode: "numeric"))
    }
}
