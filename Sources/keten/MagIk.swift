import ArgumentParser
import Foundation

struct MagIk: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mag-ik", abstract: "Mag dit worden gedeeld? Het antwoord van het convenant, zonder aanmelding.",
        discussion: """
            VAN en AAN zijn een soort (politie, zorgpartner, gemeentedienst …) of een organisatie van de regio (anker, gemeente.dijkstad.ggd).
            AAN kan ook zijn: officier-mensenhandel, andere-zorg, derde, buitenland (met --land).
            Uitgangscodes: 0 ja of ja-mits, 1 nee of hangt-af, 3 server niet bereikbaar, 64 verkeerd gebruik.
            """)

    @Option(help: "Van wie de gegevens komen.")
    var van: String

    @Option(help: "gewoon, strafrechtelijk, fiscaal of zorg.")
    var categorie: String

    @Option(help: "Wie de gegevens krijgt.")
    var aan: String

    @Option(help: "Waarvoor; operationeel is wat bij de taak van de ontvanger hoort.")
    var doel = "operationeel"

    @Option(help: "slachtoffer, pleger, faciliteerder, melder of casus.")
    var over = "slachtoffer"

    @Flag(help: "Zonder namen en zonder wat iemand herkenbaar maakt.")
    var anoniem = false

    @Option(help: "Bij --aan buitenland: het land met twee hoofdletters, zoals BE.")
    var land: String?

    @Flag(help: "Als JSON, zoals de API het geeft.")
    var json = false

    func run() async throws {
        try await metUitleg {
            var zoek = [
                URLQueryItem(name: "van", value: van), URLQueryItem(name: "categorie", value: categorie), URLQueryItem(name: "aan", value: aan),
                URLQueryItem(name: "doel", value: doel), URLQueryItem(name: "over", value: over),
                URLQueryItem(name: "herleidbaar", value: anoniem ? "false" : "true"),
            ]
            if let land { zoek.append(URLQueryItem(name: "land", value: land)) }
            let data = try await Server().vraag("GET", "mag-ik", zoek: zoek, aangemeld: false)
            let antwoord = try JSONDecoder().decode(Antwoord.self, from: data)
            print(json ? String(decoding: data, as: UTF8.self) : antwoord.tekst)
            guard antwoord.antwoord == "ja" || antwoord.antwoord == "ja-mits" else { throw ExitCode(1) }
        }
    }

    private struct Antwoord: Decodable {
        let antwoord, zin: String
        let regels: [Regel]
        let voorwaarden: [Voorwaarde]
        let anoniem, zelfMelden: String?

        var tekst: String {
            var delen = ["\(Self.woord(antwoord)). \(zin)"]
            if !voorwaarden.isEmpty {
                let kop = antwoord == "nee" ? "Leg daarna vast" : "Leg eerst vast"
                delen.append("\(kop):\n" + voorwaarden.map { "  - \($0.zin) (\($0.regel))" }.joined(separator: "\n"))
            }
            if antwoord == "nee", let wel { delen.append(wel) }
            delen.append("Waarom:\n" + regels.map { "  \($0.id) \($0.titel). \($0.zin)" }.joined(separator: "\n"))
            return delen.joined(separator: "\n\n")
        }

        /// Lawful ways besides consent, which the sentence itself names.
        private var wel: String? {
            var wegen: [String] = []
            for (weg, code) in [("Zelf meteen melden wat uw organisatie zag (H2.2.7)", zelfMelden), ("Zonder namen delen (C6.2)", anoniem)] {
                if let code, code != "nee" { wegen.append("  - \(weg): \(Self.woord(code).lowercased()).") }
            }
            return wegen.isEmpty ? nil : "Wat wel kan:\n" + wegen.joined(separator: "\n")
        }

        private static func woord(_ code: String) -> String {
            ["ja": "Ja", "ja-mits": "Ja, maar eerst iets vastleggen", "nee": "Nee"][code] ?? "Dat hangt ervan af"
        }
    }

    private struct Regel: Decodable { let id, titel, zin: String }
    private struct Voorwaarde: Decodable { let regel, zin: String }
}
