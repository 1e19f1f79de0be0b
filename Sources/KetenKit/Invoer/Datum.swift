/// Dates as they travel: `yyyy-MM-dd`, and only days that exist.
public enum Datum {
    /// Whether this is a day of the Gregorian calendar, written `yyyy-MM-dd`.
    public static func isDatum(_ tekst: String) -> Bool {
        delen(tekst).map { $0.count == 3 } ?? false
    }

    /// Whether this is a year, a month or a day: `yyyy`, `yyyy-MM` or `yyyy-MM-dd`.
    public static func isDeelDatum(_ tekst: String) -> Bool {
        delen(tekst) != nil
    }

    /// Whether this is a moment as RFC 3339 writes it: `2026-03-01T09:30:00Z`, with `+01:00` or fractions if need be.
    public static func isTijdstip(_ tekst: String) -> Bool {
        let bytes = Array(tekst.utf8)
        guard bytes.count >= 20, bytes.count <= 40, bytes[10] == UInt8(ascii: "T"), isDatum(String(decoding: bytes[..<10], as: UTF8.self)),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let uur = getal(bytes[11..<13]), uur < 24, let minuut = getal(bytes[14..<16]), minuut < 60,
            let seconde = getal(bytes[17..<19]), seconde < 60
        else { return false }
        var rest = bytes[19...]
        if rest.first == UInt8(ascii: ".") {
            let breuk = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
            guard !breuk.isEmpty else { return false }
            rest = rest[breuk.endIndex...]
        }
        if rest.elementsEqual("Z".utf8) { return true }
        let r = Array(rest)
        guard r.count == 6, r[0] == UInt8(ascii: "+") || r[0] == UInt8(ascii: "-"), r[3] == UInt8(ascii: ":"),
            let uren = getal(r[1..<3]), uren < 24, let minuten = getal(r[4..<6]), minuten < 60
        else { return false }
        return true
    }

    /// Year, month and day as far as given; nil when it is no such date.
    static func delen(_ tekst: String) -> [Int]? {
        let bytes = Array(tekst.utf8)
        guard [4, 7, 10].contains(bytes.count), let jaar = getal(bytes[..<4]), jaar >= 1 else { return nil }
        if bytes.count == 4 { return [jaar] }
        guard bytes[4] == UInt8(ascii: "-"), let maand = getal(bytes[5..<7]), (1...12).contains(maand) else { return nil }
        if bytes.count == 7 { return [jaar, maand] }
        guard bytes[7] == UInt8(ascii: "-"), let dag = getal(bytes[8..<10]), dag >= 1, dag <= dagen(jaar, maand) else { return nil }
        return [jaar, maand, dag]
    }

    private static func dagen(_ jaar: Int, _ maand: Int) -> Int {
        switch maand {
        case 2: jaar % 4 == 0 && (jaar % 100 != 0 || jaar % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func getal(_ cijfers: ArraySlice<UInt8>) -> Int? {
        var som = 0
        for byte in cijfers {
            guard (0x30...0x39).contains(byte) else { return nil }
            som = som * 10 + Int(byte - 0x30)
        }
        return som
    }
}
