import Foundation

/// A small HTTP client: what is sent and what comes back, nothing followed or stored but cookies.
/// It talks to servers on this machine only.
public final class API: Sendable {
    public struct Answer: Sendable {
        public let status: Int
        /// By lower-case name.
        public let headers: [String: String]
        /// Each `Set-Cookie` by itself.
        public let setCookie: [String]
        public let body: Data
        public var text: String { String(decoding: body, as: UTF8.self) }
        /// `.null` when the body is no JSON.
        public var json: JSON { (try? JSON(data: body)) ?? .null }
    }

    public let base: URL
    public let token: String?
    public let cookies = Koekjes()

    public init(_ base: URL, token: String? = nil) {
        self.base = base
        self.token = token
    }

    /// The same server with another token.
    public func with(token: String?) -> API { API(base, token: token) }

    /// A client signed in as a demo account.
    public func login(_ account: String, password: String = "demo-demo-demo") async throws -> API {
        let answer = try await post("/api/v1/sessies", ["account": .string(account), "wachtwoord": .string(password)])
        guard answer.status == 201, let token = answer.json["token"].text else {
            throw Supportfout("login of \(account) answered \(answer.status): \(answer.text)")
        }
        return with(token: token)
    }

    public func get(_ path: String, headers: [String: String] = [:]) async throws -> Answer {
        try await send("GET", path, headers: headers)
    }

    public func post(_ path: String, _ body: JSON, headers: [String: String] = [:]) async throws -> Answer {
        try await send("POST", path, headers: headers.merging(["Content-Type": "application/json"]) { own, _ in own }, body: body.data)
    }

    public func post(_ path: String, text: String, headers: [String: String] = [:]) async throws -> Answer {
        try await send("POST", path, headers: headers.merging(["Content-Type": "text/plain; charset=utf-8"]) { own, _ in own }, body: Data(text.utf8))
    }

    /// Posts a form as a browser does; the order of fields is kept.
    public func post(_ path: String, form: [(String, String)], headers: [String: String] = [:]) async throws -> Answer {
        let body = form.map { "\(Self.formEncoded($0.0))=\(Self.formEncoded($0.1))" }.joined(separator: "&")
        return try await send(
            "POST", path, headers: headers.merging(["Content-Type": "application/x-www-form-urlencoded"]) { own, _ in own }, body: Data(body.utf8))
    }

    public func delete(_ path: String, headers: [String: String] = [:]) async throws -> Answer {
        try await send("DELETE", path, headers: headers)
    }

    /// - Parameter path: goes out as it is, query included.
    public func send(_ method: String, _ path: String, headers: [String: String] = [:], body: Data? = nil) async throws -> Answer {
        let port = base.port ?? 80
        var lines = ["Host": "127.0.0.1:\(port)", "Connection": "close"]
        if let token { lines["Authorization"] = "Bearer \(token)" }
        if let cookie = cookies.header { lines["Cookie"] = cookie }
        if body != nil || ["POST", "PUT", "PATCH"].contains(method) { lines["Content-Length"] = String(body?.count ?? 0) }
        lines.merge(headers) { _, given in given }
        let head = "\(method) \(path) HTTP/1.1\r\n" + lines.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\r\n" }.joined() + "\r\n"
        return try await raw([UInt8](head.utf8) + [UInt8](body ?? Data()), bodyless: method == "HEAD")
    }

    /// Sends bytes as they are, such as a request that no client would make.
    public func raw(_ bytes: [UInt8], bodyless: Bool = false, timeout: Int = 60) async throws -> Answer {
        let raw = try await Draad.exchange(bytes, port: base.port ?? 80, bodyless: bodyless, timeout: timeout)
        for header in raw.headers where header.name == "set-cookie" { cookies.take(header.value) }
        return Answer(
            status: raw.status, headers: Dictionary(raw.headers.map { ($0.name, $0.value) }) { "\($0), \($1)" },
            setCookie: raw.headers.filter { $0.name == "set-cookie" }.map(\.value), body: Data(raw.body))
    }

    private static func formEncoded(_ text: String) -> String {
        var plain = CharacterSet.alphanumerics.intersection(CharacterSet(charactersIn: Unicode.Scalar(0)..<Unicode.Scalar(128)))
        plain.insert(charactersIn: "-._")
        return text.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
    }
}

/// The cookies of one client, by name. It sends `Secure` cookies over plain HTTP too: tests talk to a loopback address.
public final class Koekjes: @unchecked Sendable {  // the lock guards the only variable
    private let lock = NSLock()
    private var values: [String: String] = [:]

    public subscript(name: String) -> String? {
        get { lock.withLock { values[name] } }
        set { lock.withLock { values[name] = newValue } }
    }

    public func clear() { lock.withLock { values = [:] } }

    var header: String? {
        lock.withLock { values.isEmpty ? nil : values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
    }

    /// Takes one `Set-Cookie` header.
    func take(_ header: String) {
        let parts = header.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
        guard let pair = parts.first, let equals = pair.firstIndex(of: "=") else { return }
        let value = String(pair[pair.index(after: equals)...])
        let gone = value.isEmpty || parts.dropFirst().contains { $0.lowercased() == "max-age=0" }
        self[String(pair[..<equals])] = gone ? nil : value
    }
}
