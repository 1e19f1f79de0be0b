import Foundation

/// A running server with a data folder and a database of its own.
public final class KetendProcess: Sendable {
    public let port: Int
    public let data: URL
    public let database: TestDatabase
    public let process: Achtergrond
    private let log: URL

    public var base: URL { URL(string: "http://127.0.0.1:\(port)")! }
    /// A client without session.
    public var api: API { API(base) }
    /// What the server has written so far.
    public var output: String { (try? String(contentsOf: log, encoding: .utf8)) ?? "" }

    /// Starts a server and waits until it serves.
    /// - Parameters:
    ///   - data: an existing data folder, to start on what an earlier server left; a new one when nil.
    ///   - bin: a folder with `ketend` and modules of its own.
    ///   - arguments: after those that every server gets.
    ///   - environment: changes; nil takes a variable away.
    public static func start(
        _ database: TestDatabase, demo: Bool = true, data: URL? = nil, tenants: URL? = nil, bin: URL? = nil,
        arguments: [String] = [], environment: [String: String?] = [:]
    ) async throws -> KetendProcess {
        let server = try await launch(
            database, demo: demo, data: data, tenants: tenants, bin: bin, arguments: arguments, environment: environment)
        let api = server.api
        for _ in 0..<600 {
            guard server.process.isRunning else { break }
            if let answer = try? await api.get("/gezond"), answer.status == 200 { return server }
            try await Task.sleep(for: .milliseconds(100))
        }
        await server.stop()
        throw Supportfout("ketend does not serve:\n\(server.output)")
    }

    /// Starts it without waiting: for tests in which it must refuse.
    public static func launch(
        _ database: TestDatabase, demo: Bool = true, data: URL? = nil, tenants: URL? = nil, bin: URL? = nil,
        arguments: [String] = [], environment: [String: String?] = [:]
    ) async throws -> KetendProcess {
        let folder = try data ?? Omgeving.folder("ketend")
        let program = try (bin ?? Omgeving.bin()).appendingPathComponent("ketend")
        try await Proefsleutel.copy(to: folder)
        return try KetendProcess(
            database, program: program, data: folder, tenants: tenants ?? Omgeving.tenants(),
            arguments: (demo ? ["--demo"] : []) + arguments, environment: environment)
    }

    private init(
        _ database: TestDatabase, program: URL, data: URL, tenants: URL, arguments: [String], environment: [String: String?]
    ) throws {
        self.database = database
        self.data = data
        port = try Poort.free()
        log = data.appendingPathComponent("ketend-\(UUID().uuidString.prefix(8)).log")
        var variables: [String: String?] = [
            "KETEN_DATABASE_APP": database.app, "KETEN_TEST_DATABASE": nil, "KETEN_DATABASE": nil, "KETEN_DATABASE_BEHEER": nil,
        ]
        for (name, value) in environment { variables.updateValue(value, forKey: name) }
        process = try Achtergrond(
            program.path, ["dien", "--port", String(port), "--tenants", tenants.path, "--data", data.path] + arguments,
            environment: variables, log: log)
        // `deploy/test` ends what a test that was cut off has left.
        try Data("\(process.pid)\n".utf8).write(to: data.appendingPathComponent("ketend.pid"))
    }

    /// Asks the server to stop and waits for it. Returns its code.
    @discardableResult
    public func stop() async -> Int32 { await process.stop() }

    /// A server with a fresh database for the length of a test.
    public static func with<R>(
        _ label: String, demo: Bool = true, tenants: URL? = nil, _ body: (KetendProcess) async throws -> R
    ) async throws -> R {
        try await TestDatabase.with(label) { database in
            let server = try await start(database, demo: demo, tenants: tenants)
            do {
                let result = try await body(server)
                await server.stop()
                return result
            } catch {
                await server.stop()
                throw error
            }
        }
    }
}
