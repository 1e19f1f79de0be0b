/// A statement and its parameters. Interpolating a value can only bind it: no value ever becomes part of the text.
///
///     let vraag: SQL = "select naam from account where id = \(id)"
///
/// Literals are `StaticString`, so that not even `SQL(stringLiteral:)` takes text made at run time.
public struct SQL: ExpressibleByStringInterpolation, Sendable, Hashable {
    /// The text as it goes to the server, with `$1`, `$2` … for parameters.
    public let text: String
    let parameters: [Parameter]
    /// All parameter values behind one another, in PostgreSQL's binary format.
    let values: [UInt8]

    /// Text from a migration file or a test. The long name is there to be seen: input never comes this way.
    public init(rawTextNotFromInput text: String) {
        self.text = text
        parameters = []
        values = []
    }

    public init(stringLiteral value: StaticString) { self.init(rawTextNotFromInput: value.description) }

    public init(stringInterpolation: StringInterpolation) {
        text = stringInterpolation.text
        parameters = stringInterpolation.parameters
        values = stringInterpolation.values
    }

    /// One `$n`: its type, where its value ends in `values` and where it stands in the text.
    struct Parameter: Hashable, Sendable {
        let oid: UInt32
        let isNull: Bool
        var end: Int
        var position: Int
    }
}

extension SQL {
    /// Collects literal text and bound values.
    public struct StringInterpolation: StringInterpolationProtocol, Sendable {
        var text = ""
        var parameters: [Parameter] = []
        var values: [UInt8] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 3)
            parameters.reserveCapacity(interpolationCount)
            values.reserveCapacity(interpolationCount * 16)
        }

        public mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { text += String(decoding: $0, as: UTF8.self) }
        }

        /// Binds a value.
        public mutating func appendInterpolation<Value: SQLBindable>(_ value: Value) {
            value.encode(into: &values)
            bind(oid: Value.oid, isNull: false)
        }

        /// Binds a value, or NULL of its type.
        public mutating func appendInterpolation<Value: SQLBindable>(_ value: Value?) {
            value?.encode(into: &values)
            bind(oid: Value.oid, isNull: value == nil)
        }

        /// Puts a piece of SQL inside another; its parameters are renumbered.
        public mutating func appendInterpolation(fragment: SQL) {
            let base = values.count
            var rest = fragment.text.utf8[...]
            var position = 0
            for (index, parameter) in fragment.parameters.enumerated() {
                let literal = rest.prefix(parameter.position - position)
                text += String(literal)!
                let number = "$\(index + 1)".utf8.count
                rest = rest.dropFirst(literal.count + number)
                position = parameter.position + number
                bind(oid: parameter.oid, isNull: parameter.isNull, end: base + parameter.end)
            }
            text += String(rest)!
            values += fragment.values
        }

        /// The same without saying so; a statement is never a value.
        public mutating func appendInterpolation(_ fragment: SQL) { appendInterpolation(fragment: fragment) }

        private mutating func bind(oid: UInt32, isNull: Bool, end: Int? = nil) {
            parameters.append(Parameter(oid: oid, isNull: isNull, end: end ?? values.count, position: text.utf8.count))
            text += "$\(parameters.count)"
        }
    }
}
