import Foundation
import Support
import Testing

/// A unique word in every gegeven, and every account that looks everywhere: a word shows up only where the covenant lets it.
/// Who may see what is written down here by hand, apart from the code that decides it.
@Suite(.timeLimit(.minutes(4))) struct KanarieTests {
    /// One signaal: who brings it in, of which category, and who may meet its word at the table of the casusoverleg.
    private struct Kanarie {
        let naam: String
        let door: String
        let velden: [String: JSON]
        /// Accounts that may see it beside its supplier and who works in the file.
        let tafel: Set<String>
        /// Not seen by these although they work in the file.
        var zonder: Set<String> = []
        let woord = "Kanarie" + UUID().uuidString.prefix(8).lowercased()
    }

    private static let bestand: Set<String> = ["ketenregisseur", "voorbereiding", "zorgcoordinator"]
    private static let vier: Set<String> = ["kvk", "belastingdienst", "reclassering"]
    private static let tafel: Set<String> = [
        "politie", "om", "siod", "arbeidsinspectie", "ind", "coa", "kvk", "reclassering", "belastingdienst", "jeugdzorg.casus", "assistent.dijkstad", "ggd-toezicht.dijkstad",
    ]

    private static func tekst(_ woord: String) -> [String: JSON] { ["tenant": "dijkstad", "omschrijving": .string("Verzonnen \(woord)")] }

    private static let accounts: [String] = {
        let regio = [
            "korpsbeheerder", "ketenregisseur", "zorgcoordinator", "voorbereiding", "penvoerder", "privacy", "stuurgroep", "politie", "om", "belastingdienst", "siod",
            "arbeidsinspectie", "ind", "coa", "kvk", "reclassering", "jeugdzorg.casus", "jeugdzorg.zorg", "anker", "riec",
        ]
        return regio + ["dijkstad", "veenwoude", "havenmeer", "zandhuizen"].flatMap { t in ["assistent", "vergunningen", "toezicht", "ggd-zorg", "ggd-toezicht"].map { "\($0).\(t)" } }
    }()

    /// Free text of the case, for it can name anybody; a suspect's name, which those four may look for.
    private static func kanaries() -> [Kanarie] {
        [
            Kanarie(naam: "vrije tekst van de politie", door: "politie", velden: [:], tafel: tafel.subtracting(vier)),
            Kanarie(naam: "strafrechtelijk", door: "politie", velden: ["categorie": "strafrechtelijk"], tafel: tafel.subtracting(vier)),
            Kanarie(naam: "fiscaal", door: "belastingdienst", velden: [:], tafel: ["politie", "om", "siod", "arbeidsinspectie", "assistent.dijkstad", "ggd-toezicht.dijkstad"], zonder: ["zorgcoordinator"]),
            Kanarie(naam: "zorg van het Anker", door: "anker", velden: [:], tafel: ["jeugdzorg.casus"]),
            Kanarie(naam: "zorg van de GGD", door: "ggd-zorg.dijkstad", velden: [:], tafel: ["jeugdzorg.casus"]),
            Kanarie(naam: "van een dienst", door: "toezicht.dijkstad", velden: [:], tafel: tafel.subtracting(vier)),
        ]
    }

    @Test("C15.3, C18.1, C21.5, C9.4 · een woord in elk gegeven duikt alleen op waar het convenant het toelaat")
    func eachWordStaysWhereItMayBe() async throws {
        try await KetendProcess.with("kanarie") { server in
            let kanaries = Self.kanaries()
            var sessies: [String: API] = [:]
            for account in Self.accounts { sessies[account] = try await server.api.login(account) }
            var signalen: [JSON] = []
            for kanarie in kanaries {
                let invoer = Self.tekst(kanarie.woord).merging(kanarie.velden) { _, nieuw in nieuw }
                signalen.append(.string(try await sessies[kanarie.door]!.post("/api/v1/signalen", .object(invoer)).id()))
            }
            let regisseur = sessies["ketenregisseur"]!
            // A title tells nothing; a search for it must not either.
            let dossier = try await regisseur.post("/api/v1/dossiers", ["titel": "Zaak zonder namen", "signalen": .array(signalen)]).id()
            let overleg = try #require(try await regisseur.get("/api/v1/casusoverleggen").json["overleggen"].array?.last?["id"].text)
            #expect(try await regisseur.post("/api/v1/casusoverleggen/\(overleg)/agendapunten", ["dossier": .string(dossier)]).status == 201)
            // What is disclosed is disclosed to one.
            let gegevens = try await regisseur.get("/api/v1/dossiers/\(dossier)").gegevens
            let politie = gegevens.first { $0["waarde"].text?.contains(kanaries[0].woord) == true }?["id"].text ?? ""
            let verstrekt = try await regisseur.post(
                "/api/v1/dossiers/\(dossier)/verstrekkingen",
                ["aan": "gemeente.dijkstad.publiekszaken", "doel": "operationeel", "gegevens": [.string(politie)], "herleidbaar": true, "noodzaak": "Nodig.", "belang": "Gewogen."])
            #expect(verstrekt.status == 201)
            // Errors carry no value either.
            #expect(try await regisseur.post("/api/v1/dossiers/\(dossier)/verstrekkingen", ["aan": "kvk", "doel": "overdracht", "gegevens": .array(gegevens.map { $0["id"] }), "herleidbaar": true, "noodzaak": "x", "belang": "y"]).status == 409)

            for account in Self.accounts {
                let gezien = try await Kruiper(server: server, api: sessies[account]!, account: account).loop()
                #expect(gezien.aantal >= 8, "\(account) came to \(gezien.aantal) pages only: the crawl proves nothing")
                for (nummer, kanarie) in kanaries.enumerated() {
                    let ontvangt = nummer == 0 && account == "vergunningen.dijkstad"
                    let assistent = account == "assistent.dijkstad" && kanarie.door.hasSuffix(".dijkstad") && kanarie.door != "ggd-zorg.dijkstad"
                    let mag = account == kanarie.door || kanarie.tafel.contains(account) || ontvangt || assistent
                        || Self.bestand.contains(account) && !kanarie.zonder.contains(account)
                    #expect(gezien.tekst.contains(kanarie.woord) == mag, "\(kanarie.naam): \(account) \(mag ? "should see it" : "sees it on \(gezien.waar(kanarie.woord))")")
                }
            }
            for kanarie in kanaries { #expect(!server.output.contains(kanarie.woord), "the log holds \(kanarie.naam)") }
        }
    }
}
