import Logging

/// Brings a database to the schema of this program: each step in a transaction of its own, one migrator at a time.
/// Connect as the owner of the schemas. What ran is kept in `keten.migratie`.
public struct Migrator: Sendable {
    private let configuration: DatabaseConfiguration
    private let sets: [MigrationSet]
    private let checksum: @Sendable (String) -> String
    private let logger: Logger

    /// - Parameters:
    ///   - sets: in the order in which they run.
    ///   - checksum: SHA-256 in lower-case hexadecimal.
    public init(
        _ configuration: DatabaseConfiguration, sets: [MigrationSet], checksum: @escaping @Sendable (String) -> String, logger: Logger
    ) {
        self.configuration = configuration
        self.sets = sets
        self.checksum = checksum
        self.logger = logger
    }

    /// The same with a connection string only.
    public init(conninfo: String, sets: [MigrationSet], checksum: @escaping @Sendable (String) -> String, logger: Logger) {
        self.init(DatabaseConfiguration(conninfo: conninfo, applicationName: "keten-migratie"), sets: sets, checksum: checksum, logger: logger)
    }

    /// Compares without changing anything; needs no more than the right to read `keten.migratie`.
    /// - Throws: `MigrationError.misnumbered`, `PostgresError`.
    public func plan() async throws -> MigrationPlan {
        try await onThread { try plan(on: BlockingConnection(configuration, logger: logger)) }
    }

    /// Runs what is pending, in order.
    /// - Parameter dryRun: runs all of it in one transaction and rolls that back, so that a fault shows and nothing stays.
    /// - Returns: the steps that ran, or would.
    /// - Throws: `MigrationError`; `PostgresError` when the database cannot be reached. Before any step ran, when the
    ///   database does not fit this program.
    @discardableResult
    public func apply(dryRun: Bool = false) async throws -> [MigrationStep] {
        try await onThread { try apply(dryRun: dryRun, on: BlockingConnection(configuration, logger: logger)) }
    }

    private func plan(on connection: BlockingConnection) throws -> MigrationPlan {
        let plan =
            if try connection.query("select to_regclass('keten.migratie') is not null")[0].decode(as: Bool.self) {
                try MigrationPlan(sets, rows: connection.query(MigrationPlan.question), checksum: checksum)
            } else {
                try MigrationPlan(sets, applied: [], checksum: checksum)
            }
        for module in plan.unknownModules { logger.notice("the database holds migrations of a module that is not loaded", metadata: ["module": "\(module)"]) }
        return plan
    }

    private func apply(dryRun: Bool, on connection: BlockingConnection) throws -> [MigrationStep] {
        // One migrator at a time; the lock ends with the connection. Whoever waited for it plans after the other is done.
        _ = try connection.query("select pg_advisory_lock(4517000)")
        let plan = try plan(on: connection)
        if let mismatch = plan.mismatch { throw mismatch }
        let pending = Set(plan.pending)
        if dryRun { try connection.script("begin") }
        try connection.script(Self.table)
        for set in sets {
            for migration in set.migrations {
                let step = MigrationStep(module: set.module, number: migration.number, name: migration.name)
                if pending.contains(step) { try run(step, migration, dryRun: dryRun, on: connection) }
            }
        }
        if dryRun { try connection.script("rollback") }
        return plan.pending
    }

    private static let table = """
        create schema if not exists keten;
        create table if not exists keten.migratie (module text, nummer int, naam text not null, checksum text not null, \
        toegepast_op timestamptz not null default now(), primary key (module, nummer))
        """

    private func transaction(of connection: BlockingConnection) throws -> String {
        try connection.query("select pg_current_xact_id()::text")[0].decode(as: String.self)
    }

    private func run(_ step: MigrationStep, _ migration: Migration, dryRun: Bool, on connection: BlockingConnection) throws {
        do {
            if !dryRun { try connection.script("begin") }
            let before = try transaction(of: connection)
            try connection.script(migration.sql)
            guard connection.isInTransaction, try transaction(of: connection) == before else { throw MigrationError.brokeTransaction(step) }
            // What a step set (role, search path) is put back, so that the next one finds the same on a new database and on an old one.
            try connection.script("reset role; reset all")
            _ = try connection.query(
                "insert into keten.migratie (module, nummer, naam, checksum) values (\(step.module), \(Int32(step.number)), \(step.name), \(checksum(migration.sql)))")
            if !dryRun { try connection.script("commit") }
        } catch let error as PostgresError {
            throw MigrationError.failed(step, line: connection.errorLine(in: migration.sql), error)
        }
        logger.info("migration \(dryRun ? "tried" : "applied")", metadata: ["step": "\(step)"])
    }
}
