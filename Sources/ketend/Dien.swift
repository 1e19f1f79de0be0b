import ArgumentParser
import KetenKit

struct Dien: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Start de server.")

    @OptionGroup var plaatsen: Plaatsen

    @Option(help: "Adres waarop de server luistert.")
    var adres = "127.0.0.1"

    @Option(help: "Poort waarop de server luistert.")
    var port = 8080

    @Flag(help: "Een demoregio met accounts en verzonnen gegevens.")
    var demo = false

    @Flag(help: "Aanvaard een PostgreSQL die ouder is dan 15.14.")
    var ouderePostgres = false

    func validate() throws {
        guard (1...65535).contains(port) else { throw ValidationError("--port is een getal van 1 tot en met 65535.") }
    }

    func run() async throws {
        let logger = Logboek.maak("ketend")
        let instellingen = Instellingen(
            tenants: plaatsen.tenants, database: try Instellingen.appDatabase(omgeving: plaatsen.omgeving), hoofdsleutel: try plaatsen.hoofdsleutel(), demo: demo,
            ouderePostgres: ouderePostgres, nu: { Date() })
        let platform = try await Platform.bouw(instellingen, modules: try plaatsen.laadModules(), logger: logger)
        try await Server(platform, adres: adres, poort: port, logger: logger).draai()
    }
}
