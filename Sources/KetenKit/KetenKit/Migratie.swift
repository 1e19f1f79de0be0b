import Logging

/// Brings a database to the schema of core and modules, and gives it the wall's key and the application role its password.
public struct Migratie: Sendable {
    private let tenants: String
    private let modules: [Modulelader.Geladen]
    private let database: DatabaseConfiguration
    private let logger: Logger

    /// - Parameters:
    ///   - tenants: folder with the region's configuration.
    ///   - database: as the owner of the schemas, never the application role.
    public init(tenants: String, modules: [Modulelader.Geladen], database: DatabaseConfiguration, logger: Logger) {
        self.tenants = tenants
        self.modules = modules
        self.database = database
        self.logger = logger
    }

    /// - Parameter wachtwoord: the application role's; nil leaves it as it is.
    /// - Returns: the steps that ran.
    /// - Throws: `MigrationError`, `Startfout`, `Regiofout`, `Registerfout`, `PostgresError`.
    public func voer(hoofdsleutel: Hoofdsleutel, wachtwoord: String?) async throws -> [MigrationStep] {
        let stappen = try await migrator().apply()
        let verbinding = Database(database, logger: logger)
        do {
            try await stelIn(verbinding, hoofdsleutel, wachtwoord)
        } catch {
            await verbinding.shutdown()
            throw error
        }
        await verbinding.shutdown()
        return stappen
    }

    /// Runs everything in one transaction and rolls it back.
    /// - Returns: the steps that would run.
    public func probeer() async throws -> [MigrationStep] { try await migrator().apply(dryRun: true) }

    private func migrator() throws -> Migrator {
        let register = try Register(modules.map(\.type), regio: RegioConfiguratie.lees(map: tenants))
        return Migrator(
            database, sets: Migratiereeks.alle(register), checksum: Migratiereeks.vingerafdruk, logger: logger)
    }

    private func stelIn(_ verbinding: Database, _ hoofdsleutel: Hoofdsleutel, _ wachtwoord: String?) async throws {
        let antwoord = try await verbinding.oneTrip(.none(.readWrite), hoofdsleutel.zetMuursleutel())
        guard try antwoord[1].first?.decode(Bool.self, "past") == true else {
            throw Startfout(["De hoofdsleutel is een andere dan die waarmee deze database is gemaakt. Zet de eerste terug."])
        }
        guard let wachtwoord else { return }
        // `alter role` takes no parameters; the value travels as a setting of this transaction and is quoted by the server.
        _ = try await verbinding.oneTrip(
            .none(.readWrite),
            [
                "select set_config('keten.wachtwoord', \(wachtwoord), true)",
                "do $$ begin execute format('alter role keten_app password %L', current_setting('keten.wachtwoord')); end $$",
            ])
    }
}
