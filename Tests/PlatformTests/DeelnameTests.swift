import Foundation
import Support
import Testing

/// Who takes part: joining with everybody's consent, leaving after six months, and changes that need all.
@Suite struct DeelnameTests {
    private static func dag(_ dagen: Int) -> JSON { .string(KetenTests.dag(dagen)) }

    /// The region with one organisation that still has to join, and somebody who works there.
    private static func metKandidaat(_ body: (KetendProcess) async throws -> Void) async throws {
        let map = try Omgeving.copyOfTenants(), bestand = map.appendingPathComponent("regio.yaml")
        let tekst = try String(contentsOf: bestand, encoding: .utf8)
        let brug = "  - id: brug\n    naam: Stichting De Brug\n    soort: reclassering\n    kandidaat: true\n"
        try (tekst + brug).write(to: bestand, atomically: true, encoding: .utf8)
        try await KetendProcess.with("toetreding", tenants: map) { server in
            try await server.database.sql(
                """
                insert into identiteit.account (id, naam, organisatie, wachtwoord, demo, geheimhouding_op) \
                select 'brug', 'Kandidaat', 'brug', wachtwoord, true, geheimhouding_op from identiteit.account where id = 'politie'; \
                insert into identiteit.rol_toekenning (account_id, rol, tenant_id, van) values ('brug', 'partner', 'waterland-noord', '2020-01-01')
                """)
            try await body(server)
        }
    }

    @Test("C4 · een kandidaat krijgt niets tot alle partners instemden en zij tekende")
    func joiningNeedsEverybody() async throws {
        try await Self.metKandidaat { server in
            let tafel = try await Tafel(server), penvoerder = try await server.api.login("penvoerder"), kandidaat = try await server.api.login("brug")
            let dossier = "/api/v1/dossiers/\(tafel.dossier)"
            func dicht() async throws {
                #expect(try await kandidaat.get(dossier).isProbleem(404))
                #expect(try await kandidaat.get("/api/v1/casusoverleggen").json["overleggen"].array?.isEmpty == true)
                #expect(try await kandidaat.get("/api/v1/casusoverleggen/\(tafel.overleg)").isProbleem(404))
            }
            try await dicht()
            #expect(try await tafel.verstrek(aan: "brug").isProbleem(409, regel: "C4"))
            #expect(try await tafel.besluit(aan: "brug").isProbleem(409, regel: "C4"))

            let verzoek: JSON = ["organisatie": "brug", "op": Self.dag(-9), "kenmerk": "ST-12"], sleutel = ["Idempotency-Key": UUID().uuidString]
            #expect(try await tafel.regisseur.post("/api/v1/toetredingen", verzoek).isProbleem(403))
            let id = try await penvoerder.post("/api/v1/toetredingen", verzoek, headers: sleutel).id(), pad = "/api/v1/toetredingen/\(id)"
            #expect(try await penvoerder.post("/api/v1/toetredingen", verzoek, headers: sleutel).id() == id)
            #expect(try await penvoerder.post("/api/v1/toetredingen", verzoek).isProbleem(409, regel: "C4"))
            #expect(try await penvoerder.post("/api/v1/toetredingen", ["organisatie": "riec", "op": Self.dag(0), "kenmerk": "x"]).velden == ["organisatie"])

            let overzicht = try await penvoerder.get("/api/v1/deelnemers").json
            let moetNog = (overzicht["toetredingen"][0]["moetNog"].array ?? []).compactMap(\.text)
            // Everybody in the list but the one who asks; gemeenten as one, RIEC and EMM not.
            #expect(moetNog.count == 16 && overzicht["deelnemers"].array?.count == 17 && !moetNog.contains("brug") && !moetNog.contains("riec"))
            #expect(moetNog.contains("gemeente.dijkstad") && !moetNog.contains("gemeente.dijkstad.ggd"))
            func stemIn(_ organisatie: String) async throws -> API.Answer {
                try await penvoerder.post("\(pad)/instemmingen", ["organisatie": .string(organisatie), "op": Self.dag(-2), "kenmerk": "K-1"])
            }
            func teken() async throws -> API.Answer { try await penvoerder.post("\(pad)/ondertekening", ["op": Self.dag(0)]) }
            for organisatie in moetNog.dropLast() { #expect(try await stemIn(organisatie).status == 201, "\(organisatie)") }
            #expect(try await stemIn(moetNog[0]).isProbleem(409, regel: "C4"))
            #expect(try await stemIn("brug").isProbleem(409, regel: "C4"))
            #expect(try await stemIn("gemeente.dijkstad.ggd").velden == ["organisatie"])
            let teVroeg = try await teken()
            #expect(teVroeg.isProbleem(409, regel: "C4") && teVroeg.text.contains("1 partner"), "\(teVroeg.text)")
            try await dicht()
            #expect(try await stemIn(moetNog[15]).status == 201)
            // Consents of today do not make a signature of last week.
            #expect(try await penvoerder.post("\(pad)/ondertekening", ["op": Self.dag(-5)]).isProbleem(409, regel: "C4"))
            #expect(try await penvoerder.post("\(pad)/ondertekening", ["op": Self.dag(1)]).velden == ["op"])
            #expect(try await teken().status == 201)
            #expect(try await kandidaat.daarna(dossier).status == 200)
            #expect(try await kandidaat.get("/api/v1/casusoverleggen").text.contains(tafel.overleg))
            let nu = try await kandidaat.get("/api/v1/deelnemers").json["deelnemers"].array?.first { $0["organisatie"].text == "brug" }
            #expect(nu?["stand"].text == "partner" && nu?["getekendOp"] == Self.dag(0))
        }
    }

    /// The last day of a notice of which the six months are over today, and the day after it.
    static func opzegdagen() -> (om: String, bijna: String) {
        var kalender = Calendar(identifier: .gregorian)
        kalender.timeZone = TimeZone(identifier: "Europe/Amsterdam")!
        let vandaag = KetenTests.dag(0)
        func einde(_ dagen: Int) -> String {
            let dag = kalender.date(byAdding: .day, value: -dagen, to: Date())!
            let d = kalender.dateComponents([.year, .month, .day], from: kalender.date(byAdding: .month, value: 6, to: dag)!)
            return String(format: "%04d-%02d-%02d", d.year!, d.month!, d.day!)
        }
        let dagen = (170...190).first { einde($0) <= vandaag }!
        return (KetenTests.dag(-dagen), KetenTests.dag(1 - dagen))
    }

    @Test("C34 · wie opzegt doet mee tot de zes maanden om zijn, houdt wat zij inbracht en krijgt daarna niets nieuws")
    func leavingTakesSixMonths() async throws {
        try await KetendProcess.with("opzegging") { server in
            let tafel = try await Tafel(server, tenant: "veenwoude"), penvoerder = try await server.api.login("penvoerder")
            let politie = try await server.api.login("politie")
            let coa = try await server.api.login("coa"), assistent = try await server.api.login("assistent.veenwoude")
            let dossier = "/api/v1/dossiers/\(tafel.dossier)", overleg = "/api/v1/casusoverleggen/\(tafel.overleg)"
            let eigen = "/api/v1/signalen/\(try await politie.post("/api/v1/signalen", ["omschrijving": "Van de politie zelf."]).id())"
            for partner in [politie, coa, assistent] { #expect(try await partner.get(dossier).status == 200) }
            let (om, bijna) = Self.opzegdagen(), vandaag = KetenTests.dag(0)
            func zegOp(_ organisatie: String, _ op: String) async throws -> API.Answer {
                try await penvoerder.post("/api/v1/opzeggingen", ["organisatie": .string(organisatie), "op": .string(op)])
            }
            #expect(try await politie.post("/api/v1/opzeggingen", ["organisatie": "politie", "op": .string(om)]).isProbleem(403))
            #expect(try await zegOp("politie", KetenTests.dag(1)).velden == ["op"])

            // The day it is over: gone. One day short: still there.
            let weg = try await zegOp("politie", om), nog = try await zegOp("coa", bijna)
            #expect(weg.status == 201 && (weg.json["vertrektOp"].text ?? "x") <= vandaag, "\(weg.text)")
            #expect(nog.status == 201 && (nog.json["vertrektOp"].text ?? "") > vandaag, "\(nog.text)")
            #expect(try await politie.daarna(dossier).isProbleem(404))
            #expect(try await politie.get(overleg).isProbleem(404))
            #expect(try await politie.get("/api/v1/casusoverleggen").json["overleggen"].array?.isEmpty == true)
            #expect(try await politie.get("/api/v1/dossiers").json["dossiers"].array?.isEmpty == true)
            #expect(try await politie.get(eigen).text.contains("Van de politie zelf."))
            for pad in [dossier, overleg] { #expect(try await coa.daarna(pad).status == 200) }
            #expect(try await tafel.verstrek(aan: "politie").isProbleem(409, regel: "C34"))
            #expect(try await tafel.besluit(aan: "politie").isProbleem(409, regel: "C34"))
            #expect(try await tafel.besluit(aan: "coa").status == 201)

            // One notice at a time, and none from who is gone.
            for organisatie in ["coa", "politie"] { #expect(try await zegOp(organisatie, vandaag).isProbleem(409, regel: "C34"), "\(organisatie)") }
            // A gemeente leaves with its services.
            #expect(try await zegOp("gemeente.veenwoude", om).status == 201)
            #expect(try await assistent.daarna(dossier).isProbleem(404))
            let standen = try await penvoerder.get("/api/v1/deelnemers").json["deelnemers"].array ?? []
            func stand(_ id: String) -> String? { standen.first { $0["organisatie"].text == id }?["stand"].text }
            #expect(["politie", "coa", "gemeente.veenwoude", "om"].map(stand) == ["vertrokken", "partner", "vertrokken", "partner"])
        }
    }

    @Test("C33 · een wijziging geldt pas als alle partners instemden en is getekend; tot dan geldt de oude tekst")
    func aChangeNeedsAll() async throws {
        try await KetendProcess.with("wijziging") { server in
            let penvoerder = try await server.api.login("penvoerder"), regisseur = try await server.api.login("ketenregisseur")
            let voorstel: JSON = ["titel": "Bewaren wordt korter", "op": Self.dag(-9), "kenmerk": "ST-9"]
            #expect(try await regisseur.post("/api/v1/wijzigingen", voorstel).isProbleem(403))
            let pad = "/api/v1/wijzigingen/\(try await penvoerder.post("/api/v1/wijzigingen", voorstel).id())"
            func wijziging() async throws -> JSON { try await regisseur.get("/api/v1/deelnemers").json["wijzigingen"][0] }
            func teken() async throws -> API.Answer { try await penvoerder.post("\(pad)/ondertekening", ["op": Self.dag(0)]) }
            let allen = try await (wijziging()["moetNog"].array ?? []).compactMap(\.text)
            #expect(allen.count == 16)
            for (nummer, organisatie) in allen.enumerated() {
                let geweigerd = try await teken()
                #expect(geweigerd.isProbleem(409, regel: "C33") && geweigerd.text.contains("\(16 - nummer) partner"), "\(nummer)")
                #expect(try await wijziging()["ondertekendOp"].isNull)
                let invoer: JSON = ["organisatie": .string(organisatie), "op": Self.dag(-1), "kenmerk": "K"]
                #expect(try await penvoerder.post("\(pad)/instemmingen", invoer).status == 201)
            }
            #expect(try await teken().status == 201)
            #expect(try await wijziging()["ondertekendOp"] == Self.dag(0))
            // What was signed is signed.
            #expect(try await teken().isProbleem(409, regel: "C33"))
            // It is no accession, and has no other address.
            let elders = pad.replacingOccurrences(of: "wijzigingen", with: "toetredingen") + "/ondertekening"
            #expect(try await penvoerder.post(elders, ["op": Self.dag(0)]).isProbleem(404))
        }
    }

    @Test("C35 · het register zegt in welk jaar het convenant is, en hoe vaak het verlengd is")
    func theRegisterTellsTheYear() async throws {
        let jaar = try #require(Int(KetenTests.dag(0).prefix(4)))
        let convenant = try await GedeeldeServer.als("om").get("/api/v1/deelnemers").json["convenant"]
        #expect(convenant["van"].text == "\(jaar)-01-01" && convenant["tot"].text == "\(jaar + 1)-01-01" && convenant["verlengd"].int == jaar - 2010)
        #expect(try await GedeeldeServer.als("riec").get("/api/v1/deelnemers").isProbleem(403))
    }
}
