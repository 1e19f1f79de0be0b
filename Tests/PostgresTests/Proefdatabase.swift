import Foundation
import Logging
@testable import Postgres

struct MissingDatabase: Error, CustomStringConvertible {
    let description = "KETEN_TEST_DATABASE is not set: run deploy/test"
}

/// A database for one test.
enum Proefdatabase {
    static func conninfo() throws -> String {
        guard let conninfo = ProcessInfo.processInfo.environment["KETEN_TEST_DATABASE"] else { throw MissingDatabase() }
        return conninfo
    }

    static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    /// Makes a database and throws it away afterwards.
    static func with<R>(_ body: (_ conninfo: String) async throws -> R) async throws -> R {
        let name = "pg_\(UUID().uuidString.lowercased().replacingOccurrences(of: "-", with: ""))"
        let server = try conninfo()
        try await sql("create database \(name)", server)
        do {
            let result = try await body("\(server) dbname=\(name)")
            try await sql("drop database \(name) with (force)", server)
            return result
        } catch {
            try? await sql("drop database \(name) with (force)", server)
            throw error
        }
    }

    /// The same with a pool on it.
    static func withPool<R>(
        _ change: (inout DatabaseConfiguration) -> Void = { _ in }, _ body: (Database, _ conninfo: String) async throws -> R
    ) async throws -> R {
        try await with { conninfo in
            var configuration = DatabaseConfiguration(conninfo: conninfo, maxConnections: 4)
            change(&configuration)
            return try await pool(configuration) { try await body($0, conninfo) }
        }
    }

    static func pool<R>(_ configuration: DatabaseConfiguration, _ body: (Database) async throws -> R) async throws -> R {
        let database = Database(configuration, logger: logger)
        do {
            let result = try await body(database)
            await database.shutdown()
            return result
        } catch {
            await database.shutdown()
            throw error
        }
    }

    /// Runs SQL on a connection of its own, on a thread that may wait: the tests' threads are few.
    static func sql(_ text: String, _ conninfo: String) async throws {
        try await onThread { try BlockingConnection(DatabaseConfiguration(conninfo: conninfo), logger: logger).script(text) }
    }
}

/// What a call threw as `PostgresError`; nil when it threw nothing or something else.
func fault(_ body: () async throws -> Void) async -> PostgresError? {
    do {
        try await body()
        return nil
    } catch {
        return error as? PostgresError
    }
}
