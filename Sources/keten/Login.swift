import ArgumentParser
import Foundation

struct Login: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Meld u aan; volgende opdrachten gebruiken deze aanmelding.",
        discussion: "Het wachtwoord wordt gevraagd, of gelezen van de standaardinvoer als die geen terminal is.")

    @Argument(help: "Naam van het account.")
    var account: String

    func run() async throws {
        try await metUitleg {
            let server = try Server()
            let data = try await server.vraag("POST", "sessies", ["account": account, "wachtwoord": try wachtwoord()])
            let sessie = try JSONDecoder().decode(Sessie.self, from: data)
            try Bewaarplaats(server.adres).bewaar(sessie.token)
            print("Aangemeld als \(account), tot \(sessie.verlooptOp).")
        }
    }

    private struct Sessie: Decodable {
        let token: String
        let verlooptOp: String
    }

    private func wachtwoord() throws -> String {
        if isatty(0) == 1, let tekst = getpass("Wachtwoord: ") { return String(cString: tekst) }
        guard let regel = readLine() else { throw Mislukt(.gebruik, "Er kwam geen wachtwoord binnen.") }
        return regel
    }
}

struct Afmelden: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Beëindig uw aanmelding, ook op de server.")

    func run() async throws {
        try await metUitleg {
            let server = try Server()
            defer { Bewaarplaats(server.adres).wis() }
            _ = try await server.vraag("DELETE", "sessies/huidig")
            print("Afgemeld.")
        }
    }
}
