import Postgres

/// The wall's own migrations; they come before everybody else's.
public enum Muurmigraties {
    public static let set = MigrationSet(
        module: "muur",
        migrations: [Migration(number: 1, name: "muur", sql: String(decoding: PackageResources.muur001_sql, as: UTF8.self))])
}
