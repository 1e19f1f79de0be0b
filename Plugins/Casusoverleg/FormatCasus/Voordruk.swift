/// What the form prints besides headings and labels. It is nobody's answer.
enum Voordruk {
    /// `-`, `n.v.t.`, dots and lines to write on: the ways to answer nothing.
    static func isLeegteken(_ text: Substring) -> Bool {
        if text.utf8.count <= 8, ["nvt", "nvt.", "n.v.t", "n.v.t."].contains(text.lowercased()) { return true }
        return text.unicodeScalars.allSatisfy { lijntekens.contains($0) || $0.properties.isWhitespace }
    }

    /// A line to write on, of dots or underscores.
    static func isSchrijflijn(_ text: Substring) -> Bool {
        text.unicodeScalars.allSatisfy { $0 == "…" || $0 == "." || $0 == "_" || $0.properties.isWhitespace }
    }

    /// The form's footnotes 103 and 104, which a copy of a page takes along between the answers.
    static func isVoetnoot(_ text: Substring) -> Bool { isDeel(text, van: voetnoten, minstens: 25) }

    /// The lines between the heading of a question and its first label.
    static func isInleiding(_ text: Substring) -> Bool { isDeel(text, van: inleidingen, minstens: 5) }

    /// The steps of vraag 1, between its labels.
    static func isTussenkop(_ text: Substring) -> Bool {
        text.utf8.count <= 8 && ["zo ja;", "zo ja:", "zo nee;", "zo nee:"].contains(text.lowercased())
    }

    /// What is printed behind "Het betreft hier een vermoeden van:".
    static let vermoedens = [
        "(vermoedens kunnen meerdere categorieën beslaan)",
        "jeugdprostitutie/gedwongen prostitutie/overige seksuele uitbuiting ga naar vraag 1",
        "sociaal economische uitbuiting (denk aan uitbuiting in werk, wonen, overige misstanden) ga naar vraag 2.",
        "handel in organen blijft vooralsnog buiten beschouwing.",
    ]

    /// Whether the text is a piece, however it was broken into lines, of what is printed.
    static func isDeel(_ text: Substring, van printed: String, minstens: Int) -> Bool {
        guard (minstens...printed.utf8.count).contains(text.utf8.count) else { return false }
        return printed.contains(text.vergelijkbaar)
    }

    private static let lijntekens: Set<Unicode.Scalar> = ["-", "‑", "–", "—", "…", ".", "_", "/"]

    private static let inleidingen = """
        situatieschets jeugdprostitutie/gedwongen prostitutie/overige seksuele uitbuiting (er is sprake van \
        jeugdprostitutie als so jonger is dan 23 jaar104) situatieschets jeugdprostitutie/gedwongen \
        prostitutie/overige seksuele uitbuiting (er is sprake van jeugdprostitutie als so jonger is dan 23 jaar) \
        situatieschets economische uitbuiting
        """

    private static let voetnoten = """
        103 s.v.p. geen tabellen van gegevensset maken i.v.m. automatische overname 104 kan worden beschouwd als een \
        beleidsfactor door de gemeente rotterdam. jeugdprostitutie is het verrichten van een of meer seksuele \
        handelingen, met of voor een ander, door jongens en meisjes onder de 18 jaar voor geld, goederen of een \
        tegenprestatie. 9.8.2009 ontleend aan: \
        www.jeugdprostitutie.nu/doc/websheet%20meisjesprostu%2012p.pdf
        """
}
