extension Waarde {
    /// Writes JSON without white space. A fraction that is not finite is written as null: JSON has no word for it.
    /// - Parameter sorted: fields in order of their UTF-8 bytes, so that equal objects give equal bytes.
    public func jsonTekst(sorted: Bool = false) -> [UInt8] {
        var uit: [UInt8] = []
        uit.reserveCapacity(256)
        schrijf(in: &uit, sorted: sorted)
        return uit
    }

    private func schrijf(in uit: inout [UInt8], sorted: Bool) {
        switch self {
        case .niets: uit.append(contentsOf: "null".utf8)
        case .bool(let bool): uit.append(contentsOf: (bool ? "true" : "false").utf8)
        case .getal(let getal): uit.append(contentsOf: String(getal).utf8)
        case .breuk(let breuk): uit.append(contentsOf: (breuk.isFinite ? breuk.description : "null").utf8)
        case .tekst(let tekst): schrijfTekst(tekst, in: &uit)
        case .lijst(let lijst):
            uit.append(UInt8(ascii: "["))
            for (plaats, waarde) in lijst.enumerated() {
                if plaats > 0 { uit.append(UInt8(ascii: ",")) }
                waarde.schrijf(in: &uit, sorted: sorted)
            }
            uit.append(UInt8(ascii: "]"))
        case .object(let velden):
            uit.append(UInt8(ascii: "{"))
            let opVolgorde = sorted ? velden.sorted { $0.naam.utf8.lexicographicallyPrecedes($1.naam.utf8) } : velden
            for (plaats, veld) in opVolgorde.enumerated() {
                if plaats > 0 { uit.append(UInt8(ascii: ",")) }
                schrijfTekst(veld.naam, in: &uit)
                uit.append(UInt8(ascii: ":"))
                veld.waarde.schrijf(in: &uit, sorted: sorted)
            }
            uit.append(UInt8(ascii: "}"))
        }
    }
}

/// Writes a text with its quotes; stretches without anything to escape are copied whole.
private func schrijfTekst(_ tekst: String, in uit: inout [UInt8]) {
    var tekst = tekst
    uit.append(UInt8(ascii: "\""))
    tekst.withUTF8 { bytes in
        var gekopieerd = 0
        for (plaats, byte) in bytes.enumerated() where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
            uit.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[gekopieerd..<plaats]))
            gekopieerd = plaats + 1
            schrijfEscape(byte, in: &uit)
        }
        uit.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[gekopieerd...]))
    }
    uit.append(UInt8(ascii: "\""))
}

private func schrijfEscape(_ byte: UInt8, in uit: inout [UInt8]) {
    uit.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): uit.append(byte)
    case 0x08: uit.append(UInt8(ascii: "b"))
    case 0x0C: uit.append(UInt8(ascii: "f"))
    case 0x0A: uit.append(UInt8(ascii: "n"))
    case 0x0D: uit.append(UInt8(ascii: "r"))
    case 0x09: uit.append(UInt8(ascii: "t"))
    default:
        let hex: StaticString = "0123456789abcdef"
        uit.append(contentsOf: "u00".utf8)
        uit.append(hex.utf8Start[Int(byte >> 4)])
        uit.append(hex.utf8Start[Int(byte & 15)])
    }
}
