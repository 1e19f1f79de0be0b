/// Reads which suspicions are named.
enum Vermoedenlezer {
    /// A word, and at which line of the answer it stands.
    private struct Woord {
        let tekst: String
        let regel: Int
    }

    /// The suspicions in an answer, and those of its lines that name anything else.
    static func lees(_ lines: [Antwoordregel]) -> (vermoedens: Set<Vermoeden>, rest: [Regel]) {
        // A few times the printed explanation; what is longer is no list of suspicions, and dear to take apart.
        guard lines.reduce(0, { $0 + $1.tekst.utf8.count + 1 }) <= 4096 else { return ([], lines.map(\.regel)) }
        var found: Set<Vermoeden> = []
        var unknown = Set(lines.indices.filter { isRuis(lines[$0].tekst) })
        for item in punten(zonderVoordruk(woorden(lines).filter { !unknown.contains($0.regel) })) {
            if let named = genoemd(item) {
                found.formUnion(named)
                continue
            }
            // A suspicion may be broken over two lines; when it is not, each line is an item of its own.
            for line in Set(item.map(\.regel)) {
                if let named = genoemd(item.filter { $0.regel == line }) {
                    found.formUnion(named)
                } else {
                    unknown.insert(line)
                }
            }
        }
        return (found, unknown.sorted().map { lines[$0].regel })
    }

    /// A line that says something without a word.
    private static func isRuis(_ text: Substring) -> Bool {
        guard !text.contains(where: { $0.isLetter || $0.isNumber }), !Voordruk.isLeegteken(text) else { return false }
        return !vakjes.contains { text.contains($0.0) }
    }

    private static func woorden(_ lines: [Antwoordregel]) -> [Woord] {
        lines.indices.flatMap { line in
            var text = String(lines[line].tekst).vergelijkbaar
            for (box, sign) in vakjes {
                text = text.split(separator: box, omittingEmptySubsequences: false).joined(separator: sign)
            }
            return text.split(separator: " ").map { Woord(tekst: String($0), regel: line) }
        }
    }

    /// The words, and `nil` for each whole sentence that the form prints, however it was broken into lines. A part of
    /// one may be an answer, and stays.
    private static func zonderVoordruk(_ words: [Woord]) -> [Woord?] {
        var left: [Woord?] = []
        var index = 0
        while index < words.count {
            let printed = voordruk.first { words[index...].lazy.map(\.tekst).starts(with: $0) }
            left.append(printed == nil ? words[index] : nil)
            index += printed?.count ?? 1
        }
        return left
    }

    /// What commas, the word "en" and the like divide.
    private static func punten(_ words: [Woord?]) -> [[Woord]] {
        var items: [[Woord]] = [[]]
        for word in words {
            guard let word, word.tekst != "en" else {
                items.append([])
                continue
            }
            let parts = word.tekst.split(omittingEmptySubsequences: false) { ",;/+•".contains($0) }
            for (index, part) in parts.enumerated() {
                if index > 0 { items.append([]) }
                if !part.isEmpty { items[items.count - 1].append(Woord(tekst: String(part), regel: word.regel)) }
            }
        }
        return items
    }

    /// The suspicions whose names, one after the other, are the whole item: two on two lines have nothing between them.
    /// None for a box that is not ticked; `nil` when there is anything else.
    private static func genoemd(_ item: [Woord]) -> Set<Vermoeden>? {
        let text = item.map(\.tekst).joined(separator: " ")
        if Voordruk.isLeegteken(text[...]) { return [] }
        let letters = text.replacing("ga naar vraag 1", with: "").replacing("ga naar vraag 2", with: "")
            .filter { $0.isLetter || $0.isNumber }
        guard !letters.isEmpty || text.hasPrefix("ga naar vraag") else { return text == "☐" ? [] : nil }
        var rest = letters[...]
        var found: Set<Vermoeden> = []
        while !rest.isEmpty {
            guard let (name, vermoeden) = namen.first(where: { rest.hasPrefix($0.key) }) else { return nil }
            found.insert(vermoeden)
            rest = rest.dropFirst(name.count)
        }
        guard text.hasPrefix("☐") else { return found }
        // One box has one name; what stands on the next line has no box.
        return found.count > 1 && item.first?.regel != item.last?.regel ? nil : []
    }

    private static let namen: [String: Vermoeden] = [
        "jeugdprostitutie": .jeugdprostitutie,
        "gedwongenprostitutie": .gedwongenProstitutie,
        "overigeseksueleuitbuiting": .overigeSeksueleUitbuiting,
        "sociaaleconomischeuitbuiting": .sociaalEconomischeUitbuiting,
    ]

    /// Boxes to tick; each begins an item of its own.
    private static let vakjes = [("[ ]", " ,☐ "), ("☐", " ,☐ "), ("[x]", " , "), ("☒", " , "), ("☑", " , ")]

    private static let voordruk = Voordruk.vermoedens.map { $0.split(separator: " ").map(String.init) }
}
