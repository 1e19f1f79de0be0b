import Foundation
import Support
import Testing

/// `deploy/run` as a newcomer uses it: on an empty folder, stopped, and started again.
@Suite(.timeLimit(.minutes(3)), .enabled(if: !Omgeving.fast, "deploy/test --fast makes no cluster of its own"))
struct UitrolTests {
    private static let wortel = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static func draai(_ argumenten: [String]) async throws -> Opdracht.Result {
        // Programs from elsewhere than the build's own link are taken as they are: these tests hold the build folder's lock.
        // And the tests' own database is not the newcomer's.
        try await Opdracht.run(
            "bash", [wortel.appending(path: "deploy/run").path] + argumenten,
            environment: ["KETEN_DATABASE": nil, "KETEN_TEST_DATABASE": nil, "KETEN_APP_WACHTWOORD": nil, "KETEN_APP_GEBRUIKER": nil, "KETEN_BIN": try Omgeving.bin().resolvingSymlinksInPath().path])
    }

    @Test func anEmptyFolderBecomesARegionThatKeepsItsData() async throws {
        let data = try Omgeving.folder("uitrol").appending(path: "data").path, poort = try Poort.free()
        let begin = ["--demo", "--background", "--data", data, "--port", "\(poort)"]
        let eerst = try await Self.draai(begin)
        #expect(eerst.code == 0 && eerst.output.contains("http://127.0.0.1:\(poort)") && eerst.output.contains("demo-demo-demo"), "\(eerst.output)\(eerst.errors)")
        let api = API(URL(string: "http://127.0.0.1:\(poort)")!)
        let id = try await api.login("politie").post("/api/v1/signalen", ["omschrijving": "Verzonnen"]).id()
        let pid = try String(contentsOfFile: "\(data)/ketend.pid", encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(FileManager.default.fileExists(atPath: "/proc/\(pid)"))
        // Asked again it says that it runs; another port stays free.
        let nogmaals = try await Self.draai(begin)
        #expect(nogmaals.code == 0 && nogmaals.output.contains("Already running"))
        let stop = try await Self.draai(["--stop", "--data", data])
        #expect(stop.code == 0 && !FileManager.default.fileExists(atPath: "\(data)/ketend.pid"))
        #expect((try? await api.get("/gezond")) == nil)
        // The folder remembers that it is a demo region.
        #expect(try await Self.draai(Array(begin.dropFirst())).code == 0)
        #expect(try await api.login("politie").get("/api/v1/signalen/\(id)").text.contains("Verzonnen"))
        let sleutel = try FileManager.default.attributesOfItem(atPath: "\(data)/sleutels/hoofd.sleutel")[.posixPermissions] as? NSNumber
        #expect(sleutel?.intValue == 0o600)
        #expect(try await Self.draai(["--stop", "--data", data]).code == 0)
    }

    @Test func wrongArgumentsAreToldBeforeAnythingIsMade() async throws {
        let data = try Omgeving.folder("uitrol").appending(path: "data").path
        for argumenten in [["--port", "0", "--data", data], ["--port", "x", "--data", data], ["--onzin"], ["--data"], ["--stop", "--data", data]] {
            let gezegd = try await Self.draai(argumenten)
            #expect(gezegd.code != 0 && gezegd.errors.hasPrefix("run: "), "\(argumenten): \(gezegd.errors)")
        }
        #expect(!FileManager.default.fileExists(atPath: data))
    }
}
