import Convenant

extension Instemming.Gebruik {
    /// As the API and the database write it: `operationeel`, `riec`, `emm` or `derde:NAAM`.
    public init?(_ tekst: String) {
        switch tekst {
        case "operationeel": self = .operationeel
        case "riec": self = .riec
        case "emm": self = .emm
        default:
            guard tekst.hasPrefix("derde:"), (7...120).contains(tekst.count) else { return nil }
            self = .derde(String(tekst.dropFirst(6)))
        }
    }

    public var tekst: String {
        switch self {
        case .operationeel: "operationeel"
        case .riec: "riec"
        case .emm: "emm"
        case .derde(let naam): "derde:\(naam)"
        }
    }
}
