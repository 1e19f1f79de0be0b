/// How a database and the migrations of this program compare.
public struct MigrationPlan: Sendable, Equatable {
    /// One module's steps.
    public struct Module: Sendable, Equatable {
        public let module: String
        public internal(set) var complete: [MigrationStep] = []
        public internal(set) var pending: [MigrationStep] = []
        /// Changed after they ran.
        public internal(set) var drifted: [MigrationStep] = []
        /// Not run, though a later one was.
        public internal(set) var skipped: [MigrationStep] = []
        /// In the database but not in this program.
        public internal(set) var newer: [MigrationStep] = []
    }

    public internal(set) var modules: [Module] = []
    /// In the database but not among the sets: perhaps a module that is not loaded here.
    public internal(set) var unknownModules: [String] = []

    public var pending: [MigrationStep] { modules.flatMap(\.pending) }
    public var isComplete: Bool { pending.isEmpty && mismatch == nil }

    /// What keeps migrations from running.
    public var mismatch: MigrationError? {
        let drifted = modules.flatMap(\.drifted), skipped = modules.flatMap(\.skipped), newer = modules.flatMap(\.newer)
        return drifted.isEmpty && skipped.isEmpty && newer.isEmpty ? nil : .mismatch(drifted: drifted, skipped: skipped, newer: newer)
    }

    /// What ran on a database, for `init(_:rows:checksum:)`. Needs no more than the right to read `keten.migratie`.
    public static let question: SQL = "select module, nummer, naam, checksum from keten.migratie order by 1, 2"

    /// - Parameter rows: the answer to `question`.
    /// - Throws: `MigrationError.misnumbered`, `PostgresError`.
    public init(_ sets: [MigrationSet], rows: Rows, checksum: (String) -> String) throws {
        let applied = try rows.map { row in
            let (module, number, name, sum) = try row.decode(as: String.self, Int.self, String.self, String.self)
            return Applied(step: MigrationStep(module: module, number: number, name: name), checksum: sum)
        }
        try self.init(sets, applied: applied, checksum: checksum)
    }

    /// A row of `keten.migratie`.
    struct Applied: Equatable {
        let step: MigrationStep
        let checksum: String
    }

    /// - Throws: `MigrationError.misnumbered` with every fault in the sets.
    init(_ sets: [MigrationSet], applied: [Applied], checksum: (String) -> String) throws(MigrationError) {
        let faults = Self.faults(in: sets)
        guard faults.isEmpty else { throw .misnumbered(faults) }
        let byModule = Dictionary(grouping: applied, by: \.step.module)
        modules = sets.map { Self.compare($0, byModule[$0.module] ?? [], checksum) }
        unknownModules = byModule.keys.filter { name in !sets.contains { $0.module == name } }.sorted()
    }

    private static func compare(_ set: MigrationSet, _ applied: [Applied], _ checksum: (String) -> String) -> Module {
        var result = Module(module: set.module)
        let known = Set(set.migrations.map(\.number))
        let last = applied.map(\.step.number).filter(known.contains).max() ?? 0
        for migration in set.migrations {
            let step = MigrationStep(module: set.module, number: migration.number, name: migration.name)
            switch applied.first(where: { $0.step.number == migration.number }) {
            case nil where migration.number < last: result.skipped.append(step)
            case nil: result.pending.append(step)
            case let row? where row.checksum != checksum(migration.sql): result.drifted.append(step)
            case _?: result.complete.append(step)
            }
        }
        result.newer = applied.map(\.step).filter { !known.contains($0.number) }.sorted { $0.number < $1.number }
        return result
    }

    private static func faults(in sets: [MigrationSet]) -> [String] {
        var faults: [String] = []
        for (name, same) in Dictionary(grouping: sets, by: \.module).sorted(by: { $0.key < $1.key }) where same.count > 1 {
            faults.append("module \(name) has \(same.count) migration sets")
        }
        for set in sets {
            let numbers = set.migrations.map(\.number)
            for number in Set(numbers).sorted() where numbers.filter({ $0 == number }).count > 1 {
                faults.append("\(set.module): number \(number) occurs more than once")
            }
            let missing = Set(1...max(1, numbers.max() ?? 1)).subtracting(numbers)
            for number in missing.sorted() where !numbers.isEmpty { faults.append("\(set.module): number \(number) is missing") }
            if numbers != numbers.sorted() || numbers.contains(where: { $0 < 1 }) { faults.append("\(set.module): steps are not in order from 1") }
        }
        return faults
    }
}
