/// Reads the ways in which people write a date, as far as they know it.
enum Datumlezer {
    /// `1988-03-12`, `1988-03` or `1988`; `nil` when the text is not certainly a date.
    ///
    /// Reads `12-3-1988`, `12/3/1988`, `12.03.1988`, `12 maart 1988`, `maart 1988`, `3-1988`, ISO and a year; `00`
    /// (also `xx`, `??`) is a part that is not known. Years of two digits are refused: whoever was born on `12-3-24` may
    /// be a child or a centenarian.
    static func lees(_ text: String) -> String? {
        guard text.utf8.count <= 40 else { return nil }
        let text = text.lowercased()
        for separator in ["-", "/", "."] as [Character] where text.contains(separator) {
            let parts = text.split(separator: separator, omittingEmptySubsequences: false).map(\.ontdaan)
            if let found = datum(parts) { return found }
        }
        return datum(text.split(whereSeparator: \.isWhitespace).map(\.ontdaan), metMaandnaam: true)
    }

    /// - Parameter metMaandnaam: parts divided by spaces only make a date when the month is a word.
    private static func datum(_ parts: [String], metMaandnaam: Bool = false) -> String? {
        if metMaandnaam, parts.count > 1, maandnaam(parts[parts.count - 2]) == nil { return nil }
        switch parts.count {
        case 1:
            return jaar(parts[0])
        case 2:
            if let year = jaar(parts[0]), let month = getal(parts[1]) { return samengesteld(year, month, 0) }
            guard let year = jaar(parts[1]), let month = maand(parts[0]) else { return nil }
            return samengesteld(year, month, 0)
        case 3:
            if let year = jaar(parts[0]), let month = getal(parts[1]), let day = getal(parts[2]) {
                return samengesteld(year, month, day)
            }
            guard let year = jaar(parts[2]), let month = maand(parts[1]), let day = getal(parts[0]) else { return nil }
            return samengesteld(year, month, day)
        default:
            return nil
        }
    }

    /// 0 stands for "not known". A day without its month says nothing that can be kept.
    private static func samengesteld(_ year: String, _ month: Int, _ day: Int) -> String? {
        switch (month, day) {
        case (0, 0): year
        case (1...12, 0): "\(year)-\(tweeCijfers(month))"
        case (1...12, 1...dagen(year, month)): "\(year)-\(tweeCijfers(month))-\(tweeCijfers(day))"
        default: nil
        }
    }

    private static func dagen(_ year: String, _ month: Int) -> Int {
        let year = Int(year) ?? 0
        let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        return switch month {
        case 2: isLeap ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Four digits of a century in which somebody in the case may be born or have written.
    private static func jaar(_ text: String) -> String? {
        guard text.utf8.count == 4, isCijfers(text), text.hasPrefix("19") || text.hasPrefix("20") else { return nil }
        return text
    }

    private static func maand(_ text: String) -> Int? { getal(text) ?? maandnaam(text) }

    private static func getal(_ text: String) -> Int? {
        if text == "xx" || text == "??" { return 0 }
        guard (1...2).contains(text.utf8.count), isCijfers(text) else { return nil }
        return Int(text)
    }

    private static func isCijfers(_ text: String) -> Bool { text.utf8.allSatisfy { (0x30...0x39).contains($0) } }

    private static func tweeCijfers(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func maandnaam(_ text: String) -> Int? {
        let text = text.hasSuffix(".") ? String(text.dropLast()) : text
        return maandnamen.firstIndex { $0.contains(text) }.map { $0 + 1 }
    }

    private static let maandnamen = [
        ["januari", "jan"], ["februari", "feb"], ["maart", "mrt", "mar"], ["april", "apr"], ["mei"], ["juni", "jun"],
        ["juli", "jul"], ["augustus", "aug"], ["september", "sep", "sept"], ["oktober", "okt"], ["november", "nov"],
        ["december", "dec"],
    ]
}
