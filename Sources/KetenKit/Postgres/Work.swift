import Synchronization

/// What a caller holds to say that it no longer waits.
final class Ticket: Sendable {
    private let cancelled = Atomic<Bool>(false)
    var isCancelled: Bool { cancelled.load(ordering: .acquiring) }
    func cancel() { cancelled.store(true, ordering: .releasing) }
}

typealias Answering = CheckedContinuation<[Rows], any Error>

/// A batch that is a transaction by itself.
struct Request: Sendable {
    let entry: Entry
    let statements: [SQL]
    let since: Moment
    let deadline: Moment
    let ticket: Ticket
    let answer: Answering
}

/// One round trip within an interactive transaction.
struct Step: Sendable {
    enum End { case commit, rollback }

    let statements: [SQL]
    let end: End?
    let ticket: Ticket
    let answer: Answering
}

/// What a connection is doing. Lives on the loop.
final class Work {
    enum Kind {
        /// `opening`: how many statements come before the caller's own.
        case alone(Request, opening: Int, isRetry: Bool)
        /// Several requests in one transaction, each with its place in the answers.
        case group([(request: Request, range: Range<Int>)])
        case step(Step, of: Lease, opening: Int)
    }

    let kind: Kind
    let deadline: Moment
    /// Whether a commit rides along, so that losing the connection leaves the outcome unknown.
    let commits: Bool
    /// Why the server was asked to stop, and how long its answer is waited for.
    private(set) var stopped: (why: PostgresError.Kind, giveUpAt: Moment)?

    init(_ kind: Kind, deadline: Moment, commits: Bool) {
        self.kind = kind
        self.deadline = deadline
        self.commits = commits
    }

    /// How long a server that was asked to stop may take to say so.
    private static let grace: Moment = 2_000_000_000

    func stop(_ why: PostgresError.Kind, now: Moment) { stopped = (why, now + Self.grace) }

    /// When it wants attention again.
    var nextMoment: Moment { stopped?.giveUpAt ?? deadline }

    func isFor(_ ticket: Ticket) -> Bool {
        switch kind {
        case .alone(let request, _, _): request.ticket === ticket
        case .step(let step, _, _): step.ticket === ticket
        // A group goes on for the others; it is short, and whoever left hears nothing of it.
        case .group: false
        }
    }
}

/// An interactive transaction's hold on a connection. Lives on the loop.
final class Lease {
    let id: Int
    let entry: Entry
    let deadline: Moment
    var connection: Connection?
    /// Its place in the pool's line while it waits there.
    var waiter: Int?
    var steps: [Step] = []
    var hasBegun = false
    /// A statement failed: the server takes nothing but a rollback now.
    var isAborted = false
    /// Why it cannot go on at all.
    var failure: PostgresError?

    init(id: Int, entry: Entry, deadline: Moment) {
        self.id = id
        self.entry = entry
        self.deadline = deadline
    }
}
