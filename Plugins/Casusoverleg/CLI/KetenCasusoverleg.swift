import ArgumentParser

/// The tools of the module Casusoverleg that work without a server.
@main
struct KetenCasusoverleg: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keten-casusoverleg",
        abstract: "Hulpmiddelen voor het casusoverleg, zonder server.",
        subcommands: [Lees.self]
    )
}
