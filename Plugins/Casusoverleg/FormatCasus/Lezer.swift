/// Reads the lines of a form one after the other, and remembers which part and which label it is under.
struct Lezer {
    private let regels: [Regel]
    private var bouw = Casusbouw()
    private var nietHerkend: [Regel] = []

    private var rubriek = Rubriek.melder
    private var etiket: Etiket?
    private var antwoord: [Antwoordregel] = []
    private var vorigeIsLeeg = false
    /// The melder's part has been begun; a second one begins another case.
    private var kentMelder = false
    private var isAndereCasus = false
    /// The labels seen under the present heading of a person that a person has once.
    private var eenmalig: Set<Veld> = []

    init(_ regels: [Regel]) { self.regels = regels }

    mutating func lees() -> Casuslezing {
        for index in regels.indices {
            let text = regels[index].tekst[...].ontdaanDeel
            let isEmpty = Voordruk.isSchrijflijn(text)
            if !isEmpty { lees(text, op: index) }
            vorigeIsLeeg = isEmpty
        }
        sluit()
        bouw.sluitPersoon(rubriek)
        return Casuslezing(casus: bouw.casus(), nietHerkend: nietHerkend)
    }

    private mutating func lees(_ text: Substring, op index: Int) {
        guard !isAndereCasus else { return nietHerkend.append(regels[index]) }
        let sleutel = Sleutel(text)
        if Formulier.titel.vind(sleutel, in: text) == .kop { return leesTitel(op: index) }
        if leesKop(sleutel, text, op: index) { return }
        if leesEtiket(sleutel, text, op: index) { return }
        leesTekst(text, op: index)
    }

    // MARK: Headings

    /// The title may be printed on every page; before the melder's labels it begins another form.
    private mutating func leesTitel(op index: Int) {
        guard rubriek != .melder, isGevolgd(index, door: .melder) else { return }
        beginAndereCasus(op: index)
    }

    private mutating func beginAndereCasus(op index: Int) {
        sluit()
        isAndereCasus = true
        nietHerkend.append(regels[index])
    }

    private mutating func leesKop(_ sleutel: Sleutel, _ text: Substring, op index: Int) -> Bool {
        for kop in Formulier.koppen {
            guard let found = kop.vind(sleutel, in: text, ookLos: rubriek.heeftKorteAntwoorden) else { continue }
            let isCertain = found == .kop && (text.contains(":") || komtNu(kop.rubriek))
            guard isCertain || !kop.isGewoonWoord || isGevolgd(index, door: kop.rubriek) else { return false }
            sluit()
            ga(naar: kop.rubriek)
            if case .kopMetTekst(let rest) = found, !Voordruk.isInleiding(rest) { nietHerkend.append(regels[index]) }
            return true
        }
        return false
    }

    /// A new heading of persons begins a new person, also under the same heading.
    private mutating func ga(naar next: Rubriek) {
        bouw.sluitPersoon(rubriek)
        eenmalig = []
        rubriek = next
    }

    /// Whether the form prints that heading where we are: there a common word is a heading and no answer.
    private func komtNu(_ next: Rubriek) -> Bool {
        rubriek == .dwang && next == .handhaving || rubriek == .handhaving && next == .hulpverlening
            || rubriek == .dwang && next == .hulpverlening
    }

    /// Whether the form goes on in that part after this line: with a label of it, a later heading, or its end.
    private func isGevolgd(_ index: Int, door rubriek: Rubriek) -> Bool {
        let rest = regels[(index + 1)...]
        guard let next = rest.first(where: { !Voordruk.isSchrijflijn($0.tekst[...]) }) else { return true }
        let text = next.tekst[...].ontdaanDeel
        let sleutel = Sleutel(text)
        if Formulier.etiketten(rubriek).contains(where: { $0.antwoord(op: sleutel, in: text) != nil }) { return true }
        guard rubriek != .melder else { return false }
        let later = Formulier.koppen.filter { $0.rubriek.rawValue > rubriek.rawValue }
        return later.contains { $0.vind(sleutel, in: text) == .kop }
    }

    // MARK: Labels

    private mutating func leesEtiket(_ sleutel: Sleutel, _ text: Substring, op index: Int) -> Bool {
        for etiket in Formulier.etiketten(rubriek) {
            guard let answer = etiket.antwoord(op: sleutel, in: text) else { continue }
            open(etiket, answer, op: index)
            return true
        }
        for (elders, etiket) in Formulier.uniek {
            guard let answer = etiket.antwoord(op: sleutel, in: text) else { continue }
            if elders == .melder, kentMelder {
                beginAndereCasus(op: index)
                return true
            }
            sluit()
            ga(naar: elders)
            open(etiket, answer, op: index)
            return true
        }
        return false
    }

    private mutating func open(_ etiket: Etiket, _ answer: Substring, op index: Int) {
        sluit()
        kentMelder = kentMelder || rubriek == .melder
        if rubriek.isPersoon, etiket.veld == .naam || etiket.veld == .soort, !eenmalig.insert(etiket.veld).inserted {
            // Somebody else without a heading: who, the text does not say. It must not fill up this person.
            ga(naar: .onbekend)
            if !answer.isEmpty { nietHerkend.append(regels[index]) }
            return
        }
        self.etiket = etiket
        if !answer.isEmpty { antwoord.append(Antwoordregel(regel: regels[index], tekst: answer)) }
    }

    // MARK: Answers

    private mutating func leesTekst(_ text: Substring, op index: Int) {
        if Voordruk.isVoetnoot(text) { return }
        let isQuestion = rubriek == .vraag1 || rubriek == .vraag2
        if isQuestion, Voordruk.isTussenkop(text) { return sluit() }
        guard let etiket else {
            if !(isQuestion && Voordruk.isInleiding(text)) { nietHerkend.append(regels[index]) }
            return
        }
        if rubriek.heeftKorteAntwoorden, vorigeIsLeeg && !antwoord.isEmpty || Self.lijktEtiket(text) {
            sluit()
            return nietHerkend.append(regels[index])
        }
        var rest = text
        if antwoord.isEmpty, let behind = etiket.naToelichting(text) { rest = behind }
        if !rest.isEmpty { antwoord.append(Antwoordregel(regel: regels[index], tekst: rest)) }
    }

    /// "BSN: …": a few words and a colon. A time (10:30), an address on the web or "Zus (bijnaam: …)" is not.
    private static func lijktEtiket(_ text: Substring) -> Bool {
        guard let colon = text.prefix(40).firstIndex(of: ":"), text.first?.isLetter == true else { return false }
        let next = text.index(after: colon)
        guard next == text.endIndex || text[next] != "/" else { return false }
        let words = text[..<colon]
        let isWhole = words.count { $0 == "(" } == words.count { $0 == ")" }
        return isWhole && words.split(whereSeparator: \.isWhitespace).count <= 4
    }

    /// Gives the answer so far to its field. The first answer of a field stays; another one is not put over it.
    private mutating func sluit() {
        defer {
            etiket = nil
            antwoord.removeAll(keepingCapacity: true)
        }
        guard let etiket, !antwoord.isEmpty else { return }
        if etiket.veld == .vermoedens {
            let (named, rest) = Vermoedenlezer.lees(antwoord)
            bouw.vermoedens.formUnion(named)
            nietHerkend += rest
            return
        }
        let (value, rest) = Waardelezer.lees(etiket.veld, antwoord)
        let isTaken = value.map { !bouw.zet($0, in: etiket.veld, van: rubriek) } ?? false
        nietHerkend += isTaken ? antwoord.map(\.regel) : rest
    }
}
