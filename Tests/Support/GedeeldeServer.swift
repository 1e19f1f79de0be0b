import Foundation

/// One demo server for all tests that leave it usable for others. A test that stops, breaks or configures a server starts its own.
/// It ends with the run: `deploy/test` stops what is left.
public actor GedeeldeServer {
    private static let gedeeld = GedeeldeServer()
    private var gestart: Task<KetendProcess, any Error>?
    private var sessies: [String: Task<API, any Error>] = [:]

    public static func start() async throws -> KetendProcess { try await gedeeld.server() }

    /// A client signed in as a demo account; the session is shared too, since each sign-in takes a slow password check.
    public static func als(_ account: String) async throws -> API { try await gedeeld.sessie(account) }

    private func server() async throws -> KetendProcess {
        if let gestart { return try await gestart.value }
        let taak = Task { try await KetendProcess.start(TestDatabase.make("gedeeld")) }
        gestart = taak
        return try await taak.value
    }

    private func sessie(_ account: String) async throws -> API {
        if let bestaand = sessies[account] { return try await bestaand.value }
        let taak = Task { try await self.server().api.login(account) }
        sessies[account] = taak
        return try await taak.value
    }
}
