import Foundation
import Support
import Testing

/// The command lines, as an administrator or a colleague without a server uses them.
@Suite struct OpdrachtregelTests {
    private static func draai(_ programma: String, _ argumenten: [String], _ omgeving: [String: String?] = [:], invoer: String? = nil) async throws -> Opdracht.Result {
        try await Opdracht.run(Omgeving.bin().appendingPathComponent(programma).path, argumenten, environment: omgeving, input: invoer.map { Data($0.utf8) })
    }

    @Test func ketenSignsInShowsModulesAndSignsOut() async throws {
        let server = try await GedeeldeServer.start(), thuis = try Omgeving.folder("thuis").path
        let omgeving: [String: String?] = ["KETEN_URL": server.base.absoluteString, "XDG_CONFIG_HOME": thuis, "KETEN_TOKEN": nil]
        let zonder = try await Self.draai("keten", ["modules"], omgeving)
        #expect(zonder.code == 2 && zonder.errors.contains("keten login"), "\(zonder.errors)")
        let fout = try await Self.draai("keten", ["login", "ketenregisseur"], omgeving, invoer: "verkeerd\n")
        #expect(fout.code == 2 && fout.errors.contains("klopt niet"), "\(fout.errors)")
        #expect(try await Self.draai("keten", ["login", "ketenregisseur"], omgeving, invoer: "demo-demo-demo\n").code == 0)
        let tabel = try await Self.draai("keten", ["modules"], omgeving)
        #expect(tabel.code == 0 && tabel.output.contains("casusoverleg") && tabel.output.contains("dijkstad"), "\(tabel.output)")
        let json = try JSON(data: Data(try await Self.draai("keten", ["modules", "--json"], omgeving).output.utf8))
        #expect(json["modules"][0]["id"].text == "casusoverleg" && json["modules"][0]["sha256"].text?.count == 64)
        #expect(try await Self.draai("keten", ["afmelden"], omgeving).code == 0)
        #expect(try await Self.draai("keten", ["modules"], omgeving).code == 2)
    }

    @Test func ketenSaysWhenTheServerIsNotThereAndNeverSendsATokenInTheClear() async throws {
        let weg = try await Self.draai("keten", ["modules"], ["KETEN_URL": "http://127.0.0.1:\(try Poort.free())", "KETEN_TOKEN": "x"])
        #expect(weg.code == 3 && weg.errors.contains("niet bereikbaar"))
        let open = try await Self.draai("keten", ["modules"], ["KETEN_URL": "http://keten.example", "KETEN_TOKEN": "x"])
        #expect(open.code == 64 && open.errors.contains("https"))
    }

    @Test func leesReadsFormsInEveryEncodingAndGoesOnPastABadFile() async throws {
        let map = try Omgeving.folder("lees")
        let tekst = "Format casus mensenhandel\r\nPERSONALIA SLACHTOFFER\r\nNaam: Noëlla\r\nGeboortedatum: 00-03-1988\r\nZomaar een regel die nergens hoort: 12\r\n"
        func schrijf(_ naam: String, _ inhoud: Data) throws -> String {
            let bestand = map.appendingPathComponent(naam)
            try inhoud.write(to: bestand)
            return bestand.path
        }
        let paden = [
            try schrijf("utf8.txt", Data([0xEF, 0xBB, 0xBF]) + Data(tekst.utf8)), try schrijf("oud.txt", tekst.data(using: .windowsCP1252)!),
            try schrijf("plaatje.txt", Data([0x89, 0x50, 0x4E, 0x47, 0, 0, 0])), map.appendingPathComponent("weg.txt").path,
        ]
        let gelezen = try await Self.draai("keten-casusoverleg", ["lees"] + paden + ["--json"])
        #expect(gelezen.code == 1 && gelezen.errors.contains("plaatje.txt") && gelezen.errors.contains("weg.txt"))
        let json = try JSON(data: Data(gelezen.output.utf8))
        #expect(json.object?.keys.sorted() == ["oud.txt", "utf8.txt"])
        for naam in ["oud.txt", "utf8.txt"] {
            #expect(json[naam]["slachtoffers"][0]["naam"].text == "Noëlla" && json[naam]["slachtoffers"][0]["geboortedatum"].text == "1988-03", "\(json[naam])")
            #expect(json[naam].description.contains("Zomaar een regel"))
        }
    }

    @Test func migrationIsDoneOnceAndCanBeRehearsed() async throws {
        let leeg = try await TestDatabase.empty("migratie")
        let proef = try await leeg.migrate(arguments: ["--dry-run"])
        #expect(proef.code == 0 && proef.output.contains("zou uitvoeren: bestand 1"), "\(proef.output)\(proef.errors)")
        #expect(try await leeg.sql("select count(*) from pg_namespace where nspname = 'bestand'") == "0")
        #expect(try await leeg.migrate().output.contains("uitgevoerd: casusoverleg 1"))
        #expect(try await leeg.migrate().output.contains("De database is bij."))
        try await leeg.sql("update keten.migratie set checksum = 'x' where module = 'ledger'")
        let gewijzigd = try await leeg.migrate()
        #expect(gewijzigd.code != 0 && gewijzigd.errors.contains("ledger 1 (ledger)"), "\(gewijzigd.errors)")
        try await leeg.drop()
    }
}
