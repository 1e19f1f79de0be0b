/// Batches that are a transaction by themselves, and what the server answered.
extension Engine {
    func accept(_ request: Request) {
        guard !request.ticket.isCancelled else { return request.answer.resume(throwing: Self.cancelled) }
        _ = claim(.alone(request), deadline: request.deadline, now: Clock.now())
    }

    static var cancelled: PostgresError { PostgresError(.cancelled, "the caller no longer waits") }
    private static let readOnly: SQL = "select set_config('transaction_read_only', 'on', true)"

    func start(_ request: Request, on connection: Connection, isRetry: Bool = false) {
        do {
            let statements = try request.entry.statements(connection.backendPID)
            let opening = request.entry.access == .readOnly ? [Self.readOnly] + statements : statements
            run(
                opening + request.statements, on: connection,
                Work(.alone(request, opening: opening.count, isRetry: isRetry), deadline: request.deadline, commits: request.entry.access == .readWrite))
        } catch {
            request.answer.resume(throwing: error)
            giveBack(connection)
        }
    }

    func run(_ statements: [SQL], on connection: Connection, _ work: Work) {
        connection.work = work
        if !connection.send(statements) { lost(connection) }
    }

    func answered(_ connection: Connection, _ answer: Answer, now: Moment) {
        guard let work = connection.work else { return giveBack(connection) }
        connection.work = nil
        var failure = answer.failure
        if failure == nil, work.commits, connection.isDoubtful {
            failure = PostgresError(work.stopped?.why ?? .cancelled, "a standby may lack this", outcome: .unknown)
        }
        if failure?.kind == .connection, work.commits { failure?.outcome = .unknown }
        if failure?.sqlState == "57014", let stopped = work.stopped { failure = PostgresError(stopped.why, "the server stopped the work as asked") }
        let isStale = answer.failedFromCache && (failure?.sqlState == "0A000" || failure?.sqlState == "26000")
        if isStale { connection.cache.forgetAll() }
        switch work.kind {
        case .alone(let request, let opening, let isRetry):
            // Nothing of it happened; prepared anew it is right. A batch that makes its own statements stale is so again.
            if isStale, !isRetry, connection.isReusable, connection.isIdle { return start(request, on: connection, isRetry: true) }
            giveBack(connection)
            resume(request, answer.rows.dropFirst(opening), failure)
        case .group(let members):
            groups -= 1
            groupsMoved = now
            giveBack(connection)
            answered(members, answer.rows, failure, now: now)
        case .step(let step, let lease, let opening): answered(step, lease, connection, answer.rows, opening, failure)
        }
    }

    private func resume(_ request: Request, _ rows: ArraySlice<Rows>, _ failure: PostgresError?) {
        if let failure { request.answer.resume(throwing: failure) } else { request.answer.resume(returning: Array(rows)) }
    }

    /// Whoever waits behind this ticket has left.
    func cancel(_ ticket: Ticket) {
        for (waiter, claim) in claims {
            guard case .alone(let request) = claim, request.ticket === ticket else { continue }
            claims[waiter] = nil
            event(.cancelWaiter(waiter))
            return request.answer.resume(throwing: Self.cancelled)
        }
        if let index = sharing.firstIndex(where: { $0.ticket === ticket }) {
            return sharing.remove(at: index).answer.resume(throwing: Self.cancelled)
        }
        for connection in connections.values {
            if let work = connection.work, work.isFor(ticket) { return stop(work, connection, .cancelled, now: Clock.now()) }
        }
        cancelStep(ticket)
    }

    // MARK: Shared commits

    /// A request that may share its transaction with others. One that only reads gains nothing by it.
    func acceptSharing(_ request: Request) {
        guard request.entry.access == .readWrite else { return accept(request) }
        guard !request.ticket.isCancelled else { return request.answer.resume(throwing: Self.cancelled) }
        sharing.append(request)
    }

    /// How long requests wait for groups of which none moves. What holds those up, such as a lock, holds up nobody else for longer.
    private static let patience: Moment = 250_000_000

    /// When no group moves any more, whoever waits goes alone.
    /// - Returns: when that will be.
    func relieveSharing(now: Moment) -> Moment? {
        guard let first = sharing.first else { return nil }
        let until = max(first.since, groupsMoved) + Self.patience
        guard until <= now else { return until }
        let waiting = sharing
        sharing = []
        for request in waiting { accept(request) }
        return nil
    }

    /// One at a time: while it waits for its commit, what comes in gathers for the next.
    func startGroups(now: Moment) {
        if !sharing.isEmpty, groups == 0 {
            groups += 1
            _ = claim(.group, deadline: sharing[0].deadline, now: now)
        }
    }

    func startGroup(on connection: Connection, now: Moment) {
        groupsMoved = now
        var statements: [SQL] = []
        var members: [(request: Request, range: Range<Int>)] = []
        var alone: [Request] = []
        let taken = sharing.prefix(64)
        sharing.removeFirst(taken.count)
        for request in taken {
            do {
                let opening = try request.entry.statements(connection.backendPID)
                // Without settings of its own it would work under those of the one before it.
                guard !opening.isEmpty || taken.count == 1 else {
                    alone.append(request)
                    continue
                }
                statements += opening
                members.append((request, statements.count..<statements.count + request.statements.count))
                statements += request.statements
            } catch {
                request.answer.resume(throwing: error)
            }
        }
        if let deadline = members.map(\.request.deadline).min() {
            run(statements, on: connection, Work(.group(members), deadline: deadline, commits: true))
        } else {
            groups -= 1
            giveBack(connection)
        }
        for request in alone { accept(request) }
    }

    private func answered(_ members: [(request: Request, range: Range<Int>)], _ rows: [Rows], _ failure: PostgresError?, now: Moment) {
        let isFinal = failure == nil || failure?.outcome == .unknown || (members.count == 1 && failure?.sqlState != "0A000" && failure?.sqlState != "26000")
        for (request, range) in members {
            if let failure, isFinal {
                request.answer.resume(throwing: failure)
            } else if isFinal {
                request.answer.resume(returning: Array(rows[range]))
            } else if request.deadline <= now {
                request.answer.resume(throwing: PostgresError(.timeout, "the shared transaction took too long"))
            } else {
                accept(request)
            }
        }
    }
}
