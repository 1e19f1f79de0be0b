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

extension Unicode.Scalar {
    /// A hyphen, a dash or a minus sign: people type them for one another.
    var isStreepje: Bool {
        switch value {
        case 0x2D, 0x2010...0x2015, 0x2212: true
        default: false
        }
    }

    /// The line ends of all systems. Word processors and PDF readers also end a line with a soft break or a new page.
    fileprivate var isRegeleinde: Bool {
        switch value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}

/// The lines of a text.
func regels(in text: String) -> [Regel] {
    var lines: [Regel] = []
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var index = start
    while index < scalars.endIndex {
        let scalar = scalars[index]
        let next = scalars.index(after: index)
        guard scalar.isRegeleinde else {
            index = next
            continue
        }
        lines.append(Regel(nummer: lines.count + 1, tekst: String(scalars[start..<index])))
        let isPair = scalar == "\r" && next < scalars.endIndex && scalars[next] == "\n"
        index = isPair ? scalars.index(after: next) : next
        start = index
    }
    if start < scalars.endIndex { lines.append(Regel(nummer: lines.count + 1, tekst: String(scalars[start...]))) }
    return lines
}
