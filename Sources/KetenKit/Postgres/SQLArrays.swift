import Foundation

/// A type of which a Swift array is a value of its own in PostgreSQL: an array, or for bytes `bytea`.
public protocol SQLArrayElement: Sendable {
    static var arrayOID: UInt32 { get }
    static func encodeArray(_ elements: [Self], into bytes: inout [UInt8])
    static func acceptsArray(_ oid: UInt32) -> Bool
    static func decodeArray(_ bytes: UnsafeRawBufferPointer) -> [Self]?
}

extension Array: SQLBindable where Element: SQLArrayElement {
    public static var oid: UInt32 { Element.arrayOID }
    public func encode(into bytes: inout [UInt8]) { Element.encodeArray(self, into: &bytes) }
}

extension Array: SQLColumn, SQLDecodable where Element: SQLArrayElement {
    public static func accepts(_ oid: UInt32) -> Bool { Element.acceptsArray(oid) }
    public static func decode(_ bytes: UnsafeRawBufferPointer, oid: UInt32) -> [Element]? { Element.decodeArray(bytes) }
}

extension UInt8: SQLArrayElement {
    public static var arrayOID: UInt32 { 17 }
    public static func encodeArray(_ elements: [UInt8], into bytes: inout [UInt8]) { bytes += elements }
    public static func acceptsArray(_ oid: UInt32) -> Bool { oid == 17 }
    public static func decodeArray(_ bytes: UnsafeRawBufferPointer) -> [UInt8]? { Array(bytes) }
}

extension String: SQLArrayElement {
    public static var arrayOID: UInt32 { 1009 }
    /// text[], varchar[], name[].
    public static func acceptsArray(_ oid: UInt32) -> Bool { oid == 1009 || oid == 1015 || oid == 1003 }
}

extension UUID: SQLArrayElement {
    public static var arrayOID: UInt32 { 2951 }
}

extension Int: SQLArrayElement {
    public static var arrayOID: UInt32 { 1016 }
    /// int8[], int4[], int2[].
    public static func acceptsArray(_ oid: UInt32) -> Bool { oid == 1016 || oid == 1007 || oid == 1005 }
}

/// `bytea[]`.
extension Array: SQLArrayElement where Element == UInt8 {
    public static var arrayOID: UInt32 { 1001 }
}

extension Int16: SQLArrayElement {
    public static var arrayOID: UInt32 { 1005 }
}

extension Int32: SQLArrayElement {
    public static var arrayOID: UInt32 { 1007 }
}

extension Bool: SQLArrayElement {
    public static var arrayOID: UInt32 { 1000 }
}

extension Date: SQLArrayElement {
    public static var arrayOID: UInt32 { 1185 }
}

extension Dag: SQLArrayElement {
    public static var arrayOID: UInt32 { 1182 }
}

extension SQLArrayElement where Self: SQLBindable & SQLDecodable {
    public static func acceptsArray(_ oid: UInt32) -> Bool { oid == arrayOID }

    /// One dimension, counted from 1; an empty array has none.
    public static func encodeArray(_ elements: [Self], into bytes: inout [UInt8]) {
        Int32(elements.isEmpty ? 0 : 1).appendBigEndian(to: &bytes)
        Int32(0).appendBigEndian(to: &bytes)
        oid.appendBigEndian(to: &bytes)
        guard !elements.isEmpty else { return }
        Int32(elements.count).appendBigEndian(to: &bytes)
        Int32(1).appendBigEndian(to: &bytes)
        for element in elements {
            let length = bytes.count
            Int32(0).appendBigEndian(to: &bytes)
            element.encode(into: &bytes)
            let written = Int32(bytes.count - length - 4).bigEndian
            withUnsafeBytes(of: written) { bytes.replaceSubrange(length..<length + 4, with: $0) }
        }
    }

    /// - Returns: nil for more than one dimension and for a NULL among the elements.
    public static func decodeArray(_ bytes: UnsafeRawBufferPointer) -> [Self]? {
        var rest = bytes[...]
        func take(_ count: Int) -> UnsafeRawBufferPointer? {
            guard count >= 0, count <= rest.count else { return nil }
            defer { rest = rest.dropFirst(count) }
            return UnsafeRawBufferPointer(rebasing: rest.prefix(count))
        }
        func number() -> Int? { take(4).flatMap { Int32(bigEndianBytes: $0) }.map(Int.init) }
        guard let dimensions = number(), number() != nil, let element = take(4).flatMap({ UInt32(bigEndianBytes: $0) }) else { return nil }
        if dimensions == 0 { return [] }
        guard dimensions == 1, let count = number(), number() != nil, count >= 0, count <= rest.count / 4 else { return nil }
        var out: [Self] = []
        out.reserveCapacity(count)
        for _ in 0..<count {
            guard let length = number(), let value = take(length).flatMap({ Self.decode($0, oid: element) }) else { return nil }
            out.append(value)
        }
        return out
    }
}
