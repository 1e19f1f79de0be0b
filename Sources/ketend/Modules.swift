import ArgumentParser
import KetenKit

struct Modules: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Modules van deze server.", subcommands: [Vergrendel.self])

    struct Vergrendel: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Leg in modules.lock vast welke bestanden de server mag laden.")

        @Option(help: "Map met libKetenKit.so en de modules.")
        var map: String

        @Argument(help: "Bestanden van modules, zoals libCasusoverleg.so.")
        var modules: [String] = []

        func run() async throws {
            print(try Moduleslot.vergrendel(map: map, modules: modules), terminator: "")
        }
    }
}
