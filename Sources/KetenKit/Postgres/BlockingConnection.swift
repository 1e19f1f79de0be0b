import CLibPQ
import Logging

/// A plain connection that waits for each answer: for the migrator, which has nothing else to do. One thread uses it.
final class BlockingConnection {
    private let pointer: OpaquePointer
    private let notices: Notices
    private var lists = ParameterLists()
    /// Where in the text the last error was, in characters from 1.
    private var errorPosition: Int?

    /// - Throws: `PostgresError` of kind `.connection`.
    init(_ configuration: DatabaseConfiguration, logger: Logger) throws {
        let conninfo = try Conninfo(configuration)
        guard let pointer = conninfo.withCStrings({ PQconnectdbParams($0, $1, 0) }) else { throw PostgresError(.connection, "no memory for a connection") }
        self.pointer = pointer
        notices = Notices(logger)
        notices.attach(to: pointer)
        guard PQstatus(pointer) == CONNECTION_OK else {
            logger.error("cannot connect to the database", metadata: ["reason": "\(String(cString: PQerrorMessage(pointer)))"])
            throw PostgresError(.connection, "the database cannot be reached or refuses")
        }
    }

    deinit { PQfinish(pointer) }

    var isInTransaction: Bool { PQtransactionStatus(pointer) == PQTRANS_INTRANS }

    /// Several statements at once, without parameters or answers.
    func script(_ text: String) throws { _ = try check(PQexec(pointer, text)) }

    func query(_ sql: SQL) throws -> Rows {
        let oids = sql.parameters.map { Oid($0.oid) }
        let result = lists.withLists(sql) { PQexecParams(pointer, sql.text, $0, oids, $1, $2, $3, 1) }
        return Rows(result: ResultBox(try check(result)))
    }

    /// The line of the last error within a text that `script` ran, from 1.
    func errorLine(in text: String) -> Int? {
        errorPosition.map { position in text.unicodeScalars.prefix(position - 1).reduce(1) { $1 == "\n" ? $0 + 1 : $0 } }
    }

    private func check(_ result: OpaquePointer?) throws -> OpaquePointer {
        let status = PQresultStatus(result)
        guard let result, status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY else {
            defer { PQclear(result) }
            errorPosition = PQresultErrorField(result, Int32(Character("P").asciiValue!)).flatMap { Int(String(cString: $0)) }
            throw PostgresError(result: result)
        }
        return result
    }
}
