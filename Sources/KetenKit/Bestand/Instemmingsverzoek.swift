import Convenant
import Foundation
import Postgres

/// A consent that somebody was asked for.
public struct Instemmingsverzoek: Sendable {
    public let id: UUID
    public let gegeven: UUID
    public let soort: Instemming.Soort
    public let gebruik: Instemming.Gebruik
    /// Who would receive it (as `Ontvangeradres` writes it), and for what.
    public let voorWie: String
    public let doel: Doel
    public let gevraagdOp: Date
    public let kenmerk: String
    public let rol: String
    public let categorie: Categorie
    public let bron: String
    /// For the supplier and who works in the file; nil where it is not told.
    public let waarde: String?
}
