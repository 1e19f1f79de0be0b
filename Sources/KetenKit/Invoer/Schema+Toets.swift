extension Schema {
    /// Everything that is wrong with a value, at once; empty when it is good. No fault repeats a value.
    /// - Parameter maxFouten: where to stop looking, so that a hostile body costs little.
    public func toets(_ waarde: Waarde, maxFouten: Int = 100) -> [Fout] {
        var toetser = Toetser(maxFouten: maxFouten)
        toetser.toets(waarde, self)
        return toetser.fouten
    }

    /// The same for a YAML file; the faults name file and line.
    public func toets(_ document: YamlDocument, maxFouten: Int = 100) -> [Fout] {
        toets(document.waarde, maxFouten: maxFouten).map { document.fout($0.pad, $0.melding) }
    }

    /// Throws all faults in one `Invoerfout`, when there are any.
    public func eis(_ waarde: Waarde) throws(Invoerfout) {
        let fouten = toets(waarde)
        if !fouten.isEmpty { throw Invoerfout(.ongeldig, fouten) }
    }
}

/// Walks a value along its schema and gathers the faults.
struct Toetser {
    let maxFouten: Int
    private(set) var fouten: [Fout] = []
    var pad: [Padstap] = []

    init(maxFouten: Int) { self.maxFouten = maxFouten }

    var isVol: Bool { fouten.count >= maxFouten }

    mutating func meld(_ melding: String) {
        guard !isVol else { return }
        fouten.append(Fout(pad: padtekst(pad), melding: melding))
    }

    /// Takes over a fault that was found from here on.
    mutating func neemOver(_ fout: Fout) {
        guard !isVol else { return }
        let hier = padtekst(pad)
        let punt = hier.isEmpty || fout.pad.isEmpty || fout.pad.hasPrefix("[") ? "" : "."
        fouten.append(Fout(pad: hier + punt + fout.pad, melding: fout.melding))
    }

    mutating func toets(_ waarde: Waarde, _ schema: Schema) {
        guard !isVol else { return }
        if case .niets = waarde, schema.magNiets { return }
        switch (schema.vorm, waarde) {
        case (.iets, _), (.bool, .bool): break
        case (.tekst(let regel), .tekst(let tekst)): toets(tekst, regel)
        case (.geheel(let bereik), .getal(let getal)):
            if let bereik, !bereik.contains(getal) { meld("Verwacht: \(schema.aanduiding).") }
        case (.getal(let bereik), .getal), (.getal(let bereik), .breuk):
            if let bereik, let getal = waarde.breuk, !bereik.contains(getal) { meld("Verwacht: \(schema.aanduiding).") }
        case (.datum, .tekst(let tekst)):
            if !Datum.isDatum(tekst) { meld("Dit is geen bestaande datum; verwacht: \(schema.aanduiding).") }
        case (.deelDatum, .tekst(let tekst)):
            if !Datum.isDeelDatum(tekst) { meld("Dit is geen bestaande datum; verwacht: \(schema.aanduiding).") }
        case (.uuid, .tekst(let tekst)):
            if !isUUID(tekst) { meld("Verwacht: \(schema.aanduiding).") }
        case (.keuze(let woorden), .tekst(let tekst)):
            if !woorden.contains(tekst) { meld("Verwacht: \(schema.aanduiding).") }
        case (.lijst(let element, let aantal), .lijst(let lijst)): toets(lijst, element, aantal)
        case (.object(let eigenschappen), .object(let velden)): toets(velden, eigenschappen)
        case (.sleutels(let element, let namen, let aantal), .object(let velden)): toets(velden, element, namen, aantal)
        case (.eenVan(let schemas), _): toets(waarde, eenVan: schemas)
        default: meld("Verwacht: \(schema.aanduiding); dit is \(waarde.soortnaam).\(raad(schema, waarde))")
        }
    }

    private mutating func toets(_ tekst: String, _ regel: Schema.Tekstregel) {
        let lengte = tekst.unicodeScalars.count
        if lengte < regel.lengte.lowerBound {
            meld(lengte == 0 ? "Mag niet leeg zijn." : "Te kort: \(lengte) tekens; minstens \(regel.lengte.lowerBound).")
        } else if lengte > regel.lengte.upperBound {
            // Longer than allowed: not worth a look at what is in it.
            return meld("Te lang: \(lengte) tekens; hoogstens \(regel.lengte.upperBound).")
        }
        if !regel.stuurtekens, tekst.unicodeScalars.contains(where: isStuurteken) {
            meld("Bevat een stuurteken; alleen regeleinden en tabs zijn toegestaan.")
        }
        if let patroon = regel.patroon, !patroon.past(op: tekst) { meld("Verwacht: \(patroon.uitleg).") }
        if let formaat = regel.formaat, !formaat.past(op: tekst) { meld("Verwacht: \(formaat.uitleg).") }
    }

    /// A hint where people often go wrong: numbers without quotes in YAML and JSON.
    private func raad(_ schema: Schema, _ waarde: Waarde) -> String {
        switch (schema.vorm, waarde) {
        case (.tekst, .getal), (.tekst, .breuk), (.deelDatum, .getal), (.keuze, .getal), (.keuze, .breuk), (.keuze, .bool), (.tekst, .bool):
            " Zet tekst tussen aanhalingstekens."
        default: ""
        }
    }
}

/// C0 and C1 controls and DEL, except tab, line feed and carriage return.
private func isStuurteken(_ teken: Unicode.Scalar) -> Bool {
    switch teken.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00..<0x20, 0x7F..<0xA0: true
    default: false
    }
}

private func isUUID(_ tekst: String) -> Bool {
    var plaats = 0
    for byte in tekst.utf8 {
        switch plaats {
        case 8, 13, 18, 23: guard byte == UInt8(ascii: "-") else { return false }
        case 36...: return false
        default: guard (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20) else { return false }
        }
        plaats += 1
    }
    return plaats == 36
}
