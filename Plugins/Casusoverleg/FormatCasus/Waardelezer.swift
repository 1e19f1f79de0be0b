/// A line of an answer: the line of the text, and the part of it that answers.
struct Antwoordregel {
    let regel: Regel
    let tekst: Substring
}

/// From the lines under one label to the value of its field.
struct Waardelezer {
    let ditJaar: Int

    /// The value, and the lines that are no part of it.
    func lees(_ veld: Veld, _ lines: [Antwoordregel]) -> (waarde: String?, rest: [Regel]) {
        guard !lines.allSatisfy({ Voordruk.isLeegteken($0.tekst) }) else { return (nil, []) }
        let whole = lines.map(\.tekst).joined(separator: " ")
        guard veld.isEenduidig else { return (whole, []) }
        if let value = notatie(veld, whole) { return (value, []) }
        if let value = notatie(veld, String(lines[0].tekst)) { return (value, lines.dropFirst().map(\.regel)) }
        return (nil, lines.map(\.regel))
    }

    private func notatie(_ veld: Veld, _ text: String) -> String? {
        switch veld {
        case .datum, .geboortedatum: Datumlezer(isGeboorte: veld == .geboortedatum, ditJaar: ditJaar).lees(text)
        case .telefoonnummer: Telefoonlezer.lees(text)
        case .geslacht: Self.geslacht(text)
        default: text
        }
    }

    private static func geslacht(_ text: String) -> String? {
        guard text.utf8.count <= 12 else { return nil }
        return switch (text.hasSuffix(".") ? String(text.dropLast()) : text).vergelijkbaar {
        case "m", "man", "mannelijk", "jongen", "m (man)": "m"
        case "v", "vr", "vrouw", "vrouwelijk", "meisje", "v (vrouw)": "v"
        default: nil
        }
    }
}
