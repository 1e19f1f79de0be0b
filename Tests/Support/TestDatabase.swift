import Foundation

/// A migrated database for one test, copied from a template that is made once per run.
public struct TestDatabase: Sendable {
    public let name: String
    /// The owner's connection string.
    public let owner: String
    /// The application role's.
    public let app: String

    /// - Parameter label: shows in the database's name.
    public static func make(_ label: String) async throws -> TestDatabase {
        let template = try await Sjabloon.shared.name()
        let plain = label.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.prefix(30)
        let name = "t_\(plain)_\(UUID().uuidString.prefix(8).lowercased())"
        try await TestCluster.sql("create database \(name) template \(template)")
        return try TestDatabase(name: name)
    }

    /// An empty database, for tests of migration itself.
    public static func empty(_ label: String) async throws -> TestDatabase {
        let name = "leeg_\(UUID().uuidString.prefix(8).lowercased())"
        try await TestCluster.sql("create database \(name) template template0")
        return try TestDatabase(name: name)
    }

    /// A database for the length of a test.
    public static func with<R>(_ label: String, _ body: (TestDatabase) async throws -> R) async throws -> R {
        let database = try await make(label)
        do {
            let result = try await body(database)
            try? await database.drop()
            return result
        } catch {
            try? await database.drop()
            throw error
        }
    }

    init(name: String) throws {
        self.name = name
        owner = try TestCluster.conninfo(database: name)
        app = "\(owner) user=\(try Omgeving.value("KETEN_APP_GEBRUIKER")) password=\(try Omgeving.value("KETEN_APP_WACHTWOORD"))"
    }

    public func drop() async throws { try await TestCluster.sql("drop database if exists \(name) with (force)") }

    /// Runs SQL as the owner.
    @discardableResult
    public func sql(_ statement: String) async throws -> String { try await TestCluster.sql(statement, database: name) }

    /// Looks at rows behind the tenant wall, which holds for the owner too: it is taken down for this look only.
    public func peek(_ tables: [String], _ query: String) async throws -> String {
        let down = tables.map { "alter table \($0) no force row level security;" }.joined(separator: " ")
        return try await sql("begin; \(down) \(query); rollback")
    }

    /// Everything that is stored, as `pg_dump` writes it.
    public func dump() async throws -> String {
        func force(_ on: Bool) -> String {
            "do $$ declare t regclass; begin for t in select oid from pg_class where relrowsecurity loop execute format('alter table %s \(on ? "" : "no ")force row level security', t); end loop; end $$"
        }
        try await sql(force(false))
        let text = try await Opdracht.succeed("pg_dump", ["--data-only", "--disable-triggers", "-d", owner])
        try await sql(force(true))
        return text
    }

    /// Runs SQL as the application role; `code` is not 0 when PostgreSQL refuses.
    public func sqlAsApp(_ statement: String) async throws -> Opdracht.Result {
        try await Opdracht.run("psql", ["-X", "-q", "-At", "-v", "ON_ERROR_STOP=1", "-d", app, "-c", statement])
    }

    /// Runs `ketend migreer` on it.
    public func migrate(tenants: URL? = nil, arguments: [String] = []) async throws -> Opdracht.Result {
        // Roles belong to the cluster: two databases that migrate at once would both change them.
        let lock = try await Slot.take("migreer-\(getuid())")
        defer { lock.release() }
        return try await Opdracht.run(
            Omgeving.bin().appendingPathComponent("ketend").path,
            ["migreer"] + arguments + ["--tenants", try (tenants ?? Omgeving.tenants()).path, "--data", try await Proefsleutel.folder().path],
            environment: ["KETEN_DATABASE_BEHEER": owner])
    }
}

/// The migrated database that the others are copies of. Made once: within this process by one task, between processes
/// under a file lock.
private actor Sjabloon {
    static let shared = Sjabloon()
    private var made: Task<String, any Error>?

    func name() async throws -> String {
        if let made { return try await made.value }
        let task = Task { try await Self.make() }
        made = task
        return try await task.value
    }

    private static func make() async throws -> String {
        // Another build of the server gets another template, for those who keep their cluster between runs.
        let bin = try Omgeving.bin()
        let stamp = try ["ketend", "libKetenKit.so"].map { name in
            let file = bin.appendingPathComponent(name).path
            guard FileManager.default.fileExists(atPath: file) else { return 0 }
            let made = try FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date
            return Int((made ?? .distantPast).timeIntervalSince1970)
        }
        let name = "keten_sjabloon_\(stamp.map(String.init).joined(separator: "_"))"
        let lock = try await Slot.take("\(name)-\(getuid())")
        defer { lock.release() }
        guard try await TestCluster.sql("select 1 from pg_database where datname = '\(name)' and datistemplate") != "1" else { return name }
        try await TestCluster.sql("drop database if exists \(name) with (force)")
        try await TestCluster.sql("create database \(name) template template0")
        let migrated = try await TestDatabase(name: name).migrate()
        guard migrated.code == 0 else { throw Supportfout("ketend migreer ended with code \(migrated.code): \(migrated.errors)\(migrated.output)") }
        try await TestCluster.sql("alter database \(name) is_template true")
        return name
    }
}

/// A lock between processes.
struct Slot {
    private let descriptor: Int32

    static func take(_ name: String) async throws -> Slot {
        let folder = ProcessInfo.processInfo.environment["KETEN_TEST_MAP"] ?? NSTemporaryDirectory()
        let descriptor = open("\(folder)/\(name).lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Supportfout("cannot make a lock in \(folder)") }
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 { try await Task.sleep(for: .milliseconds(100)) }
        return Slot(descriptor: descriptor)
    }

    func release() { close(descriptor) }
}

/// The master key of this run's databases. They are copies of one template, so they share the key that its wall knows.
public enum Proefsleutel {
    /// A data folder with the key in it; made once, by whoever comes first.
    public static func folder() async throws -> URL {
        let parent = ProcessInfo.processInfo.environment["KETEN_TEST_MAP"] ?? NSTemporaryDirectory()
        let folder = URL(fileURLWithPath: parent, isDirectory: true).appendingPathComponent("proefsleutel", isDirectory: true)
        let lock = try await Slot.take("proefsleutel-\(getuid())")
        defer { lock.release() }
        try await Opdracht.succeed(Omgeving.bin().appendingPathComponent("ketend").path, ["sleutel", "--data", folder.path])
        return folder
    }

    /// Puts the key in another data folder that has none.
    static func copy(to data: URL) async throws {
        let target = data.appendingPathComponent("sleutels/hoofd.sleutel")
        guard !FileManager.default.fileExists(atPath: target.path) else { return }
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try FileManager.default.copyItem(at: try await folder().appendingPathComponent("sleutels/hoofd.sleutel"), to: target)
    }
}
