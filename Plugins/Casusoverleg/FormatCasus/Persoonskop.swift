/// A heading that people write themselves when there are more persons: "Slachtoffer 2:", "2e pleger",
/// "- Personalia faciliteerder 2". In a sentence these are common words.
struct Persoonskop {
    let rubriek: Rubriek
    /// Something stands behind it that is no heading.
    let heeftTekst: Bool

    /// `nil` when the line is not such a heading. Without a number, a colon that ends the line or "Personalia", it is a
    /// word like any other.
    init?(_ line: Substring) {
        let head = line.prefix { $0 != ":" }
        guard head.utf8.count <= 60, Self.kanErEenZijn(head) else { return nil }
        var words = Self.woorden(head)[...]
        let isPersonalia = words.first == "personalia"
        if isPersonalia { words = words.dropFirst() }
        if words.first == "van" { words = words.dropFirst() }
        if words.first == "het" || words.first == "de" { words = words.dropFirst() }
        var isNumbered = Self.isRangtelwoord(words.first)
        if isNumbered { words = words.dropFirst() }
        guard let kind = Self.soorten.first(where: { words.starts(with: $0.woorden) }) else { return nil }
        words = words.dropFirst(kind.woorden.count)
        if words.first == "nr" || words.first == "nummer" { words = words.dropFirst() }
        if let number = words.first, number.utf8.count <= 2, number.allSatisfy(\.isNumber) {
            isNumbered = true
            words = words.dropFirst()
        }
        let rest = Self.woorden(line[head.endIndex...].drop { $0 == ":" || $0.isWhitespace })
        heeftTekst = !(rest.isEmpty || rest == Self.bijvoegsel)
        guard words.isEmpty || Array(words) == Self.bijvoegsel else { return nil }
        guard isNumbered || !heeftTekst && (isPersonalia || line.contains(":")) else { return nil }
        rubriek = kind.rubriek
    }

    /// All of these persons end in "er": a quick look, because most lines are no heading.
    private static func kanErEenZijn(_ text: Substring) -> Bool {
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if byte | 0x20 == 0x72, previous | 0x20 == 0x65 { return true }
            previous = byte
        }
        return false
    }

    /// Lower case; brackets, slashes and full stops divide words, and so does a number behind a letter.
    private static func woorden(_ text: Substring) -> [String] {
        var spaced = ""
        for character in text.prefix(80).drop(while: { opsomming.contains($0) }).lowercased() {
            if character.isNumber, spaced.last?.isLetter == true { spaced.append(" ") }
            spaced.append("()#/.".contains(character) ? " " : character)
        }
        return zonderLijstnummer(text, spaced.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    /// Without the number of "2. Slachtoffer" and "2) Slachtoffer", which counts the headings.
    private static func zonderLijstnummer(_ text: Substring, _ words: [String]) -> [String] {
        let digits = text.prefix { $0.isNumber }
        guard !digits.isEmpty, let next = text[digits.endIndex...].first, next == "." || next == ")" else { return words }
        return Array(words.dropFirst())
    }

    /// "2e", "2de", "1ste"
    private static func isRangtelwoord(_ word: String?) -> Bool {
        guard let word, let first = word.first, first.isNumber else { return false }
        return ["e", "de", "ste"].contains(word.drop { $0.isNumber })
    }

    private static let opsomming: Set<Character> = ["-", "–", "•", "·", "*", ">", "#", " ", "\t"]
    private static let bijvoegsel = ["indien", "bekend"]
    private static let soorten: [(woorden: [String], rubriek: Rubriek)] = [
        (["slachtoffer"], .slachtoffer), (["uitbuiter", "pleger"], .pleger), (["pleger", "uitbuiter"], .pleger),
        (["uitbuiter"], .pleger), (["pleger"], .pleger), (["faciliteerder"], .faciliteerder),
    ]
}
