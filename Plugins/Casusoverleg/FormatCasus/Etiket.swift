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
            rest = rest.dropFirst().ontdaanDeel
            isLabel = true
        }
        guard isLabel else { return nil }
        // The form prints "Wat voor prostitutie: (raam/club/…) :", with a second colon.
        guard let behind = naToelichting(rest) else { return rest }
        return behind.first == ":" ? behind.dropFirst().ontdaanDeel : behind
    }

    /// What comes after the printed explanation; `nil` when the text does not begin with it.
    func naToelichting(_ text: Substring) -> Substring? {
        guard let toelichting, text.prefix(toelichting.count).lowercased() == toelichting else { return nil }
        return text.dropFirst(toelichting.count).ontdaanDeel
    }
}
