import Postgres
import Regio

extension Dag {
    /// This much later on the calendar. A month or year ends on its last day when it is too short for this day's number.
    /// - Parameter keer: how many times this length, reckoned from this day in one go.
    public func plus(_ duur: Duur, maal keer: Int = 1) -> Dag {
        switch duur.eenheid {
        case .dagen: adding(days: duur.aantal * keer)
        case .weken: adding(days: duur.aantal * keer * 7)
        case .maanden: plus(maanden: duur.aantal * keer)
        case .jaren: plus(maanden: duur.aantal * keer * 12)
        }
    }

    private func plus(maanden: Int) -> Dag {
        let teller = year * 12 + month - 1 + maanden
        let jaar = teller / 12, maand = teller % 12 + 1
        let volgende = maand == 12 ? Dag(year: jaar + 1, month: 1, day: 1) : Dag(year: jaar, month: maand + 1, day: 1)
        let laatste = volgende.adding(days: -1)
        return Dag(year: jaar, month: maand, day: Swift.min(day, laatste.day))
    }
}
