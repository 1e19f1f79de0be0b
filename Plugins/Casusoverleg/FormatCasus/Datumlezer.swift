/// Reads the ways in which people write a date, as far as they know it.
struct Datumlezer {
    /// A birth date may be of this century or the one before; the date on a form is of this one.
    let isGeboorte: Bool
    /// The year in which the form is read.
    let ditJaar: Int

    /// `1988-03-12`, `1988-03` or `1988`; `nil` when the text is not certainly a date.
    ///
    /// Reads `12-3-1988`, `12/3/1988`, `12.03.1988`, `12 03 1988`, `12 maart 1988`, `za. 12e mrt. '88`, `maart 1988`,
    /// `3-1988`, ISO and a year; `00` (also `xx`, `??`, `..`, `__`) is a part that is not known.
    func lees(_ text: String) -> String? {
        guard text.utf8.count <= 60 else { return nil }
        let text = Self.zonderWeekdag(Self.eenvormig(text))
        for separator in ["-", "/", "."] as [Character] where text.contains(separator) {
            let parts = text.split(separator: separator, omittingEmptySubsequences: false).map(\.ontdaan)
            if let found = datum(parts) { return found }
        }
        let words = text.split(whereSeparator: \.isWhitespace).map(\.ontdaan)
        if words.count == 3, words[2].utf8.count == 4, words.allSatisfy(Self.isCijfers) { return datum(words) }
        // Otherwise parts divided by spaces only make a date when the month is a word.
        let parts = text.split { $0.isWhitespace || $0 == "." }.map(\.ontdaan)
        guard parts.count == 1 || parts.dropLast().last.flatMap(Self.maandnaam) != nil else { return nil }
        return datum(parts)
    }

    private func datum(_ parts: [String]) -> String? {
        switch parts.count {
        case 1:
            return Self.jaar(parts[0])
        case 2:
            if let year = Self.jaar(parts[0]), let month = Self.getal(parts[1]) {
                return Self.samengesteld(year, month, 0)
            }
            // "maart 24" may be a day in March; only an apostrophe makes it a year.
            let isYear = parts[1].hasPrefix("'")
            guard let year = Self.jaar(parts[1]) ?? (isYear ? kortJaar(parts[1]) : nil), let month = Self.maand(parts[0])
            else { return nil }
            return Self.samengesteld(year, month, 0)
        case 3:
            if let year = Self.jaar(parts[0]), let month = Self.getal(parts[1]), let day = Self.getal(parts[2]) {
                return Self.samengesteld(year, month, day)
            }
            guard let year = Self.jaar(parts[2]) ?? kortJaar(parts[2]), let month = Self.maand(parts[1]),
                let day = Self.dag(parts[0], metNaam: Self.maandnaam(parts[1]) != nil)
            else { return nil }
            return Self.samengesteld(year, month, day)
        default:
            return nil
        }
    }

    /// The year of `'88` or `88`. Whoever was born on `12-3-24` may be a child or a centenarian: then `nil`. A bare
    /// `00` is a year that is not known.
    private func kortJaar(_ text: String) -> String? {
        let digits = text.hasPrefix("'") ? String(text.dropFirst()) : text
        guard digits.utf8.count == 2, Self.isCijfers(digits), let number = Int(digits), text != "00" else { return nil }
        guard isGeboorte else { return "20" + digits }
        return number > ditJaar % 100 ? "19" + digits : nil
    }
}

extension Datumlezer {
    /// Lower case, one kind of dash and of apostrophe, and no full stop behind it.
    private static func eenvormig(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            scalars.append(scalar.isStreepje ? "-" : "’‘`´".unicodeScalars.contains(scalar) ? "'" : scalar)
        }
        if scalars.last == "." { scalars.removeLast() }
        return String(scalars)
    }

    private static func zonderWeekdag(_ text: String) -> String {
        let word = text.prefix { $0.isLetter }
        guard weekdagen.contains(String(word)) else { return text }
        return text[word.endIndex...].drop { $0 == "." || $0 == "," }.ontdaan
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

    /// "12", and before the name of a month also "12e".
    private static func dag(_ text: String, metNaam: Bool) -> Int? {
        guard metNaam, text.first?.isNumber == true, let ending = ["ste", "de", "e"].first(where: text.hasSuffix)
        else { return getal(text) }
        return getal(String(text.dropLast(ending.count)))
    }

    private static func getal(_ text: String) -> Int? {
        if onbekend.contains(text) { return 0 }
        guard (1...2).contains(text.utf8.count), isCijfers(text) else { return nil }
        return Int(text)
    }

    private static func isCijfers(_ text: String) -> Bool { text.utf8.allSatisfy { (0x30...0x39).contains($0) } }

    private static func tweeCijfers(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func maandnaam(_ text: String) -> Int? {
        let text = text.hasSuffix(".") ? String(text.dropLast()) : text
        return maandnamen.firstIndex { $0.contains(text) }.map { $0 + 1 }
    }

    private static let onbekend: Set<String> = ["xx", "??", "?", "..", "…", "__"]

    private static let weekdagen: Set<String> = [
        "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "ma", "di", "wo", "do", "vr", "za",
        "zo",
    ]

    private static let maandnamen = [
        ["januari", "jan"], ["februari", "feb", "febr"], ["maart", "mrt", "mar"], ["april", "apr"], ["mei"],
        ["juni", "jun"], ["juli", "jul"], ["augustus", "aug"], ["september", "sep", "sept"], ["oktober", "okt"],
        ["november", "nov"], ["december", "dec"],
    ]
}
