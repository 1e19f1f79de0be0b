/// What a statement answered. Owns the server's answer and frees it when the last row is gone.
public struct Rows: RandomAccessCollection, Sendable {
    let result: ResultBox

    /// Rows changed by an insert, update or delete; rows read otherwise.
    public var affected: Int { result.affected }
    public var startIndex: Int { 0 }
    public var endIndex: Int { result.count }

    public subscript(position: Int) -> Row {
        precondition(position >= 0 && position < result.count, "no such row")
        return Row(result: result, index: position)
    }
}

/// One row; columns are read by position or by name, each as its own type.
public struct Row: Sendable {
    let result: ResultBox
    let index: Int

    /// The value of a column by name; for a column that may be NULL ask for an Optional type.
    ///
    /// Of a name that occurs more than once, `name_1` is the second, `name_2` the third.
    /// - Throws: `PostgresError` of kind `.decoding` that names the column and the types, never the value.
    public func decode<T: SQLColumn>(_ type: T.Type, _ name: String) throws(PostgresError) -> T {
        try T.read(self, column: result.column(name))
    }

    /// The columns from the left, one for each type.
    /// - Throws: `PostgresError` of kind `.decoding` that names the column and the types, never the value.
    public func decode<each T: SQLColumn>(as types: repeat (each T).Type) throws(PostgresError) -> (repeat each T) {
        var column = -1
        func next() -> Int {
            column += 1
            return column
        }
        return (repeat try (each T).read(self, column: next()))
    }
}
