import Foundation
import Support
import Testing

/// Tests with a browser, one after the other: browsers side by side would starve the servers that they look at.
@Suite(.serialized, .timeLimit(.minutes(4)), .enabled(if: !Omgeving.fast, "deploy/test --fast runs no browser"))
enum Paginas {}

/// A browser that is signed in on the shared demo server.
enum Bezoek {
    static func als<R>(_ account: String, _ look: Browser.Look = .desktop, scripts: Bool = true, _ body: (Browser, URL) async throws -> R) async throws -> R {
        let server = try await GedeeldeServer.start()
        return try await Browser.with(look) { browser in
            try await browser.scripts(scripts)
            try await meldAan(account, browser, server.base)
            return try await body(browser, server.base)
        }
    }

    static func meldAan(_ account: String, _ browser: Browser, _ base: URL) async throws {
        try await browser.go(base.appendingPathComponent("aanmelden"))
        try await browser.fill("#account", account)
        try await browser.fill("#wachtwoord", "demo-demo-demo")
        try await browser.click("main form button[type=submit]")
        _ = try await browser.find(".afmelden", within: 15)
    }
}

extension Browser {
    /// Whether an element comes to hold a text; a page that is being left answers for its successor.
    func shows(_ css: String, _ tekst: String) async -> Bool {
        for _ in 0..<100 {
            if let hier = try? await text(css), hier.contains(tekst) { return true }
            try? await Task.sleep(for: .milliseconds(50))
        }
        return false
    }
}
