/// A label that the form prints before an answer.
struct Etiket: Sendable {
    enum Trek {
        /// Printed without a colon: then the bare words on a line of their own are the label too.
        case kaal
        /// A question; its `?` ends the label as a colon does.
        case vraag
        /// Nothing else begins with these words: they tell the part of the form even when its heading is missing.
        case uniek
    }

    let veld: Veld
    let sleutel: [UInt8]
    let trekken: Set<Trek>
    /// What the form itself prints behind the label, in lower case.
    let toelichting: String?

    init(_ veld: Veld, _ words: String, _ trekken: Set<Trek> = [], toelichting: String? = nil) {
        self.veld = veld
        sleutel = Sleutel(words).tekens
        self.trekken = trekken
        self.toelichting = toelichting
    }

    /// The text behind the label; `nil` when the line does not begin with this label *and* its end mark:
    /// "Familie is op de hoogte" is not the label "Familie:".
    func antwoord(op sleutel: Sleutel, in line: Substring) -> Substring? {
        guard let end = sleutel.einde(van: self.sleutel) else { return nil }
        var rest = line[end...].ontdaanDeel
        var isLabel = rest.isEmpty && trekken.contains(.kaal)
        if trekken.contains(.vraag), rest.first == "?" {
            rest = rest.dropFirst().ontdaanDeel
            isLabel = true
        }
        if let behind = naToelichting(rest) {
            rest = behind
            isLabel = true
        }
        if rest.first == ":" {
            rest = naDubbelepunt(rest)
            isLabel = true
        }
        guard isLabel else { return nil }
        // The form prints "Wat voor prostitutie: (raam/club/…) :", with a second colon.
        return naToelichting(rest).map(naDubbelepunt) ?? rest
    }

    /// Whether the line is the label, but for its colon.
    func isBlootWoord(_ sleutel: Sleutel, in line: Substring) -> Bool {
        sleutel.einde(van: self.sleutel) == line.endIndex
    }

    /// What comes after the printed explanation; `nil` when the text does not begin with it. "Maximaal vijf regels zijn
    /// te weinig" is a sentence of its own.
    func naToelichting(_ text: Substring) -> Substring? {
        guard let toelichting, text.prefix(toelichting.count).lowercased() == toelichting else { return nil }
        let rest = text.dropFirst(toelichting.count)
        let behind = rest.ontdaanDeel
        guard toelichting.last?.isLetter == true, let next = rest.first else { return behind }
        return next.isLetter || next.isNumber || behind.first?.isLowercase == true ? nil : behind
    }

    /// The first line under the label, which may begin with what is printed behind the label.
    func beginVanAntwoord(_ line: Substring) -> Substring { naDubbelepunt(naToelichting(line) ?? line) }

    private func naDubbelepunt(_ text: Substring) -> Substring {
        text.drop { $0 == ":" || $0.isWhitespace }
    }
}
