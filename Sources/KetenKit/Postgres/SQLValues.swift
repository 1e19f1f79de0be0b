import Foundation

extension String: SQLBindable, SQLDecodable {
    public static var oid: UInt32 { 25 }
    public func encode(into bytes: inout [UInt8]) { bytes.append(contentsOf: utf8) }

    /// text, varchar, char(n), name, "char", json, unknown; jsonb after its version byte.
    public static func accepts(_ oid: UInt32) -> Bool {
        switch oid {
        case 25, 1043, 1042, 19, 18, 114, 705, 3802: true
        default: false
        }
    }

    public static func decode(_ bytes: UnsafeRawBufferPointer, oid: UInt32) -> String? {
        oid == 3802 ? String(decoding: bytes.dropFirst(), as: UTF8.self) : String(decoding: bytes, as: UTF8.self)
    }
}

extension Bool: SQLBindable, SQLDecodable {
    public static var oid: UInt32 { 16 }
    public func encode(into bytes: inout [UInt8]) { bytes.append(self ? 1 : 0) }
    public static func accepts(_ oid: UInt32) -> Bool { oid == 16 }
    public static func decode(_ bytes: UnsafeRawBufferPointer, oid: UInt32) -> Bool? { bytes.count == 1 ? bytes[0] != 0 : nil }
}

extension Double: SQLBindable, SQLDecodable {
    public static var oid: UInt32 { 701 }
    public func encode(into bytes: inout [UInt8]) { bitPattern.appendBigEndian(to: &bytes) }
    /// float8 and float4.
    public static func accepts(_ oid: UInt32) -> Bool { oid == 701 || oid == 700 }
    public static func decode(_ bytes: UnsafeRawBufferPointer, oid: UInt32) -> Double? {
        oid == 700
            ? UInt32(bigEndianBytes: bytes).map { Double(Float(bitPattern: $0)) }
            : UInt64(bigEndianBytes: bytes).map(Double.init(bitPattern:))
    }
}

extension UUID: SQLBindable, SQLDecodable {
    public static var oid: UInt32 { 2950 }
    public func encode(into bytes: inout [UInt8]) { withUnsafeBytes(of: uuid) { bytes.append(contentsOf: $0) } }
    public static func accepts(_ oid: UInt32) -> Bool { oid == 2950 }
    public static func decode(_ bytes: UnsafeRawBufferPointer, oid: UInt32) -> UUID? {
        bytes.count == 16 ? UUID(uuid: bytes.loadUnaligned(as: uuid_t.self)) : nil
    }
}

/// `timestamptz`, in microseconds; what is finer is rounded.
extension Date: SQLBindable, SQLDecodable {
    public static var oid: UInt32 { 1184 }
    /// Seconds between PostgreSQL's beginning, 1 January 2000, and Foundation's, 1 January 2001.
    private static var epoch: Double { 31_622_400 }

    public func encode(into bytes: inout [UInt8]) {
        let microseconds = ((timeIntervalSinceReferenceDate + Self.epoch) * 1_000_000).rounded()
        // PostgreSQL's own -infinity and infinity, for what is beyond its range.
        (Int64(exactly: microseconds) ?? (microseconds < 0 ? .min : .max)).appendBigEndian(to: &bytes)
    }

    public static func accepts(_ oid: UInt32) -> Bool { oid == 1184 }

    public static func decode(_ bytes: UnsafeRawBufferPointer, oid: UInt32) -> Date? {
        switch Int64(bigEndianBytes: bytes) {
        case nil: nil
        case .min?: .distantPast
        case .max?: .distantFuture
        case let microseconds?: Date(timeIntervalSinceReferenceDate: Double(microseconds) / 1_000_000 - epoch)
        }
    }
}

extension Data: SQLBindable, SQLDecodable {
    public static var oid: UInt32 { 17 }
    public func encode(into bytes: inout [UInt8]) { bytes.append(contentsOf: self) }
    public static func accepts(_ oid: UInt32) -> Bool { oid == 17 }
    public static func decode(_ bytes: UnsafeRawBufferPointer, oid: UInt32) -> Data? { Data(bytes) }
}
