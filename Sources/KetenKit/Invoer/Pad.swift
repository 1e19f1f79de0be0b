/// One step on the way to a value: into a field or into a list.
enum Padstap {
    case veld(String)
    case plaats(Int)
}

/// The way to a value, written as `slachtoffers[0].geboortedatum`. Keys come from outside and are made harmless.
func padtekst(_ stappen: [Padstap]) -> String {
    var tekst = ""
    for stap in stappen {
        switch stap {
        case .veld(let naam):
            if !tekst.isEmpty { tekst += "." }
            tekst += toonbaar(naam)
        case .plaats(let plaats):
            tekst += "[\(plaats)]"
        }
    }
    return tekst
}

/// A key as it may be repeated in a message: at most 40 characters, and only what can be printed on one line.
public func toonbaar(_ sleutel: String) -> String {
    let grens = 40
    var uit = String.UnicodeScalarView()
    var meer = false
    for teken in sleutel.unicodeScalars {
        if uit.count == grens { meer = true; break }
        uit.append(isToonbaar(teken) ? teken : "\u{FFFD}")
    }
    return String(uit) + (meer ? "…" : "")
}

/// Letters, digits, marks, punctuation, symbols and the plain space; no control, format, private or other blank characters.
private func isToonbaar(_ teken: Unicode.Scalar) -> Bool {
    if teken.isASCII { return teken.value >= 0x20 && teken.value < 0x7F }
    switch teken.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator, .spaceSeparator:
        return false
    default:
        return true
    }
}
