import Logging
import Synchronization

/// The one way to the database: a pool of connections on a thread of its own.
public final class Database: Sendable {
    private let engine: Engine
    private let configuration: DatabaseConfiguration
    private let lastTransaction = Atomic<Int>(0)

    /// Starts the thread; connections are made by `run()` or when somebody asks for one.
    public init(_ configuration: DatabaseConfiguration, logger: Logger) {
        let loop = PostgresLoop()
        self.configuration = configuration
        engine = Engine(configuration, loop: loop, logger: logger)
        loop.start(engine)
    }

    deinit {
        _ = engine.loop.submit { [engine] in engine.assumeIsolated { $0.shutdown() } }
    }

    /// Keeps the pool ready until the task is cancelled or `shutdown()` is called; work under way may end first.
    public func run() async throws {
        _ = engine.loop.submit { [engine] in engine.assumeIsolated { $0.event(.timer) } }
        await withTaskCancellationHandler {
            await finished()
        } onCancel: {
            _ = engine.loop.submit { [engine] in engine.assumeIsolated { $0.shutdown() } }
        }
    }

    /// Refuses new work from here on, and returns when what was under way has ended, after 5 seconds at most.
    public func shutdown() async {
        _ = engine.loop.submit { [engine] in engine.assumeIsolated { $0.shutdown() } }
        await finished()
    }

    private func finished() async {
        await withCheckedContinuation { continuation in
            if !engine.loop.submit({ [engine] in engine.assumeIsolated { $0.tellWhenFinished(continuation) } }) { continuation.resume() }
        }
    }

    /// All statements in one round trip and one transaction: they travel in one pipeline that ends in one sync point,
    /// which commits them all or none.
    /// - Parameter deadline: for the whole, waiting for a connection included.
    /// - Returns: what each statement answered, in order. When this returns it is committed.
    /// - Throws: `PostgresError`; its outcome is unknown only when the answer to a sent commit never came. Also what
    ///   `entry` throws.
    public func oneTrip(_ entry: Entry, _ statements: [SQL], deadline: Duration? = nil) async throws -> [Rows] {
        try await request(entry, statements, deadline) { $0.accept($1) }
    }

    /// The same, but batches of callers at the same time may share one transaction and so one durable commit. When that
    /// fails nothing of it happened, and each batch is run again alone. Only for batches that may run again once rolled back.
    ///
    /// A batch whose entry has no statements never shares. A caller cancelled after its batch was sent hears the answer.
    public func oneTripSharingCommit(_ entry: Entry, _ statements: [SQL], deadline: Duration? = nil) async throws -> [Rows] {
        try await request(entry, statements, deadline) { $0.acceptSharing($1) }
    }

    private func request(
        _ entry: Entry, _ statements: [SQL], _ deadline: Duration?, _ accept: @escaping @Sendable (isolated Engine, Request) -> Void
    ) async throws -> [Rows] {
        let ticket = Ticket(), since = Clock.now(), until = moment(deadline)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { answer in
                let request = Request(entry: entry, statements: statements, since: since, deadline: until, ticket: ticket, answer: answer)
                if !engine.loop.submit({ [engine] in engine.assumeIsolated { accept($0, request) } }) {
                    answer.resume(throwing: PostgresError(.closed, "the database was shut down"))
                }
            }
        } onCancel: {
            ticket.cancel()
            _ = engine.loop.submit { [engine] in engine.assumeIsolated { $0.cancel(ticket) } }
        }
    }

    /// A transaction of several round trips: commits when `body` returns, rolls back when it throws. The first statement
    /// carries the beginning along; without a statement nothing is sent at all.
    /// - Parameter deadline: for the whole transaction.
    /// - Returns: what `body` returned, once that is committed.
    /// - Throws: what `body` throws; `PostgresError` of the commit, its outcome unknown when its answer never came.
    public func transaction<T: Sendable>(
        _ entry: Entry, deadline: Duration? = nil, isolation: isolated (any Actor)? = #isolation, _ body: (Transaction) async throws -> T
    ) async throws -> T {
        let id = lastTransaction.add(1, ordering: .relaxed).newValue
        let transaction = Transaction(engine, id: id, entry: entry, deadline: moment(deadline))
        let value: T
        do {
            value = try await body(transaction)
        } catch {
            await transaction.rollback()
            throw error
        }
        try await transaction.commit()
        return value
    }

    private func moment(_ deadline: Duration?) -> Moment { Clock.now() + (deadline ?? configuration.statementDeadline).nanoseconds }

    /// Whether there is any connection, without asking the server.
    public var isAvailable: Bool { engine.hasConnections.load(ordering: .relaxed) }

    /// Whether the database answers now, within two seconds.
    public func ping() async -> Bool { (try? await oneTrip(.none(.readOnly), ["select 1"], deadline: .seconds(2))) != nil }

    /// As libpq numbers it: 150018 for 15.18.
    public func serverVersion() async throws -> Int {
        try await oneTrip(.none(.readOnly), ["select current_setting('server_version_num')::int"])[0][0].decode(as: Int.self)
    }
}
