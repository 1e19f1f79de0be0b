import ArgumentParser
import KetenKit

struct Sleutel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Maak de hoofdsleutel als die er nog niet is.")

    @Option(help: "Datamap waarin de sleutel komt.")
    var data = ".keten"

    func run() async throws {
        let pad = Instellingen.sleutelpad(data: data, omgeving: ProcessInfo.processInfo.environment)
        if try Hoofdsleutel.maak(bestand: pad) {
            print("Hoofdsleutel gemaakt: \(pad). Bewaar een kopie op een andere plaats dan de back-up van de database.")
        }
    }
}
