import Convenant
import Foundation
import Postgres

/// A consent as it is on record.
public struct Instemmingsregel: Sendable {
    public let id: UUID
    public let gegeven: UUID
    public let instemming: Instemming
    /// The last day it was meant to hold, before any withdrawal; nil without end.
    public let tot: Dag?
    public let ingetrokken: Bool

    static let kolommen: SQL = "i.id, i.gegeven_id, i.soort, i.gebruik, i.van, i.tot, i.ingetrokken_dag, i.gegeven_op"

    /// Nil for a kind or use that this version does not know: then nobody consented.
    init?(_ rij: Row) throws {
        let (id, gegeven, soort, gebruik, van, tot, ingetrokken, moment) = try rij.decode(
            as: UUID.self, UUID.self, String.self, String.self, Dag.self, Dag?.self, Dag?.self, Date.self)
        guard let soort = Instemming.Soort(rawValue: soort), let gebruik = Instemming.Gebruik(gebruik) else { return nil }
        self.id = id
        self.gegeven = gegeven
        self.tot = tot
        self.ingetrokken = ingetrokken != nil
        // Withdrawn today is ended today (C20.2): the day itself no longer counts.
        let einde = [tot, ingetrokken].compactMap { $0 }.min()
        instemming = Instemming(
            soort: soort, gebruik: gebruik, van: Dagwaarde(nummer: van.number), tot: einde.map { Dagwaarde(nummer: $0.number) },
            volgnummer: Int((moment.timeIntervalSince1970 * 1_000_000).rounded()))
    }

    /// By gegeven.
    static func perGegeven(_ rijen: Rows) throws -> [UUID: [Instemmingsregel]] {
        try rijen.reduce(into: [:]) { uit, rij in
            if let regel = try Instemmingsregel(rij) { uit[regel.gegeven, default: []].append(regel) }
        }
    }
}
