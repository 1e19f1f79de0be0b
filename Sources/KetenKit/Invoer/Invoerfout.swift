/// One thing that is wrong with what came in, in words for the person who sent it. Never holds a value.
public struct Fout: Sendable, Equatable, CustomStringConvertible {
    /// Where: `slachtoffers[0].geboortedatum`; empty for the whole.
    public let pad: String
    /// What is wrong and what is allowed, in Dutch.
    public let melding: String
    /// The file it is in, when it came from one.
    public let bestand: String?
    /// The line, counted from 1, when known.
    public let regelnummer: Int?

    public init(pad: String, melding: String, bestand: String? = nil, regelnummer: Int? = nil) {
        self.pad = pad
        self.melding = melding
        self.bestand = bestand
        self.regelnummer = regelnummer
    }

    /// `gemeente-dijkstad.yaml:12: modules.licencing: Onbekend veld …`
    public var description: String {
        // Without a file the message itself says the line, where that helps.
        let plaats = bestand.map { bestand in regelnummer.map { "\(bestand):\($0)" } ?? bestand }
        return [plaats, pad.isEmpty ? nil : pad, melding].compactMap(\.self).joined(separator: ": ")
    }
}

/// What came in cannot be used; all reasons at once.
public struct Invoerfout: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Soort: Sendable, Equatable {
        /// Not JSON as RFC 8259 has it, or a key given twice.
        case geenJson
        /// Not YAML, or YAML with what we refuse: anchors, tags, a key given twice.
        case geenYaml
        /// Nested deeper than allowed.
        case teDiep
        /// More bytes than allowed.
        case teGroot
        /// Well written, but not what the schema asks.
        case ongeldig
    }

    public let soort: Soort
    public let fouten: [Fout]

    public init(_ soort: Soort, _ fouten: [Fout]) {
        self.soort = soort
        self.fouten = fouten
    }

    public var description: String { fouten.map(\.description).joined(separator: "\n") }
}
