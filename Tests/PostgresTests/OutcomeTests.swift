import Foundation
import Testing
@testable import Postgres

@Suite struct OutcomeTests {
    @Test func aLostAnswerToACommitIsUnknownAndToAReadIsFailed() async throws {
        try await Proxy.with { database, proxy, direct in
            try await Proefdatabase.sql("create table t (v int)", direct)
            #expect(await database.ping())
            proxy.cutAtAnswer()
            let write = await fault { _ = try await database.oneTrip(.none(.readWrite), ["insert into t values (1)"]) }
            #expect(write?.kind == .connection && write?.outcome == .unknown)
            #expect("\(write!)".contains("outcome unknown"))
        }
        try await Proxy.with { database, proxy, _ in
            #expect(await database.ping())
            proxy.cutAtAnswer()
            let read = await fault { _ = try await database.oneTrip(.none(.readOnly), ["select 1"]) }
            #expect(read?.kind == .connection && read?.outcome == .failed)
        }
    }

    @Test func aTransactionIsUnknownOnlyFromItsCommitOn() async throws {
        try await Proxy.with { database, proxy, direct in
            try await Proefdatabase.sql("create table t (v int)", direct)
            let error = await fault {
                try await database.transaction(.none(.readWrite)) { tx in
                    _ = try await tx.query("insert into t values (1)")
                    proxy.cutAtAnswer()
                }
            }
            #expect(error?.outcome == .unknown)
        }
        try await Proxy.with { database, proxy, direct in
            try await Proefdatabase.sql("create table t (v int)", direct)
            let error = await fault {
                try await database.transaction(.none(.readWrite)) { tx in
                    _ = try await tx.query("select 1")
                    proxy.cutAtAnswer()
                    _ = try await tx.query("insert into t values (1)")
                }
            }
            #expect(error?.kind == .connection && error?.outcome == .failed)
        }
    }

    @Test func aKilledBackendFailsAndThePoolGoesOn() async throws {
        try await Proefdatabase.withPool { database, conninfo in
            let slow = Task { await fault { _ = try await database.oneTrip(.none(.readOnly), ["select 'ik ben het', pg_sleep(300)"]) } }
            try await Proefdatabase.sql(
                """
                do $$ begin
                    while (select count(pg_terminate_backend(pid)) from pg_stat_activity where query like '%ik ben het%' and pid <> pg_backend_pid()) = 0 loop
                        perform pg_sleep(0.02);
                        perform pg_stat_clear_snapshot();
                    end loop;
                end $$
                """, conninfo)
            let error = await slow.value
            #expect(error != nil && error?.outcome == .failed)
            #expect(await database.ping())
        }
    }

    @Test func aServerThatNoLongerAnswersIsGivenUpAfterItsGrace() async throws {
        try await Proxy.with { database, proxy, direct in
            try await Proefdatabase.sql("create table t (v int)", direct)
            #expect(await database.ping())
            proxy.swallowAnswers()
            let began = ContinuousClock().now
            let error = await fault { _ = try await database.oneTrip(.none(.readWrite), ["insert into t values (1)"], deadline: .milliseconds(200)) }
            #expect(error?.kind == .timeout && error?.outcome == .unknown)
            // Its grace ended it; nothing else would.
            #expect(ContinuousClock().now - began < .seconds(60))
        }
    }

    @Test func aDeadlineStopsTheStatementOnTheServer() async throws {
        try await Proefdatabase.withPool { database, _ in
            let began = ContinuousClock().now
            let error = await fault { _ = try await database.oneTrip(.none(.readWrite), ["select pg_sleep(300)"], deadline: .milliseconds(150)) }
            #expect(error?.kind == .timeout && error?.outcome == .failed)
            #expect(ContinuousClock().now - began < .seconds(60))
            let left = try await database.oneTrip(
                .none(.readOnly), ["select count(*) from pg_stat_activity where query like '%pg_sleep(300)%' and state = 'active' and pid <> pg_backend_pid() and datname = current_database()"])
            #expect(try left[0][0].decode(as: Int.self) == 0)
        }
    }

    @Test func aCancelledTaskStopsItsStatementAndHearsAtOnce() async throws {
        try await Proefdatabase.withPool { database, _ in
            for inTransaction in [false, true] {
                let began = ContinuousClock().now
                let task = Task {
                    await fault {
                        if inTransaction {
                            try await database.transaction(.none(.readWrite)) { _ = try await $0.query("select pg_sleep(300)") }
                        } else {
                            _ = try await database.oneTrip(.none(.readWrite), ["select pg_sleep(300)"])
                        }
                    }
                }
                try await Task.sleep(for: .milliseconds(100))
                task.cancel()
                let error = await task.value
                #expect(error?.kind == .cancelled && error?.outcome == .failed)
                #expect(ContinuousClock().now - began < .seconds(60))
            }
            // Nothing of it hits whoever comes next.
            for _ in 0..<50 { #expect(await database.ping()) }
        }
    }

    @Test func aTaskCancelledWhileItWaitsForAConnectionLeavesTheLine() async throws {
        try await Proefdatabase.withPool({ $0.maxConnections = 1 }) { database, _ in
            try await database.transaction(.none(.readOnly)) { tx in
                _ = try await tx.query("select 1")
                let waiter = Task { await fault { _ = try await database.oneTrip(.none(.readOnly), ["select 1"]) } }
                try await Task.sleep(for: .milliseconds(50))
                waiter.cancel()
                #expect(await waiter.value?.kind == .cancelled)
                let inner = Task { await fault { try await database.transaction(.none(.readOnly)) { _ = try await $0.query("select 1") } } }
                try await Task.sleep(for: .milliseconds(50))
                inner.cancel()
                #expect(await inner.value?.kind == .cancelled)
            }
            #expect(await database.ping())
        }
    }

    @Test func nobodyWaitsForAConnectionForEver() async throws {
        try await Proefdatabase.withPool({
            $0.maxConnections = 1
            $0.acquireTimeout = .milliseconds(150)
        }) { database, _ in
            while await !database.ping() {}
            try await database.transaction(.none(.readOnly)) { tx in
                _ = try await tx.query("select 1")
                let late = await fault { _ = try await database.oneTrip(.none(.readOnly), ["select 1"]) }
                #expect(late?.kind == .poolExhausted)
                let later = await fault { _ = try await database.oneTrip(.none(.readOnly), ["select 1"], deadline: .milliseconds(50)) }
                #expect(later?.kind == .timeout)
            }
        }
    }
}
