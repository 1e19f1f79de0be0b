// Lists, objects and choices.
extension Toetser {
    mutating func toets(_ lijst: [Waarde], _ element: Schema, _ aantal: ClosedRange<Int>) {
        if lijst.count < aantal.lowerBound {
            meld(aantal.lowerBound == 1 ? "De lijst mag niet leeg zijn." : "Te weinig: \(lijst.count); minstens \(aantal.lowerBound).")
        }
        if lijst.count > aantal.upperBound { return meld("Te veel: \(lijst.count); hoogstens \(aantal.upperBound).") }
        for (plaats, waarde) in lijst.enumerated() {
            if isVol { return }
            pad.append(.plaats(plaats))
            toets(waarde, element)
            pad.removeLast()
        }
    }

    mutating func toets(_ velden: [Veld], _ eigenschappen: [Eigenschap]) {
        var gezien = Array(repeating: false, count: eigenschappen.count)
        for veld in velden {
            if isVol { return }
            pad.append(.veld(veld.naam))
            if let plaats = eigenschappen.firstIndex(where: { $0.naam == veld.naam }) {
                gezien[plaats] = true
                toets(veld.waarde, eigenschappen[plaats].schema)
            } else {
                meld("Onbekend veld ‘\(toonbaar(veld.naam))’.\(bedoeldeU(veld.naam, onder: eigenschappen.lazy.map(\.naam)))")
            }
            pad.removeLast()
        }
        for (plaats, eigenschap) in eigenschappen.enumerated() where eigenschap.verplicht && !gezien[plaats] {
            pad.append(.veld(eigenschap.naam))
            meld("Dit veld is verplicht en ontbreekt; verwacht: \(eigenschap.schema.aanduiding).")
            pad.removeLast()
        }
    }

    mutating func toets(_ velden: [Veld], _ element: Schema, _ namen: Schema, _ aantal: ClosedRange<Int>) {
        if velden.count < aantal.lowerBound { meld("Te weinig velden: \(velden.count); minstens \(aantal.lowerBound).") }
        if velden.count > aantal.upperBound { return meld("Te veel velden: \(velden.count); hoogstens \(aantal.upperBound).") }
        for veld in velden {
            if isVol { return }
            pad.append(.veld(veld.naam))
            if !namen.toets(.tekst(veld.naam), maxFouten: 1).isEmpty {
                let naaste = if case .keuze(let woorden) = namen.vorm { bedoeldeU(veld.naam, onder: woorden) } else { "" }
                meld("De naam ‘\(toonbaar(veld.naam))’ kan niet; verwacht: \(namen.aanduiding).\(naaste)")
            }
            toets(veld.waarde, element)
            pad.removeLast()
        }
    }

    /// Good when one fits. Otherwise the faults of the one that was clearly meant, or a list of what is possible.
    mutating func toets(_ waarde: Waarde, eenVan schemas: [Schema]) {
        var bedoeld: [[Fout]] = []
        for schema in schemas {
            let mis = schema.toets(waarde, maxFouten: max(1, maxFouten - fouten.count))
            if mis.isEmpty { return }
            if schema.past(bij: waarde) { bedoeld.append(mis) }
        }
        guard bedoeld.count == 1 else {
            return meld("Verwacht: \(schemas.map(\.aanduiding).joined(separator: ", of ")).")
        }
        for fout in bedoeld[0] { neemOver(fout) }
    }
}

extension Schema {
    /// Whether a value is of the right kind, leaving aside what is in it.
    func past(bij waarde: Waarde) -> Bool {
        switch (vorm, waarde) {
        case (.tekst, .tekst), (.keuze, .tekst), (.datum, .tekst), (.deelDatum, .tekst), (.uuid, .tekst), (.geheel, .getal),
            (.getal, .getal), (.getal, .breuk), (.bool, .bool), (.lijst, .lijst), (.object, .object), (.sleutels, .object), (.iets, _):
            true
        case (.eenVan(let schemas), _): schemas.contains { $0.past(bij: waarde) }
        default: false
        }
    }

    /// What is allowed, in Dutch: `een lijst`, `een van ‘aan’, ‘uit’`.
    var aanduiding: String {
        switch vorm {
        case .iets: "een waarde"
        case .tekst(let regel): regel.formaat?.uitleg ?? regel.patroon?.uitleg ?? "tekst van hoogstens \(regel.lengte.upperBound) tekens"
        case .geheel(let bereik?): "een geheel getal van \(bereik.lowerBound) tot en met \(bereik.upperBound)"
        case .geheel(nil): "een geheel getal"
        case .getal(let bereik?): "een getal van \(bereik.lowerBound) tot en met \(bereik.upperBound)"
        case .getal(nil): "een getal"
        case .bool: "true of false"
        case .datum: "een datum als 2026-03-01"
        case .deelDatum: "een jaar, maand of datum (tekst als 2026, 2026-03 of 2026-03-01)"
        case .uuid: "een UUID"
        case .keuze(let woorden) where woorden.count == 1: "‘\(woorden[0])’"
        case .keuze(let woorden): "een van " + woorden.map { "‘\($0)’" }.joined(separator: ", ")
        case .lijst: "een lijst"
        case .object, .sleutels: "een object"
        case .eenVan(let schemas): schemas.map(\.aanduiding).joined(separator: ", of ")
        }
    }
}
