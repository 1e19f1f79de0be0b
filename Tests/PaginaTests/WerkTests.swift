import Foundation
import Support
import Testing

extension Paginas {
    /// The chain by hand: pages, forms and links only, as its users go through it.
    @Suite struct WerkTests {
        private static func formulier(_ merk: String) -> String {
            """
            Format casus mensenhandel
            Ingevuld door: Wibo Tuinstra
            PERSONALIA SLACHTOFFER
            Naam: \(merk)
            Geboortedatum: 00-03-1998
            Buren noemen een witte bus
            """
        }

        /// Without scripts everything works too.
        @Test(arguments: [true, false])
        func fromPastedTextToDossierToAgendaToDecision(_ scripts: Bool) async throws {
            let merk = "Merk\(UUID().uuidString.prefix(6))"
            try await Bezoek.als("voorbereiding", scripts: scripts) { browser, base in
                // Paste, see how it was read, save.
                try await browser.go(base.absoluteString + "/signalen/nieuw")
                try await browser.fill("#tekst", Self.formulier(merk))
                try await browser.click("main form button[type=submit].knop")
                #expect(await browser.shows("h1", "Zo is het gelezen"))
                let gelezen = try await browser.text("main")
                #expect(gelezen.contains(merk) && gelezen.contains("maart 1998") || gelezen.contains("1998-03"))
                #expect(gelezen.contains("witte bus"))
                try await browser.click("form[action='/signalen'] button.knop")
                #expect(await browser.shows(".melding", "opgeslagen"))
                let signaal = try #require(try await browser.url().split(separator: "?").first?.split(separator: "/").last).description
                // Place the line that had no field; nothing of it is lost.
                try await browser.execute("for (const s of document.querySelectorAll('.losse-regels select')) s.value = 'samenvatting'")
                try await browser.click("form[action$='/regels'] button")
                #expect(await browser.shows("main", "witte bus"))
                #expect(try await browser.all(".losse-regels").isEmpty)
                // Open a dossier on it from the list.
                try await browser.go(base.absoluteString + "/signalen?stapel=los")
                try await browser.execute("document.getElementById('kies-\(signaal)').click()")
                try await browser.fill("#titel", "Zaak \(merk)")
                try await browser.click("form[action='/dossiers'] button.knop")
                #expect(await browser.shows("h1", "Zaak \(merk)"))
                #expect(try await browser.text("[aria-current=step], .stappen").isEmpty == false)
                // Onto the agenda of today.
                try await browser.click("form[action$='/agenderen'] button")
                #expect(await browser.shows("main", "Weging"))
            }
            try await Bezoek.als("ketenregisseur", scripts: scripts) { browser, base in
                try await browser.go(base.absoluteString + "/overleggen")
                try await browser.execute("[...document.querySelectorAll('main a')].find(a => a.textContent.includes('Casusoverleg')).click()")
                let punt = ".agendapunt-\(merk)"
                // The item of this case, told by its title.
                try await browser.execute(
                    "const kop = [...document.querySelectorAll('main a')].find(a => a.textContent === 'Zaak \(merk)'); const vak = kop.closest('section, li, article'); vak.classList.add('\(punt.dropFirst())'); for (const d of vak.querySelectorAll('details')) d.open = true;")
                // Forgotten fields come back with what was typed.
                try await browser.execute("document.querySelector('\(punt) input[value=interventie]').checked = true; document.querySelector('\(punt) select').value = 'politie'; document.querySelector('\(punt) [name=beoogdResultaat]').value = 'Zij is veilig (\(merk)).'")
                try await browser.click("\(punt) form button[type=submit]")
                #expect(await browser.shows(".foutsamenvatting", "motivering"))
                let ingevuld = try await browser.execute("return [...document.querySelectorAll('[name=beoogdResultaat]')].map(v => v.value).join('|')").text
                #expect(ingevuld?.contains(merk) == true)
                let id = try #require(try await browser.execute("return document.querySelector('.foutsamenvatting a').getAttribute('href').slice(1)").text)
                try await browser.execute("document.getElementById('\(id)').value = 'Haar veiligheid gaat voor.'")
                try await browser.execute("document.getElementById('\(id)').form.querySelector('button[type=submit]').click()")
                #expect(await browser.shows(".melding", "vastgelegd"))
            }
            try await Bezoek.als("politie", scripts: scripts) { browser, base in
                #expect(await browser.shows("main", merk))
                try await browser.go(base.absoluteString + "/wie-heeft-wat")
                try await browser.execute(
                    "[...document.querySelectorAll('main section')].find(s => s.textContent.includes('\(merk)')).querySelector('button[value=aanvaarden]').click()")
                #expect(await browser.shows(".melding", "vastgelegd"))
                #expect(try await browser.execute("return [...document.querySelectorAll('tr')].find(r => r.textContent.includes('\(merk)')).textContent").text?.contains("aanvaard") == true)
            }
        }

        /// Among all that other tests made, page by page.
        private static func dossier(_ titel: String) async throws -> String? {
            let api = try await GedeeldeServer.als("zorgcoordinator")
            var pad: String? = "/api/v1/dossiers?aantal=100"
            while let hier = pad {
                let blad = try await api.get(hier).json
                if let id = blad["dossiers"].array?.first(where: { $0["titel"].text == titel })?["id"].text { return id }
                pad = blad["volgende"].text
            }
            return nil
        }

        @Test func aRefusalNamesTheRuleAndLeadsToIt() async throws {
            try await Bezoek.als("om") { browser, base in
                try await browser.go(base.absoluteString + "/signalen/nieuw?manier=invullen")
                try await browser.fill("#omschrijving", "Iets gehoord, verzonnen.")
                try await browser.click("main form button[type=submit]")
                #expect(await browser.shows(".foutsamenvatting", "C17"))
                #expect(try await browser.execute("return document.querySelector('#omschrijving').value").text == "Iets gehoord, verzonnen.")
            }
            try await Bezoek.als("zorgcoordinator") { browser, base in
                let slapen = try #require(try await Self.dossier("Slapen naast de machines"))
                try await browser.go(base.absoluteString + "/dossiers/\(slapen)")
                #expect(await browser.shows(".achtergehouden", "C18.1"))
                try await browser.click(".achtergehouden dt a")
                #expect(await browser.shows("h1", "scal"))
            }
        }

        @Test func aForgedOrStaleFormIsRefusedAndTheSessionCookieIsLocked() async throws {
            let server = try await GedeeldeServer.start()
            func vers() -> API { API(server.base) }
            let api = vers()
            let aangemeld = try await api.post("/aanmelden", form: [("account", "politie"), ("wachtwoord", "demo-demo-demo"), ("naar", "//elders.example")])
            #expect(aangemeld.status == 303 && aangemeld.headers["location"] == "/")
            let koekje = try #require(aangemeld.setCookie.first)
            for deel in ["__Host-", "Secure", "HttpOnly", "SameSite=Lax", "Path=/"] { #expect(koekje.contains(deel), "\(deel)") }
            #expect(try await api.get("/signalen").status == 200)
            for (velden, koppen) in [
                ([("omschrijving", "x")], [:]), ([("omschrijving", "x"), ("csrf", "0000")], [:]),
                ([("omschrijving", "x"), ("csrf", try await Self.csrf(api))], ["Origin": "https://elders.example"]),
            ] as [([(String, String)], [String: String])] {
                #expect(try await api.post("/signalen", form: velden, headers: koppen).status == 403)
            }
            // A session's cookie is no key to the API, and an API token none to the pages.
            #expect(try await api.get("/api/v1/signalen").status == 401)
            let waarde = koekje.split(separator: ";")[0].split(separator: "=", maxSplits: 1)[1]
            #expect(try await api.with(token: String(waarde)).get("/api/v1/signalen").status == 401)
            let buiten = vers()
            let terug = try await buiten.get("/signalen")
            #expect(terug.status == 303 && terug.headers["location"] == "/aanmelden?naar=/signalen")
            let csrf = try await Self.csrf(api)
            #expect(try await api.post("/afmelden", form: [("csrf", csrf)]).status == 303)
            #expect(try await api.get("/signalen").status == 303)
        }

        private static func csrf(_ api: API) async throws -> String {
            let tekst = try await api.get("/signalen/nieuw").text
            return try #require(tekst.firstMatch(of: /name="csrf" value="([^"]+)"/).map { String($0.1) })
        }

        @Test func aTextOfAnyEncodingAndAFileComeIn() async throws {
            let merk = "Merk\(UUID().uuidString.prefix(6))", map = try Omgeving.folder("upload")
            let bestand = map.appendingPathComponent("casus.txt")
            try Self.formulier("Noëlla \(merk)").data(using: .windowsCP1252)!.write(to: bestand)
            try await Bezoek.als("politie") { browser, base in
                try await browser.go(base.absoluteString + "/signalen/nieuw")
                try await browser.type("#bestand", bestand.path)
                try await browser.click("main form button[type=submit].knop")
                #expect(await browser.shows("main", "Noëlla \(merk)"))
                try await browser.click("form[action='/signalen'] button.knop")
                #expect(await browser.shows(".gegevens", "Noëlla \(merk)"))
            }
        }

        @Test func aSecondClickStoresNothingTwice() async throws {
            let api = API(try await GedeeldeServer.start().base)
            _ = try await api.post("/aanmelden", form: [("account", "siod"), ("wachtwoord", "demo-demo-demo")])
            let formulier = [("csrf", try await Self.csrf(api)), ("eenmalig", UUID().uuidString), ("omschrijving", "Verzonnen")]
            let een = try await api.post("/signalen", form: formulier), twee = try await api.post("/signalen", form: formulier)
            #expect(een.status == 303 && een.headers["location"] == twee.headers["location"])
        }
    }
}
