/// The ways to write one date, number or sex, each with what it means.
enum Schrijfwijzen {
    static func datum(_ loterij: inout Loterij, isVolledig: Bool) -> (String, String) {
        let (year, month) = (Int.random(in: 1950...2025, using: &loterij), Int.random(in: 1...12, using: &loterij))
        let day = Int.random(in: 1...28, using: &loterij)
        let full = "\(year)-\(twee(month))-\(twee(day))"
        let partial = [
            ("\(year)", "\(year)"), ("00-00-\(year)", "\(year)"), ("00-\(twee(month))-\(year)", "\(year)-\(twee(month))"),
            ("\(maanden[month - 1]) \(year)", "\(year)-\(twee(month))"),
        ]
        if !isVolledig, loterij.kans(35) { return loterij.kies(partial) }
        return loterij.kies([
            ("\(day)-\(month)-\(year)", full), ("\(day)/\(month)/\(year)", full), ("\(twee(day)).\(twee(month)).\(year)", full),
            ("\(twee(day))-\(twee(month))-\(year)", full), ("\(day) \(maanden[month - 1]) \(year)", full), (full, full),
        ])
    }

    static func telefoon(_ loterij: inout Loterij) -> (String, String) {
        let number = String(Int.random(in: 2_000_000...8_999_999, using: &loterij))
        let (a, b, c) = (number.prefix(3), number.dropFirst(3).prefix(2), number.suffix(2))
        return loterij.kies([
            ("072-\(number)", "+3172\(number)"), ("(072) \(a) \(b) \(c)", "+3172\(number)"),
            ("06-1\(number)", "+3161\(number)"), ("+31 (0)6 1\(a) \(b)\(c)", "+3161\(number)"),
            ("0031 72 \(number)", "+3172\(number)"), ("+31 6 1\(number)", "+3161\(number)"),
            ("+32 47 \(number)", "+3247\(number)"),
        ])
    }

    static func geslacht(_ loterij: inout Loterij) -> (String, String) {
        loterij.kies([
            ("m", "m"), ("M", "m"), ("man", "m"), ("Mannelijk", "m"), ("v", "v"), ("V", "v"), ("vrouw", "v"), ("Vrouwelijk", "v"),
        ])
    }

    private static func twee(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static let maanden = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ]
}
