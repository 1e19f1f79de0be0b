import ArgumentParser
import KetenKit

struct Migreer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Breng de database bij: tabellen van kern en modules, muursleutel, wachtwoord van de applicatierol.")

    @OptionGroup var plaatsen: Plaatsen

    @Flag(help: "Voer alles uit in één transactie en draai die terug.")
    var dryRun = false

    func run() async throws {
        let migratie = Migratie(
            tenants: plaatsen.tenants, modules: try plaatsen.laadModules(), database: try Instellingen.beheerDatabase(omgeving: plaatsen.omgeving),
            logger: Logboek.maak("ketend", stil: true))
        let stappen =
            dryRun
            ? try await migratie.probeer()
            : try await migratie.voer(hoofdsleutel: try plaatsen.hoofdsleutel(), wachtwoord: plaatsen.omgeving["KETEN_APP_WACHTWOORD"])
        for stap in stappen { print("\(dryRun ? "zou uitvoeren" : "uitgevoerd"): \(stap)") }
        if stappen.isEmpty { print("De database is bij.") }
    }
}
