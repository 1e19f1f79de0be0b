/// Reads the ways in which a Dutch form shows a telephone number.
enum Telefoonlezer {
    /// E.164, such as `+31726140763`; `nil` when the text is not certainly one number.
    ///
    /// Without a country code it is a Dutch number and must have its ten digits; a foreign number is kept as it is.
    static func lees(_ text: String) -> String? {
        guard text.utf8.count <= 60 else { return nil }
        let text = zonderAanduiding(text)
        let start = text.drop { $0.isWhitespace || $0 == "(" }
        let isInternational = start.hasPrefix("+") || start.hasPrefix("00")
        var digits = ""
        for character in isInternational ? zonderNul(text) : String(text) {
            switch character {
            case "0"..."9" where character.isASCII: digits.append(character)
            case "+" where digits.isEmpty: digits = "+"
            case "(", ")", ".", "/": continue
            default: guard character.isWhitespace || character.unicodeScalars.allSatisfy(\.isStreepje) else { return nil }
            }
        }
        if isInternational, digits.hasPrefix("00") { digits = "+" + digits.dropFirst(2) }
        if digits.hasPrefix("+31") { return nederlands(digits.dropFirst(3)) }
        if digits.hasPrefix("+") { return buitenlands(digits) }
        return digits.hasPrefix("0") ? nederlands(digits.dropFirst(), isBinnenlands: true) : nil
    }

    /// Without "tel." before the number and "(mobiel)" behind it.
    private static func zonderAanduiding(_ text: String) -> Substring {
        var rest = text.ontdaanDeel
        let word = rest.prefix { $0.isLetter }
        if aanduidingen.contains(word.lowercased()) {
            rest = rest[word.endIndex...].drop { $0 == "." || $0 == ":" || $0.isWhitespace }
        }
        guard rest.last == ")", let open = rest.lastIndex(of: "(") else { return rest }
        let words = rest[rest.index(after: open)...].dropLast().lowercased()
        return toestellen.contains(words) ? rest[..<open] : rest
    }

    private static let aanduidingen: Set<String> = ["t", "tel", "telefoon", "telnr", "m", "mob", "mobiel"]
    private static let toestellen: Set<String> = ["kantoor", "werk", "mobiel", "privé", "prive", "thuis", "vast"]

    /// `+31 (0)6` shows the zero that is dialled inside the country only.
    private static func zonderNul(_ text: Substring) -> String {
        guard let range = text.firstRange(of: "(0)") else { return String(text) }
        return text[..<range.lowerBound] + " " + text[range.upperBound...]
    }

    /// Nine digits after the zero; the free and paid service numbers (0800, 0900, …) have four or seven behind theirs.
    ///
    /// - Parameter isBinnenlands: the zero has been dialled; a second one is no part of any number.
    private static func nederlands(_ digits: Substring, isBinnenlands: Bool = false) -> String? {
        let digits = !isBinnenlands && digits.hasPrefix("0") ? digits.dropFirst() : digits
        guard let first = digits.first, first != "0" else { return nil }
        let isService = ["800", "900", "906", "909"].contains { digits.hasPrefix($0) }
        guard isService ? [7, 10].contains(digits.count) : digits.count == 9 else { return nil }
        return "+31" + digits
    }

    /// E.164: a country code does not begin with zero, and there are at most fifteen digits.
    private static func buitenlands(_ number: String) -> String? {
        guard (9...16).contains(number.count), !number.hasPrefix("+0") else { return nil }
        return number
    }
}
