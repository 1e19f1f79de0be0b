import Foundation
import Support
import Testing

/// Statements of secrecy: of staff before the first look, of invited experts before the table.
@Suite struct GeheimhoudingTests {
    @Test("C21.2 · de penvoerder legt de verklaring vast, niet vooruit; daarna gaat het bestand open")
    func aStatementOpensTheFile() async throws {
        try await KetendProcess.with("verklaring") { server in
            try await server.database.sql("update identiteit.account set geheimhouding_op = null where id = 'coa'")
            let penvoerder = try await server.api.login("penvoerder"), coa = try await server.api.login("coa"), privacy = try await server.api.login("privacy")
            #expect(try await coa.get("/api/v1/dossiers").isProbleem(409, regel: "C21.2"))
            func zonder(_ wie: API) async throws -> [String] {
                (try await wie.get("/api/v1/geheimhouding").json["medewerkers"].array ?? []).filter { $0["getekendOp"].isNull }.compactMap { $0["account"].text }
            }
            for wie in [penvoerder, privacy] { #expect(try await zonder(wie) == ["coa"]) }
            #expect(try await coa.get("/api/v1/geheimhouding").isProbleem(403))
            func leg(_ account: String, _ dag: Int) async throws -> API.Answer {
                try await penvoerder.post("/api/v1/geheimhouding", ["account": .string(account), "getekendOp": .string(KetenTests.dag(dag))])
            }
            #expect(try await privacy.post("/api/v1/geheimhouding", ["account": "coa", "getekendOp": .string(KetenTests.dag(0))]).isProbleem(403))
            #expect(try await leg("coa", 1).velden == ["getekendOp"])
            #expect(try await leg("bestaat-niet", 0).velden == ["account"])
            #expect(try await coa.get("/api/v1/dossiers").isProbleem(409, regel: "C21.2"))
            #expect(try await leg("coa", 0).status == 201)
            #expect(try await wordt { try await coa.get("/api/v1/dossiers").status == 200 })
            #expect(try await zonder(penvoerder).isEmpty)
            #expect(try await leg("coa", 0).isProbleem(409, regel: "C21.2"))
            let bewijs = "select account || ' ' || getekend_op || ' ' || vastgelegd_door from deelname.verklaring"
            #expect(try await server.database.peek(["deelname.verklaring"], bewijs) == "coa \(KetenTests.dag(0)) penvoerder")
        }
    }

    @Test("C21.3 · een deskundige van buiten staat pas op de lijst als die tekende, en alleen zolang dat geldt")
    func anExpertSignsToo() async throws {
        try await KetendProcess.with("deskundige") { server in
            let penvoerder = try await server.api.login("penvoerder"), regisseur = try await server.api.login("ketenregisseur")
            let naam = "Tolk\(UUID().uuidString.prefix(6))"
            func leg(_ velden: [String: JSON]) async throws -> API.Answer {
                try await penvoerder.post("/api/v1/deskundigen", .object(velden.merging(["naam": .string(naam)]) { eigen, _ in eigen }))
            }
            func dag(_ dagen: Int) -> JSON { .string(KetenTests.dag(dagen)) }
            #expect(try await leg(["getekendOp": dag(1)]).velden == ["getekendOp"])
            #expect(try await leg(["getekendOp": dag(-5), "geldigTot": dag(-5)]).velden == ["geldigTot"])
            #expect(try await leg(["getekendOp": dag(0), "overleg": "stuurgroep"]).isProbleem(400))
            #expect(try await leg(["getekendOp": dag(0), "naam": "   "]).velden == ["naam"])
            #expect(try await regisseur.post("/api/v1/deskundigen", ["naam": .string(naam), "getekendOp": dag(0)]).isProbleem(403))
            let geldt = try await leg(["getekendOp": dag(0), "overleg": "casusoverleg", "geldigTot": dag(1)]).id()
            let voorbij = try await leg(["getekendOp": dag(-30), "geldigTot": dag(0)]).id()
            // The chair sees who may be at the table today.
            let lijst = try await regisseur.get("/api/v1/deskundigen").json["deskundigen"].array ?? []
            func regel(_ id: String) -> JSON { lijst.first { $0["id"].text == id } ?? .null }
            #expect(lijst.count == 2 && regel(geldt)["geldt"].bool == true && regel(voorbij)["geldt"].bool == false)
            #expect(regel(geldt)["naam"].text == naam && regel(geldt)["overleg"].text == "casusoverleg" && regel(voorbij)["overleg"].isNull)
            #expect(try await server.api.login("politie").get("/api/v1/deskundigen").isProbleem(403))
            let dump = try await server.database.dump()
            #expect(dump.contains(geldt) && !dump.contains(naam) && !dump.contains(Data(naam.utf8).map { String(format: "%02x", $0) }.joined()))
        }
    }
}
