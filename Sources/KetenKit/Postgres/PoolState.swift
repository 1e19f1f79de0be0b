/// The pool as pure state: an event goes in, actions come out. It knows numbers of connections, never the connections,
/// and is told the time and the dice.
struct PoolState {
    struct Limits: Sendable {
        var connections = 8
        /// How long somebody waits while the database is known to be away.
        var patience: Moment = 1_000_000_000
        var firstBackoff: Moment = 50_000_000
        var longestBackoff: Moment = 1_000_000_000
    }

    enum Event: Equatable {
        /// Also before anybody asks: one connection is always tried for.
        case timer
        case acquire(waiter: Int, before: Moment)
        case cancelWaiter(Int)
        case connected(Int)
        case connectFailed(Int)
        case release(Int)
        /// A connection broke, or is in too doubtful a state to serve again.
        case closed(Int)
        case shutdown
    }

    enum Action: Equatable {
        case connect(Int)
        case lease(Int, waiter: Int)
        case refuse(waiter: Int, Refusal)
        case close(Int)
        /// After a shutdown: nothing is left.
        case finished
    }

    enum Refusal: Equatable { case exhausted, unavailable, closed }

    private let limits: Limits
    private let dice: @Sendable () -> Double
    private var idle: [Int] = []
    private var leased: Set<Int> = []
    private var connecting: Set<Int> = []
    private var waiters = WaitingLine()
    private var lastNumber = 0
    private var failures = 0
    private var retryAt: Moment = 0
    private var isClosing = false
    private var saidFinished = false

    /// - Parameter dice: a number in 0..<1, so that many servers do not come back in step.
    init(_ limits: Limits, dice: @escaping @Sendable () -> Double) {
        self.limits = limits
        self.dice = dice
    }

    /// Whether there is any connection.
    var isAvailable: Bool { !idle.isEmpty || !leased.isEmpty }
    private var isAway: Bool { failures > 0 && !isAvailable }

    /// When the state wants a `.timer` event.
    var nextTimer: Moment? {
        let retry = !isClosing && connecting.isEmpty && wanted > 0 && failures > 0 ? retryAt : nil
        return [retry, waiters.nextExpiry(patience: isAway ? limits.patience : nil)].compactMap { $0 }.min()
    }

    mutating func on(_ event: Event, now: Moment) -> [Action] {
        switch event {
        case .timer: return expire(now) + grow(now)
        case .acquire(let waiter, let before): return acquire(waiter, before, now)
        case .cancelWaiter(let waiter):
            waiters.remove(waiter)
            return []
        case .connected(let number):
            guard connecting.remove(number) != nil else { return [] }
            failures = 0
            return serve(number, now) + grow(now)
        case .connectFailed(let number):
            guard connecting.remove(number) != nil else { return [] }
            failures += 1
            retryAt = now + backoff()
            return expire(now) + finishIfDone()
        case .release(let number):
            guard leased.remove(number) != nil else { return [] }
            return serve(number, now)
        case .closed(let number):
            if leased.remove(number) == nil { idle.removeAll { $0 == number } }
            return grow(now) + finishIfDone()
        case .shutdown: return shutdown()
        }
    }

    private mutating func acquire(_ waiter: Int, _ before: Moment, _ now: Moment) -> [Action] {
        if isClosing { return [.refuse(waiter: waiter, .closed)] }
        if let number = idle.popLast() {
            leased.insert(number)
            return [.lease(number, waiter: waiter)]
        }
        waiters.append(waiter, since: now, before: before)
        return grow(now)
    }

    private mutating func serve(_ number: Int, _ now: Moment) -> [Action] {
        if isClosing { return [.close(number)] + finishIfDone() }
        guard let waiter = waiters.popFirst() else {
            idle.append(number)
            return []
        }
        leased.insert(number)
        return [.lease(number, waiter: waiter)]
    }

    /// How many connections are wanted: one for each who waits, and one in any case.
    private var wanted: Int { max(waiters.count, isAvailable ? 0 : 1) }

    private mutating func grow(_ now: Moment) -> [Action] {
        guard !isClosing, failures == 0 || now >= retryAt else { return [] }
        var actions: [Action] = []
        // After a failure one connection feels whether the database is back, before the others come.
        let atOnce = failures == 0 ? wanted : min(1, wanted)
        while connecting.count < atOnce, idle.count + leased.count + connecting.count < limits.connections {
            lastNumber += 1
            connecting.insert(lastNumber)
            actions.append(.connect(lastNumber))
        }
        return actions
    }

    private func backoff() -> Moment {
        let doubled = limits.firstBackoff << min(failures - 1, 10)
        return Moment(Double(min(doubled, limits.longestBackoff)) * (0.5 + dice() / 2))
    }

    private mutating func expire(_ now: Moment) -> [Action] {
        let refusal: Refusal = isAway ? .unavailable : .exhausted
        return waiters.popExpired(now, patience: isAway ? limits.patience : nil).map { .refuse(waiter: $0, refusal) }
    }

    private mutating func shutdown() -> [Action] {
        isClosing = true
        let actions = waiters.removeAll().map { Action.refuse(waiter: $0, .closed) } + (idle + connecting.sorted()).map(Action.close)
        idle = []
        connecting = []
        return actions + finishIfDone()
    }

    private mutating func finishIfDone() -> [Action] {
        guard isClosing, !isAvailable, connecting.isEmpty, !saidFinished else { return [] }
        saidFinished = true
        return [.finished]
    }
}
