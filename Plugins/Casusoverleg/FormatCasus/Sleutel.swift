/// The beginning of a line as labels are compared: lower case, without spaces, hyphens, commas and apostrophes.
///
/// So `COLLEGA’S / klasgenoten` and `collega's/klasgenoten` are the same. Only as long as the longest label: a line
/// of a mebibyte costs no more than a short one.
struct Sleutel {
    private(set) var tekens: [UInt8] = []
    /// Where each of `tekens` ends in the line.
    private var eindes: [String.Index] = []

    private static let langste = 130

    init(_ line: some StringProtocol) {
        let scalars = line.unicodeScalars
        guard let first = scalars.first, first.isASCII, first.properties.isAlphabetic else { return }
        var index = scalars.startIndex
        var looked = 0
        while index < scalars.endIndex, looked < 2 * Self.langste, tekens.count < Self.langste {
            let scalar = scalars[index]
            scalars.formIndex(after: &index)
            looked += 1
            if scalar.properties.isWhitespace || scalar.isStreepje || Self.overgeslagen.contains(scalar) { continue }
            tekens.append(scalar.isASCII ? scalar.kleineLetter : 0)
            eindes.append(index)
        }
    }

    /// Where the words end in the line, if it begins with them.
    func einde(van words: [UInt8]) -> String.Index? {
        guard !words.isEmpty, tekens.starts(with: words) else { return nil }
        return eindes[words.count - 1]
    }

    private static let overgeslagen: Set<Unicode.Scalar> = ["'", "’", "‘", "`", "´", ","]
}

extension Unicode.Scalar {
    fileprivate var kleineLetter: UInt8 {
        let byte = UInt8(truncatingIfNeeded: value)
        return (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
    }
}
