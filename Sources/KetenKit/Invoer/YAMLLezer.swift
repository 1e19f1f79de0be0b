import Yams

/// Turns Yams' nodes into values, strictly, and notes the line of each.
struct YAMLLezer {
    let bestand: String
    private(set) var regelnummers: [String: Int] = [:]
    private var pad: [Padstap] = []

    init(bestand: String) { self.bestand = bestand }

    mutating func lees(_ node: Node, diepte: Int) throws(Invoerfout) -> Waarde {
        // A key has noted its own line already; a value that starts below it does not replace that.
        let plek = padtekst(pad)
        if regelnummers[plek] == nil { regelnummers[plek] = node.mark?.line }
        guard node.anchor == nil, node.alias == nil else { throw fout(node, "Ankers en verwijzingen (& en *) zijn niet toegestaan.") }
        guard diepte <= 32 else { throw fout(node, "Te diep genest; toegestaan zijn 32 lagen.", .teDiep) }
        switch node {
        case .scalar(let scalair): return try lees(scalair, node)
        case .sequence(let rij):
            guard rij.tag.description.isEmpty else { throw fout(node, "Tags (!) zijn niet toegestaan.") }
            var lijst: [Waarde] = []
            for element in rij {
                pad.append(.plaats(lijst.count))
                lijst.append(try lees(element, diepte: diepte + 1))
                pad.removeLast()
            }
            return .lijst(lijst)
        case .mapping(let velden):
            guard velden.tag.description.isEmpty else { throw fout(node, "Tags (!) zijn niet toegestaan.") }
            return try lees(velden, diepte: diepte)
        case .alias: throw fout(node, "Ankers en verwijzingen (& en *) zijn niet toegestaan.")
        }
    }

    private mutating func lees(_ velden: Node.Mapping, diepte: Int) throws(Invoerfout) -> Waarde {
        var object: [Veld] = []
        for (sleutel, waarde) in velden {
            guard case .scalar(let scalair) = sleutel, sleutel.anchor == nil, scalair.string != "<<" || scalair.style != .plain else {
                throw fout(sleutel, "De naam van een veld hoort gewone tekst te zijn.")
            }
            pad.append(.veld(scalair.string))
            guard !object.contains(where: { $0.naam == scalair.string }) else {
                throw fout(sleutel, "Veld ‘\(toonbaar(scalair.string))’ staat hier twee keer.")
            }
            regelnummers[padtekst(pad)] = sleutel.mark?.line
            object.append(Veld(scalair.string, try lees(waarde, diepte: diepte + 1)))
            pad.removeLast()
        }
        return .object(object)
    }

    private func lees(_ scalair: Node.Scalar, _ node: Node) throws(Invoerfout) -> Waarde {
        guard scalair.style == .plain else { return .tekst(scalair.string) }
        guard scalair.tag.description.isEmpty else { throw fout(node, "Tags (!) zijn niet toegestaan.") }
        switch scalair.string {
        case "", "~", "null", "Null", "NULL": return .niets
        case "true", "True", "TRUE": return .bool(true)
        case "false", "False", "FALSE": return .bool(false)
        case let tekst:
            guard let eerste = tekst.utf8.first, "+-.0123456789".utf8.contains(eerste) else { return .tekst(tekst) }
            return try getal(tekst, node) ?? .tekst(tekst)
        }
    }

    /// The core schema's numbers; nil for text that merely looks like one (`2024-01-31`, `072 123`).
    private func getal(_ tekst: String, _ node: Node) throws(Invoerfout) -> Waarde? {
        let romp = tekst.first == "-" || tekst.first == "+" ? tekst.dropFirst() : tekst[...]
        for (begin, stelsel) in [("0x", 16), ("0o", 8)] where tekst.hasPrefix(begin) {
            return Int(tekst.dropFirst(2), radix: stelsel).map(Waarde.getal)
        }
        if !romp.isEmpty, romp.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
            guard let getal = Int(tekst) else { throw fout(node, "Dit gehele getal is te groot; zet tekst tussen aanhalingstekens.") }
            return .getal(getal)
        }
        if [".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN"].contains(String(romp)) { throw fout(node, "Hier hoort een eindig getal.") }
        guard romp.utf8.allSatisfy({ "0123456789.eE+-".utf8.contains($0) }), romp.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }),
            let breuk = Double(tekst), breuk.isFinite
        else { return nil }
        return .breuk(breuk)
    }

    private func fout(_ node: Node, _ melding: String, _ soort: Invoerfout.Soort = .geenYaml) -> Invoerfout {
        Invoerfout(soort, [Fout(pad: padtekst(pad), melding: melding, bestand: bestand, regelnummer: node.mark?.line)])
    }
}
