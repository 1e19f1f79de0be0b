import Foundation
import Testing
@testable import Postgres

@Suite struct TransactionTests {
    private struct Stop: Error {}

    @Test func commitsOnReturnAndRollsBackOnThrow() async throws {
        try await Proefdatabase.withPool { database, conninfo in
            try await Proefdatabase.sql("create table t (v int)", conninfo)
            let seen = try await database.transaction(.none(.readWrite)) { tx in
                _ = try await tx.query("insert into t values (1)")
                return try await tx.pipeline(["insert into t values (2)", "select count(*) from t"])[1][0].decode(as: Int.self)
            }
            #expect(seen == 2)
            await #expect(throws: Stop.self) {
                try await database.transaction(.none(.readWrite)) { tx in
                    _ = try await tx.query("delete from t")
                    throw Stop()
                }
            }
            let left = try await database.oneTrip(.none(.readOnly), ["select count(*) from t"])[0][0].decode(as: Int.self)
            #expect(left == 2)
        }
    }

    @Test func theBeginningTravelsWithTheFirstStatement() async throws {
        try await Proxy.with { database, proxy, _ in
            #expect(await database.ping())
            proxy.countTurns()
            try await database.transaction(Entry(access: .readOnly) { _ in ["select set_config('keten.x', 'y', true)"] }) { tx in
                try await #expect(tx.query("select current_setting('keten.x')")[0].decode(as: String.self) == "y")
            }
            #expect(proxy.turns == 2)
            proxy.countTurns()
            try await database.transaction(.none(.readWrite)) { _ in }
            #expect(proxy.turns == 0)
        }
    }

    @Test func isOfNoUseAfterItsBodyReturned() async throws {
        try await Proefdatabase.withPool { database, _ in
            let kept = try await database.transaction(.none(.readWrite)) { tx in
                _ = try await tx.query("select 1")
                return tx
            }
            let late = await fault { _ = try await kept.query("select 1") }
            #expect(late?.kind == .closed)
        }
    }

    @Test func aSwallowedErrorDoesNotCountAsCommitted() async throws {
        try await Proefdatabase.withPool { database, conninfo in
            try await Proefdatabase.sql("create table t (v int primary key)", conninfo)
            let error = await fault {
                try await database.transaction(.none(.readWrite)) { tx in
                    _ = try await tx.query("insert into t values (1)")
                    _ = try? await tx.query("insert into t values (1)")
                }
            }
            #expect(error?.sqlState == "25P02" && error?.outcome == .failed)
            #expect(await database.ping())
        }
    }

    @Test func statementsOfOneTransactionWaitForOneAnother() async throws {
        try await Proefdatabase.withPool { database, _ in
            let sum = try await database.transaction(.none(.readOnly)) { tx in
                try await withThrowingTaskGroup(of: Int.self) { group in
                    for i in 1...20 { group.addTask { try await tx.query("select \(i)::int8")[0].decode(as: Int.self) } }
                    var sum = 0
                    for try await value in group { sum += value }
                    return sum
                }
            }
            #expect(sum == 210)
        }
    }

    @Test func pastItsDeadlineItEndsAlsoWhileIdle() async throws {
        try await Proefdatabase.withPool { database, conninfo in
            try await Proefdatabase.sql("create table t (v int)", conninfo)
            let error = await fault {
                try await database.transaction(.none(.readWrite), deadline: .milliseconds(150)) { tx in
                    _ = try await tx.query("insert into t values (1)")
                    try await Task.sleep(for: .milliseconds(400))
                }
            }
            #expect(error?.kind == .timeout && error?.outcome == .failed)
            let left = try await database.oneTrip(.none(.readOnly), ["select count(*) from t"])[0][0].decode(as: Int.self)
            #expect(left == 0)
        }
    }
}
