/// What every transaction begins with: whether it may write, and statements that come before all others, such as the
/// settings that the tenant wall wants.
///
/// Batches that share a commit share a transaction too, and so its settings: an entry must set everything it relies on.
public struct Entry: Sendable {
    public enum Access: Sendable { case readOnly, readWrite }

    public var access: Access
    /// Made per connection, since settings may be bound to one. Runs on the database's own thread: it must not wait.
    public var statements: @Sendable (_ backendPID: Int32) throws -> [SQL]

    public init(access: Access, statements: @escaping @Sendable (_ backendPID: Int32) throws -> [SQL]) {
        self.access = access
        self.statements = statements
    }

    /// No statements: for infrastructure that no wall concerns.
    public static func none(_ access: Access) -> Entry { Entry(access: access) { _ in [] } }
}
