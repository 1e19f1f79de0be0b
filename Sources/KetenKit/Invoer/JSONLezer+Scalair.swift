// Texts and numbers of the JSON reader.
extension JSONLezer {
    /// Reads a text whose opening quote is at hand.
    mutating func leesTekst() throws(Stuk) -> String {
        let opening = plaats
        plaats += 1
        let begin = plaats
        while plaats < bytes.count {
            let byte = bytes[plaats]
            if byte == UInt8(ascii: "\"") {
                let tekst = try gevalideerd(UnsafeBufferPointer(rebasing: bytes[begin..<plaats]), bij: begin)
                plaats += 1
                return tekst
            }
            if byte == UInt8(ascii: "\\") { return try leesTekstMetEscapes(vanaf: begin, opening: opening) }
            if byte < 0x20 { throw Stuk(melding: "Een stuurteken in tekst hoort als \\u00.. geschreven.", plaats: plaats) }
            plaats += 1
        }
        throw Stuk(melding: "Deze tekst wordt niet afgesloten.", plaats: opening)
    }

    /// The slow way, for texts with a backslash in them: collects the bytes that they stand for.
    private mutating func leesTekstMetEscapes(vanaf begin: Int, opening: Int) throws(Stuk) -> String {
        var uit = Array(bytes[begin..<plaats])
        while plaats < bytes.count {
            let byte = bytes[plaats]
            plaats += 1
            switch byte {
            case UInt8(ascii: "\""):
                return try uit.withUnsafeBufferPointer { stuk throws(Stuk) in try gevalideerd(stuk, bij: begin) }
            case UInt8(ascii: "\\"): try leesEscape(in: &uit)
            case ..<0x20: throw Stuk(melding: "Een stuurteken in tekst hoort als \\u00.. geschreven.", plaats: plaats - 1)
            default: uit.append(byte)
            }
        }
        throw Stuk(melding: "Deze tekst wordt niet afgesloten.", plaats: opening)
    }

    private mutating func leesEscape(in uit: inout [UInt8]) throws(Stuk) {
        let begin = plaats - 1
        guard let soort = hier else { throw Stuk(melding: "De JSON houdt te vroeg op.", plaats: plaats) }
        plaats += 1
        switch soort {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): uit.append(soort)
        case UInt8(ascii: "b"): uit.append(0x08)
        case UInt8(ascii: "f"): uit.append(0x0C)
        case UInt8(ascii: "n"): uit.append(0x0A)
        case UInt8(ascii: "r"): uit.append(0x0D)
        case UInt8(ascii: "t"): uit.append(0x09)
        case UInt8(ascii: "u"):
            var code = UInt32(try leesVierHex(begin))
            if (0xD800..<0xDC00).contains(code), hier == UInt8(ascii: "\\"), plaats + 1 < bytes.count, bytes[plaats + 1] == UInt8(ascii: "u") {
                plaats += 2
                let laag = UInt32(try leesVierHex(begin))
                guard (0xDC00..<0xE000).contains(laag) else { throw Stuk(melding: "Een half surrogaatpaar is geen teken.", plaats: begin) }
                code = 0x10000 + (code - 0xD800) << 10 + (laag - 0xDC00)
            }
            guard let teken = Unicode.Scalar(code) else { throw Stuk(melding: "Een half surrogaatpaar is geen teken.", plaats: begin) }
            uit.append(contentsOf: UTF8.encode(teken)!)
        default: throw Stuk(melding: "Onbekende schrijfwijze na een backslash.", plaats: begin)
        }
    }

    private mutating func leesVierHex(_ begin: Int) throws(Stuk) -> UInt16 {
        guard plaats + 4 <= bytes.count else { throw Stuk(melding: "Na \\u horen vier hexadecimale cijfers.", plaats: begin) }
        var code: UInt16 = 0
        for _ in 0..<4 {
            let byte = bytes[plaats]
            let cijfer: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): cijfer = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): cijfer = byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): cijfer = byte - UInt8(ascii: "A") + 10
            default: throw Stuk(melding: "Na \\u horen vier hexadecimale cijfers.", plaats: begin)
            }
            code = code << 4 | UInt16(cijfer)
            plaats += 1
        }
        return code
    }

    private func gevalideerd(_ stuk: UnsafeBufferPointer<UInt8>, bij begin: Int) throws(Stuk) -> String {
        guard let tekst = String(validating: stuk, as: UTF8.self) else {
            throw Stuk(melding: "Deze tekst is geen geldige UTF-8.", plaats: begin)
        }
        return tekst
    }

    /// Reads a number: `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`.
    mutating func leesGetal() throws(Stuk) -> Waarde {
        let begin = plaats
        let negatief = hier == UInt8(ascii: "-")
        if negatief { plaats += 1 }
        let cijfers = plaats
        try leesCijfers(begin)
        if bytes[cijfers] == UInt8(ascii: "0"), plaats > cijfers + 1 {
            throw Stuk(melding: "Een getal begint niet met een overbodige nul.", plaats: begin)
        }
        let eindeGeheel = plaats
        if hier == UInt8(ascii: ".") {
            plaats += 1
            try leesCijfers(begin)
        }
        if hier == UInt8(ascii: "e") || hier == UInt8(ascii: "E") {
            plaats += 1
            if hier == UInt8(ascii: "+") || hier == UInt8(ascii: "-") { plaats += 1 }
            try leesCijfers(begin)
        }
        if plaats == eindeGeheel { return .getal(try geheel(cijfers..<plaats, negatief: negatief, begin: begin)) }
        guard let breuk = Double(String(decoding: bytes[begin..<plaats], as: UTF8.self)), breuk.isFinite else {
            throw Stuk(melding: "Dit getal is te groot.", plaats: begin)
        }
        return .breuk(breuk)
    }

    private mutating func leesCijfers(_ begin: Int) throws(Stuk) {
        let eerste = plaats
        while let byte = hier, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { plaats += 1 }
        guard plaats > eerste else { throw Stuk(melding: "Dit is geen geldig getal.", plaats: begin) }
    }

    private func geheel(_ bereik: Range<Int>, negatief: Bool, begin: Int) throws(Stuk) -> Int {
        var som = 0
        for byte in bytes[bereik] {
            let (keer, over1) = som.multipliedReportingOverflow(by: 10)
            let cijfer = Int(byte - UInt8(ascii: "0"))
            let (plus, over2) = negatief ? keer.subtractingReportingOverflow(cijfer) : keer.addingReportingOverflow(cijfer)
            guard !over1, !over2 else { throw Stuk(melding: "Dit gehele getal is te groot.", plaats: begin) }
            som = plus
        }
        return som
    }
}
