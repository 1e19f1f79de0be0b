import Bestand
import Identity
import Invoer

/// `POST /sessies`, `DELETE /sessies/huidig`.
struct SessieRoutes: Sendable {
    let sessies: Sessies

    private static let invoer = Schema.object([
        .verplicht("account", .tekst(min: 1, max: 100), "Naam van het account"), .verplicht("wachtwoord", .tekst(min: 1, max: 500), "Wachtwoord"),
        .optioneel("code", .tekst(max: 20), "Tweede stap, waar die is ingesteld"),
    ])

    var routes: [Route] {
        [
            Route(
                .POST, "/api/v1/sessies", openbaar: "hier meldt men zich aan",
                uitleg: Uitleg(
                    "meldAan", "Aanmelden", groep: "sessies", invoer: [("application/json", Self.invoer)],
                    antwoorden: [
                        (
                            201, "Aangemeld",
                            .object([.verplicht("token", .tekst(), "Stuur mee als Bearer"), .verplicht("verlooptOp", .tijdstip, "Geldig tot")])
                        )
                    ])
            ) { vraag, _ in
                let invoer = try vraag.json(Self.invoer)
                let (token, verlooptOp) = try await sessies.meldAan(
                    account: invoer["account"]?.tekst ?? "", wachtwoord: invoer["wachtwoord"]?.tekst ?? "", soort: .api)
                return .json(["token": .tekst(token), "verlooptOp": AlsJSON.tijdstip(verlooptOp)], status: 201)
            },
            Route(
                .DELETE, "/api/v1/sessies/huidig", recht: .eigenWerk,
                uitleg: Uitleg("meldAf", "Afmelden", groep: "sessies", antwoorden: [(204, "Afgemeld", nil)])
            ) { _, wie in
                try await sessies.meldAf(wie)
                return .leeg
            },
        ]
    }
}
