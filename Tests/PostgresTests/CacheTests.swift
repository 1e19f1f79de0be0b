import Testing
@testable import Postgres

@Suite struct CacheTests {
    @Test func aPlanWhoseTableChangedHeals() async throws {
        try await Proefdatabase.withPool({ $0.maxConnections = 1 }) { database, conninfo in
            try await Proefdatabase.sql("create table t (a int); insert into t values (1)", conninfo)
            #expect(try await database.oneTrip(.none(.readOnly), ["select * from t"])[0][0].decode(Int.self, "a") == 1)
            try await Proefdatabase.sql("alter table t add b text default 'nieuw'", conninfo)
            #expect(try await database.oneTrip(.none(.readOnly), ["select * from t"])[0][0].decode(String.self, "b") == "nieuw")
            try await Proefdatabase.sql("alter table t drop a", conninfo)
            let entry = Entry(access: .readWrite) { _ in ["select set_config('a.b', 'c', true)"] }
            #expect(try await database.oneTripSharingCommit(entry, ["select * from t"])[0][0].decode(as: String.self) == "nieuw")
            try await Proefdatabase.sql("alter table t add c int default 3", conninfo)
            #expect(try await database.oneTripSharingCommit(entry, ["select * from t"])[0][0].decode(Int.self, "c") == 3)
        }
    }

    @Test func aServerThatForgotItsStatementsIsToldAnew() async throws {
        try await Proefdatabase.withPool({ $0.maxConnections = 1 }) { database, _ in
            #expect(await database.ping())
            _ = try await database.oneTrip(.none(.readWrite), ["deallocate all"])
            #expect(await database.ping())
        }
    }

    @Test func aFailedPrepareIsNotRemembered() async throws {
        try await Proefdatabase.withPool({ $0.maxConnections = 1 }) { database, conninfo in
            for _ in 0..<2 {
                #expect(await fault { _ = try await database.oneTrip(.none(.readOnly), ["select * from later", "select 42::int4"]) }?.sqlState == "42P01")
            }
            #expect(try await database.oneTrip(.none(.readOnly), ["select 42::int4"])[0][0].decode(as: Int.self) == 42)
            try await Proefdatabase.sql("create table later (v int)", conninfo)
            #expect(try await database.oneTrip(.none(.readOnly), ["select * from later"])[0].isEmpty)
        }
    }

    @Test func oneTextWithOtherTypesIsAnotherStatement() async throws {
        try await Proefdatabase.withPool({ $0.maxConnections = 1 }) { database, _ in
            func type(_ sql: SQL) async throws -> String { try await database.oneTrip(.none(.readOnly), [sql])[0][0].decode(as: String.self) }
            for _ in 0..<2 {
                try await #expect(type("select pg_typeof(\(1))::text") == "bigint")
                try await #expect(type("select pg_typeof(\(true))::text") == "boolean")
            }
        }
    }

    @Test func theCacheIsBoundedHereAndOnTheServer() async throws {
        try await Proefdatabase.withPool({ $0.maxConnections = 1 }) { database, _ in
            for i in 0..<400 {
                let sql = SQL(rawTextNotFromInput: "select \(i)::int8")
                #expect(try await database.oneTrip(.none(.readOnly), [sql])[0][0].decode(as: Int.self) == i)
            }
            let kept = try await database.oneTrip(.none(.readOnly), ["select count(*) from pg_prepared_statements"])[0][0].decode(as: Int.self)
            #expect(kept <= 257 && kept > 200)
        }
    }

    @Test func aBatchThatMakesItsOwnStatementsStaleFailsOnceAndForAll() async throws {
        try await Proefdatabase.withPool { database, _ in
            let error = await fault { _ = try await database.oneTrip(.none(.readWrite), ["select 1 as a", "deallocate all", "select 1 as a"], deadline: .seconds(60)) }
            #expect(error?.sqlState == "26000")
            #expect(await database.ping())
        }
    }

    @Test func aConnectionWithATransactionLeftOnItServesNobodyElse() async throws {
        struct Enough: Error {}
        try await Proefdatabase.withPool({ $0.maxConnections = 1 }) { database, conninfo in
            try await Proefdatabase.sql("create table t (v int8)", conninfo)
            func rollBack() async {
                _ = try? await database.transaction(.none(.readWrite)) { tx in
                    _ = try await tx.query("insert into t values (1)")
                    // Takes away the very statement that the rollback is sent as.
                    _ = try await tx.query("deallocate all")
                    throw Enough()
                }
            }
            await rollBack()
            await rollBack()
            for _ in 0..<3 { #expect(try await database.oneTrip(.none(.readWrite), ["select count(*) from t"])[0][0].decode(as: Int.self) == 0) }
            // A transaction that a batch opens and leaves open swallows no later write.
            _ = try? await database.oneTrip(.none(.readWrite), ["begin"])
            _ = try await database.oneTrip(.none(.readWrite), ["insert into t values (2)"])
            try await Proefdatabase.sql("do $$ begin if (select count(*) from t) <> 1 then raise exception 'lost'; end if; end $$", conninfo)
        }
    }

    @Test func copyIsRefusedAndDoesNotStopTheLoop() async throws {
        try await Proefdatabase.withPool { database, conninfo in
            try await Proefdatabase.sql("create table t (v int8)", conninfo)
            for sql: SQL in ["copy (select 1) to stdout", "copy t from stdin"] {
                #expect(await fault { _ = try await database.oneTrip(.none(.readWrite), [sql]) }?.sqlState == "0A000")
                #expect(await database.ping())
            }
        }
    }

}
