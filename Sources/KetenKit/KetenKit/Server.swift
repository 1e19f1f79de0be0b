import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle

/// Serves a platform over HTTP until the process is asked to stop.
public struct Server: Sendable {
    private let platform: Platform
    private let adres: String
    private let poort: Int
    private let logger: Logger

    /// - Parameters:
    ///   - adres: the address to listen on; a proxy with TLS stands before anything but loopback.
    public init(_ platform: Platform, adres: String, poort: Int, logger: Logger) {
        self.platform = platform
        self.adres = adres
        self.poort = poort
        self.logger = logger
    }

    /// Returns after SIGTERM or SIGINT, when what was under way has been answered.
    public func draai() async throws {
        // The other half of the cores is for the handlers and, on a small machine, for PostgreSQL.
        NIOSingletons.groupLoopCountSuggestion = max(1, System.coreCount / 2)
        let app = Application(
            router: platform.poort.router(),
            server: .http1(
                configuration: .init(
                    idleTimeout: .seconds(30), httpDecoderConfiguration: .init(maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100))),
            configuration: .init(
                address: .hostname(adres, port: poort), backlog: 1024, availableConnectionsDelegate: MaximumAvailableConnections(Grenzen.verbindingen)),
            onServerRunning: { [logger, poort] _ in logger.info("serving", metadata: ["port": "\(poort)"]) }, logger: logger)
        let groep = ServiceGroup(
            configuration: .init(
                services: [.init(service: app, successTerminationBehavior: .gracefullyShutdownGroup)], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        do {
            try await groep.run()
        } catch {
            await platform.database.shutdown()
            throw error
        }
        await platform.database.shutdown()
    }
}
