import ArgumentParser
import Foundation

struct Modules: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Welke modules draaien, in welke versie, en voor welke gemeenten ze aanstaan.")

    @Flag(help: "Als JSON, zoals de API het geeft.")
    var json = false

    func run() async throws {
        try await metUitleg {
            let data = try await Server().vraag("GET", "modules")
            if json { return print(String(decoding: data, as: UTF8.self)) }
            let antwoord = try JSONDecoder().decode(Antwoord.self, from: data)
            print("Kern: \(antwoord.kit)\n")
            let regels = antwoord.modules.map { m in
                [m.id, m.versie, String(m.sha256.prefix(12)), m.biedt.joined(separator: ", "), m.tenants.filter(\.value).keys.sorted().joined(separator: ", ")]
            }
            print(tabel(["MODULE", "VERSIE", "VINGERAFDRUK", "BIEDT", "STAAT AAN VOOR"], regels))
        }
    }

    private struct Antwoord: Decodable {
        let kit: String
        let modules: [Module]
    }

    private struct Module: Decodable {
        let id, versie, sha256: String
        let biedt: [String]
        let tenants: [String: Bool]
    }

    private func tabel(_ koppen: [String], _ regels: [[String]]) -> String {
        let breedtes = koppen.indices.map { kolom in ([koppen] + regels).map { $0[kolom].count }.max() ?? 0 }
        return ([koppen] + regels).map { regel in
            zip(regel, breedtes).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }.joined(separator: "  ").trimmingCharacters(in: .whitespaces)
        }.joined(separator: "\n")
    }
}
