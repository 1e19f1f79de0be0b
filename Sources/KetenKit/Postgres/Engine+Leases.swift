/// Interactive transactions.
extension Engine {
    func open(_ id: Int, _ entry: Entry, deadline: Moment) { leases[id] = Lease(id: id, entry: entry, deadline: deadline) }

    func accept(_ step: Step, of id: Int) {
        guard let lease = leases[id] else { return step.answer.resume(throwing: PostgresError(.closed, "the transaction has ended")) }
        if step.end == nil, step.ticket.isCancelled { return step.answer.resume(throwing: Self.cancelled) }
        lease.steps.append(step)
        if lease.failure == nil, lease.connection == nil, lease.waiter == nil, step.end == nil {
            // The pool may answer before it returns: then the line is left already.
            let waiter = claim(.lease(lease), deadline: lease.deadline, now: Clock.now())
            if claims[waiter] != nil { lease.waiter = waiter }
        } else {
            pump(lease)
        }
    }

    /// Goes on with the next step, when it can.
    func pump(_ lease: Lease) {
        guard lease.waiter == nil, lease.connection?.work == nil, !lease.steps.isEmpty else { return }
        let step = lease.steps.removeFirst()
        guard let connection = lease.connection else { return endWithoutConnection(step, lease) }
        switch step.end {
        case .commit: run(["commit"], on: connection, work(step, lease, commits: lease.entry.access == .readWrite))
        case .rollback: run(["rollback"], on: connection, Work(.step(step, of: lease, opening: 0), deadline: Clock.now() + 2_000_000_000, commits: false))
        case nil: run(step, of: lease, on: connection)
        }
    }

    private func run(_ step: Step, of lease: Lease, on connection: Connection) {
        var opening: [SQL] = []
        if !lease.hasBegun {
            do {
                opening = [lease.entry.access == .readOnly ? "begin read only" : "begin"]
                opening += try lease.entry.statements(connection.backendPID)
            } catch {
                step.answer.resume(throwing: error)
                return pump(lease)
            }
            lease.hasBegun = true
        }
        run(opening + step.statements, on: connection, work(step, lease, opening: opening.count, commits: false))
    }

    private func work(_ step: Step, _ lease: Lease, opening: Int = 0, commits: Bool) -> Work {
        Work(.step(step, of: lease, opening: opening), deadline: lease.deadline, commits: commits)
    }

    func answered(_ step: Step, _ lease: Lease, _ connection: Connection, _ rows: [Rows], _ opening: Int, _ failure: PostgresError?) {
        if step.end != nil {
            leases[lease.id] = nil
            giveBack(connection)
            refuseSteps(of: lease, PostgresError(.closed, "the transaction has ended"))
            return end(step, rows, failure)
        }
        if let failure {
            lease.isAborted = true
            step.answer.resume(throwing: failure)
            if !connection.isReusable {
                lease.failure = failure
                giveBack(connection)
            }
        } else {
            step.answer.resume(returning: Array(rows.dropFirst(opening)))
        }
        pump(lease)
    }

    private func end(_ step: Step, _ rows: [Rows], _ failure: PostgresError?) {
        if let failure, step.end == .commit {
            step.answer.resume(throwing: failure)
        } else if step.end == .commit, rows.last?.result.tag != "COMMIT" {
            // The server answers a commit of a failed transaction with a rollback, and calls that success.
            step.answer.resume(throwing: PostgresError(.server(sqlState: "25P02"), "the transaction was rolled back"))
        } else {
            step.answer.resume(returning: [])
        }
    }

    /// Nothing was begun, or what was is gone with its connection.
    private func endWithoutConnection(_ step: Step, _ lease: Lease) {
        if step.end != nil { leases[lease.id] = nil }
        switch (step.end, lease.failure) {
        case (.rollback, _), (.commit, nil): step.answer.resume(returning: [])
        case (_, let failure): step.answer.resume(throwing: failure ?? PostgresError(.closed, "the transaction has ended"))
        }
        pump(lease)
    }

    /// The lease cannot go on: every step that waits hears why, and so will those to come.
    func fail(_ lease: Lease, _ error: PostgresError) {
        lease.failure = lease.failure ?? error
        pumpAll(lease)
    }

    private func pumpAll(_ lease: Lease) {
        while !lease.steps.isEmpty, lease.connection == nil, lease.waiter == nil { pump(lease) }
    }

    private func refuseSteps(of lease: Lease, _ error: PostgresError) {
        let steps = lease.steps
        lease.steps = []
        for step in steps { step.answer.resume(throwing: error) }
    }

    func cancelStep(_ ticket: Ticket) {
        for lease in leases.values {
            guard let index = lease.steps.firstIndex(where: { $0.ticket === ticket && $0.end == nil }) else { continue }
            lease.steps.remove(at: index).answer.resume(throwing: Self.cancelled)
            // Nobody else of this transaction waits: it leaves the pool's line, and the rollback to come finds it so.
            if lease.steps.isEmpty, let waiter = lease.waiter {
                claims[waiter] = nil
                lease.waiter = nil
                event(.cancelWaiter(waiter))
            }
            return
        }
    }
}
