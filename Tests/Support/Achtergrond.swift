import Foundation

/// A program that runs until it is stopped.
public final class Achtergrond: Sendable {
    public let pid: Int32
    private let ended: Task<Int32, Never>
    private let hasEnded = Vlag()

    /// Starts a program, by its full path or found on the PATH; both its outputs go to one file.
    public init(_ program: String, _ arguments: [String], environment: [String: String?] = [:], log: URL) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = Opdracht.unblocked + [program] + arguments
        process.environment = Opdracht.environment(environment)
        let file = try Opdracht.open(log)
        process.standardOutput = file
        process.standardError = file
        process.standardInput = FileHandle.nullDevice
        let (codes, end) = AsyncStream.makeStream(of: Int32.self)
        process.terminationHandler = { [hasEnded] process in
            hasEnded.set()
            end.yield(process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus)
            end.finish()
        }
        try process.run()
        pid = process.processIdentifier
        ended = Task {
            for await code in codes { return code }
            return -1
        }
    }

    public var isRunning: Bool { !hasEnded.isSet }

    /// Its code: 0–127 as it gave it, 128 + signal when a signal ended it.
    public func code() async -> Int32 { await ended.value }

    /// Asks it to stop and waits; ends it after `seconds`.
    @discardableResult
    public func stop(within seconds: Double = 20) async -> Int32 {
        guard isRunning else { return await code() }
        kill(pid, SIGTERM)
        let hard = Task { [pid, hasEnded] in
            try await Task.sleep(for: .seconds(seconds))
            if !hasEnded.isSet { kill(pid, SIGKILL) }
        }
        defer { hard.cancel() }
        return await code()
    }

    /// Ends it at once, as a power cut would.
    @discardableResult
    public func cut() async -> Int32 {
        if isRunning { kill(pid, SIGKILL) }
        return await code()
    }

    deinit { if !hasEnded.isSet { kill(pid, SIGKILL) } }
}

/// A mark that is set once.
final class Vlag: @unchecked Sendable {  // the lock guards the only variable
    private let lock = NSLock()
    private var value = false
    var isSet: Bool { lock.withLock { value } }
    func set() { lock.withLock { value = true } }
}
