/// An open transaction. It serves only while its body runs; afterwards it refuses.
public final class Transaction: Sendable {
    private let engine: Engine
    private let id: Int

    init(_ engine: Engine, id: Int, entry: Entry, deadline: Moment) {
        self.engine = engine
        self.id = id
        _ = engine.loop.submit { engine.assumeIsolated { $0.open(id, entry, deadline: deadline) } }
    }

    /// One statement in one round trip; the first one carries the transaction's beginning along.
    /// - Throws: `PostgresError`; after one of kind `.server` the transaction takes nothing more.
    public func query(_ sql: SQL) async throws -> Rows { try await pipeline([sql])[0] }

    /// Several statements in one round trip.
    /// - Returns: what each answered, in order.
    /// - Throws: `PostgresError`; after one of kind `.server` the transaction takes nothing more.
    public func pipeline(_ statements: [SQL]) async throws -> [Rows] { try await step(statements) }

    func commit() async throws { _ = try await step([], end: .commit) }

    /// Being cancelled is a reason to roll back, so it does not stop this.
    func rollback() async {
        _ = try? await withCheckedThrowingContinuation { submit([], .rollback, Ticket(), $0) }
    }

    private func step(_ statements: [SQL], end: Step.End? = nil) async throws -> [Rows] {
        let ticket = Ticket()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { submit(statements, end, ticket, $0) }
        } onCancel: {
            ticket.cancel()
            _ = engine.loop.submit { [engine] in engine.assumeIsolated { $0.cancel(ticket) } }
        }
    }

    private func submit(_ statements: [SQL], _ end: Step.End?, _ ticket: Ticket, _ answer: Answering) {
        let step = Step(statements: statements, end: end, ticket: ticket, answer: answer)
        if !engine.loop.submit({ [engine, id] in engine.assumeIsolated { $0.accept(step, of: id) } }) {
            answer.resume(throwing: PostgresError(.closed, "the database was shut down"))
        }
    }
}
