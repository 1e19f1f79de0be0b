/// A strict reader of JSON over bytes that somebody else holds.
struct JSONLezer {
    /// Reading broke off here; turned into an `Invoerfout` once, with position and path.
    struct Stuk: Error {
        var soort: Invoerfout.Soort = .geenJson
        let melding: String
        /// The byte it is about.
        let plaats: Int
    }

    let bytes: UnsafeBufferPointer<UInt8>
    let maxDepth: Int
    var plaats = 0
    private var pad: [Padstap] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>, maxDepth: Int) {
        self.bytes = bytes
        self.maxDepth = maxDepth
    }

    /// The next byte, or nil at the end.
    var hier: UInt8? { plaats < bytes.count ? bytes[plaats] : nil }

    mutating func leesGeheel() throws(Stuk) -> Waarde {
        let waarde = try leesWaarde(diepte: 0)
        slaWitOver()
        guard hier == nil else { throw Stuk(melding: "Na de JSON-waarde staat nog iets anders.", plaats: plaats) }
        return waarde
    }

    private mutating func leesWaarde(diepte: Int) throws(Stuk) -> Waarde {
        slaWitOver()
        guard let hier else { throw Stuk(melding: "De JSON houdt te vroeg op.", plaats: plaats) }
        switch hier {
        case UInt8(ascii: "{"): return try leesObject(diepte: diepte + 1)
        case UInt8(ascii: "["): return try leesLijst(diepte: diepte + 1)
        case UInt8(ascii: "\""): return .tekst(try leesTekst())
        case UInt8(ascii: "t"): return try leesWoord("true", .bool(true))
        case UInt8(ascii: "f"): return try leesWoord("false", .bool(false))
        case UInt8(ascii: "n"): return try leesWoord("null", .niets)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try leesGetal()
        default: throw Stuk(melding: "Hier hoort een JSON-waarde te beginnen.", plaats: plaats)
        }
    }

    private mutating func leesObject(diepte: Int) throws(Stuk) -> Waarde {
        try ga(naar: diepte)
        var velden: [Veld] = []
        var gezien: Set<String> = []
        slaWitOver()
        if neem(UInt8(ascii: "}")) { return .object([]) }
        while true {
            slaWitOver()
            let begin = plaats
            guard hier == UInt8(ascii: "\"") else { throw Stuk(melding: "Hier hoort de naam van een veld tussen aanhalingstekens.", plaats: plaats) }
            let naam = try leesTekst()
            pad.append(.veld(naam))
            // Few fields: look at each; many: a set, so that an object of a million fields stays linear.
            if velden.count == 16 { gezien = Set(velden.map(\.naam)) }
            let dubbel = velden.count < 16 ? velden.contains { $0.naam == naam } : !gezien.insert(naam).inserted
            if dubbel { throw Stuk(melding: "Veld ‘\(toonbaar(naam))’ staat hier twee keer.", plaats: begin) }
            slaWitOver()
            guard neem(UInt8(ascii: ":")) else { throw Stuk(melding: "Na de naam van een veld hoort een dubbele punt.", plaats: plaats) }
            velden.append(Veld(naam, try leesWaarde(diepte: diepte)))
            pad.removeLast()
            slaWitOver()
            if neem(UInt8(ascii: ",")) { continue }
            if neem(UInt8(ascii: "}")) { return .object(velden) }
            throw Stuk(melding: hier == nil ? "De JSON houdt te vroeg op." : "Hier hoort een komma of ‘}’.", plaats: plaats)
        }
    }

    private mutating func leesLijst(diepte: Int) throws(Stuk) -> Waarde {
        try ga(naar: diepte)
        var lijst: [Waarde] = []
        slaWitOver()
        if neem(UInt8(ascii: "]")) { return .lijst([]) }
        while true {
            pad.append(.plaats(lijst.count))
            lijst.append(try leesWaarde(diepte: diepte))
            pad.removeLast()
            slaWitOver()
            if neem(UInt8(ascii: ",")) { continue }
            if neem(UInt8(ascii: "]")) { return .lijst(lijst) }
            throw Stuk(melding: hier == nil ? "De JSON houdt te vroeg op." : "Hier hoort een komma of ‘]’.", plaats: plaats)
        }
    }

    private mutating func ga(naar diepte: Int) throws(Stuk) {
        guard diepte <= maxDepth else {
            throw Stuk(soort: .teDiep, melding: "Te diep genest; toegestaan zijn \(maxDepth) lagen.", plaats: plaats)
        }
        plaats += 1
    }

    private mutating func leesWoord(_ woord: StaticString, _ waarde: Waarde) throws(Stuk) -> Waarde {
        let lengte = woord.utf8CodeUnitCount
        guard plaats + lengte <= bytes.count, (0..<lengte).allSatisfy({ bytes[plaats + $0] == woord.utf8Start[$0] }) else {
            throw Stuk(melding: "Hier hoort een JSON-waarde te beginnen.", plaats: plaats)
        }
        plaats += lengte
        return waarde
    }

    private mutating func neem(_ byte: UInt8) -> Bool {
        guard hier == byte else { return false }
        plaats += 1
        return true
    }

    private mutating func slaWitOver() {
        while plaats < bytes.count, bytes[plaats] == 0x20 || bytes[plaats] == 0x0A || bytes[plaats] == 0x0D || bytes[plaats] == 0x09 {
            plaats += 1
        }
    }

    /// The fault in words, with line and column (columns count characters, not bytes).
    func fout(_ stuk: Stuk) -> Invoerfout {
        var regel = 1
        var kolom = 1
        for byte in bytes[..<min(stuk.plaats, bytes.count)] {
            if byte == 0x0A { (regel, kolom) = (regel + 1, 1) } else if byte & 0xC0 != 0x80 { kolom += 1 }
        }
        let melding = "\(stuk.melding) (regel \(regel), kolom \(kolom))"
        return Invoerfout(stuk.soort, [Fout(pad: padtekst(pad), melding: melding, regelnummer: regel)])
    }
}
