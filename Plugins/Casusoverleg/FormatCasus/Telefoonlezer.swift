/// Reads the ways in which a Dutch form shows a telephone number.
enum Telefoonlezer {
    /// E.164, such as `+31726140763`; `nil` when the text is not certainly one number.
    ///
    /// Without a country code it is a Dutch number and must have its ten digits; a foreign number is kept as it is.
    static func lees(_ text: String) -> String? {
        guard text.utf8.count <= 40 else { return nil }
        var digits = ""
        for character in zonderNul(text) {
            switch character {
            case "0"..."9" where character.isASCII: digits.append(character)
            case "+" where digits.isEmpty: digits = "+"
            case "(", ")", "-", "‑", "–", ".", "/": continue
            default: guard character.isWhitespace else { return nil }
            }
        }
        if digits.hasPrefix("00") { digits = "+" + digits.dropFirst(2) }
        if digits.hasPrefix("+31") { return nederlands(digits.dropFirst(3)) }
        if digits.hasPrefix("+") { return buitenlands(digits) }
        return digits.hasPrefix("0") ? nederlands(digits.dropFirst()) : nil
    }

    /// `+31 (0)6` shows the zero that is dialled inside the country only.
    private static func zonderNul(_ text: String) -> String {
        let start = text.drop { $0.isWhitespace || $0 == "(" }
        let isInternational = start.hasPrefix("+") || start.hasPrefix("00")
        guard isInternational, let range = text.firstRange(of: "(0)") else { return text }
        return text.replacingCharacters(in: range)
    }

    /// Nine digits after the zero; the free and paid service numbers (0800, 0900, …) have four or seven behind theirs.
    private static func nederlands(_ digits: Substring) -> String? {
        let digits = digits.hasPrefix("0") ? digits.dropFirst() : digits
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

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>) -> String {
        String(self[..<range.lowerBound]) + " " + String(self[range.upperBound...])
    }
}
