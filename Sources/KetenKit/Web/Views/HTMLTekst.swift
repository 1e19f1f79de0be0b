import Mustache

/// Escapes by byte. The library's own escaping goes by grapheme, and so lets a quote or `<` through when a combining
/// mark follows it (`"` + U+0301 is one grapheme, unequal to `"`), which would end an attribute's value.
struct HTMLTekst: MustacheContentType {
    static let naam = "KETEN"

    func escapeText(_ text: String) -> String {
        guard text.utf8.contains(where: Self.isBijzonder) else { return text }
        var uit: [UInt8] = []
        uit.reserveCapacity(text.utf8.count + 32)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): uit += "&amp;".utf8
            case UInt8(ascii: "<"): uit += "&lt;".utf8
            case UInt8(ascii: ">"): uit += "&gt;".utf8
            case UInt8(ascii: "\""): uit += "&quot;".utf8
            case UInt8(ascii: "'"): uit += "&#39;".utf8
            default: uit.append(byte)
            }
        }
        return String(decoding: uit, as: UTF8.self)
    }

    private static func isBijzonder(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"")
            || byte == UInt8(ascii: "'")
    }
}
