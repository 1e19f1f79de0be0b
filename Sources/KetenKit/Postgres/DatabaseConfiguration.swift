/// How to reach the database, and how long to wait for it.
public struct DatabaseConfiguration: Sendable {
    /// A libpq connection string, as URI or as `key=value` pairs.
    public var conninfo: String
    /// Takes the place of the user in `conninfo`.
    public var user: String?
    /// Takes the place of the password in `conninfo`.
    public var password: String?
    public var applicationName: String
    public var maxConnections: Int
    /// How long a caller waits for a connection while the database is there. When it is not, a second at most.
    public var acquireTimeout: Duration
    /// How long a one-trip batch or a transaction may take when its caller does not say.
    public var statementDeadline: Duration
    /// How long making one connection may take.
    public var connectTimeout: Duration
    /// Looks at every new connection; when it throws, that connection is not used.
    public var onConnect: (@Sendable (ServerFacts) throws -> Void)?

    public init(
        conninfo: String, user: String? = nil, password: String? = nil, applicationName: String = "ketend", maxConnections: Int = 8,
        acquireTimeout: Duration = .seconds(5), statementDeadline: Duration = .seconds(15), connectTimeout: Duration = .milliseconds(1500),
        onConnect: (@Sendable (ServerFacts) throws -> Void)? = nil
    ) {
        self.conninfo = conninfo
        self.user = user
        self.password = password
        self.applicationName = applicationName
        self.maxConnections = maxConnections
        self.acquireTimeout = acquireTimeout
        self.statementDeadline = statementDeadline
        self.connectTimeout = connectTimeout
        self.onConnect = onConnect
    }
}

/// What the server says of itself when a connection opens.
public struct ServerFacts: Sendable {
    /// As libpq numbers it: 150018 for 15.18.
    public let version: Int
    public let backendPID: Int32
    public let isSuperuser: Bool
}
