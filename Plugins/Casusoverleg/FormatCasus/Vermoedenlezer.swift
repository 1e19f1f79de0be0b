/// Reads which suspicions are named.
enum Vermoedenlezer {
    /// The suspicions in an answer, and those of its lines that name anything else.
    static func lees(_ lines: [Antwoordregel]) -> (vermoedens: Set<Vermoeden>, rest: [Regel]) {
        // A few times the printed explanation; what is longer is no list of suspicions, and dear to take apart.
        guard lines.reduce(0, { $0 + $1.tekst.utf8.count + 1 }) <= 4096 else { return ([], lines.map(\.regel)) }
        // A suspicion may be broken over two lines, and so may the printed explanation.
        let whole = ontleed(lines.map { String($0.tekst) }.joined(separator: " "))
        guard !whole.isVolledig else { return (whole.vermoedens, []) }
        var found: Set<Vermoeden> = []
        var rest: [Regel] = []
        for line in lines {
            let (named, isComplete) = ontleed(String(line.tekst))
            let isPrinted = Voordruk.isDeel(line.tekst, van: voordruk, minstens: 1) && named.isEmpty
            found.formUnion(named)
            if !isComplete && !isPrinted { rest.append(line.regel) }
        }
        return (found, rest)
    }

    private static func ontleed(_ text: String) -> (vermoedens: Set<Vermoeden>, isVolledig: Bool) {
        var text = text.vergelijkbaar
        for printed in Voordruk.vermoedens { text = text.split(separator: printed).joined(separator: ",") }
        for (box, sign) in vakjes {
            text = text.split(separator: box, omittingEmptySubsequences: false).joined(separator: sign)
        }
        var found: Set<Vermoeden> = []
        var isComplete = true
        for item in text.split(whereSeparator: { ",;/+•".contains($0) }).flatMap({ $0.split(separator: " en ") }) {
            let text = item.ontdaanDeel
            if Voordruk.isLeegteken(text) { continue }
            guard let named = genoemd(letters(item)) else {
                isComplete = false
                continue
            }
            if text.first != "☐" { found.formUnion(named) }
        }
        return (found, isComplete)
    }

    /// The suspicions whose names, one after the other, are the whole text: two on two lines have nothing between them.
    private static func genoemd(_ letters: String) -> Set<Vermoeden>? {
        var rest = letters[...]
        var found: Set<Vermoeden> = []
        while !rest.isEmpty {
            guard let (name, vermoeden) = namen.first(where: { rest.hasPrefix($0.key) }) else { return nil }
            found.insert(vermoeden)
            rest = rest.dropFirst(name.count)
        }
        return found
    }

    private static func letters(_ item: Substring) -> String {
        let words = item.split(separator: "ga naar vraag 1").joined().split(separator: "ga naar vraag 2").joined()
        return words.filter { $0.isLetter || $0.isNumber }
    }

    private static let namen: [String: Vermoeden] = [
        "jeugdprostitutie": .jeugdprostitutie,
        "gedwongenprostitutie": .gedwongenProstitutie,
        "overigeseksueleuitbuiting": .overigeSeksueleUitbuiting,
        "sociaaleconomischeuitbuiting": .sociaalEconomischeUitbuiting,
    ]

    /// Boxes to tick; each begins an item of its own.
    private static let vakjes = [("[ ]", ",☐"), ("☐", ",☐"), ("[x]", ","), ("☒", ","), ("☑", ",")]

    private static let voordruk = Voordruk.vermoedens.joined(separator: " ")
}
