import Foundation
import Testing
@testable import Postgres

@Suite struct SharingTests {
    private static let entry = Entry(access: .readWrite) { _ in ["select set_config('keten.proef', '', true)"] }

    private static func entry(for who: Int) -> Entry {
        Entry(access: .readWrite) { _ in ["select set_config('keten.proef', \("\(who)"), true)"] }
    }

    /// Runs batches at once; true for each that succeeded.
    private static func all(_ database: Database, _ count: Int, _ batch: @escaping @Sendable (Int) -> (Entry, [SQL])) async -> [Int: Result<[Rows], any Error>] {
        await withTaskGroup(of: (Int, Result<[Rows], any Error>).self) { group in
            for i in 0..<count {
                group.addTask {
                    let (entry, statements) = batch(i)
                    do {
                        return (i, .success(try await database.oneTripSharingCommit(entry, statements)))
                    } catch {
                        return (i, .failure(error))
                    }
                }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
    }

    @Test func callersAtTheSameTimeShareATransactionEachWithItsOwnSettingsAndAnswers() async throws {
        try await Proefdatabase.withPool { database, conninfo in
            try await Proefdatabase.sql("create table t (v int8 primary key, wie text, tx xid8 default pg_current_xact_id())", conninfo)
            let results = await Self.all(database, 200) { i in
                (Self.entry(for: i), ["insert into t (v, wie) values (\(i), current_setting('keten.proef'))", "select wie from t where v = \(i)"])
            }
            for (i, result) in results { #expect(try result.get()[1][0].decode(as: String.self) == "\(i)") }
            let (rows, transactions) = try await database.oneTrip(.none(.readOnly), ["select count(*), count(distinct tx::text) from t"])[0][0]
                .decode(as: Int.self, Int.self)
            #expect(rows == 200 && transactions < 200)
        }
    }

    @Test func oneFailingBatchAmongGoodOnesFailsAlone() async throws {
        try await Proefdatabase.withPool { database, conninfo in
            try await Proefdatabase.sql("create table t (v int8 primary key); insert into t values (7)", conninfo)
            let results = await Self.all(database, 50) { i in (Self.entry, ["insert into t values (\(i))"]) }
            for (i, result) in results {
                switch result {
                case .success: #expect(i != 7)
                case .failure(let error): #expect(i == 7 && (error as? PostgresError)?.isUniqueViolation == true)
                }
            }
            #expect(try await database.oneTrip(.none(.readOnly), ["select count(*) from t"])[0][0].decode(as: Int.self) == 50)
        }
    }

    @Test func anEntryThatThrowsOrSetsNothingDoesNotConcernTheOthers() async throws {
        struct Refused: Error {}
        try await Proefdatabase.withPool { database, conninfo in
            try await Proefdatabase.sql("create table t (v int8, wie text)", conninfo)
            let results = await Self.all(database, 30) { i in
                let entry = i == 3 ? Entry(access: .readWrite) { _ in throw Refused() } : i % 2 == 0 ? .none(.readWrite) : Self.entry(for: i)
                return (entry, ["insert into t values (\(i), nullif(current_setting('keten.proef', true), ''))"])
            }
            #expect(results.filter { (try? $0.value.get()) == nil }.map(\.key) == [3])
            let wrong = try await database.oneTrip(.none(.readOnly), ["select count(*) from t where (v % 2 = 0) <> (wie is null)"])[0][0].decode(as: Int.self)
            #expect(wrong == 0)
        }
    }

    @Test func aSharedCommitWhoseAnswerIsLostIsUnknownForAll() async throws {
        try await Proxy.with { database, proxy, direct in
            try await Proefdatabase.sql("create table t (v int8)", direct)
            #expect(await database.ping())
            proxy.cutAtAnswer()
            let error = await fault { _ = try await database.oneTripSharingCommit(Self.entry, ["insert into t values (1)"]) }
            #expect(error?.outcome == .unknown)
        }
    }

    @Test func aLoneBatchDoesNotWaitBehindAGroupThatIsHeldUp() async throws {
        try await Proefdatabase.withPool { database, conninfo in
            try await Proefdatabase.sql("create table t (v int8 primary key, n int default 0); insert into t values (1)", conninfo)
            let stuck = try await database.transaction(.none(.readWrite), deadline: .seconds(120)) { tx in
                _ = try await tx.query("update t set n = 1 where v = 1")
                let stuck = Task { try await database.oneTripSharingCommit(Self.entry, ["update t set n = 2 where v = 1"], deadline: .seconds(60)) }
                // Until it waits for the lock.
                while try await database.oneTrip(.none(.readOnly), ["select count(*) from pg_locks where not granted"])[0][0].decode(as: Int.self) == 0 {
                    try await Task.sleep(for: .milliseconds(20))
                }
                #expect(try await database.oneTripSharingCommit(Self.entry, ["insert into t values (2)"], deadline: .seconds(60))[0].affected == 1)
                return stuck
            }
            #expect(try await stuck.value[0].affected == 1)
        }
    }

    @Test func aBatchThatWaitsForALockTimesOutAloneAndTheOthersGoThrough() async throws {
        try await Proefdatabase.withPool { database, conninfo in
            try await Proefdatabase.sql("create table t (v int8 primary key, n int default 0); insert into t values (1)", conninfo)
            try await database.transaction(.none(.readWrite)) { tx in
                _ = try await tx.query("update t set n = 1 where v = 1")
                async let stuck = fault { _ = try await database.oneTripSharingCommit(Self.entry, ["update t set n = 2 where v = 1"], deadline: .milliseconds(300)) }
                async let free = database.oneTripSharingCommit(Self.entry, ["insert into t values (2)"])
                #expect(await stuck?.kind == .timeout)
                #expect(try await free[0].affected == 1)
            }
        }
    }
}
