import Logging
import Synchronization

/// Everything that touches connections, on the loop's one thread. Callers put requests in through `PostgresLoop.submit`
/// and hear by continuation; nothing in here ever waits.
actor Engine: LoopClient {
    nonisolated let loop: PostgresLoop
    nonisolated var unownedExecutor: UnownedSerialExecutor { loop.asUnownedSerialExecutor() }
    nonisolated let hasConnections = Atomic<Bool>(false)

    /// What is done with a connection once the pool gives one.
    enum Claim {
        case alone(Request)
        case group
        case lease(Lease)
    }

    let configuration: DatabaseConfiguration
    let logger: Logger
    var pool: PoolState
    var connections: [Int: Connection] = [:]
    var claims: [Int: Claim] = [:]
    var leases: [Int: Lease] = [:]
    var lastWaiter = 0
    /// Requests that wait for the next shared transaction, and how many of those are under way: one, or none.
    var sharing: [Request] = []
    var groups = 0
    /// When a group last began or ended.
    var groupsMoved: Moment = 0
    private var closedBy: Moment?
    private var whenFinished: [CheckedContinuation<Void, Never>] = []
    private var isFinished = false

    /// How long work under way may go on after a shutdown.
    private static let drainTime: Moment = 5_000_000_000

    init(_ configuration: DatabaseConfiguration, loop: PostgresLoop, logger: Logger) {
        self.configuration = configuration
        self.loop = loop
        self.logger = logger
        pool = PoolState(PoolState.Limits(connections: configuration.maxConnections)) { Double.random(in: 0..<1) }
    }

    func ready(_ token: UInt64, now: Moment) {
        // Not there: it was discarded earlier in this round.
        guard let connection = connections[Int(token)] else { return }
        switch connection.ready() {
        case .pending: break
        case .opened: opened(connection)
        case .answered(let answer): answered(connection, answer, now: now)
        case .lost: lost(connection)
        }
    }

    func beforeSleep(now: Moment) -> Moment? {
        if let next = pool.nextTimer, next <= now { event(.timer, now: now) }
        startGroups(now: now)
        let sharing = relieveSharing(now: now)
        let deadlines = attendDeadlines(now: now)
        return [pool.nextTimer, sharing, deadlines, closedBy].compactMap { $0 }.min()
    }

    /// One event through the pool's state, and its actions carried out.
    func event(_ event: PoolState.Event, now: Moment = Clock.now()) {
        let actions = pool.on(event, now: now)
        hasConnections.store(pool.isAvailable, ordering: .relaxed)
        for action in actions {
            switch action {
            case .connect(let number): connect(number, now: now)
            case .lease(let number, let waiter): use(number, for: waiter, now: now)
            case .refuse(let waiter, let why): refuse(waiter, why, now: now)
            case .close(let number): connections.removeValue(forKey: number)?.unwatch()
            case .finished: finish()
            }
        }
    }

    private func use(_ number: Int, for waiter: Int, now: Moment) {
        guard let connection = connections[number], let claim = claims.removeValue(forKey: waiter) else { return event(.release(number), now: now) }
        switch claim {
        case .alone(let request): start(request, on: connection)
        case .group: startGroup(on: connection, now: now)
        case .lease(let lease):
            lease.waiter = nil
            lease.connection = connection
            connection.lease = lease
            pump(lease)
        }
    }

    private func refuse(_ waiter: Int, _ why: PoolState.Refusal, now: Moment) {
        switch claims.removeValue(forKey: waiter) {
        case nil: break
        case .alone(let request): request.answer.resume(throwing: Self.error(why, deadline: request.deadline, now: now))
        case .group:
            groups -= 1
            // Too busy for a group: whoever waits goes on by itself, each with its own patience.
            if why == .exhausted { return }
            let refused = sharing
            sharing = []
            for request in refused { request.answer.resume(throwing: Self.error(why, deadline: request.deadline, now: now)) }
        case .lease(let lease):
            lease.waiter = nil
            fail(lease, Self.error(why, deadline: lease.deadline, now: now))
        }
    }

    private static func error(_ refusal: PoolState.Refusal, deadline: Moment, now: Moment) -> PostgresError {
        switch refusal {
        case .closed: PostgresError(.closed, "the database was shut down")
        case .unavailable: PostgresError(.connection, "the database cannot be reached")
        case .exhausted where deadline <= now: PostgresError(.timeout, "no connection came free before the deadline")
        case .exhausted: PostgresError(.poolExhausted, "no connection came free in time")
        }
    }

    /// Lines up for a connection.
    func claim(_ claim: Claim, deadline: Moment, now: Moment) -> Int {
        lastWaiter += 1
        let waiter = lastWaiter
        claims[waiter] = claim
        event(.acquire(waiter: waiter, before: min(deadline, now + configuration.acquireTimeout.nanoseconds)), now: now)
        return waiter
    }

    // MARK: Shutdown

    /// Refuses new work, lets what is under way end, and says when nothing is left.
    func shutdown() {
        guard closedBy == nil else { return }
        let now = Clock.now()
        closedBy = now + Self.drainTime
        let queued = sharing
        sharing = []
        for request in queued { request.answer.resume(throwing: PostgresError(.closed, "the database was shut down")) }
        event(.shutdown, now: now)
    }

    func tellWhenFinished(_ continuation: CheckedContinuation<Void, Never>) {
        if isFinished { continuation.resume() } else { whenFinished.append(continuation) }
    }

    func isDrained(by now: Moment) -> Bool { closedBy.map { $0 <= now } ?? false }

    private func finish() {
        isFinished = true
        closedBy = nil
        loop.stop()
        for continuation in whenFinished { continuation.resume() }
        whenFinished = []
    }
}
