import Foundation

/// A program that runs and ends.
public enum Opdracht {
    public struct Result: Sendable {
        public let code: Int32
        public let output: String
        public let errors: String
    }

    /// Runs a program found on the PATH, or by its full path.
    /// - Parameters:
    ///   - environment: added to this process's own; nil takes a variable away.
    ///   - input: what it reads from standard input; nothing when nil.
    public static func run(
        _ program: String, _ arguments: [String] = [], environment: [String: String?] = [:], input: Data? = nil, in folder: URL? = nil
    ) async throws -> Result {
        let scratch = try Omgeving.folder("opdracht")
        defer { try? FileManager.default.removeItem(at: scratch) }
        // Files, not pipes: nobody has to read along, and no other child can hold one open.
        let (out, err) = (scratch.appendingPathComponent("out"), scratch.appendingPathComponent("err"))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = Self.unblocked + [program] + arguments
        process.environment = Self.environment(environment)
        process.currentDirectoryURL = folder
        process.standardOutput = try open(out)
        process.standardError = try open(err)
        if let input {
            let file = scratch.appendingPathComponent("in")
            try input.write(to: file)
            process.standardInput = try FileHandle(forReadingFrom: file)
        } else {
            process.standardInput = FileHandle.nullDevice
        }
        try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in ended.resume() }
            do { try process.run() } catch {
                process.terminationHandler = nil
                ended.resume(throwing: error)
            }
        }
        return Result(code: process.terminationStatus, output: try read(out), errors: try read(err))
    }

    /// The same; any code but 0 is an error.
    @discardableResult
    public static func succeed(
        _ program: String, _ arguments: [String] = [], environment: [String: String?] = [:], input: Data? = nil
    ) async throws -> String {
        let result = try await run(program, arguments, environment: environment, input: input)
        guard result.code == 0 else {
            throw Supportfout("\(program) ended with code \(result.code): \(result.errors)")
        }
        return result.output
    }

    /// For `env`: a child inherits the signals that Dispatch's threads block, and would not hear SIGTERM.
    static let unblocked = ["--default-signal"]

    static func environment(_ changes: [String: String?]) -> [String: String] {
        var environment = ProcessInfo.processInfo.environment
        for (name, value) in changes { environment[name] = value }
        return environment
    }

    /// A new file, open for writing.
    static func open(_ file: URL) throws -> FileHandle {
        guard FileManager.default.createFile(atPath: file.path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
            throw Supportfout("cannot write \(file.path)")
        }
        return try FileHandle(forWritingTo: file)
    }

    private static func read(_ file: URL) throws -> String { String(decoding: try Data(contentsOf: file), as: UTF8.self) }
}
