/// What the form prints besides headings and labels. It is nobody's answer.
enum Voordruk {
    /// `-`, `n.v.t.`, dots and lines to write on: the ways to answer nothing.
    static func isLeegteken(_ text: Substring) -> Bool {
        if text.utf8.count <= 16, text.lowercased().filter({ !" .()\u{A0}".contains($0) }) == "nvt" { return true }
        return text.unicodeScalars.allSatisfy {
            $0.isStreepje || $0 == "/" || isLijnteken($0) || $0.properties.isWhitespace
        }
    }

    /// A line to write on, of dots or underscores.
    static func isSchrijflijn(_ text: Substring) -> Bool {
        text.unicodeScalars.allSatisfy { isLijnteken($0) || $0.properties.isWhitespace }
    }

    private static func isLijnteken(_ scalar: Unicode.Scalar) -> Bool { scalar == "…" || scalar == "." || scalar == "_" }

    /// "Pagina 1 van 2", "blz. 3/4"; and where a page may begin also "Pagina 1".
    static func isPaginamerk(_ text: Substring, zonderTotaal: Bool) -> Bool {
        guard text.utf8.count <= 30, text.last?.isNumber == true else { return false }
        let words = text.lowercased().split { $0.isWhitespace || $0 == "." || $0 == "/" }
        guard let first = words.first, ["pagina", "pag", "bladzijde", "blz"].contains(first) else { return false }
        let numbers = words.dropFirst().filter { $0 != "van" }
        guard numbers.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return false }
        return numbers.count == 2 || zonderTotaal && words.count == 2
    }

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

    /// The lines between the heading of a question and its first label.
    static func inleiding(_ rubriek: Rubriek) -> Drukspoor {
        switch rubriek {
        case .vraag1: vraag1
        case .vraag2: vraag2
        default: niets
        }
    }

    private static let vraag1 = Drukspoor([inleiding1 + " jaar104)", inleiding1 + " jaar)"], begin: 14)
    private static let vraag2 = Drukspoor(["situatieschets economische uitbuiting"], begin: 14)
    private static let niets = Drukspoor([], begin: .max)

    /// The form's footnotes 103 and 104, which a copy of a page takes along between the answers.
    /// Their numbers may get lost.
    static let voetnoten = Drukspoor(["103 " + voetnoot103, voetnoot103, "104 " + voetnoot104, voetnoot104], begin: 25)

    private static let inleiding1 = """
        situatieschets jeugdprostitutie/gedwongen prostitutie/overige seksuele uitbuiting (er is sprake van \
        jeugdprostitutie als so jonger is dan 23
        """

    private static let voetnoot103 = "s.v.p. geen tabellen van gegevensset maken i.v.m. automatische overname"

    private static let voetnoot104 = """
        kan worden beschouwd als een beleidsfactor door de gemeente rotterdam. jeugdprostitutie is het verrichten \
        van een of meer seksuele handelingen, met of voor een ander, door jongens en meisjes onder de 18 jaar voor geld, \
        goederen of een tegenprestatie. 9.8.2009 ontleend aan: \
        www.jeugdprostitutie.nu/doc/websheet%20meisjesprostu%2012p.pdf
        """
}
