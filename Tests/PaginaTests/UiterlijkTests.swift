import Foundation
import Support
import Testing

extension Paginas {
    /// Every page, wide and narrow, light and dark: nothing axe finds serious, nothing that scrolls sideways, nothing the browser
    /// refuses to load. With `KETEN_PLAATJES=MAP` each page is kept as a picture, to be looked at.
    @Suite struct UiterlijkTests {
        struct Blik: Sendable, CustomTestStringConvertible {
            let naam: String
            let look: Browser.Look
            var testDescription: String { naam }
        }

        static let blikken = [
            Blik(naam: "1280", look: .desktop), Blik(naam: "390", look: .phone), Blik(naam: "1280-donker", look: .desktop.inDark), Blik(naam: "390-donker", look: .phone.inDark),
            Blik(naam: "320", look: .reflow),
        ]

        /// The pages of one account; ids come from the API.
        private static func paginas(_ account: String) async throws -> [(naam: String, pad: String)] {
            let api = try await GedeeldeServer.als(account)
            func eerste(_ pad: String, _ lijst: String) async throws -> String? { try await api.get("/api/v1/\(pad)").json[lijst].array?.last?["id"].text }
            var uit = [("mijn-werk", "/"), ("signalen", "/signalen"), ("signaal-lezen", "/signalen/nieuw"), ("signaal-invullen", "/signalen/nieuw?manier=invullen"), ("regels", "/regels"), ("regel", "/regels/C12.8"), ("toegankelijkheid", "/toegankelijkheid"), ("niet-gevonden", "/bestaat-niet")]
            uit += [("mag-ik", "/mag-ik"), ("mag-ik-nee", "/mag-ik?van=zorgpartner&categorie=zorg&aan=officier-mensenhandel&doel=operationeel")]
            if let id = try await eerste("signalen", "signalen") { uit.append(("signaal", "/signalen/\(id)")) }
            if account != "toezicht.zandhuizen" {
                uit += [("dossiers", "/dossiers"), ("overleggen", "/overleggen"), ("wie-heeft-wat", "/wie-heeft-wat")]
                if let id = try await eerste("dossiers", "dossiers") { uit.append(("dossier", "/dossiers/\(id)")) }
                if let id = try await eerste("dossiers", "dossiers"), account != "toezicht.zandhuizen" { uit.append(("verstrekken", "/dossiers/\(id)/verstrekken")) }
                uit += [("verstrekkingen", "/verstrekkingen"), ("instemmingen", "/instemmingen")]
                if let id = try await eerste("verstrekkingen", "verstrekkingen") { uit.append(("verstrekking", "/verstrekkingen/\(id)")) }
                if let dossier = try await eerste("dossiers", "dossiers"), let id = try await api.get("/api/v1/dossiers/\(dossier)").json["gegevens"][0]["id"].text {
                    uit.append(("gegeven", "/gegevens/\(id)"))
                }
                if let id = try await eerste("casusoverleggen", "overleggen") { uit.append(("overleg", "/overleggen/\(id)")) }
            }
            if account == "ketenregisseur" { uit.append(("modules", "/modules")) }
            return uit.map { (naam: "\($0.0)-\(account)", pad: $0.1) }
        }

        @Test(arguments: blikken, ["ketenregisseur", "zorgcoordinator", "toezicht.zandhuizen"])
        func everyPageHoldsUp(_ blik: Blik, _ account: String) async throws {
            // Two accounts see the same pages; the odd sizes look at the fullest only.
            guard account == "ketenregisseur" || ["1280", "390"].contains(blik.naam) else { return }
            let paginas = try await Self.paginas(account)
            try await Bezoek.als(account, blik.look) { browser, base in
                for (naam, pad) in paginas {
                    try await browser.go(base.absoluteString + pad)
                    try await Self.bekijk(browser, naam: "\(naam)-\(blik.naam)")
                }
                #expect(paginas.count >= 8)
            }
        }

        /// Who keeps the register has forms that others do not see.
        @Test(arguments: blikken)
        func theRegisterHoldsUp(_ blik: Blik) async throws {
            for (account, paden) in [("penvoerder", ["/deelnemers", "/geheimhouding"]), ("assistent.zandhuizen", ["/mandaat"])] {
                try await Bezoek.als(account, blik.look) { browser, base in
                    for pad in paden {
                        try await browser.go(base.absoluteString + pad)
                        try await Self.bekijk(browser, naam: "\(pad.dropFirst())-\(account)-\(blik.naam)")
                    }
                }
            }
        }

        @Test(arguments: blikken)
        func signingInHoldsUpAlsoWhenItFails(_ blik: Blik) async throws {
            let base = try await GedeeldeServer.start().base
            try await Browser.with(blik.look) { browser in
                try await browser.go(base.appendingPathComponent("aanmelden"))
                try await Self.bekijk(browser, naam: "aanmelden-\(blik.naam)")
                try await browser.fill("#account", "politie")
                try await browser.fill("#wachtwoord", "verkeerd")
                try await browser.click("main form button[type=submit]")
                #expect(try await browser.text(".foutsamenvatting").contains("klopt niet"))
                #expect(try await browser.attribute("#account", "value") == "politie")
                #expect(try await browser.attribute("#wachtwoord", "value") != "verkeerd")
                try await Self.bekijk(browser, naam: "aanmelden-fout-\(blik.naam)")
            }
        }

        private static func bekijk(_ browser: Browser, naam: String) async throws {
            if let map = ProcessInfo.processInfo.environment["KETEN_PLAATJES"] { try await browser.screenshot("\(map)/\(naam).png") }
            let ernstig = try await browser.axe().filter { $0.impact == "serious" || $0.impact == "critical" }
            #expect(ernstig.isEmpty, "\(naam): \(ernstig)")
            let teBreed = try await browser.execute("return document.documentElement.scrollWidth - document.documentElement.clientWidth").int ?? 99
            #expect(teBreed <= 0, "\(naam) scrolls sideways by \(teBreed)")
            let geklaag = try await browser.console().filter { !$0.contains("status of 404") && !$0.contains("status of 401") }
            #expect(geklaag.isEmpty, "\(naam): \(geklaag)")
        }

        /// A check that cannot fail is worse than none.
        @Test func axeFindsWhatIsWrong() async throws {
            let base = try await GedeeldeServer.start().base
            try await Browser.with { browser in
                try await browser.go(base.appendingPathComponent("aanmelden"))
                try await browser.execute("document.querySelector('label').remove(); document.documentElement.removeAttribute('lang')")
                let gevonden = try await browser.axe().map(\.id)
                #expect(gevonden.contains("label") && gevonden.contains("html-has-lang"), "\(gevonden)")
            }
        }
    }
}
