import CLibPQ

/// One message to the server that gets an answer of its own.
enum Command {
    case prepare(text: String, name: String)
    case execute(cached: Bool)
    /// Work of our own whose answer nobody wants.
    case housekeeping
    case sync
}

/// What a batch came to.
struct Answer {
    var rows: [Rows]
    var failure: PostgresError?
    /// The statement that failed had been prepared by an earlier batch, so its plan may be stale.
    var failedFromCache: Bool
}

extension Connection {
    /// Sends statements and one sync point in one go.
    /// - Returns: false when the connection takes no more; then it is lost.
    func send(_ statements: [SQL]) -> Bool {
        commands.removeAll(keepingCapacity: true)
        next = 0
        rows = []
        rows.reserveCapacity(statements.count)
        failure = nil
        failedFromCache = false
        isFlushed = false
        // A failed transaction takes nothing but its rollback, so freeing statements waits for a quiet moment.
        for sql in isIdle ? cache.takeDiscarded() : [] {
            guard PQsendQueryParams(pointer, sql.text, 0, nil, nil, nil, nil, 1) == 1 else { return false }
            commands.append(.housekeeping)
        }
        for sql in statements {
            guard send(sql) else { return false }
        }
        guard PQpipelineSync(pointer) == 1 else { return false }
        commands.append(.sync)
        flush()
        return !isBroken
    }

    private func send(_ sql: SQL) -> Bool {
        let name: String
        switch cache.find(sql) {
        case .prepared(let known):
            name = known
            commands.append(.execute(cached: true))
        case .new(let fresh):
            name = fresh
            let oids = sql.parameters.map { Oid($0.oid) }
            guard PQsendPrepare(pointer, name, sql.text, Int32(oids.count), oids) == 1 else { return false }
            commands.append(.prepare(text: sql.text, name: name))
            commands.append(.execute(cached: false))
        }
        return parameters.withLists(sql) { count, values, lengths, formats in
            PQsendQueryPrepared(pointer, name, count, values, lengths, formats, 1) == 1
        }
    }

    /// Takes every answer that has come in whole.
    func readAnswers() -> Progress {
        while next < commands.count {
            guard PQisBusy(pointer) == 0 else { return .pending }
            guard let result = PQgetResult(pointer) else {
                // The end of one command's answers.
                next += 1
                continue
            }
            switch PQresultStatus(result) {
            case PGRES_PIPELINE_SYNC:
                PQclear(result)
                return finishBatch()
            case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: take(result)
            case PGRES_PIPELINE_ABORTED: PQclear(result)
            case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
                // libpq would give this answer for ever: COPY has a door of its own or none. The connection is not used again.
                PQclear(result)
                failure = failure ?? PostgresError(.server(sqlState: "0A000"), "COPY is not a statement of a batch")
                isOutOfStep = true
                return finishBatch()
            default:
                note(result)
                PQclear(result)
                // libpq 15 takes an error of the commit itself for the sync's answer and is out of step from here on.
                if case .sync = commands[next], !isBroken {
                    isOutOfStep = true
                    return finishBatch()
                }
            }
            if isBroken { return .lost }
        }
        // Idle, and yet the server speaks: notices and changed settings are taken in here.
        _ = PQisBusy(pointer)
        return commands.isEmpty ? .pending : .lost
    }

    private func take(_ result: OpaquePointer) {
        switch commands[next] {
        case .execute: rows.append(Rows(result: ResultBox(result)))
        case .prepare(let text, let name):
            cache.confirm(text, name: name)
            PQclear(result)
        case .housekeeping, .sync: PQclear(result)
        }
    }

    private func note(_ result: OpaquePointer) {
        guard failure == nil else { return }
        var error = PostgresError(result: result)
        // The server was told to end after the last statement: nobody knows whether it committed first.
        if case .sync = commands[next], error.isFatal(result) { error.kind = .connection }
        failure = error
        switch commands[next] {
        // The server no longer has what we took it to have.
        case .execute(cached: true), .housekeeping: failedFromCache = true
        case .execute(cached: false), .prepare, .sync: break
        }
    }

    private func finishBatch() -> Progress {
        commands.removeAll(keepingCapacity: true)
        next = 0
        if failure != nil { cache.forgetUnconfirmed() }
        let answer = Answer(rows: rows, failure: failure, failedFromCache: failedFromCache)
        rows = []
        return .answered(answer)
    }
}

extension PostgresError {
    fileprivate func isFatal(_ result: OpaquePointer) -> Bool {
        let severity = PQresultErrorField(result, Int32(Character("V").asciiValue!)).map { String(cString: $0) }
        return severity != "ERROR"
    }
}
