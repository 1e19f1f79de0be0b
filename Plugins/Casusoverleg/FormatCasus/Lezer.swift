/// Reads the lines of a form one after the other, and remembers which part and which label it is under.
struct Lezer {
    private let regels: [Regel]
    private let waardelezer: Waardelezer
    private var bouw = Casusbouw()
    private var nietHerkend: [Regel] = []

    private var rubriek = Rubriek.melder
    private var etiket: Etiket?
    private var antwoord: [Antwoordregel] = []
    private var vorigeIsLeeg = false
    /// The melder's part has been begun; a second one begins another case.
    private var kentMelder = false
    private var isAndereCasus = false
    /// What the present person has been asked and has answered, understood or not: asked again, it is somebody else.
    private var gehad: Set<Veld> = []
    private var voetnoot = Voordruk.voetnoten
    private var inleiding = Voordruk.inleiding(.melder)

    init(_ regels: [Regel], ditJaar: Int) {
        self.regels = regels
        waardelezer = Waardelezer(ditJaar: ditJaar)
    }

    mutating func lees() -> Casuslezing {
        for index in regels.indices {
            let text = regels[index].tekst[...].ontdaanDeel
            let isEmpty = Voordruk.isSchrijflijn(text)
            if !isEmpty { lees(text, op: index) }
            vorigeIsLeeg = isEmpty
        }
        sluit()
        bouw.sluitPersoon(rubriek)
        return Casuslezing(casus: bouw.casus(), nietHerkend: nietHerkend.sorted { $0.nummer < $1.nummer })
    }

    private mutating func lees(_ text: Substring, op index: Int) {
        guard !isAndereCasus else { return nietHerkend.append(regels[index]) }
        if voetnoot.volgt(text) { return }
        let sleutel = Sleutel(text)
        if Formulier.titel.vind(sleutel, in: text) == .kop { return leesTitel(op: index) }
        if leesKop(sleutel, text, op: index) { return }
        if leesEtiket(sleutel, text, op: index) { return }
        leesTekst(text, op: index)
    }

    // MARK: Headings

    /// The title may be printed on every page; before the melder's labels it begins another form.
    private mutating func leesTitel(op index: Int) {
        guard rubriek != .melder, isGevolgdDoorEtiket(index, van: .melder) else { return }
        // "Telefoonnummer:" may go on with the person before.
        guard !isGevolgdDoorEtiket(index, van: rubriek) else { return }
        beginAndereCasus(op: index)
    }

    private mutating func beginAndereCasus(op index: Int) {
        sluit()
        isAndereCasus = true
        nietHerkend.append(regels[index])
    }

    private mutating func leesKop(_ sleutel: Sleutel, _ text: Substring, op index: Int) -> Bool {
        if rubriek != .samenvatting, let found = Persoonskop(text), isKop(found, op: index) {
            begin(found.rubriek, op: index, heeftTekst: found.heeftTekst)
            return true
        }
        for kop in Formulier.koppen {
            guard let found = kop.vind(sleutel, in: text, ookLos: rubriek.heeftKorteAntwoorden) else { continue }
            guard !kop.isGewoonWoord || isKop(kop, op: index, alleen: found == .kop) else { return false }
            var printed = Voordruk.inleiding(kop.rubriek)
            var hasText = false
            if case .kopMetTekst(let rest) = found { hasText = !printed.volgt(rest) }
            begin(kop.rubriek, op: index, heeftTekst: hasText)
            inleiding = printed
            return true
        }
        return false
    }

    /// Goes to the part under a heading. A bare one under an open label may be its answer, when the text ends with it or
    /// when that part has been begun: then it is reported too.
    private mutating func begin(_ next: Rubriek, op index: Int, heeftTekst: Bool) {
        let isBare = etiket != nil && antwoord.isEmpty && !regels[index].tekst.contains(":")
        let isAgain = next == rubriek && !next.isPersoon
        let isReported = heeftTekst || isBare && (isAgain || volgende(na: index) == nil)
        sluit()
        ga(naar: next)
        if isReported { nietHerkend.append(regels[index]) }
    }

    /// A new heading of persons begins a new person, also under the same heading.
    private mutating func ga(naar next: Rubriek) {
        bouw.sluitPersoon(rubriek)
        gehad = []
        rubriek = next
        inleiding = Voordruk.inleiding(next)
    }

    /// Under a question, where people write sentences, only when the labels of such a person follow.
    private func isKop(_ kop: Persoonskop, op index: Int) -> Bool {
        rubriek.heeftKorteAntwoorden || !kop.heeftTekst && isGevolgdDoorEtiket(index, van: kop.rubriek)
    }

    /// Whether one common word is a heading and no answer: with a colon, or where the form goes on from it. A part that
    /// has been begun does not begin again without one of its labels.
    private func isKop(_ kop: Kop, op index: Int, alleen: Bool) -> Bool {
        if alleen, regels[index].tekst.contains(":") || komtNu(kop.rubriek) { return true }
        if isGevolgdDoorEtiket(index, van: kop.rubriek) { return true }
        return kop.rubriek.rawValue > rubriek.rawValue && isGevolgdDoorKop(index, na: kop.rubriek)
    }

    /// Whether the form prints that heading where we are: there a common word is a heading and no answer.
    private func komtNu(_ next: Rubriek) -> Bool {
        rubriek == .dwang && next == .handhaving || rubriek == .handhaving && next == .hulpverlening
            || rubriek == .dwang && next == .hulpverlening
    }

    /// The first line that says something after this one.
    private func volgende(na index: Int) -> Substring? {
        regels[(index + 1)...].first { !Voordruk.isSchrijflijn($0.tekst[...]) }?.tekst[...].ontdaanDeel
    }

    private func isGevolgdDoorEtiket(_ index: Int, van rubriek: Rubriek) -> Bool {
        guard let text = volgende(na: index) else { return false }
        let sleutel = Sleutel(text)
        return Formulier.etiketten(rubriek).contains { $0.antwoord(op: sleutel, in: text) != nil }
    }

    /// Whether a later heading comes next, or the end of the form.
    private func isGevolgdDoorKop(_ index: Int, na rubriek: Rubriek) -> Bool {
        guard let text = volgende(na: index) else { return true }
        let sleutel = Sleutel(text)
        return Formulier.koppen.contains { $0.rubriek.rawValue > rubriek.rawValue && $0.vind(sleutel, in: text) == .kop }
    }

    // MARK: Labels

    private mutating func leesEtiket(_ sleutel: Sleutel, _ text: Substring, op index: Int) -> Bool {
        let isShort = rubriek.heeftKorteAntwoorden
        for etiket in Formulier.etiketten(rubriek) {
            let bare = isShort && etiket.isBlootWoord(sleutel, in: text) ? text[text.endIndex...] : nil
            guard let answer = etiket.antwoord(op: sleutel, in: text) ?? bare else { continue }
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
        if rubriek.isPersoon, gehad.contains(etiket.veld) {
            // Somebody else without a heading: who, the text does not say. It must not fill up this person.
            ga(naar: .onbekend)
            if !answer.isEmpty { nietHerkend.append(regels[index]) }
            return
        }
        if etiket.veld == .naam || etiket.veld == .soort { gehad.insert(etiket.veld) }
        self.etiket = etiket
        if !answer.isEmpty { antwoord.append(Antwoordregel(regel: regels[index], tekst: answer)) }
    }

    // MARK: Answers

    private mutating func leesTekst(_ text: Substring, op index: Int) {
        if rubriek.isVraag, Voordruk.isTussenkop(text) { return sluit() }
        guard let etiket else {
            if !inleiding.volgt(text) { nietHerkend.append(regels[index]) }
            return
        }
        switch plaats(text, onder: etiket) {
        case .antwoord:
            let rest = antwoord.isEmpty ? etiket.beginVanAntwoord(text) : text
            if !rest.isEmpty { antwoord.append(Antwoordregel(regel: regels[index], tekst: rest)) }
        case .tussendoor:
            nietHerkend.append(regels[index])
        case .einde:
            sluit()
            nietHerkend.append(regels[index])
        }
    }

    private enum Plaats {
        case antwoord
        /// No part of the answer, which may go on after it.
        case tussendoor
        case einde
    }

    /// Where a line belongs that stands under a label.
    private func plaats(_ text: Substring, onder etiket: Etiket) -> Plaats {
        guard rubriek != .samenvatting else { return .antwoord }
        let isPage = Voordruk.isPaginamerk(text, zonderTotaal: vorigeIsLeeg)
        guard rubriek.heeftKorteAntwoorden else {
            if isPage { return .tussendoor }
            return vorigeIsLeeg && !antwoord.isEmpty && Vreemdetiket.isKort(text) ? .einde : .antwoord
        }
        if isPage { return .einde }
        if antwoord.isEmpty {
            // "Politie: team Zuid" is how an organisation may be called.
            let isName = etiket.veld == .organisatie && Vreemdetiket.isKort(text) && text.last != ":"
            return Vreemdetiket.is(text) && !isName ? .einde : .antwoord
        }
        let isOther = vorigeIsLeeg || Vreemdetiket.is(text) || Formulier.begint(Sleutel(text), text)
        return isOther ? .einde : .antwoord
    }

    /// Gives the answer so far to its field. The first answer of a field stays; another one is not put over it.
    private mutating func sluit() {
        defer {
            etiket = nil
            antwoord.removeAll(keepingCapacity: true)
        }
        guard let etiket, !antwoord.isEmpty else { return }
        if rubriek.isPersoon, !antwoord.allSatisfy({ Voordruk.isLeegteken($0.tekst) }) { gehad.insert(etiket.veld) }
        if etiket.veld == .vermoedens {
            let (named, rest) = Vermoedenlezer.lees(antwoord)
            bouw.vermoedens.formUnion(named)
            nietHerkend += rest
            return
        }
        let (value, rest) = waardelezer.lees(etiket.veld, antwoord)
        let isTaken = value.map { !bouw.zet($0, in: etiket.veld, van: rubriek) } ?? false
        nietHerkend += isTaken ? antwoord.map(\.regel) : rest
    }
}
