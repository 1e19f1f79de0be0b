import Foundation
import Synchronization
@testable import Postgres

/// A stretch of wire between client and server that a test can watch and cut. Speaks through unix sockets.
final class Proxy: Sendable {
    private struct State {
        var turns = 0
        var clientSpokeLast = false
        var swallowsAnswers = false
        var cutsAtAnswer = false
        var descriptors: [Int32] = []
    }

    let folder: String
    private let server: String
    private let listener: Int32
    private let state = Mutex(State())

    /// - Parameter server: path of the server's socket.
    init(to server: String) throws {
        self.server = server
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("px\(UUID().uuidString.prefix(8))").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        listener = Self.socket(folder + "/.s.PGSQL.5432", Glibc.bind)
        listen(listener, 16)
        Thread { [self] in accept() }.start()
    }

    /// How often the client spoke after the server did: round trips.
    func countTurns() { state.withLock { $0.turns = 0; $0.clientSpokeLast = false } }
    var turns: Int { state.withLock(\.turns) }
    /// The server's next answer ends the connection instead of coming through.
    func cutAtAnswer() { state.withLock { $0.cutsAtAnswer = true } }
    /// Answers vanish, the connections stay.
    func swallowAnswers() { state.withLock { $0.swallowsAnswers = true } }

    func end() {
        state.withLock { for descriptor in $0.descriptors { shutdown(descriptor, Int32(SHUT_RDWR)) } }
        shutdown(listener, Int32(SHUT_RDWR))
        try? FileManager.default.removeItem(atPath: folder)
    }

    private func accept() {
        while true {
            let client = Glibc.accept(listener, nil, nil)
            guard client >= 0 else { return }
            let upstream = Self.socket(server, Glibc.connect)
            state.withLock { $0.descriptors += [client, upstream] }
            Thread { [self] in pump(from: client, to: upstream, isClient: true) }.start()
            Thread { [self] in pump(from: upstream, to: client, isClient: false) }.start()
        }
    }

    private func pump(from: Int32, to: Int32, isClient: Bool) {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(from, &buffer, buffer.count)
            let (cut, swallow) = state.withLock { state in
                if isClient, !state.clientSpokeLast { state.turns += 1 }
                state.clientSpokeLast = isClient
                return (!isClient && state.cutsAtAnswer, !isClient && state.swallowsAnswers)
            }
            guard count > 0, !cut else { break }
            if !swallow { _ = send(to, buffer, count, Int32(MSG_NOSIGNAL)) }
        }
        shutdown(from, Int32(SHUT_RDWR))
        shutdown(to, Int32(SHUT_RDWR))
    }

    private static func socket(_ path: String, _ attach: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
        let descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        _ = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { attach(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
        }
        return descriptor
    }

    /// A test's database through a proxy.
    static func with<R>(_ body: (Database, Proxy, _ direct: String) async throws -> R) async throws -> R {
        try await Proefdatabase.with { conninfo in
            // The owner of the test's database may not ask the server where its socket lies; the connection string tells.
            guard let folder = conninfo.split(separator: " ").first(where: { $0.hasPrefix("host=/") })?.dropFirst("host=".count) else {
                throw MissingDatabase()
            }
            let proxy = try Proxy(to: "\(folder)/.s.PGSQL.5432")
            defer { proxy.end() }
            let through = DatabaseConfiguration(conninfo: "\(conninfo) host=\(proxy.folder) port=5432", maxConnections: 1)
            return try await Proefdatabase.pool(through) { try await body($0, proxy, conninfo) }
        }
    }
}
