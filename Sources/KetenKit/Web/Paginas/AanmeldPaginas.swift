import Foundation
import Bestand
import Identity

/// Signing in and out.
struct AanmeldPaginas: Sendable {
    let sessies: Sessies
    let maker: Paginamaker

    var routes: [Route] {
        [
            Route(.GET, "/aanmelden", openbaar: "hier meldt men zich aan") { vraag, _ in
                pagina(account: "", naar: Self.veilig(vraag.query["naar"]), fout: nil)
            },
            Route(.POST, "/aanmelden", openbaar: "hier meldt men zich aan") { vraag, alAangemeld in
                try Self.eigenPagina(vraag)
                let formulier = try vraag.formulier()
                let naar = Self.veilig(formulier["naar"])
                let account = formulier["account"] ?? ""
                do {
                    let (token, _) = try await sessies.meldAan(
                        account: account.trimmingCharacters(in: .whitespaces).lowercased(), wachtwoord: formulier["wachtwoord"] ?? "", soort: .pagina)
                    // The browser's earlier session ends with the new one's beginning.
                    if let alAangemeld { try? await sessies.meldAf(alAangemeld) }
                    var antwoord = Antwoord.naar(naar)
                    antwoord.koppen.append(Koekjes.zet(token))
                    return antwoord
                } catch let fout as Aanmeldfout {
                    let probleem = Probleem.uit(fout) ?? .aanmelden
                    return pagina(account: account, naar: naar, fout: probleem)
                }
            },
            Route(.POST, "/afmelden", recht: .eigenWerk) { _, wie in
                try await sessies.meldAf(wie)
                var antwoord = Antwoord.naar("/aanmelden")
                antwoord.koppen.append(Koekjes.wis)
                return antwoord
            },
        ]
    }

    private func pagina(account: String, naar: String, fout: Probleem?) -> Antwoord {
        maker.html(
            AanmeldenPagina(
                foutsamenvatting: Foutsamenvatting(fout.map { [Veldfout(veld: "account", tekst: $0.detail)] } ?? []),
                account: Veld(
                    id: "account", naam: "account", label: "Account", waarde: account, verplicht: true, maat: "half", autocomplete: "username"),
                wachtwoord: Veld(
                    id: "wachtwoord", naam: "wachtwoord", label: "Wachtwoord", verplicht: true, type: "password", maat: "half",
                    autocomplete: "current-password"),
                naar: naar, demo: maker.demo), "Aanmelden", wie: nil, status: fout?.status ?? 200, fouten: fout != nil)
    }

    /// Only a path on this very site: one slash, then no slash or backslash.
    private static func veilig(_ naar: String?) -> String {
        guard let naar, naar.hasPrefix("/"), !naar.hasPrefix("//"), !naar.contains("\\"), naar.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f }) else { return "/" }
        return naar
    }

    /// Signing in somebody else's browser is an attack too: the form must come from here.
    private static func eigenPagina(_ vraag: Vraag) throws {
        guard Herkomst.isEigen(vraag) else {
            throw Probleem(status: 403, titel: "Formulier van elders", detail: "Dit formulier kwam niet van deze site. Ga naar de aanmeldpagina en probeer het daar.")
        }
    }
}
