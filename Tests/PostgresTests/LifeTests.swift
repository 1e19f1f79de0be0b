import Foundation
import Logging
import Testing
@testable import Postgres

@Suite struct LifeTests {
    @Test func recoversWithoutRestartWhenAllConnectionsAreKilled() async throws {
        try await Proefdatabase.withPool { database, conninfo in
            for _ in 0..<3 {
                await withTaskGroup(of: Void.self) { group in
                    for _ in 0..<8 { group.addTask { _ = await database.ping() } }
                }
                try await Proefdatabase.sql(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()", conninfo)
                // The backends end when they get to it; until then a connection may yet break under a call.
                var tries = 0
                while await !database.ping(), tries < 20 {
                    tries += 1
                    try await Task.sleep(for: .milliseconds(50))
                }
                #expect(tries < 20)
            }
        }
    }

    @Test func aDatabaseThatIsNotThereIsSaidSoSoonAndFoundWhenItComes() async throws {
        let server = try Proefdatabase.conninfo()
        let name = "later_\(UInt32.random(in: 0 ... .max))"
        try await Proefdatabase.pool(DatabaseConfiguration(conninfo: "\(server) dbname=\(name)")) { database in
            let running = Task { try await database.run() }
            // The server's no ends the wait; the deadline would be a timeout.
            let away = await fault { _ = try await database.oneTrip(.none(.readOnly), ["select 1"], deadline: .seconds(60)) }
            #expect(away?.kind == .connection && away?.outcome == .failed)
            #expect(!database.isAvailable)
            try await Proefdatabase.sql("create database \(name)", server)
            try await Task.sleep(for: .milliseconds(1200))
            #expect(database.isAvailable)
            #expect(await database.ping())
            running.cancel()
            try await running.value
            let closed = await fault { _ = try await database.oneTrip(.none(.readOnly), ["select 1"]) }
            #expect(closed?.kind == .closed)
        }
        try await Proefdatabase.sql("drop database \(name) with (force)", server)
    }

    @Test func shutdownLetsWorkUnderWayEnd() async throws {
        try await Proefdatabase.with { conninfo in
            let database = Database(DatabaseConfiguration(conninfo: conninfo), logger: Proefdatabase.logger)
            let five = try await database.transaction(.none(.readOnly)) { tx in
                _ = try await tx.query("select 1")
                let shutdown = Task { await database.shutdown() }
                try await Task.sleep(for: .milliseconds(200))
                #expect(await fault { _ = try await database.oneTrip(.none(.readOnly), ["select 1"]) }?.kind == .closed)
                let five = try await tx.query("select 5::int4")[0].decode(as: Int.self)
                return (five, shutdown)
            }
            #expect(five.0 == 5)
            await five.1.value
            await database.shutdown()
        }
    }

    @Test func theCheckOfNewConnectionsMayRefuse() async throws {
        struct TooOld: Error {}
        try await Proefdatabase.withPool({
            $0.onConnect = { facts in
                #expect(facts.version >= 150_000 && facts.backendPID > 0)
                throw TooOld()
            }
        }) { database, _ in
            #expect(await fault { _ = try await database.serverVersion() }?.kind == .connection)
        }
    }

    @Test func knowsTheServersVersion() async throws {
        try await Proefdatabase.withPool { database, _ in try await #expect(database.serverVersion() >= 150_000) }
    }

    @Test func aConnectionStringMayBeAURIAndIsNeverRepeated() async throws {
        var configuration = DatabaseConfiguration(conninfo: "postgresql://iemand:geheim@host1,host2/db?target_session_attrs=read-write", user: "ander", password: "x")
        let pairs = try Conninfo(configuration).withCStrings { keys, values in
            Dictionary(zip(keys, values).compactMap { k, v in k.flatMap { k in v.map { (String(cString: k), String(cString: $0)) } } }) { _, last in last }
        }
        #expect(pairs["user"] == "ander" && pairs["password"] == "x" && pairs["host"] == "host1,host2" && pairs["dbname"] == "db")
        configuration.conninfo = "password=geheim nonsense"
        let error = await fault { _ = try Conninfo(configuration) }
        #expect(error?.kind == .connection && !"\(error!)".contains("geheim"))
    }
}
