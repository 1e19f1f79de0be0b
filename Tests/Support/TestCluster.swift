/// The throw-away PostgreSQL that `deploy/test` starts.
public enum TestCluster {
    /// Connection string, in `key=value` form, of the role that owns databases and may make roles.
    public static func conninfo() throws -> String { try Omgeving.value("KETEN_TEST_DATABASE") }

    /// The same for another database; of a doubled key libpq takes the last.
    public static func conninfo(database: String) throws -> String { "\(try conninfo()) dbname=\(database)" }

    /// Runs SQL as the owner, outside any test's own connection; the rows come as `psql -At` prints them.
    @discardableResult
    public static func sql(_ statement: String, database: String? = nil) async throws -> String {
        let conninfo = try database.map(conninfo(database:)) ?? conninfo()
        let output = try await Opdracht.succeed(
            "psql", ["-X", "-q", "-At", "-v", "ON_ERROR_STOP=1", "-d", conninfo, "-c", statement])
        return output.hasSuffix("\n") ? String(output.dropLast()) : output
    }
}
