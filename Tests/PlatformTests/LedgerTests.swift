import Foundation
import Support
import Testing

/// What is done is on record, in the same transaction, and never says a name; what is stored shows nothing.
@Suite struct LedgerTests {
    @Test func everyReadAndWriteLeavesOneEntryAndARefusalNone() async throws {
        try await KetendProcess.with("ledger") { server in
            let politie = try await server.api.login("politie"), regisseur = try await server.api.login("ketenregisseur"), coa = try await server.api.login("coa")
            func boekingen(_ object: String) async throws -> [String] {
                try await server.database.peek(["ledger.entry"], "select account || ' ' || handeling || ' ' || doel from ledger.entry where object_id = '\(object)' order by op, id").split(separator: "\n").map(String.init)
            }
            let id = try await politie.post("/api/v1/signalen", ["omschrijving": "Verzonnen", "slachtoffers": [["naam": "Ilinca Geheim"]]]).id()
            #expect(try await boekingen(id) == ["politie ingediend eigenAanlevering"])
            _ = try await regisseur.get("/api/v1/signalen/\(id)")
            _ = try await politie.get("/api/v1/signalen/\(id)")
            _ = try await coa.get("/api/v1/signalen/\(id)")
            #expect(try await boekingen(id) == ["politie ingediend eigenAanlevering", "ketenregisseur gelezen centraalBestand", "politie gelezen eigenAanlevering"])
            let dossier = try await regisseur.post("/api/v1/dossiers", ["titel": "Zaak Geheim", "signalen": [.string(id)]]).id()
            _ = try await regisseur.get("/api/v1/dossiers/\(dossier)")
            #expect(try await boekingen(dossier) == ["ketenregisseur geopend centraalBestand", "ketenregisseur gelezen centraalBestand"])
            let lijsten = "select count(*) from ledger.entry where handeling = 'opgesomd' and account = 'politie'"
            let ervoor = try await server.database.peek(["ledger.entry"], lijsten)
            _ = try await politie.get("/api/v1/signalen")
            #expect(try await server.database.peek(["ledger.entry"], lijsten) != ervoor)
        }
    }

    @Test func whenTheLedgerCannotWriteNothingIsReadOrWritten() async throws {
        try await KetendProcess.with("boek") { server in
            let politie = try await server.api.login("politie")
            let id = try await politie.post("/api/v1/signalen", ["omschrijving": "Verzonnen"]).id()
            try await server.database.sql("revoke insert on ledger.entry from keten_kern")
            let lezen = try await politie.get("/api/v1/signalen/\(id)")
            #expect(lezen.status == 500 && !lezen.text.contains("Verzonnen"))
            #expect(try await politie.post("/api/v1/signalen", ["omschrijving": "Tweede"]).status == 500)
            try await server.database.sql("grant insert on ledger.entry to keten_kern")
            #expect(try await politie.get("/api/v1/signalen/\(id)").status == 200)
            #expect(try await server.database.peek(["bestand.signaal"], "select count(*) from bestand.signaal where bron = 'politie' and id >= '\(id)'") == "1")
        }
    }

    @Test func noPersonalValueIsInAnyTableIndexOrLog() async throws {
        try await KetendProcess.with("klare tekst") { server in
            let merk = "Zonneklaar\(UUID().uuidString.prefix(6))"
            let politie = try await server.api.login("politie"), regisseur = try await server.api.login("ketenregisseur")
            let id = try await politie.post(
                "/api/v1/signalen",
                ["omschrijving": .string(merk), "slachtoffers": [["naam": .string(merk), "telefoonnummer": "+31600000099"]], "melder": ["contactpersoon": .string(merk)]]
            ).id()
            let dossier = try await regisseur.post("/api/v1/dossiers", ["titel": .string("Over \(merk)"), "signalen": [.string(id)]]).id()
            let overleg = try #require(try await regisseur.get("/api/v1/casusoverleggen").json["overleggen"].array?.last?["id"].text)
            _ = try await regisseur.post("/api/v1/casusoverleggen/\(overleg)/agendapunten", ["dossier": .string(dossier)])
            let besluit = try await regisseur.post(
                "/api/v1/casusoverleggen/\(overleg)/besluiten",
                ["dossier": .string(dossier), "soort": "interventie", "aan": "politie", "beoogdResultaat": .string(merk), "motivering": .string(merk)])
            #expect(besluit.status == 201)
            // It is there for who may see it, so the search below searches for something.
            #expect(try await regisseur.get("/api/v1/dossiers/\(dossier)").text.contains(merk))
            let dump = try await server.database.dump()
            #expect(dump.contains(id))
            #expect(!dump.contains(merk) && !dump.contains("600000099"))
            // bytea is dumped as hexadecimal.
            #expect(!dump.contains(Data(merk.utf8).map { String(format: "%02x", $0) }.joined()))
            #expect(!server.output.contains(merk))
        }
    }

    @Test func aStoredValueThatWasMovedOrChangedIsNotShown() async throws {
        try await KetendProcess.with("verplaatst") { server in
            let politie = try await server.api.login("politie")
            func maak(_ tekst: String) async throws -> String { try await politie.post("/api/v1/signalen", ["omschrijving": .string(tekst)]).id() }
            let een = try await maak("Eerste tekst"), twee = try await maak("Tweede tekst")
            try await server.database.sql(
                "alter table bestand.gegeven no force row level security; update bestand.gegeven a set waarde = b.waarde from bestand.gegeven b where a.signaal_id = '\(een)' and b.signaal_id = '\(twee)'; alter table bestand.gegeven force row level security")
            let antwoord = try await politie.get("/api/v1/signalen/\(een)")
            #expect(antwoord.status == 500 && !antwoord.text.contains("tekst\""))
            #expect(try await politie.get("/api/v1/signalen/\(twee)").text.contains("Tweede tekst"))
        }
    }
}
