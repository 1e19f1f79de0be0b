import FormatCasus

/// How people write the lines of a form.
extension Formuliermaker {
    /// Writes a heading, or leaves it out with its part.
    mutating func kop(_ title: String, kanOntbreken: Bool = true) -> Bool {
        if kanOntbreken, loterij.kans(7) { return false }
        if loterij.kans(60) { regels.append("") }
        regels.append(metHoofdletters(title) + loterij.kies(["", ":", " :"]))
        strooi()
        return true
    }

    /// A short answer, out of a list.
    mutating func kort(_ label: String, _ values: [String]) -> String? {
        veld(label) { loterij in
            let value = loterij.kies(values)
            return (value, value)
        }
    }

    /// Sentences on one line or several.
    mutating func vrij(_ label: String) -> String? {
        if loterij.kans(12) { return nil }
        if loterij.kans(25) { return leeg(label) }
        let lines = (0..<Int.random(in: 1...3, using: &loterij)).map { _ in loterij.kies(Woorden.zinnen) }
        let isBeside = loterij.kans(60)
        regels.append(etiket(label) + (isBeside ? tussenruimte() + lines[0] : ""))
        for line in lines.dropFirst(isBeside ? 1 : 0) {
            if loterij.kans(5) { regels.append("") }
            regels.append((loterij.kans(15) ? "   " : "") + line)
        }
        return lines.joined(separator: " ")
    }

    /// One answer as written and as it is meant; `nil` when it was left out or left empty.
    mutating func veld(_ label: String, _ answer: (inout Loterij) -> (String, String)) -> String? {
        if loterij.kans(10) { return nil }
        if loterij.kans(15) { return leeg(label) }
        let (written, meant) = answer(&loterij)
        let isBeside = loterij.kans(85)
        regels.append(inspringing() + etiket(label) + (isBeside ? tussenruimte() + written : ""))
        if !isBeside { regels.append(inspringing() + written) }
        return meant
    }

    private mutating func leeg(_ label: String) -> String? {
        regels.append(etiket(label) + loterij.kies(["", " ", " -", " n.v.t.", " N.V.T.", " ……………………"]))
        return nil
    }

    private mutating func etiket(_ label: String) -> String { metHoofdletters(label) + (loterij.kans(12) ? " :" : ":") }

    private mutating func metHoofdletters(_ text: String) -> String {
        let number = Int.random(in: 0..<10, using: &loterij)
        return number == 0 ? text.uppercased() : number == 1 ? text.lowercased() : text
    }

    private mutating func tussenruimte() -> String { loterij.kies([" ", " ", " ", "\t", "", "\u{A0}"]) }

    private mutating func inspringing() -> String { loterij.kans(5) ? "  " : "" }

    /// An unknown line directly under a heading belongs to no answer.
    private mutating func strooi() {
        guard strooitVreemd, loterij.kans(40) else { return }
        regels.append(loterij.kies(["Dossier 2026/117", "BSN: onbekend", "zie ook het verslag van vorige week", "@@ 12 @@"]))
        vreemd.append(Regel(nummer: regels.count, tekst: regels[regels.count - 1]))
    }
}
