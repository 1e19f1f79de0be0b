import FormatCasus
import Foundation

/// How a case is shown.
enum Uitvoer {
    private struct Bestand: Encodable {
        let lezing: Casuslezing

        enum CodingKeys: String, CodingKey { case nietHerkend }

        func encode(to encoder: any Encoder) throws {
            try lezing.casus.encode(to: encoder)
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(lezing.nietHerkend, forKey: .nietHerkend)
        }
    }

    /// One object with all files by name, keys sorted.
    static func json(_ read: [(name: String, lezing: Casuslezing)]) throws -> String {
        let files = Dictionary(uniqueKeysWithValues: read.map { ($0.name, Bestand(lezing: $0.lezing)) })
        return String(decoding: try coder.encode(files), as: UTF8.self)
    }

    /// For a reader: the fields that have a value under the name of their part, and the lines that were not recognised.
    static func tekst(_ name: String, _ lezing: Casuslezing) -> String {
        var lines = ["== \(name)"]
        for (title, parts) in Overzicht.delen(lezing.casus) {
            for (index, fields) in parts.enumerated() where !fields.isEmpty {
                lines.append(parts.count > 1 ? "\(title) \(index + 1)" : title)
                lines += fields.map { "  \($0.naam): \($0.waarde)" }
            }
        }
        if !lezing.nietHerkend.isEmpty {
            lines.append("Niet herkend")
            lines += lezing.nietHerkend.map { "  regel \($0.nummer): \($0.tekst)" }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static var coder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}
