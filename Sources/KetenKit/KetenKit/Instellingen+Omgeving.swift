extension Instellingen {
    /// Where the master key lies: the data folder, or what systemd hands over (`LoadCredential=hoofd.sleutel`).
    public static func sleutelpad(data: String, omgeving: [String: String]) -> String {
        let naam = "hoofd.sleutel"
        if let map = omgeving["CREDENTIALS_DIRECTORY"], FileManager.default.fileExists(atPath: "\(map)/\(naam)") { return "\(map)/\(naam)" }
        return "\(data)/sleutels/\(naam)"
    }

    /// As the application role, from `KETEN_DATABASE_APP`, `KETEN_APP_GEBRUIKER` and `KETEN_APP_WACHTWOORD`.
    /// - Throws: `Startfout` when the connection string is absent.
    public static func appDatabase(omgeving: [String: String]) throws(Startfout) -> DatabaseConfiguration {
        guard let conninfo = omgeving["KETEN_DATABASE_APP"] else {
            throw Startfout(["KETEN_DATABASE_APP is niet gezet: de verbinding van de applicatierol. deploy/run zet hem zelf."])
        }
        return DatabaseConfiguration(
            conninfo: conninfo, user: omgeving["KETEN_APP_GEBRUIKER"], password: omgeving["KETEN_APP_WACHTWOORD"], maxConnections: 8)
    }

    /// As the owner, from `KETEN_DATABASE_BEHEER`.
    /// - Throws: `Startfout` when it is absent.
    public static func beheerDatabase(omgeving: [String: String]) throws(Startfout) -> DatabaseConfiguration {
        guard let conninfo = omgeving["KETEN_DATABASE_BEHEER"] else {
            throw Startfout(["KETEN_DATABASE_BEHEER is niet gezet: de verbinding van de eigenaar van de database. deploy/run zet hem zelf."])
        }
        return DatabaseConfiguration(conninfo: conninfo, applicationName: "keten-migratie", maxConnections: 1, statementDeadline: .seconds(300))
    }
}
