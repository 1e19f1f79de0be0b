/// C6.2: what is left of a gegeven when its recipient may not know who it is about. Which wijze goes with which kenmerk is
/// the region's data (`policy/anonimisering.yaml`).
public enum Anoniemewijze: Hashable, Sendable {
    /// Nothing is sent.
    case weg
    /// The role and number of the person take the place of the value.
    case rolnummer
    /// A date of birth becomes a band of ages. These are the first ages of the bands, ascending; the first is 0.
    case leeftijdsgroep([Int])
    /// A place becomes the gemeente of the region that it names.
    case gemeente
    /// The value stays only when it is one of these; what is in nobody's list may be what one person is known by.
    case keuze([String])
}

/// C6.2: the value as a recipient gets it who may not know who it is about; nil when nothing is sent.
///
/// No part of the value itself comes out: the answer is always one of a closed set that holds for many people, so that
/// nobody can get the value back from what was sent.
/// - Parameters:
///   - rolnummer: role and number of the person within what is sent: `slachtoffer 1`.
///   - gemeenten: names of the gemeenten of the region; `Gemeente Dijkstad` is found as `Dijkstad` too.
///   - dag: the day of the disclosure; ages are those of that day.
public func anonimiseer(_ waarde: String, _ wijze: Anoniemewijze, rolnummer: String, gemeenten: [String], on dag: Dagwaarde) -> String? {
    switch wijze {
    case .weg: nil
    case .rolnummer: rolnummer
    case .leeftijdsgroep(let grenzen): leeftijdsgroep(waarde, grenzen, on: dag)
    case .gemeente: enigeGemeente(in: waarde, uit: gemeenten) ?? "buiten de regio of onbekend"
    case .keuze(let woorden): woorden.first { kaal($0) == kaal(waarde) } ?? "anders of onbekend"
    }
}

/// The band of a date of birth, or the span of the bands in which it can lie when the date is known in part. Such a span can
/// tell in which year somebody was born (the birthday of that year lies on the border of two bands), never on which day.
private func leeftijdsgroep(_ geboortedatum: String, _ grenzen: [Int], on dag: Dagwaarde) -> String? {
    guard let (eerste, laatste) = dagen(geboortedatum), eerste <= dag else { return nil }
    // Whoever is written about has been born: of a year or month that still runs, the days until today count.
    let jongste = leeftijd(min(laatste, dag), on: dag), oudste = leeftijd(eerste, on: dag)
    guard let onder = grenzen.lastIndex(where: { $0 <= jongste }), let boven = grenzen.lastIndex(where: { $0 <= oudste }) else { return nil }
    let van = grenzen[onder]
    guard boven + 1 < grenzen.count else { return "\(van) jaar of ouder" }
    let tot = grenzen[boven + 1] - 1
    return van == tot ? "\(van) jaar" : "\(van)–\(tot) jaar"
}

/// Whole years. Whoever was born on 29 February is a year older on 1 March when the year has no 29 February.
private func leeftijd(_ geboren: Dagwaarde, on dag: Dagwaarde) -> Int {
    let toen = geboren.datum, nu = dag.datum
    return nu.jaar - toen.jaar - ((nu.maand, nu.dag) < (toen.maand, toen.dag) ? 1 : 0)
}

/// First and last day of `yyyy`, `yyyy-MM` or `yyyy-MM-dd`; nil for anything else.
private func dagen(_ tekst: String) -> (eerste: Dagwaarde, laatste: Dagwaarde)? {
    let delen = tekst.split(separator: "-", omittingEmptySubsequences: false)
    guard delen.map(\.utf8.count).elementsEqual([4, 2, 2].prefix(delen.count)), let jaar = getal(delen[0]), jaar > 0 else { return nil }
    guard delen.count > 1 else { return (Dagwaarde(jaar: jaar, maand: 1, dag: 1), Dagwaarde(jaar: jaar, maand: 12, dag: 31)) }
    guard let maand = getal(delen[1]), (1...12).contains(maand) else { return nil }
    let begin = Dagwaarde(jaar: jaar, maand: maand, dag: 1)
    let volgende = maand == 12 ? Dagwaarde(jaar: jaar + 1, maand: 1, dag: 1) : Dagwaarde(jaar: jaar, maand: maand + 1, dag: 1)
    guard delen.count > 2 else { return (begin, volgende.plus(-1)) }
    guard let dag = getal(delen[2]), dag > 0, begin.plus(dag - 1) < volgende else { return nil }
    return (begin.plus(dag - 1), begin.plus(dag - 1))
}

/// Digits only: no sign, none of another script.
private func getal(_ cijfers: Substring) -> Int? { cijfers.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(cijfers) : nil }

/// The gemeente that a text names, when it names one and no other. A name within a longer one of the region does not
/// count: who lives in Bergen op Zoom does not live in Bergen.
private func enigeGemeente(in tekst: String, uit gemeenten: [String]) -> String? {
    let namen = gemeenten.map { (naam: $0, woorden: eigennaam($0)) }.filter { !$0.woorden.isEmpty }
    var rest = woorden(tekst)[...], genoemd: Set<String> = []
    while !rest.isEmpty {
        let hier = namen.filter { rest.starts(with: $0.woorden) }
        let langste = hier.map(\.woorden.count).max() ?? 1
        genoemd.formUnion(hier.filter { $0.woorden.count == langste }.map(\.naam))
        rest = rest.dropFirst(langste)
    }
    return genoemd.count == 1 ? genoemd.first : nil
}

/// The words of a gemeente's name without the word itself: an address says `Dijkstad` where the region says `Gemeente Dijkstad`.
private func eigennaam(_ gemeente: String) -> [String] {
    let alle = woorden(gemeente)
    return alle.count > 1 && alle[0] == "gemeente" ? Array(alle.dropFirst()) : alle
}

private func woorden(_ tekst: String) -> [String] { tekst.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() } }

/// Without surrounding blanks, in lower case.
private func kaal(_ tekst: String) -> String {
    let rest = tekst.drop(while: \.isWhitespace)
    return rest.lastIndex { !$0.isWhitespace }.map { rest[...$0].lowercased() } ?? ""
}
