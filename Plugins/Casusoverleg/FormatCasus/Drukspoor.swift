/// Follows what the form prints through the lines it was broken into.
///
/// A word of it is no proof that a line was printed: "jongens en meisjes" may be an answer. A line is printed when it is
/// the beginning of a text, goes on exactly where the line before it ended, or is so long a piece that nobody writes the
/// same by chance.
struct Drukspoor {
    private let teksten: [[Substring]]
    private let begin: Int
    private var volgende: (tekst: Int, woord: Int)?

    private static let lang = 60

    /// - Parameter begin: from how many bytes the beginning of a text is certain.
    init(_ texts: [String], begin: Int) {
        teksten = texts.map { $0.split(separator: " ") }
        self.begin = begin
    }

    /// Whether the line is printed. Every line that is not blank has to be shown, in order.
    mutating func volgt(_ line: Substring) -> Bool {
        let expected = volgende
        volgende = nil
        let length = line.utf8.count
        guard expected != nil || length >= begin, length <= 600 else { return false }
        let words = line.vergelijkbaar.split(separator: " ")
        if let expected, past(words, expected) { return true }
        guard length >= begin else { return false }
        return teksten.indices.contains { text in
            let places = length >= Self.lang ? teksten[text].indices : 0..<1
            return places.contains { past(words, (text, $0)) }
        }
    }

    private mutating func past(_ words: [Substring], _ place: (tekst: Int, woord: Int)) -> Bool {
        let printed = teksten[place.tekst][place.woord...]
        guard printed.starts(with: words) else { return false }
        if words.count < printed.count { volgende = (place.tekst, place.woord + words.count) }
        return true
    }
}
