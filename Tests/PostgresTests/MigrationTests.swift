import Foundation
import Testing
@testable import Postgres

@Suite struct MigrationTests {
    /// Stands in for SHA-256: equal texts, equal sums.
    private static let checksum: @Sendable (String) -> String = { "\($0.utf8.reduce(5381 as UInt64) { $0 &* 33 &+ UInt64($1) })" }

    private static func migrator(_ conninfo: String, _ sets: [MigrationSet]) -> Migrator {
        Migrator(conninfo: conninfo, sets: sets, checksum: checksum, logger: Proefdatabase.logger)
    }

    private static let one = Migration(number: 1, name: "een", sql: "create table a (v int); -- een\ncreate table b (v int);\ninsert into a values (1);")
    private static let two = Migration(number: 2, name: "twee", sql: "alter table a add w text;")

    private static func exists(_ table: String, _ conninfo: String) throws -> Bool {
        try BlockingConnection(DatabaseConfiguration(conninfo: conninfo), logger: Proefdatabase.logger)
            .query("select to_regclass(\(table)) is not null")[0].decode(as: Bool.self)
    }

    @Test func runsWhatIsPendingOnce() async throws {
        try await Proefdatabase.with { conninfo in
            let first = Self.migrator(conninfo, [MigrationSet(module: "kern", migrations: [Self.one])])
            try await #expect(first.plan().pending.map(\.description) == ["kern 1 (een)"])
            #expect(try !Self.exists("keten.migratie", conninfo))
            try await #expect(first.apply().map(\.number) == [1])
            let both = Self.migrator(conninfo, [MigrationSet(module: "kern", migrations: [Self.one, Self.two])])
            try await #expect(!both.plan().isComplete)
            try await #expect(both.apply().map(\.number) == [2])
            try await #expect(both.apply() == [])
            try await #expect(both.plan().isComplete)
        }
    }

    @Test func listsEveryStepThatChangedAfterItRanAndRunsNothing() async throws {
        try await Proefdatabase.with { conninfo in
            try await Self.migrator(conninfo, [MigrationSet(module: "kern", migrations: [Self.one])]).apply()
            let changed = MigrationSet(module: "kern", migrations: [Self.one.met(voorloop: "select 1;"), Self.two])
            let step = MigrationStep(module: "kern", number: 1, name: "een")
            await #expect(throws: MigrationError.mismatch(drifted: [step], skipped: [], newer: [])) { try await Self.migrator(conninfo, [changed]).apply() }
            #expect(try await Self.migrator(conninfo, [changed]).plan().modules[0].drifted == [step])
        }
    }

    @Test func refusesADatabaseThatIsNewer() async throws {
        try await Proefdatabase.with { conninfo in
            let newer = [MigrationSet(module: "kern", migrations: [Self.one, Self.two]), MigrationSet(module: "los", migrations: [Migration(number: 1, name: "x", sql: "")])]
            try await Self.migrator(conninfo, newer).apply()
            let older = Self.migrator(conninfo, [MigrationSet(module: "kern", migrations: [Self.one])])
            await #expect(throws: MigrationError.mismatch(drifted: [], skipped: [], newer: [MigrationStep(module: "kern", number: 2, name: "twee")])) {
                try await older.apply()
            }
            // A module that is not loaded is no fault.
            let without = Self.migrator(conninfo, [newer[0]])
            #expect(try await without.apply() == [])
            #expect(try await without.plan().unknownModules == ["los"])
        }
    }

    @Test func refusesGapsAndDoubleNumbersAllAtOnce() async throws {
        let three = Migration(number: 3, name: "drie", sql: "")
        let error = await #expect(throws: MigrationError.self) {
            try await Proefdatabase.with { conninfo in
                try await Self.migrator(
                    conninfo,
                    [MigrationSet(module: "a", migrations: [Self.one, three]), MigrationSet(module: "b", migrations: [Self.one, Self.one]), MigrationSet(module: "b", migrations: [])]
                ).apply()
            }
        }
        #expect(error == .misnumbered(["module b has 2 migration sets", "a: number 2 is missing", "b: number 1 occurs more than once"]))
    }

    @Test func aFailingStepLeavesNothingOfItselfAndTheOnesBeforeIt() async throws {
        try await Proefdatabase.with { conninfo in
            let bad = Migration(number: 2, name: "stuk", sql: "create table c (v int);\n\nselect nergens from a;")
            let error = await #expect(throws: MigrationError.self) {
                try await Self.migrator(conninfo, [MigrationSet(module: "kern", migrations: [Self.one, bad])]).apply()
            }
            guard case .failed(let step, let line, let cause) = error else { Issue.record("\(String(describing: error))"); return }
            #expect(step.number == 2 && line == 3 && cause.sqlState == "42703")
            try #expect(Self.exists("a", conninfo) && !Self.exists("c", conninfo))
        }
    }

    @Test func aStepThatEndsItsTransactionIsFoundOut() async throws {
        try await Proefdatabase.with { conninfo in
            let bad = Migration(number: 1, name: "los", sql: "create table c (v int); commit;")
            await #expect(throws: MigrationError.brokeTransaction(MigrationStep(module: "kern", number: 1, name: "los"))) {
                try await Self.migrator(conninfo, [MigrationSet(module: "kern", migrations: [bad])]).apply()
            }
        }
    }

    @Test func aDryRunShowsFaultsAndLeavesNothing() async throws {
        try await Proefdatabase.with { conninfo in
            let good = Self.migrator(conninfo, [MigrationSet(module: "kern", migrations: [Self.one, Self.two])])
            try await #expect(good.apply(dryRun: true).count == 2)
            try #expect(!Self.exists("a", conninfo) && !Self.exists("keten.migratie", conninfo))
            let bad = Self.migrator(conninfo, [MigrationSet(module: "kern", migrations: [Self.one, Migration(number: 2, name: "stuk", sql: "select x")])])
            await #expect(throws: MigrationError.self) { try await bad.apply(dryRun: true) }
        }
    }

    @Test func twoMigratorsAtOnceRunEachStepOnce() async throws {
        try await Proefdatabase.with { conninfo in
            let slow = Migration(number: 3, name: "traag", sql: "select pg_sleep(0.2); create table c (v int);")
            let migrator = Self.migrator(conninfo, [MigrationSet(module: "kern", migrations: [Self.one, Self.two, slow])])
            async let a = migrator.apply()
            async let b = migrator.apply()
            async let c = migrator.apply()
            let counts = try await [a.count, b.count, c.count].sorted()
            #expect(counts == [0, 0, 3])
        }
    }
}
