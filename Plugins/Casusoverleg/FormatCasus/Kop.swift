/// A heading of the form: it begins a part and asks nothing.
struct Kop: Sendable {
    let rubriek: Rubriek
    let sleutel: [UInt8]
    /// Whatever follows, these words begin another person: what comes next must not be given to the person before.
    let isPersoon: Bool
    /// One common word, which may as well be an answer ("Professionals: hulpverlening").
    let isGewoonWoord: Bool

    init(_ rubriek: Rubriek, _ words: String, isPersoon: Bool = false, isGewoonWoord: Bool = false) {
        self.rubriek = rubriek
        sleutel = Sleutel(words).tekens
        self.isPersoon = isPersoon
        self.isGewoonWoord = isGewoonWoord
    }

    enum Vondst: Equatable {
        case kop
        /// The heading, and behind it something that the form does not print there.
        case kopMetTekst(Substring)
    }

    /// Finds "Personalia slachtoffer", "… slachtoffer 2 :" and "… slachtoffer: (indien bekend)", but not "Handhaving is
    /// ingelicht".
    ///
    /// - Parameter ookLos: "Personalia slachtoffer (kind)" is a heading too; not so where people write sentences.
    func vind(_ sleutel: Sleutel, in line: Substring, ookLos: Bool = false) -> Vondst? {
        guard let end = sleutel.einde(van: self.sleutel) else { return nil }
        var rest = zonderBijvoegsel(zonderNummer(line[end...].ontdaanDeel))
        guard !rest.isEmpty else { return .kop }
        guard rest.first == ":" else { return isPersoon && ookLos ? .kopMetTekst(rest) : nil }
        rest = zonderBijvoegsel(rest.dropFirst().ontdaanDeel)
        return rest.isEmpty ? .kop : .kopMetTekst(rest)
    }

    /// "slachtoffer 2", and the footnote that sticks to the title; but vraag 12 is not vraag 1.
    private func zonderNummer(_ text: Substring) -> Substring {
        guard let last = sleutel.last, !(0x30...0x39).contains(last) else { return text }
        return text.drop { $0.isASCII && $0.isNumber }.ontdaanDeel
    }

    private func zonderBijvoegsel(_ text: Substring) -> Substring {
        let words = "(indien bekend)"
        return text.prefix(words.count).lowercased() == words ? text.dropFirst(words.count).ontdaanDeel : text
    }
}
