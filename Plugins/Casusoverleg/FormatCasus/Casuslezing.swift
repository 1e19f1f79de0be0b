/// A line of the text that was read.
public struct Regel: Codable, Equatable, Sendable {
    /// From 1. A soft line break or a new page begins a line too.
    public let nummer: Int
    /// As it stands, without its line end.
    public let tekst: String

    private enum CodingKeys: String, CodingKey {
        case nummer = "regel"
        case tekst
    }
}

/// What a text states, and which of its lines the form has no place for.
public struct Casuslezing: Equatable, Sendable {
    public let casus: Casus
    /// In order. Every line that is not blank, not printed by the form and not part of an answer: nothing is lost.
    /// Answers that cannot be understood (a date, number, sex or suspicion) and second answers are among them.
    public let nietHerkend: [Regel]

    /// The year that tells of which century `'88` is, unless a reader is told another one.
    public static let ditJaar = 2026
}

/// Reads a filled-in *Format casus mensenhandel*.
///
/// Any text can be read; one that is no form has all its lines in `nietHerkend`. Nothing is guessed: what is not
/// certainly an answer is not made one. When a second form follows in the same text, it is left in `nietHerkend`, so
/// that two cases never become one.
///
/// - Parameter ditJaar: a birth year of two digits is of the last century when it is later than this year's; when not,
///   it is left in `nietHerkend`.
public func leesCasus(_ text: String, ditJaar: Int = Casuslezing.ditJaar) -> Casuslezing {
    var lezer = Lezer(regels(in: text), ditJaar: ditJaar)
    return lezer.lees()
}
