/// One step of a module's schema. Once it ran anywhere it is never changed; a new step follows it.
public struct Migration: Sendable, Hashable {
    public let number: Int
    public let name: String
    /// Statements of a migration file; no `begin` or `commit` among them, since each step is one transaction.
    public let sql: String

    public init(number: Int, name: String, sql: String) {
        self.number = number
        self.name = name
        self.sql = sql
    }

    /// The same step with SQL of the platform before it.
    public func met(voorloop: String) -> Migration { Migration(number: number, name: name, sql: voorloop + sql) }
}

/// The steps of one module, numbered from 1 without gaps.
public struct MigrationSet: Sendable, Hashable {
    public let module: String
    public let migrations: [Migration]

    public init(module: String, migrations: [Migration]) {
        self.module = module
        self.migrations = migrations
    }
}

/// A step by its names, without its SQL.
public struct MigrationStep: Sendable, Hashable, CustomStringConvertible {
    public let module: String
    public let number: Int
    public let name: String

    public var description: String { "\(module) \(number) (\(name))" }
}

/// Why migrations did not run.
public enum MigrationError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The sets themselves are wrong: numbers missing or double, or a module given twice. A line for each fault.
    case misnumbered([String])
    /// The database does not fit this program: steps changed after they ran, skipped steps, steps that this program lacks.
    case mismatch(drifted: [MigrationStep], skipped: [MigrationStep], newer: [MigrationStep])
    /// A step failed and nothing of it stayed; the ones before it do. `line` counts from 1 within the step's SQL.
    case failed(MigrationStep, line: Int?, PostgresError)
    /// A step began or ended a transaction itself.
    case brokeTransaction(MigrationStep)

    public var description: String {
        switch self {
        case .misnumbered(let faults): faults.joined(separator: "\n")
        case .mismatch(let drifted, let skipped, let newer):
            (drifted.map { "\($0) was changed after it ran" } + skipped.map { "\($0) did not run, but a later step did" }
                + newer.map { "\($0) is in the database but not in this program, which is older" }).joined(separator: "\n")
        case .failed(let step, let line, let error): "\(step) failed\(line.map { " at line \($0)" } ?? ""): \(error)"
        case .brokeTransaction(let step): "\(step) begins or ends a transaction itself"
        }
    }
}
