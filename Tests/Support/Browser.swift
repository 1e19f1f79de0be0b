import Foundation

/// A real browser without a window, driven through chromedriver. Each has a driver, a profile and cookies of its own.
public final class Browser: Sendable {
    public struct Element: Sendable {
        let id: String
    }

    /// A rule of accessibility that a page breaks, as axe reports it.
    public struct Violation: Sendable, CustomStringConvertible {
        public let id: String
        public let impact: String
        public let help: String
        /// CSS paths of the elements.
        public let targets: [String]
        public var description: String { "\(id) (\(impact)): \(help) — \(targets.joined(separator: " | "))" }
    }

    public struct Look: Sendable {
        public var width: Int
        public var height: Int
        public var scale: Double
        public var mobile: Bool
        public var dark: Bool
        /// Text larger by this factor, as a user sets it in the browser.
        public var zoom: Double

        public init(width: Int = 1280, height: Int = 900, scale: Double = 1, mobile: Bool = false, dark: Bool = false, zoom: Double = 1) {
            (self.width, self.height, self.scale, self.mobile, self.dark, self.zoom) = (width, height, scale, mobile, dark, zoom)
        }
        public static let desktop = Look()
        public static let phone = Look(width: 390, height: 844, scale: 2, mobile: true)
        /// The width at which WCAG 1.4.10 wants no scrolling in two directions.
        public static let reflow = Look(width: 320, height: 640)
        public var inDark: Look {
            var look = self
            look.dark = true
            return look
        }
    }

    private static let elementKey = "element-6066-11e4-a52e-4f735466cecf"
    private let driver: Achtergrond
    private let http: API
    private let session: String
    private let profile: URL

    /// Starts a browser.
    public static func start(_ look: Look = .desktop) async throws -> Browser {
        let profile = try Omgeving.folder("browser")
        let port = try Poort.free()
        let driver = try Achtergrond(
            "chromedriver", ["--port=\(port)", "--allowed-ips=127.0.0.1"],
            environment: ["HOME": profile.path], log: profile.appendingPathComponent("driver.log"))
        let http = API(URL(string: "http://127.0.0.1:\(port)")!)
        for attempt in 0..<100 {
            if let answer = try? await http.get("/status"), answer.json["value"]["ready"].bool == true { break }
            guard driver.isRunning, attempt < 99 else { throw Supportfout("chromedriver does not start: run deploy/test") }
            try await Task.sleep(for: .milliseconds(100))
        }
        var arguments: [JSON] = [
            "--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--no-first-run", "--lang=nl",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--proxy-server=direct://",
            .string("--window-size=\(look.width),\(look.height)"), .string("--user-data-dir=\(profile.path)/profiel"),
        ]
        // Chromium has no sandbox for root; it opens nothing here but the server under test.
        if getuid() == 0 { arguments.append("--no-sandbox") }
        let capabilities: JSON = [
            "capabilities": ["alwaysMatch": ["browserName": "chrome", "goog:chromeOptions": ["args": .array(arguments)]]]
        ]
        let answer = try await http.post("/session", capabilities)
        guard let session = answer.json["value"]["sessionId"].text else {
            await driver.stop()
            throw Supportfout("no browser session: \(answer.text.prefix(500))")
        }
        let browser = Browser(driver: driver, http: http, session: session, profile: profile)
        try await browser.show(look)
        return browser
    }

    /// A browser for the length of a test.
    public static func with<R>(_ look: Look = .desktop, _ body: (Browser) async throws -> R) async throws -> R {
        let browser = try await start(look)
        do {
            let result = try await body(browser)
            await browser.stop()
            return result
        } catch {
            await browser.stop()
            throw error
        }
    }

    private init(driver: Achtergrond, http: API, session: String, profile: URL) {
        (self.driver, self.http, self.session, self.profile) = (driver, http, session, profile)
    }

    public func stop() async {
        _ = try? await http.delete("/session/\(session)")
        await driver.stop(within: 5)
        try? FileManager.default.removeItem(at: profile)
    }

    // MARK: Look

    /// Changes size, device and colour scheme.
    public func show(_ look: Look) async throws {
        try await cdp(
            "Emulation.setDeviceMetricsOverride",
            [
                "width": .number(Double(look.width) / look.zoom), "height": .number(Double(look.height) / look.zoom),
                "deviceScaleFactor": .number(look.scale * look.zoom), "mobile": .bool(look.mobile),
            ])
        try await cdp("Emulation.setTouchEmulationEnabled", ["enabled": .bool(look.mobile)])
        try await media(["prefers-color-scheme": look.dark ? "dark" : "light"])
    }

    /// Media features such as `prefers-reduced-motion` or `forced-colors`; `type` is `print` for paper.
    public func media(_ features: [String: String], type: String = "") async throws {
        let list = features.sorted { $0.key < $1.key }.map { JSON.object(["name": .string($0.key), "value": .string($0.value)]) }
        try await cdp("Emulation.setEmulatedMedia", ["media": .string(type), "features": .array(list)])
    }

    /// Turns the page's own scripts off or on; takes effect at the next page.
    public func scripts(_ on: Bool) async throws { try await cdp("Emulation.setScriptExecutionDisabled", ["value": .bool(!on)]) }

    // MARK: Pages

    public func go(_ url: URL) async throws { try await command("POST", "/url", ["url": .string(url.absoluteString)]) }
    public func go(_ url: String) async throws { try await command("POST", "/url", ["url": .string(url)]) }
    public func url() async throws -> String { try await command("GET", "/url").text ?? "" }
    public func title() async throws -> String { try await command("GET", "/title").text ?? "" }
    public func source() async throws -> String { try await command("GET", "/source").text ?? "" }
    public func back() async throws { try await command("POST", "/back", [:]) }
    public func clearCookies() async throws { try await command("DELETE", "/cookie") }

    // MARK: Elements

    /// The first element; waits for it at most `seconds`.
    public func find(_ css: String, within seconds: Double = 5) async throws -> Element {
        let end = Date().addingTimeInterval(seconds)
        repeat {
            if let element = try await all(css).first { return element }
            try await Task.sleep(for: .milliseconds(50))
        } while Date() < end
        throw Supportfout("no element \(css) on \(try await url())")
    }

    public func all(_ css: String) async throws -> [Element] {
        let found = try await command("POST", "/elements", ["using": "css selector", "value": .string(css)])
        return (found.array ?? []).compactMap { $0[Self.elementKey].text.map(Element.init(id:)) }
    }

    /// Brings it into view first: with an emulated screen the driver does not always.
    public func click(_ css: String) async throws {
        let element = try await find(css)
        try await execute("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", [[Self.elementKey: .string(element.id)]])
        try await click(element)
    }
    public func click(_ element: Element) async throws { try await command("POST", "/element/\(element.id)/click", [:]) }

    /// Empties a field and types into it.
    public func fill(_ css: String, _ text: String) async throws {
        let element = try await find(css)
        try await command("POST", "/element/\(element.id)/clear", [:])
        try await command("POST", "/element/\(element.id)/value", ["text": .string(text)])
    }

    /// Types where the element is, without emptying it.
    public func type(_ css: String, _ text: String) async throws {
        try await command("POST", "/element/\(find(css).id)/value", ["text": .string(text)])
    }

    /// Presses keys on whatever has the focus; see `Key`.
    public func press(_ keys: String...) async throws {
        let actions = keys.flatMap { key -> [JSON] in
            [["type": "keyDown", "value": .string(key)], ["type": "keyUp", "value": .string(key)]]
        }
        try await command("POST", "/actions", ["actions": [["type": "key", "id": "toetsen", "actions": .array(actions)]]])
    }

    public enum Key {
        public static let tab = "\u{E004}", enter = "\u{E007}", escape = "\u{E00C}", space = " ", down = "\u{E015}", up = "\u{E013}"
    }

    public func text(_ css: String) async throws -> String { try await text(find(css)) }
    public func text(_ element: Element) async throws -> String { try await command("GET", "/element/\(element.id)/text").text ?? "" }
    public func attribute(_ css: String, _ name: String) async throws -> String? {
        try await command("GET", "/element/\(find(css).id)/attribute/\(name)").text
    }
    public func css(_ css: String, _ property: String) async throws -> String {
        try await command("GET", "/element/\(find(css).id)/css/\(property)").text ?? ""
    }
    public func isShown(_ css: String) async throws -> Bool { try await command("GET", "/element/\(find(css).id)/displayed").bool ?? false }

    // MARK: Beyond

    /// Runs a function body in the page; `arguments[0]` and on are what is given, `return` answers.
    @discardableResult
    public func execute(_ script: String, _ arguments: [JSON] = []) async throws -> JSON {
        try await command("POST", "/execute/sync", ["script": .string(script), "args": .array(arguments)])
    }

    /// The same, awaiting a promise that it returns.
    @discardableResult
    public func executeAsync(_ script: String, _ arguments: [JSON] = []) async throws -> JSON {
        let body = """
            const ready = arguments[arguments.length - 1];
            (async function () { \(script) }).apply(null, Array.prototype.slice.call(arguments, 0, -1)).then(ready, error => ready({fout: String(error)}));
            """
        return try await command("POST", "/execute/async", ["script": .string(body), "args": .array(arguments)])
    }

    /// A command of the DevTools protocol.
    @discardableResult
    public func cdp(_ name: String, _ parameters: JSON = [:]) async throws -> JSON {
        try await command("POST", "/goog/cdp/execute", ["cmd": .string(name), "params": parameters])
    }

    /// Writes a PNG; of the whole page unless told otherwise.
    public func screenshot(_ path: String, wholePage: Bool = true) async throws {
        let shot = try await cdp("Page.captureScreenshot", ["format": "png", "captureBeyondViewport": .bool(wholePage)])
        guard let png = shot["data"].text.flatMap({ Data(base64Encoded: $0) }) else { throw Supportfout("no screenshot") }
        let file = URL(fileURLWithPath: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try png.write(to: file)
    }

    /// What the page's console said since the last call, such as a broken content security policy.
    public func console() async throws -> [String] {
        (try await command("POST", "/se/log", ["type": "browser"]).array ?? []).compactMap { $0["message"].text }
    }

    /// What axe finds wrong: WCAG 2.2 A and AA and best practices. Proof that it looked: it throws when no rule passed.
    public func axe(tags: [String] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]) async throws -> [Violation] {
        let source = try String(contentsOfFile: Omgeving.value("KETEN_AXE"), encoding: .utf8)
        try await execute("if (!window.axe) { \(source) }")
        let result = try await executeAsync(
            """
            const r = await window.axe.run(document, {runOnly: {type: "tag", values: arguments[0]}, resultTypes: ["violations"]});
            return {passed: r.passes.length, violations: r.violations.map(v => ({id: v.id, impact: v.impact, help: v.help,
                targets: v.nodes.map(n => n.target.join(" "))}))};
            """, [.array(tags.map { .string($0) })])
        guard let passed = result["passed"].int, passed > 0 else { throw Supportfout("axe did not run: \(result)") }
        return (result["violations"].array ?? []).map { violation in
            Violation(
                id: violation["id"].text ?? "", impact: violation["impact"].text ?? "", help: violation["help"].text ?? "",
                targets: (violation["targets"].array ?? []).compactMap(\.text))
        }
    }

    @discardableResult
    private func command(_ method: String, _ path: String, _ body: JSON? = nil) async throws -> JSON {
        let answer = try await http.send(
            method, "/session/\(session)\(path)", headers: ["Content-Type": "application/json; charset=utf-8"], body: body?.data)
        guard answer.status == 200 else {
            throw Supportfout("browser: \(method) \(path): \(answer.json["value"]["message"].text ?? answer.text)")
        }
        return answer.json["value"]
    }
}
