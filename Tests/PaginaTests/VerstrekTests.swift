import Foundation
import Support
import Testing

extension Paginas {
    /// Disclosing and consenting by hand, with and without scripts.
    @Suite struct VerstrekTests {
        private static func dossier(_ merk: String, door account: String = "anker") async throws -> String { try await zaak(merk, door: account).dossier }

        private static func zaak(_ merk: String, door account: String = "anker") async throws -> (dossier: String, signaal: String) {
            let signaal = try await GedeeldeServer.als(account).post(
                "/api/v1/signalen", ["tenant": "dijkstad", "omschrijving": .string("Verteld: \(merk)"), "slachtoffers": [["naam": .string(merk), "geboortedatum": "1999"]]]
            ).json["id"].text
            let dossier = try await GedeeldeServer.als("ketenregisseur").post("/api/v1/dossiers", ["titel": .string("Zaak \(merk)"), "signalen": [.string(signaal ?? "")]])
            return (dossier.json["id"].text ?? "", signaal ?? "")
        }

        @Test("C21.5, C6.2 · weigeren noemt de regel en biedt de weg: vragen, instemmen, bekijken, verstrekken, lezen", arguments: [true, false])
        func fromRefusalToConsentToDisclosure(_ scripts: Bool) async throws {
            let merk = "Merk\(UUID().uuidString.prefix(6))", dossier = try await Self.dossier(merk)
            func kies(_ browser: Browser) async throws {
                try await browser.execute(
                    "document.querySelector('#aan').value = 'politie'; document.querySelector('#doel').value = 'operationeel'; document.querySelector('#vorm-2').checked = true; for (const k of document.querySelectorAll('input[name=gegevens]')) k.checked = k.closest('.keuze').textContent.includes('Naam')")
                try await browser.fill("#noodzaak", "Zonder naam is zij niet te vinden.")
                try await browser.fill("#belang", "Zij is daarna veilig.")
            }
            try await Bezoek.als("ketenregisseur", scripts: scripts) { browser, base in
                try await browser.go(base.absoluteString + "/dossiers/\(dossier)/verstrekken")
                try await browser.click("main form button.knop")
                #expect(await browser.shows(".foutsamenvatting", "Kies een ontvanger"))
                try await kies(browser)
                try await browser.click("main form button.knop")
                #expect(await browser.shows(".foutsamenvatting", "C21.5"))
                #expect(try await browser.execute("return document.querySelector('#noodzaak').value").text == "Zonder naam is zij niet te vinden.")
                try await browser.click("button[formaction$='/instemmingsverzoeken']")
                #expect(await browser.shows(".melding", "gevraagd"))
            }
            for (account, keren) in [("anker", 2), ("zorgcoordinator", 1)] {
                try await Bezoek.als(account, scripts: scripts) { browser, base in
                    for _ in 0..<keren {
                        try await browser.go(base.absoluteString + "/instemmingen")
                        try await browser.execute("[...document.querySelectorAll('main section')].find(s => s.textContent.includes('\(merk)')).querySelector('button[value=ja]').click()")
                        #expect(await browser.shows(".melding", "vastgelegd"))
                    }
                }
            }
            // Other tests disclose at the same time: this one is told by its address.
            let verstrekking = try await Bezoek.als("ketenregisseur", scripts: scripts) { browser, base in
                try await browser.go(base.absoluteString + "/dossiers/\(dossier)/verstrekken")
                try await kies(browser)
                try await browser.click("main form button.knop")
                #expect(await browser.shows("h1", "Dit ziet"))
                let voorbeeld = try await browser.text("main")
                #expect(voorbeeld.contains(merk) && voorbeeld.contains("nog niets verstrekt") && !voorbeeld.contains("Het Anker"))
                try await browser.click("form[action$='/verstrekkingen'] button.knop")
                #expect(await browser.shows(".melding", "verstrekt"))
                return try await browser.url().split(separator: "?")[0].split(separator: "/").last.map(String.init) ?? ""
            }
            try await Bezoek.als("politie", scripts: scripts) { browser, base in
                #expect(await browser.shows("main", "Aan u verstrekt"))
                try await browser.go(base.absoluteString + "/verstrekkingen/\(verstrekking)")
                #expect(await browser.shows("main", merk))
                #expect(try await browser.text("main").contains("Vernietigen voor"))
            }
        }

        @Test("C12.21 · een crisis: de een begint, de ander ziet het bovenaan en bevestigt")
        func aCrisisIsConfirmedByTheOther() async throws {
            let merk = "Merk\(UUID().uuidString.prefix(6))", dossier = try await Self.dossier(merk, door: "politie")
            try await Bezoek.als("ketenregisseur") { browser, base in
                try await browser.go(base.absoluteString + "/dossiers/\(dossier)/verstrekken")
                try await browser.execute(
                    "document.querySelector('#aan').value = 'arbeidsinspectie'; document.querySelector('#doel').value = 'crisis'; document.querySelector('#vorm-2').checked = true; for (const k of document.querySelectorAll('input[name=gegevens]')) k.checked = true")
                try await browser.fill("#noodzaak", "Het kan niet wachten.")
                try await browser.fill("#belang", "Haar leven.")
                try await browser.click("main form button.knop")
                #expect(await browser.shows("h1", "Dit ziet"))
                try await browser.click("form[action$='/verstrekkingen'] button.knop")
                #expect(await browser.shows(".melding", "Bel de ander"))
                #expect(try await browser.all("form[action$='/bevestiging']").isEmpty)
            }
            let verstrekking = try await Bezoek.als("zorgcoordinator") { browser, base in
                #expect(await browser.shows("main", "Crisis: uw bevestiging is nodig"))
                try await browser.go(base.absoluteString + "/dossiers/\(dossier)")
                try await browser.click("#crisis a[href^='/crisisbesluiten/']")
                #expect(await browser.shows("main", merk))
                #expect(try await browser.text("main").contains("Het kan niet wachten."))
                try await browser.click("form[action$='/bevestiging'] button")
                #expect(await browser.shows(".melding", "verstrekt"))
                return try await browser.url().split(separator: "?")[0].split(separator: "/").last.map(String.init) ?? ""
            }
            try await Bezoek.als("arbeidsinspectie") { browser, base in
                try await browser.go(base.absoluteString + "/verstrekkingen/\(verstrekking)")
                #expect(await browser.shows("main", "direct optreden bij crisis"))
            }
        }

        @Test("C20.2 · intrekken en corrigeren op de pagina van een gegeven")
        func withdrawingAndCorrectingOnThePage() async throws {
            let merk = "Merk\(UUID().uuidString.prefix(6))"
            let signaal = try await Self.zaak(merk).signaal
            try await Bezoek.als("anker") { browser, base in
                try await browser.go(base.absoluteString + "/signalen/\(signaal)")
                #expect(await browser.shows("main", merk))
                try await browser.execute("[...document.querySelectorAll('dl.gegevens > div')].find(d => d.textContent.includes('Naam')).querySelector('a[href^=\"/gegevens/\"]').click()")
                #expect(await browser.shows("h1", "Naam"))
                try await browser.execute("document.querySelector('#soort-2').checked = true")
                try await browser.click("form[action$='/instemmingen'] button")
                #expect(await browser.shows(".foutsamenvatting", "C21.5"))
                try await browser.execute("document.querySelector('#soort').checked = true")
                try await browser.click("form[action$='/instemmingen'] button")
                #expect(await browser.shows(".melding", "vastgelegd"))
                try await browser.click("form[action$='/intrekken'] button")
                #expect(await browser.shows(".melding", "geldt niet meer"))
                try await browser.fill("#waarde", "\(merk) Anders")
                try await browser.click("form[action$='/correcties'] button")
                #expect(await browser.shows(".melding", "opnieuw gesteld"))
                #expect(try await browser.text("main").contains("\(merk) Anders"))
            }
        }
    }
}
