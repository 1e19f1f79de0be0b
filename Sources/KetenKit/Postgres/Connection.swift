import CLibPQ
import Logging

/// One connection, in pipeline mode all its life. Lives on the loop: only `Engine` holds it and only the loop calls it.
final class Connection {
    enum Progress {
        case pending
        case opened
        /// The batch has its answer; the connection may still have broken after it.
        case answered(Answer)
        case lost
    }

    let id: Int
    let pointer: OpaquePointer
    let loop: PostgresLoop
    private let notices: Notices
    private(set) var isOpen = false
    /// While it opens, when to give up.
    let openBefore: Moment
    /// What the engine has it do.
    var work: Work?
    /// The interactive transaction that has it.
    var lease: Lease?

    // The batch under way; see Connection+Batch.
    var cache = StatementCache()
    var commands: [Command] = []
    var next = 0
    var rows: [Rows] = []
    var failure: PostgresError?
    var failedFromCache = false
    var isFlushed = true
    var isOutOfStep = false
    var parameters = ParameterLists()

    private var watchesWriting = false
    private var cancelSent = false
    private var warningsBefore = 0

    /// Starts to connect; `ready()` goes on with it. May be broken from the start.
    init(id: Int, conninfo: Conninfo, loop: PostgresLoop, openBefore: Moment, logger: Logger) throws(PostgresError) {
        guard let pointer = conninfo.withCStrings({ PQconnectStartParams($0, $1, 0) }) else {
            throw PostgresError(.connection, "no memory for a connection")
        }
        self.id = id
        self.pointer = pointer
        self.loop = loop
        self.openBefore = openBefore
        notices = Notices(logger)
        notices.attach(to: pointer)
        if !isBroken { watch(writing: true) }
    }

    deinit { PQfinish(pointer) }

    var backendPID: Int32 { PQbackendPID(pointer) }
    var isBroken: Bool { PQstatus(pointer) == CONNECTION_BAD }
    /// A cancel may still be on its way and hit whatever comes next, so such a connection serves nobody again.
    var isReusable: Bool { !isBroken && !cancelSent && !isOutOfStep }
    /// No transaction was left open or failed on it: only then may somebody else have it.
    var isIdle: Bool { PQtransactionStatus(pointer) == PQTRANS_IDLE }

    var facts: ServerFacts {
        ServerFacts(
            version: Int(PQserverVersion(pointer)), backendPID: backendPID,
            isSuperuser: PQparameterStatus(pointer, "is_superuser").map { String(cString: $0) } == "on")
    }

    /// Why connecting failed, for the log only: libpq names host, user and database in it.
    var connectMessage: String { String(cString: PQerrorMessage(pointer)).split(separator: "\n").joined(separator: " ") }

    /// Whether the server warned after a cancel. It then gave up waiting for a standby: what it says is committed may be
    /// so on the primary only.
    var isDoubtful: Bool { cancelSent && notices.warnings > warningsBefore }

    /// The socket has something; does all that can be done without waiting.
    func ready() -> Progress {
        guard isOpen else { return connectFurther() }
        let alive = PQconsumeInput(pointer) == 1
        if !isFlushed { flush() }
        let progress = readAnswers()
        if case .pending = progress, !alive || isBroken { return .lost }
        return progress
    }

    private func connectFurther() -> Progress {
        let state = PQconnectPoll(pointer)
        switch state {
        case PGRES_POLLING_READING, PGRES_POLLING_WRITING:
            // Another address of the same database is another socket.
            watch(writing: state == PGRES_POLLING_WRITING)
            return .pending
        case PGRES_POLLING_OK:
            guard PQsetnonblocking(pointer, 1) == 0, PQenterPipelineMode(pointer) == 1 else { return .lost }
            isOpen = true
            watch(writing: false)
            return .opened
        default: return .lost
        }
    }

    /// Sends what waits in libpq's buffer; the rest goes when the socket takes it.
    func flush() {
        let left = PQflush(pointer)
        isFlushed = left == 0
        if watchesWriting != (left == 1) { watch(writing: left == 1) }
    }

    private func watch(writing: Bool) {
        watchesWriting = writing
        loop.watch(PQsocket(pointer), token: UInt64(id), writing: writing)
    }

    /// Asks the server to stop what it does; the answer comes the usual way.
    func cancel() {
        cancelSent = true
        warningsBefore = notices.warnings
        Canceller.cancel(pointer)
    }

    /// Out of the loop's sight before the descriptor is closed.
    func unwatch() {
        let socket = PQsocket(pointer)
        if socket >= 0 { loop.unwatch(socket) }
    }
}
