/// Why bytes are not a text that can be read.
public enum CasustekstFout: Error, Equatable, Sendable {
    /// Nothing but white space.
    case leeg
    /// More bytes than the limit that is named.
    case teGroot(limiet: Int)
    /// NUL, control characters or bytes without meaning: a document, an image or a program, but no plain text.
    case geenTekst
}

/// From the bytes of a saved file to its text.
public enum Casustekst {
    /// A form of two pages is a few kilobytes; a mebibyte is no form.
    public static let limiet = 1 << 20

    /// Reads UTF-8 (with or without BOM), UTF-16 with BOM, and anything else as Windows-1252.
    ///
    /// - Throws: `.teGroot` above ``limiet``; `.geenTekst` when it is no text in any of these; `.leeg` when it is only
    ///   white space.
    public static func decodeer(_ bytes: [UInt8]) throws(CasustekstFout) -> String {
        guard bytes.count <= limiet else { throw .teGroot(limiet: limiet) }
        guard let decoded = utf16(bytes) ?? utf8(bytes) ?? windows1252(bytes) else { throw .geenTekst }
        let text = zonderEindteken(decoded)
        guard text.unicodeScalars.allSatisfy(isTekstteken) else { throw .geenTekst }
        guard !text.unicodeScalars.allSatisfy(\.properties.isWhitespace) else { throw .leeg }
        return text
    }

    private static func utf8(_ bytes: [UInt8]) -> String? {
        String(validating: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
    }

    /// Only with a BOM: without one, two bytes a character cannot be told from one.
    private static func utf16(_ bytes: [UInt8]) -> String? {
        let isLittle = bytes.starts(with: [0xFF, 0xFE])
        guard isLittle || bytes.starts(with: [0xFE, 0xFF]), bytes.count.isMultiple(of: 2) else { return nil }
        let units = stride(from: 2, to: bytes.count, by: 2).map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isLittle ? second << 8 | first : first << 8 | second
        }
        return String(validating: units, as: UTF16.self)
    }

    private static func windows1252(_ bytes: [UInt8]) -> String? {
        var scalars = String.UnicodeScalarView()
        for byte in bytes {
            switch byte {
            case 0x80...0x9F:
                guard let scalar = tekensVanaf80[Int(byte) - 0x80] else { return nil }
                scalars.append(scalar)
            default: scalars.append(Unicode.Scalar(byte))
            }
        }
        return String(scalars)
    }

    /// Windows-1252 from 0x80 to 0x9F; `nil` where it defines nothing. The rest equals Latin-1.
    private static let tekensVanaf80: [Unicode.Scalar?] = [
        "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
        nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
    ]

    /// Old programs end a file with Ctrl-Z.
    private static func zonderEindteken(_ text: String) -> String {
        var scalars = text.unicodeScalars[...]
        while scalars.last == "\u{1A}" { scalars.removeLast() }
        return String(scalars)
    }

    /// Tab, the line ends, and the soft line and page breaks that word processors and PDF readers leave behind.
    private static func isTekstteken(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x85: true
        case 0x00...0x1F, 0x7F...0x9F: false
        default: true
        }
    }
}
