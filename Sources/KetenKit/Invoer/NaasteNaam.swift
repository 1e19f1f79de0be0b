/// The known name nearest to a mistyped one: at most a third of its letters differ (Damerau–Levenshtein).
///
/// Nil when nothing is near enough, or when the name is so long that it cannot be a slip of the hand.
public func naasteNaam(_ naam: String, onder bekende: some Sequence<String>) -> String? {
    let gezocht = Array(naam.lowercased().unicodeScalars.prefix(65))
    guard !gezocht.isEmpty, gezocht.count <= 64 else { return nil }
    var beste: (naam: String, afstand: Int)?
    for kandidaat in bekende {
        let letters = Array(kandidaat.lowercased().unicodeScalars)
        let grens = max(gezocht.count, letters.count) / 3
        guard abs(letters.count - gezocht.count) <= grens else { continue }
        let afstand = bewerkingsafstand(gezocht, letters)
        if afstand <= grens, afstand < beste?.afstand ?? .max { beste = (kandidaat, afstand) }
    }
    return beste?.naam
}

/// ` Bedoelde u ‘x’?`, or nothing when no known name is near.
public func bedoeldeU(_ naam: String, onder bekende: some Sequence<String>) -> String {
    naasteNaam(naam, onder: bekende).map { " Bedoelde u ‘\($0)’?" } ?? ""
}

/// Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment), in three rows.
private func bewerkingsafstand(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var voorvorige: [Int] = []
    var vorige = Array(0...b.count)
    for i in 1...a.count {
        var rij = [i] + Array(repeating: 0, count: b.count)
        for j in 1...b.count {
            let prijs = a[i - 1] == b[j - 1] ? 0 : 1
            rij[j] = min(rij[j - 1] + 1, vorige[j] + 1, vorige[j - 1] + prijs)
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { rij[j] = min(rij[j], voorvorige[j - 2] + 1) }
        }
        (voorvorige, vorige) = (vorige, rij)
    }
    return vorige[b.count]
}
