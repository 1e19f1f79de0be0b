import CLibPQ
import Foundation
import Synchronization

/// Whom the loop serves.
protocol LoopClient: Actor {
    /// A watched socket can be read or written.
    func ready(_ token: UInt64, now: Moment)
    /// The round's work is done and the loop is about to sleep.
    /// - Returns: the moment to be called again at the latest.
    func beforeSleep(now: Moment) -> Moment?
}

/// One thread on which everything of libpq happens: a serial executor that sleeps in `epoll` until there is work, a
/// socket has something to say, or a moment has come. No thread of Swift's own pool ever waits for the database.
final class PostgresLoop: SerialExecutor, Sendable {
    private enum Item {
        case job(UnownedJob)
        case work(@Sendable () -> Void)
    }

    private struct Inbox {
        var items: [Item] = []
        var asleep = false
        var closed = false
        var thread: pthread_t?
    }

    private let epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
    private let wakeup = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
    private let inbox = Mutex(Inbox())
    /// Runs jobs that come after the loop has ended, one at a time, so that nobody waits for ever.
    private let afterwards = DispatchQueue(label: "postgres.afterwards")

    /// The eventfd's own token; connections count from 1.
    private static let wakeupToken: UInt64 = 0

    init() {
        var event = epoll_event(events: EPOLLIN.rawValue, data: epoll_data_t(u64: Self.wakeupToken))
        epoll_ctl(epoll, EPOLL_CTL_ADD, wakeup, &event)
    }

    deinit {
        close(epoll)
        close(wakeup)
    }

    /// Starts the thread, which lives until `stop()`.
    func start(_ client: some LoopClient) {
        let thread = Thread { [self] in run(client) }
        thread.name = "postgres"
        thread.start()
    }

    /// Puts work in the loop's next round.
    /// - Returns: false when the loop has ended and the work will not be done.
    func submit(_ work: @escaping @Sendable () -> Void) -> Bool { put(.work(work)) }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        guard !put(.job(job)) else { return }
        afterwards.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }

    func checkIsolated() {
        precondition(inbox.withLock { $0.thread.map { pthread_equal($0, pthread_self()) != 0 } ?? false }, "not on the database's thread")
    }

    func stop() { inbox.withLock { $0.closed = true } }

    private func put(_ item: Item) -> Bool {
        let (accepted, wake) = inbox.withLock { inbox in
            guard !inbox.closed else { return (false, false) }
            inbox.items.append(item)
            defer { inbox.asleep = false }
            return (true, inbox.asleep)
        }
        if wake { eventfd_write(wakeup, 1) }
        return accepted
    }

    private func run(_ client: some LoopClient) {
        inbox.withLock { $0.thread = pthread_self() }
        var events = [epoll_event](repeating: epoll_event(), count: 64)
        while true {
            drain()
            let until = client.assumeIsolated { $0.beforeSleep(now: Clock.now()) }
            // Between here and `epoll_wait` whoever puts work sees `asleep` and writes to the eventfd.
            let (pending, closed) = inbox.withLock { inbox in
                inbox.asleep = inbox.items.isEmpty
                return (!inbox.items.isEmpty, inbox.closed)
            }
            if closed, !pending { return }
            let count = epoll_wait(epoll, &events, Int32(events.count), pending ? 0 : Self.timeout(until))
            inbox.withLock { $0.asleep = false }
            let now = Clock.now()
            for event in events.prefix(Int(max(0, count))) {
                if event.data.u64 == Self.wakeupToken {
                    var value: eventfd_t = 0
                    eventfd_read(wakeup, &value)
                } else {
                    client.assumeIsolated { $0.ready(event.data.u64, now: now) }
                }
            }
        }
    }

    private func drain() {
        let items = inbox.withLock { inbox in
            defer { inbox.items = [] }
            return inbox.items
        }
        for item in items {
            switch item {
            case .job(let job): job.runSynchronously(on: asUnownedSerialExecutor())
            case .work(let work): work()
            }
        }
    }

    /// In milliseconds, rounded up; a minute at most.
    private static func timeout(_ until: Moment?) -> Int32 {
        guard let until else { return 60_000 }
        return Int32(min(60_000, max(0, (until - Clock.now() + 999_999) / 1_000_000)))
    }

    /// Watches a socket for reading, and for writing when asked; again with the same socket changes what is watched.
    func watch(_ socket: Int32, token: UInt64, writing: Bool) {
        var event = epoll_event(events: EPOLLIN.rawValue | (writing ? EPOLLOUT.rawValue : 0), data: epoll_data_t(u64: token))
        // A socket that libpq closed has left the set by itself; its number may have come back as another's.
        if epoll_ctl(epoll, EPOLL_CTL_MOD, socket, &event) != 0 { epoll_ctl(epoll, EPOLL_CTL_ADD, socket, &event) }
    }

    func unwatch(_ socket: Int32) {
        var none = epoll_event()
        epoll_ctl(epoll, EPOLL_CTL_DEL, socket, &none)
    }
}
