import ArgumentParser

/// The server of a region.
@main
struct Ketend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ketend", abstract: "De server van Ketenregie.", subcommands: [Dien.self, Migreer.self, Sleutel.self, Modules.self], defaultSubcommand: Dien.self)
}
