import Foundation
import Testing
@testable import Postgres

@Suite struct TripTests {
    @Test func aTripIsOneRoundTripAlsoWithEntryAndReadOnly() async throws {
        try await Proxy.with { database, proxy, _ in
            let entry = Entry(access: .readOnly) { pid in ["select set_config('keten.proef', \("\(pid)"), true)"] }
            for _ in 0..<2 {
                _ = await database.ping()
                proxy.countTurns()
                let rows = try await database.oneTrip(entry, ["select current_setting('keten.proef')::int4 = pg_backend_pid()", "select 2::int4", "select 3::int4"])
                #expect(proxy.turns == 1)
                #expect(try rows.count == 3 && rows[0][0].decode(as: Bool.self) && rows[2][0].decode(as: Int.self) == 3)
            }
            let left = try await database.oneTrip(.none(.readOnly), ["select coalesce(current_setting('keten.proef', true), '')"])
            #expect(try left[0][0].decode(as: String.self) == "")
        }
    }

    @Test func aReadOnlyTripCannotWriteAndAFailedTripLeavesNothing() async throws {
        try await Proefdatabase.withPool { database, conninfo in
            try await Proefdatabase.sql("create table t (v int primary key)", conninfo)
            let refused = await fault { _ = try await database.oneTrip(.none(.readOnly), ["insert into t values (1)"]) }
            #expect(refused?.sqlState == "25006" && refused?.outcome == .failed)
            let failed = await fault { _ = try await database.oneTrip(.none(.readWrite), ["insert into t values (2)", "insert into t values (2)"]) }
            #expect(failed?.isUniqueViolation == true)
            let inside = await fault { try await database.transaction(.none(.readOnly)) { _ = try await $0.query("insert into t values (3)") } }
            #expect(inside?.sqlState == "25006")
            let count = try await database.oneTrip(.none(.readOnly), ["select count(*) from t"])[0][0].decode(as: Int.self)
            #expect(count == 0)
            let written = try await database.oneTrip(.none(.readWrite), ["insert into t select generate_series(1, 5)", "update t set v = v + 10 where v > 3"])
            #expect(written.map(\.affected) == [5, 2])
        }
    }

    @Test func errorsOfTheCommitItselfAreHeard() async throws {
        try await Proefdatabase.withPool { database, conninfo in
            try await Proefdatabase.sql("create table t (v int unique deferrable initially deferred)", conninfo)
            let trip = await fault { _ = try await database.oneTrip(.none(.readWrite), ["insert into t values (1), (1)"]) }
            #expect(trip?.isUniqueViolation == true && trip?.outcome == .failed && trip?.constraint == "t_v_key")
            let transaction = await fault { try await database.transaction(.none(.readWrite)) { _ = try await $0.query("insert into t values (1), (1)") } }
            #expect(transaction?.isUniqueViolation == true)
            #expect(await database.ping())
        }
    }

    @Test func anEntryThatTheServerRefusesIsAnErrorEverywhere() async throws {
        try await Proefdatabase.withPool { database, _ in
            let refusal: SQL = "do $$ begin raise exception 'geheim' using errcode = 'KT401'; end $$"
            for access in [Entry.Access.readOnly, .readWrite] {
                for statements in [[refusal, "select 1"], ["select 1", refusal, "select 2"]] {
                    let entry = Entry(access: access) { _ in statements }
                    let trip = await fault { _ = try await database.oneTrip(entry, ["select 1"]) }
                    let shared = await fault { _ = try await database.oneTripSharingCommit(entry, ["select 1"]) }
                    let transaction = await fault { try await database.transaction(entry) { _ = try await $0.query("select 1") } }
                    #expect([trip, shared, transaction].map { $0?.sqlState } == ["KT401", "KT401", "KT401"])
                }
            }
            let empty = try await database.oneTrip(.none(.readOnly), ["", "select 1"])
            #expect(empty.map(\.count) == [0, 1])
        }
    }

    @Test func errorsHideValues() async throws {
        try await Proefdatabase.withPool { database, conninfo in
            try await Proefdatabase.sql("create table account (bsn text primary key, check (bsn <> 'geheim-2'))", conninfo)
            let secret = "geheim-123456782"
            _ = try await database.oneTrip(.none(.readWrite), ["insert into account values (\(secret))"])
            let double = await fault { _ = try await database.oneTrip(.none(.readWrite), ["insert into account values (\(secret))"]) }
            let check = await fault { _ = try await database.oneTrip(.none(.readWrite), ["insert into account values (\("geheim-2"))"]) }
            let cast = await fault { _ = try await database.oneTrip(.none(.readWrite), ["select (\(secret))::int4"]) }
            for error in [double, check, cast] {
                var dumped = "\(error!) \(String(reflecting: error!))"
                dump(error!, to: &dumped)
                #expect(!dumped.contains("geheim"))
            }
            #expect(double!.description.contains("SQLSTATE 23505, table account, constraint account_pkey"))
            #expect(cast?.sqlState == "22P02")
        }
    }

    @Test func manyCallersShareFewConnections() async throws {
        try await Proefdatabase.withPool { database, _ in
            let sum = try await withThrowingTaskGroup(of: Int.self) { group in
                for i in 0..<300 {
                    group.addTask { try await database.oneTrip(.none(.readOnly), ["select \(i)::int8, repeat('x', 20000)"])[0][0].decode(as: Int.self) }
                }
                var sum = 0
                for try await value in group { sum += value }
                return sum
            }
            #expect(sum == 300 * 299 / 2)
        }
    }

    @Test func largeParametersAndAnswersPass() async throws {
        try await Proefdatabase.withPool { database, _ in
            let large = [UInt8](repeating: 7, count: 8_000_000)
            let row = try await database.oneTrip(.none(.readOnly), ["select \(large), length(\(large))"])[0][0]
            let (back, length) = try row.decode(as: [UInt8].self, Int.self)
            #expect(back == large && length == large.count)
        }
    }
}
