import CLibPQ

/// What went wrong. It names codes, tables, columns and constraints; never a value, a parameter or the server's own
/// message and detail, which quote both.
public struct PostgresError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Kind: Sendable, Equatable {
        /// No connection could be made, or it was lost.
        case connection
        /// The server refused a statement or the commit.
        case server(sqlState: String)
        /// The deadline passed.
        case timeout
        /// The task that waited was cancelled.
        case cancelled
        /// All connections stayed in use.
        case poolExhausted
        /// The answer is not of the type that was asked for.
        case decoding
        /// The database was shut down, or the transaction had ended.
        case closed
    }

    /// Whether it surely did not happen, or nobody can tell. Unknown is never retried blindly.
    public enum Outcome: Sendable, Equatable {
        case failed, unknown
    }

    public var kind: Kind
    public var outcome: Outcome
    public private(set) var table: String?
    public private(set) var column: String?
    public private(set) var constraint: String?
    private let note: String

    init(_ kind: Kind, _ note: String, outcome: Outcome = .failed) {
        self.kind = kind
        self.note = note
        self.outcome = outcome
    }

    static func decoding(_ note: String) -> PostgresError { PostgresError(.decoding, note) }

    /// From a failed result: codes and names only. A failure without SQLSTATE is libpq's own: the connection broke.
    init(result: OpaquePointer?) {
        func field(_ code: Character) -> String? {
            PQresultErrorField(result, Int32(code.asciiValue!)).map { String(cString: $0) }
        }
        guard let state = field("C") else {
            self.init(.connection, "the connection was lost")
            return
        }
        self.init(.server(sqlState: state), Self.summary(state))
        table = field("t")
        column = field("c")
        constraint = field("n")
    }

    /// The five characters of the SQL standard when the server refused.
    public var sqlState: String? {
        if case .server(let state) = kind { state } else { nil }
    }

    public var isUniqueViolation: Bool { sqlState == "23505" }

    public var description: String {
        var parts = ["PostgreSQL: \(note)"]
        if let sqlState { parts.append("SQLSTATE \(sqlState)") }
        if let table { parts.append("table \(table)") }
        if let column { parts.append("column \(column)") }
        if let constraint { parts.append("constraint \(constraint)") }
        if outcome == .unknown { parts.append("outcome unknown") }
        return parts.joined(separator: ", ")
    }

    private static func summary(_ state: String) -> String {
        switch state.prefix(2) {
        case "08", "57": "the server ended the work"
        case "22": "a value does not fit its type"
        case "23": "a constraint refuses this"
        case "25": "the transaction does not allow this"
        case "28": "the server does not accept this login"
        case "40": "the transaction collided with another"
        case "42": "the statement is wrong or not allowed"
        case "53": "the server lacks resources"
        default: "the server refused the statement"
        }
    }
}
