import ArgumentParser

/// The region's command line, for the korpsbeheerder's administrators. It speaks the API and holds no rules itself.
@main
struct Keten: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keten", abstract: "De opdrachtregel van een regio.",
        discussion: """
            KETEN_URL is het adres van de server (http://127.0.0.1:8080 zonder). KETEN_TOKEN is een sleutel van een aanmelding; zonder geldt die van ‘keten login’.
            Uitgangscodes: 0 gelukt, 1 geweigerd of mislukt, 2 niet aangemeld, 3 server niet bereikbaar, 64 verkeerd gebruik.
            """, subcommands: [Login.self, Afmelden.self, Modules.self, MagIk.self])
}
