import Foundation
import Support
import Testing

/// A server on a folder of its own with programs and modules, of which one is tampered with.
@Suite struct ModuleladerTests {
    /// A copy of the build; the kit is a link, for its size.
    private static func kopie() throws -> URL {
        let bron = try Omgeving.bin(), map = try Omgeving.folder("bin"), beheer = FileManager.default
        for naam in ["ketend", "libCasusoverleg.so", "modules.lock"] {
            try beheer.copyItem(at: bron.appendingPathComponent(naam), to: map.appendingPathComponent(naam))
        }
        try beheer.createSymbolicLink(at: map.appendingPathComponent("libKetenKit.so"), withDestinationURL: bron.appendingPathComponent("libKetenKit.so"))
        return map
    }

    /// What a server in that folder says when it starts; it must end by itself.
    private static func start(_ map: URL) async throws -> (code: Int32, tekst: String) {
        try await TestDatabase.with("lader") { database in
            let server = try await KetendProcess.launch(database, bin: map)
            let code = await server.process.code()
            return (code, server.output)
        }
    }

    private static func vergrendel(_ map: URL, _ modules: [String]) async throws {
        try await Opdracht.succeed(map.appendingPathComponent("ketend").path, ["modules", "vergrendel", "--map", map.path] + modules)
    }

    private static func vertaal(_ c: String, naar: URL) async throws {
        try await Opdracht.succeed("clang", ["-shared", "-fPIC", "-x", "c", "-", "-o", naar.path], input: Data(c.utf8))
    }

    @Test func oneChangedByteIsRefusedByName() async throws {
        let map = try Self.kopie(), bestand = map.appendingPathComponent("libCasusoverleg.so")
        var inhoud = try Data(contentsOf: bestand)
        inhoud[inhoud.count / 2] ^= 1
        try inhoud.write(to: bestand)
        let (code, tekst) = try await Self.start(map)
        #expect(code != 0 && tekst.contains("libCasusoverleg.so") && tekst.contains("modules.lock"), "\(tekst)")
    }

    @Test func aMissingModuleAndAMissingLockAreRefused() async throws {
        let map = try Self.kopie()
        try FileManager.default.removeItem(at: map.appendingPathComponent("libCasusoverleg.so"))
        let zonder = try await Self.start(map)
        #expect(zonder.code != 0 && zonder.tekst.contains("libCasusoverleg.so") && zonder.tekst.contains("is er niet"), "\(zonder.tekst)")
        try FileManager.default.removeItem(at: map.appendingPathComponent("modules.lock"))
        let open = try await Self.start(map)
        #expect(open.code != 0 && open.tekst.contains("modules.lock is er niet"), "\(open.tekst)")
    }

    @Test func anotherKitThanTheLockKnowsIsRefused() async throws {
        let map = try Self.kopie(), slot = map.appendingPathComponent("modules.lock")
        let tekst = try String(contentsOf: slot, encoding: .utf8)
        let kit = try #require(tekst.split(separator: "\n").first { $0.hasPrefix("kit ") })
        try tekst.replacingOccurrences(of: kit, with: "kit \(String(repeating: "0", count: 64)) libKetenKit.so").write(to: slot, atomically: true, encoding: .utf8)
        let gezegd = try await Self.start(map)
        #expect(gezegd.code != 0 && gezegd.tekst.contains("libKetenKit.so"), "\(gezegd.tekst)")
    }

    @Test func whatIsNoModuleIsRefusedByName() async throws {
        let map = try Self.kopie()
        try Data("geen bibliotheek".utf8).write(to: map.appendingPathComponent("libTekst.so"))
        try await Self.vertaal("int iets(void) { return 1; }", naar: map.appendingPathComponent("libIets.so"))
        try await Self.vergrendel(map, ["libCasusoverleg.so", "libTekst.so", "libIets.so"])
        let gezegd = try await Self.start(map)
        #expect(gezegd.code != 0)
        #expect(gezegd.tekst.contains("libTekst.so: is geen module") && gezegd.tekst.contains("libIets.so: is geen module"), "\(gezegd.tekst)")
    }

    @Test func aModuleOfAnotherBuildIsRefusedByName() async throws {
        let map = try Self.kopie()
        try await Self.vertaal(
            "const char *keten_module_bouwmerk(void) { return \"KetenKit 0.0.1 / oud\"; } void *keten_module(void) { __builtin_trap(); }",
            naar: map.appendingPathComponent("libOud.so"))
        try await Self.vergrendel(map, ["libCasusoverleg.so", "libOud.so"])
        let gezegd = try await Self.start(map)
        #expect(gezegd.code != 0 && gezegd.tekst.contains("libOud.so: is gebouwd met een andere kit of compiler (KetenKit 0.0.1 / oud"), "\(gezegd.tekst)")
    }

    @Test func theUntouchedCopyStarts() async throws {
        let map = try Self.kopie()
        try await TestDatabase.with("lader") { database in
            let server = try await KetendProcess.start(database, bin: map)
            #expect(try await server.api.get("/gezond").status == 200)
            #expect(await server.stop() == 0)
        }
    }
}
