extension StringProtocol {
    /// Without the white space at both ends.
    var ontdaan: String { String(ontdaanDeel) }

    /// The same, as a part of the text it comes from.
    var ontdaanDeel: SubSequence {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return self[endIndex..<endIndex] }
        return self[first..<scalars.index(after: last)]
    }

    /// Lower case, and one space for every run of white space: to compare with what the form prints.
    var vergelijkbaar: String {
        lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

/// The lines of a text. Word processors and PDF readers also end a line with a soft break or a new page.
func regels(in text: String) -> [Regel] {
    var lines: [Regel] = []
    let bytes = text.utf8
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
        let byte = bytes[index]
        guard (0x0A...0x0D).contains(byte) else {
            bytes.formIndex(after: &index)
            continue
        }
        lines.append(Regel(nummer: lines.count + 1, tekst: String(text[start..<index])))
        bytes.formIndex(after: &index)
        if byte == 0x0D, index < bytes.endIndex, bytes[index] == 0x0A { bytes.formIndex(after: &index) }
        start = index
    }
    if start < bytes.endIndex { lines.append(Regel(nummer: lines.count + 1, tekst: String(text[start...]))) }
    return lines
}
