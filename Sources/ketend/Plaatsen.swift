import ArgumentParser
import KetenKit

/// Where things lie, the same for every subcommand.
struct Plaatsen: ParsableArguments {
    @Option(help: "Map met regio.yaml, de gemeenten en het beleid.")
    var tenants = "Tenants"

    @Option(help: "Datamap; daarin ligt de hoofdsleutel.")
    var data = ".keten"

    @Option(help: "Map met modules en modules.lock; zonder de map van dit programma.")
    var modules: String?

    var omgeving: [String: String] { ProcessInfo.processInfo.environment }

    func hoofdsleutel() throws -> Hoofdsleutel { try Hoofdsleutel(bestand: Instellingen.sleutelpad(data: data, omgeving: omgeving)) }

    func laadModules() throws -> [Modulelader.Geladen] { try Modulelader(map: modules ?? Self.eigenMap).laad() }

    private static var eigenMap: String {
        let pad = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return (pad as NSString).deletingLastPathComponent
    }
}
