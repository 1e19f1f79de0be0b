import Identity
import Postgres
import Regio

/// The year in which the covenant is (C35): it runs for its term and then renews itself, each time for the same.
public struct Convenantjaar: Sendable, Equatable {
    public let van: Dag
    /// The first day of the next.
    public let tot: Dag
    /// How many times it renewed itself.
    public let verlengd: Int

    /// From the law table: when the covenant began, and its term. Nil on a day on which it is not in force or has no term.
    public init?(_ wet: Wet, op dag: Dag) {
        guard let convenant = wet.rechtsgrond("convenant"), convenant.geldt(op: "\(dag)"), let begin = Dag(convenant.geldigVan),
            let looptijd = wet.termijn("convenant-looptijd", op: "\(dag)")
        else { return nil }
        var keer = 0
        while begin.plus(looptijd.duur, maal: keer + 1) <= dag { keer += 1 }
        van = begin.plus(looptijd.duur, maal: keer)
        tot = begin.plus(looptijd.duur, maal: keer + 1)
        verlengd = keer
    }
}
