extension Dag: SQLBindable, SQLDecodable {
    public static var oid: UInt32 { 1082 }
    /// PostgreSQL counts days from 1 January 2000.
    private static var epoch: Int { 10_957 }
    public func encode(into bytes: inout [UInt8]) { Int32(clamping: number - Self.epoch).appendBigEndian(to: &bytes) }
    public static func accepts(_ oid: UInt32) -> Bool { oid == 1082 }
    public static func decode(_ bytes: UnsafeRawBufferPointer, oid: UInt32) -> Dag? {
        Int32(bigEndianBytes: bytes).map { Dag(number: Int($0) + epoch) }
    }
}

/// As `"yyyy-MM-dd"`.
extension Dag: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let dag = Dag(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a day that exists, as yyyy-MM-dd")
        }
        self = dag
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
