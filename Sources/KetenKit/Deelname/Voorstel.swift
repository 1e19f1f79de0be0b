import Convenant
import Foundation
import Postgres

/// What needs the consent of every partner and a signature: an organisation that joins (C4), or a change of the covenant (C33).
public struct Voorstel: Sendable {
    public enum Soort: String, CaseIterable, Sendable {
        case toetreding, wijziging

        /// The rule that asks for everybody's consent.
        public var regel: RegelID { self == .toetreding ? "C4" : "C33" }
    }

    /// One partner's consent.
    public struct Akkoord: Sendable {
        public let organisatie: String
        public let op: Dag
        public let kenmerk: String
    }

    public let id: UUID
    public let soort: Soort
    /// Who wants to join; nil for a change.
    public let organisatie: String?
    /// What changes; nil for an accession.
    public let titel: String?
    public let kenmerk: String
    public let aangevraagdOp: Dag
    /// The first day on which it holds; nil while it does not.
    public let ondertekendOp: Dag?
    public let akkoorden: [Akkoord]
    /// Who must still consent, as it is today; nobody once it was signed.
    public internal(set) var moetNog: [String] = []
}
