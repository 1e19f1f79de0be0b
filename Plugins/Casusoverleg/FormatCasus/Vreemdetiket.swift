/// The shape of a question that the form does not have: "BSN: …".
enum Vreemdetiket {
    /// Words and a colon. A time (10:30), an address on the web or "Zus (bijnaam: …)" is not.
    static func `is`(_ text: Substring) -> Bool { woorden(text) != nil }

    /// The same, of one or two words with a capital: between sentences, a colon is common.
    static func isKort(_ text: Substring) -> Bool {
        guard let words = woorden(text), words.first?.isUppercase == true else { return false }
        return words.split(whereSeparator: \.isWhitespace).count <= 2
    }

    private static func woorden(_ text: Substring) -> Substring? {
        guard let colon = dubbelepunt(text.prefix(200)) ?? (text.last == ":" ? text.index(before: text.endIndex) : nil)
        else { return nil }
        let words = text[..<colon]
        let isWhole = words.count { $0 == "(" } == words.count { $0 == ")" }
        return isWhole && words.contains(where: \.isLetter) ? words : nil
    }

    /// The first colon that ends words.
    private static func dubbelepunt(_ text: Substring) -> Substring.Index? {
        var before: Character?
        for index in text.indices {
            let behind = text[text.index(after: index)...].first
            let isTime = before?.isNumber == true && behind?.isNumber == true
            if text[index] == ":", behind != "/", !isTime { return index }
            before = text[index]
        }
        return nil
    }
}
