/// A value that can be a parameter.
public protocol SQLBindable: Sendable {
    /// PostgreSQL's number of the type.
    static var oid: UInt32 { get }
    /// Appends the value in PostgreSQL's binary format.
    func encode(into bytes: inout [UInt8])
}

/// A value that can be read from a column.
public protocol SQLDecodable: SQLColumn {
    /// Whether a column of this type can be read as `Self`.
    static func accepts(_ oid: UInt32) -> Bool
    /// - Parameter bytes: the value in PostgreSQL's binary format; valid during the call only.
    /// - Returns: nil when the bytes are no such value.
    static func decode(_ bytes: UnsafeRawBufferPointer, oid: UInt32) -> Self?
}

/// What may stand in a row's tuple: a readable type, or its Optional for a column that may be NULL.
public protocol SQLColumn: Sendable {
    /// - Throws: `PostgresError` naming column and types, never the value.
    static func read(_ row: Row, column: Int) throws(PostgresError) -> Self
}

extension SQLColumn where Self: SQLDecodable {
    public static func read(_ row: Row, column: Int) throws(PostgresError) -> Self {
        guard let value = try row.result.decode(Self.self, row: row.index, column: column) else {
            throw row.result.mismatch(column, found: "NULL", expected: Self.self)
        }
        return value
    }
}

extension Optional: SQLColumn where Wrapped: SQLDecodable {
    public static func read(_ row: Row, column: Int) throws(PostgresError) -> Wrapped? {
        try row.result.decode(Wrapped.self, row: row.index, column: column)
    }
}

extension FixedWidthInteger {
    func appendBigEndian(to bytes: inout [UInt8]) {
        withUnsafeBytes(of: bigEndian) { bytes.append(contentsOf: $0) }
    }

    init?(bigEndianBytes bytes: UnsafeRawBufferPointer) {
        guard bytes.count == MemoryLayout<Self>.size else { return nil }
        self.init(bigEndian: bytes.loadUnaligned(as: Self.self))
    }
}
