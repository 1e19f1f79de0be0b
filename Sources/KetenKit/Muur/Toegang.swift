/// For whom a transaction works: the tenants whose rows it may touch, and the account that asks.
///
/// A `Toegang` opens nothing by itself; `Muur.entry` turns it into settings that the database checks.
public struct Toegang: Sendable, Hashable {
    /// Ids of gemeenten, or of the region itself for what belongs to no gemeente yet.
    public let tenants: [String]
    public let account: String

    public init(tenants: [String], account: String) {
        self.tenants = tenants
        self.account = account
    }
}

/// The database role that a transaction's SQL runs as. A module's role reaches its own schema only.
public struct Dienstrol: Sendable, Hashable {
    let naam: String

    /// The core's tables.
    public static let kern = Dienstrol(naam: "keten_kern")

    /// The tables of one module; `schema` is the name its migrations gave to `keten.maak_module`.
    public static func module(_ schema: String) -> Dienstrol { Dienstrol(naam: "keten_m_" + schema) }
}
