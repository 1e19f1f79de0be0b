import CLibPQ
import Foundation

/// libpq's result.
///
/// `@unchecked Sendable`: the pointer is set once, a PGresult is never changed after `PQgetResult` returned it, libpq
/// documents reading one from several threads at once as safe, and it is freed only when the last reference is gone.
final class ResultBox: @unchecked Sendable {
    private let pointer: OpaquePointer
    let count: Int

    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
        count = Int(PQntuples(pointer))
    }

    deinit { PQclear(pointer) }

    var affected: Int { Int(String(cString: PQcmdTuples(pointer))) ?? count }

    /// What the server says it did, such as `COMMIT`.
    var tag: String { String(cString: PQcmdStatus(pointer)) }

    func column(_ name: String) throws(PostgresError) -> Int {
        let fields = PQnfields(pointer)
        for index in 0..<fields where strcmp(PQfname(pointer, index), name) == 0 { return Int(index) }
        if let underscore = name.lastIndex(of: "_"), let occurrence = Int(name[name.index(after: underscore)...]) {
            let base = String(name[..<underscore])
            let same = (0..<fields).filter { strcmp(PQfname(pointer, $0), base) == 0 }
            if occurrence >= 0, occurrence < same.count { return Int(same[occurrence]) }
        }
        throw .decoding("no column \(name)")
    }

    /// - Returns: nil for NULL.
    func decode<T: SQLDecodable>(_ type: T.Type, row: Int, column: Int) throws(PostgresError) -> T? {
        guard column < Int(PQnfields(pointer)) else { throw .decoding("no column at position \(column + 1), expected \(T.self)") }
        let (r, c) = (Int32(row), Int32(column))
        if PQgetisnull(pointer, r, c) == 1 { return nil }
        let oid = PQftype(pointer, c)
        guard T.accepts(oid) else { throw mismatch(column, found: Self.typeName(oid), expected: T.self) }
        let bytes = UnsafeRawBufferPointer(start: PQgetvalue(pointer, r, c), count: Int(PQgetlength(pointer, r, c)))
        guard let value = T.decode(bytes, oid: oid) else { throw mismatch(column, found: "a value outside the type", expected: T.self) }
        return value
    }

    func mismatch<T>(_ column: Int, found: String, expected: T.Type) -> PostgresError {
        let name = PQfname(pointer, Int32(column)).map { String(cString: $0) } ?? "\(column + 1)"
        return .decoding("column \(name) holds \(found), expected \(T.self)")
    }

    private static func typeName(_ oid: UInt32) -> String {
        let names: [UInt32: String] = [
            16: "bool", 17: "bytea", 19: "name", 20: "int8", 21: "int2", 23: "int4", 25: "text", 114: "json", 700: "float4", 701: "float8",
            1009: "text[]", 1016: "int8[]", 1042: "char", 1043: "varchar", 1082: "date", 1114: "timestamp", 1184: "timestamptz", 1700: "numeric",
            2950: "uuid", 2951: "uuid[]", 3802: "jsonb",
        ]
        return names[oid] ?? "type \(oid)"
    }
}
