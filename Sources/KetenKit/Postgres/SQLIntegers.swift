extension Int16: SQLBindable, SQLDecodable {
    public static var oid: UInt32 { 21 }
    public func encode(into bytes: inout [UInt8]) { appendBigEndian(to: &bytes) }
    public static func accepts(_ oid: UInt32) -> Bool { oid == 21 }
    public static func decode(_ bytes: UnsafeRawBufferPointer, oid: UInt32) -> Int16? { Int16(bigEndianBytes: bytes) }
}

extension Int32: SQLBindable, SQLDecodable {
    public static var oid: UInt32 { 23 }
    public func encode(into bytes: inout [UInt8]) { appendBigEndian(to: &bytes) }
    /// int4 and the narrower int2.
    public static func accepts(_ oid: UInt32) -> Bool { oid == 23 || oid == 21 }
    public static func decode(_ bytes: UnsafeRawBufferPointer, oid: UInt32) -> Int32? { Int64(wholeNumber: bytes).map(Int32.init) }
}

extension Int64: SQLBindable, SQLDecodable {
    public static var oid: UInt32 { 20 }
    public func encode(into bytes: inout [UInt8]) { appendBigEndian(to: &bytes) }
    /// Any whole number fits.
    public static func accepts(_ oid: UInt32) -> Bool { oid == 20 || oid == 23 || oid == 21 }
    public static func decode(_ bytes: UnsafeRawBufferPointer, oid: UInt32) -> Int64? { Int64(wholeNumber: bytes) }

    /// int2, int4 or int8, by their length.
    fileprivate init?(wholeNumber bytes: UnsafeRawBufferPointer) {
        switch bytes.count {
        case 2: self = Int64(bytes.loadUnaligned(as: Int16.self).bigEndian)
        case 4: self = Int64(bytes.loadUnaligned(as: Int32.self).bigEndian)
        case 8: self = bytes.loadUnaligned(as: Int64.self).bigEndian
        default: return nil
        }
    }
}

extension Int: SQLBindable, SQLDecodable {
    public static var oid: UInt32 { 20 }
    public func encode(into bytes: inout [UInt8]) { Int64(self).appendBigEndian(to: &bytes) }
    /// Any whole number fits.
    public static func accepts(_ oid: UInt32) -> Bool { Int64.accepts(oid) }
    public static func decode(_ bytes: UnsafeRawBufferPointer, oid: UInt32) -> Int? { Int64.decode(bytes, oid: oid).map(Int.init) }
}
