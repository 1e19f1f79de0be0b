import Foundation
import Support
import Testing

/// When something around the server fails: it says so, loses nothing, and goes on when it is over.
@Suite struct StoringTests {
    @Test func withoutDatabaseItAnswers503AndRecoversWithoutRestart() async throws {
        try await KetendProcess.with("weg") { server in
            let politie = try await server.api.login("politie")
            let id = try await politie.post("/api/v1/signalen", ["omschrijving": "Verzonnen"]).id()
            func laatToe(_ ja: Bool) async throws {
                try await TestCluster.sql("alter database \(server.database.name) allow_connections \(ja)")
                if !ja { try await TestCluster.sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = '\(server.database.name)'") }
            }
            try await laatToe(false)
            #expect(try await wordt { try await server.api.get("/gezond").status == 503 })
            #expect(try await server.api.get("/gezond").json.object?.keys.sorted() == ["status"])
            #expect(try await politie.get("/api/v1/signalen/\(id)").isProbleem(503))
            #expect(try await politie.post("/api/v1/signalen", ["omschrijving": "Onderweg"]).isProbleem(503))
            #expect(try await server.api.post("/api/v1/sessies", ["account": "politie", "wachtwoord": "demo-demo-demo"]).isProbleem(503))
            try await laatToe(true)
            #expect(try await wordt { try await server.api.get("/gezond").status == 200 })
            #expect(try await politie.get("/api/v1/signalen/\(id)").text.contains("Verzonnen"))
            #expect(try await server.database.peek(["bestand.signaal"], "select count(*) from bestand.signaal where id >= '\(id)'") == "1")
        }
    }

    @Test func whatWasAnsweredIsThereAfterThePlugIsPulled() async throws {
        try await TestDatabase.with("stekker") { database in
            let eerste = try await KetendProcess.start(database)
            let id = try await eerste.api.login("politie").post("/api/v1/signalen", ["omschrijving": "Verzonnen"]).id()
            await eerste.process.cut()
            let tweede = try await KetendProcess.start(database, data: eerste.data)
            #expect(try await tweede.api.login("politie").get("/api/v1/signalen/\(id)").text.contains("Verzonnen"))
            #expect(await tweede.stop() == 0)
        }
    }

    @Test func twoServersOnOneDatabaseAgreeAndARevokedSessionIsOutOnBothAtOnce() async throws {
        try await TestDatabase.with("twee") { database in
            let een = try await KetendProcess.start(database), twee = try await KetendProcess.start(database, data: een.data)
            let hier = try await een.api.login("politie"), daar = API(twee.base, token: hier.token)
            let id = try await hier.post("/api/v1/signalen", ["omschrijving": "Verzonnen"]).id()
            #expect(try await daar.get("/api/v1/signalen/\(id)").status == 200)
            #expect(try await hier.delete("/api/v1/sessies/huidig").status == 204)
            #expect(try await daar.get("/api/v1/signalen/\(id)").isProbleem(401))
            #expect(try await hier.get("/api/v1/signalen/\(id)").isProbleem(401))
            // A changed role counts from the next request on.
            let regisseur = try await een.api.login("ketenregisseur")
            #expect(try await regisseur.get("/api/v1/signalen/\(id)").status == 200)
            try await database.sql(
                "update identiteit.rol_toekenning set rol = 'stuurgroep' where account_id = 'ketenregisseur'; update identiteit.account set versie = versie + 1 where id = 'ketenregisseur'")
            #expect(try await regisseur.get("/api/v1/signalen/\(id)").status == 401)
            #expect(try await regisseur.get("/api/v1/signalen/\(id)").isProbleem(403))
            // And so does a role that ends by date, without anybody touching the account.
            let coa = try await een.api.login("coa")
            #expect(try await coa.get("/api/v1/dossiers").status == 200)
            try await database.sql("update identiteit.rol_toekenning set tot = '2020-01-02', van = '2020-01-01' where account_id = 'coa'")
            #expect(try await coa.get("/api/v1/dossiers").isProbleem(401))
            await een.stop()
            await twee.stop()
        }
    }

    @Test func anotherKeyOrAnOlderProgramDoesNotStart() async throws {
        try await TestDatabase.with("sleutel") { database in
            let map = try Omgeving.folder("anderesleutel")
            try await Opdracht.succeed(Omgeving.bin().appendingPathComponent("ketend").path, ["sleutel", "--data", map.path])
            let verkeerd = try await KetendProcess.launch(database, data: map)
            #expect(await verkeerd.process.code() != 0)
            #expect(verkeerd.output.contains("hoofdsleutel"), "\(verkeerd.output)")
            try await database.sql("insert into keten.migratie select module, max(nummer) + 1, 'later', max(checksum), max(toegepast_op) from keten.migratie where module = 'bestand' group by module")
            let ouder = try await KetendProcess.launch(database)
            #expect(await ouder.process.code() != 0)
            #expect(ouder.output.contains("(later)"), "\(ouder.output)")
        }
    }

    @Test func demoAccountsAndRealOnesDoNotMix() async throws {
        try await TestDatabase.with("echt") { database in
            try await database.sql("insert into identiteit.account (id, naam, organisatie) values ('echt', 'Echt Account', 'politie')")
            let demo = try await KetendProcess.launch(database)
            #expect(await demo.process.code() != 0)
            #expect(demo.output.contains("echte accounts"), "\(demo.output)")
            let gewoon = try await KetendProcess.start(database, demo: false)
            #expect(try await gewoon.api.post("/api/v1/sessies", ["account": "politie", "wachtwoord": "demo-demo-demo"]).status == 401)
            await gewoon.stop()
        }
    }
}
