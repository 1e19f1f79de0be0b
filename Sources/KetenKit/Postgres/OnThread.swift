import Foundation

/// Runs what waits on a thread of its own. Not on a dispatch queue: on Linux Swift's own threads come from there, and
/// enough blocked ones would hold up every task of the process.
func onThread<R: Sendable>(_ body: @escaping @Sendable () throws -> R) async throws -> R {
    try await withCheckedThrowingContinuation { continuation in
        Thread { continuation.resume(with: Result(catching: body)) }.start()
    }
}
