/// Who waits for a connection, first come first served.
struct WaitingLine {
    private struct Waiter {
        let number: Int
        let since: Moment
        let before: Moment

        func expires(_ patience: Moment?) -> Moment { patience.map { min(before, since + $0) } ?? before }
    }

    private var waiters: [Waiter] = []
    /// Where the line begins; what is before it has gone and is cut off now and then, not one by one.
    private var head = 0
    /// Nobody expires before this. May be too early, never too late.
    private var earliest: Moment = .max

    var count: Int { waiters.count - head }

    mutating func append(_ number: Int, since: Moment, before: Moment) {
        waiters.append(Waiter(number: number, since: since, before: before))
        earliest = min(earliest, before)
    }

    mutating func popFirst() -> Int? {
        guard head < waiters.count else { return nil }
        defer {
            head += 1
            if head == waiters.count || head > 512 {
                waiters.removeFirst(head)
                head = 0
            }
        }
        return waiters[head].number
    }

    mutating func remove(_ number: Int) {
        if let index = waiters[head...].firstIndex(where: { $0.number == number }) { waiters.remove(at: index) }
    }

    mutating func removeAll() -> [Int] {
        defer {
            waiters = []
            head = 0
        }
        return waiters[head...].map(\.number)
    }

    /// - Parameter patience: how long anybody waits at most; nil while only their own limits count.
    func nextExpiry(patience: Moment?) -> Moment? {
        guard head < waiters.count else { return nil }
        return patience.map { min(earliest, waiters[head].since + $0) } ?? earliest
    }

    mutating func popExpired(_ now: Moment, patience: Moment?) -> [Int] {
        guard let next = nextExpiry(patience: patience), next <= now else { return [] }
        let expired = waiters[head...].filter { $0.expires(patience) <= now }.map(\.number)
        waiters = waiters[head...].filter { $0.expires(patience) > now }
        head = 0
        earliest = waiters.map(\.before).min() ?? .max
        return expired
    }
}
