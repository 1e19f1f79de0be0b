import Yams

/// A YAML file as it was read: its value, and on which line each key and element stands.
public struct YamlDocument: Sendable {
    public let waarde: Waarde
    public let bestand: String
    let regelnummers: [String: Int]

    /// The line of a path as faults write it; of the nearest thing around it when the path itself is not in the file.
    public func regel(_ pad: String) -> Int? {
        var pad = Substring(pad)
        while !pad.isEmpty {
            if let regel = regelnummers[String(pad)] { return regel }
            guard let knip = pad.lastIndex(where: { $0 == "." || $0 == "[" }) else { break }
            pad = pad[..<knip]
        }
        return regelnummers[""]
    }

    /// A fault at that path, with file and line.
    public func fout(_ pad: String, _ melding: String) -> Fout {
        Fout(pad: pad, melding: melding, bestand: bestand, regelnummer: regel(pad))
    }
}

extension Waarde {
    /// Reads one YAML document by the core schema of YAML 1.2: `aan`, `ja`, `no` and dates are text.
    ///
    /// Refused: anchors and aliases, tags, merge keys, a key given twice, keys that are not text, more than one document.
    /// - Parameter bestand: the name that faults give the file.
    public static func yaml(_ text: String, bestand: String) throws(Invoerfout) -> YamlDocument {
        // Yams hands libyaml a pointer into the text; that is only stable for texts too long to be stored inline.
        var text = text + "\n# einde van het bestand\n"
        text.makeContiguousUTF8()
        do {
            let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
            // Nodes hold their anchors weakly; the parser must outlive the walk or anchors go unseen.
            return try withExtendedLifetime(parser) {
                guard let wortel = try parser.singleRoot() else {
                    throw Invoerfout(.geenYaml, [Fout(pad: "", melding: "Het bestand is leeg.", bestand: bestand)])
                }
                var lezer = YAMLLezer(bestand: bestand)
                let waarde = try lezer.lees(wortel, diepte: 0)
                return YamlDocument(waarde: waarde, bestand: bestand, regelnummers: lezer.regelnummers)
            }
        } catch let fout as Invoerfout {
            throw fout
        } catch {
            throw Invoerfout(.geenYaml, [yamlfout(error, bestand: bestand)])
        }
    }
}

/// Yams' errors quote the file; ours only say where, and what libyaml made of it (fixed English phrases).
private func yamlfout(_ error: any Error, bestand: String) -> Fout {
    switch error as? YamlError {
    case .scanner(_, let probleem, let plek, _), .parser(_, let probleem, let plek, _), .composer(_, let probleem, let plek, _):
        Fout(pad: "", melding: "Geen geldige YAML in kolom \(plek.column) (\(probleem)).", bestand: bestand, regelnummer: plek.line)
    case .duplicatedKeysInMapping(let sleutels, let context):
        Fout(
            pad: toonbaar(sleutels.first ?? ""), melding: "Veld ‘\(toonbaar(sleutels.first ?? ""))’ staat hier twee keer.",
            bestand: bestand, regelnummer: context.mark.line)
    default:
        Fout(pad: "", melding: "Geen geldige YAML.", bestand: bestand)
    }
}
