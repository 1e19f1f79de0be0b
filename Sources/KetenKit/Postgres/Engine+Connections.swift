import Logging

/// How connections come and go.
extension Engine {
    func connect(_ number: Int, now: Moment) {
        do {
            let connection = try Connection(
                id: number, conninfo: Conninfo(configuration), loop: loop, openBefore: now + configuration.connectTimeout.nanoseconds, logger: logger)
            connections[number] = connection
            if connection.isBroken { lost(connection) }
        } catch {
            logger.warning("cannot connect to the database", metadata: ["error": "\(error)"])
            event(.connectFailed(number), now: now)
        }
    }

    func opened(_ connection: Connection) {
        do {
            try configuration.onConnect?(connection.facts)
            event(.connected(connection.id))
        } catch {
            logger.error("a new connection was refused by its check", metadata: ["error": "\(type(of: error))"])
            drop(connection, .connectFailed(connection.id))
        }
    }

    /// The connection broke, or never came about.
    func lost(_ connection: Connection) {
        guard connection.isOpen else {
            logger.warning("cannot connect to the database", metadata: ["reason": "\(connection.connectMessage)"])
            return drop(connection, .connectFailed(connection.id))
        }
        // With an error answered already, or not even all sent, it surely did not commit.
        let mayHaveCommitted = connection.isFlushed && connection.failure?.outcome != .failed || connection.failure?.kind == .connection
        let work = connection.work, lease = connection.lease
        detach(connection)
        if let work { fail(work, .connection, "the connection was lost", unknown: mayHaveCommitted) }
        if let lease { fail(lease, PostgresError(.connection, "the connection was lost")) }
        drop(connection, .closed(connection.id))
    }

    /// Back to the pool, unless anything is doubtful about it.
    func giveBack(_ connection: Connection) {
        detach(connection)
        if connection.isReusable, connection.isIdle { event(.release(connection.id)) } else { drop(connection, .closed(connection.id)) }
    }

    /// The server does not answer, not even to a cancel.
    func giveUp(_ connection: Connection, _ why: PostgresError.Kind) {
        let work = connection.work, lease = connection.lease
        detach(connection)
        if let work { fail(work, why, "the server did not answer", unknown: connection.failure == nil) }
        if let lease { fail(lease, PostgresError(why, "the server did not answer")) }
        drop(connection, .closed(connection.id))
    }

    private func detach(_ connection: Connection) {
        connection.work = nil
        connection.lease?.connection = nil
        connection.lease = nil
    }

    private func drop(_ connection: Connection, _ what: PoolState.Event) {
        connections[connection.id] = nil
        connection.unwatch()
        event(what)
    }

    /// Fails whoever waits for this work. - Parameter unknown: whether a commit, if one was in it, may have happened.
    private func fail(_ work: Work, _ kind: PostgresError.Kind, _ note: String, unknown: Bool) {
        let error = PostgresError(kind, note, outcome: work.commits && unknown ? .unknown : .failed)
        switch work.kind {
        case .alone(let request, _, _): request.answer.resume(throwing: error)
        case .group(let members):
            groups -= 1
            for (request, _) in members { request.answer.resume(throwing: error) }
        case .step(let step, let lease, _):
            if step.end == .rollback { step.answer.resume(returning: []) } else { step.answer.resume(throwing: error) }
            if step.end != nil { leases[lease.id] = nil }
        }
    }

    /// Stops what took too long.
    /// - Returns: when the next one will have.
    func attendDeadlines(now: Moment) -> Moment? {
        var next = Moment.max
        let mustEnd = isDrained(by: now)
        for connection in connections.values {
            if !connection.isOpen {
                if connection.openBefore <= now { lost(connection) } else { next = min(next, connection.openBefore) }
            } else if mustEnd {
                giveUp(connection, .closed)
            } else if let work = connection.work {
                attend(work, connection, now: now)
                next = min(next, work.nextMoment)
            } else if let lease = connection.lease {
                if lease.deadline <= now { giveUp(connection, .timeout) } else { next = min(next, lease.deadline) }
            }
        }
        return next == .max ? nil : next
    }

    private func attend(_ work: Work, _ connection: Connection, now: Moment) {
        guard work.nextMoment <= now else { return }
        if let stopped = work.stopped { return giveUp(connection, stopped.why) }
        stop(work, connection, .timeout, now: now)
    }

    func stop(_ work: Work, _ connection: Connection, _ why: PostgresError.Kind, now: Moment) {
        guard work.stopped == nil else { return }
        work.stop(why, now: now)
        connection.cancel()
    }
}
