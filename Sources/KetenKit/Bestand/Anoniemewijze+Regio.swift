import Convenant
import Regio

extension Anoniemewijze {
    /// The wijze as the region's file has it (C6.2).
    public init(_ wijze: Anonimisering.Wijze) {
        self =
            switch wijze {
            case .weg: .weg
            case .rolnummer: .rolnummer
            case .leeftijdsgroep(let grenzen): .leeftijdsgroep(grenzen)
            case .gemeente: .gemeente
            case .keuze(let woorden): .keuze(woorden)
            }
    }
}
