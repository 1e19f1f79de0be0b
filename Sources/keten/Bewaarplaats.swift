import Foundation

/// Keeps the token of one server between commands, readable by its owner only.
struct Bewaarplaats {
    private let bestand: URL

    init(_ server: URL) {
        let omgeving = ProcessInfo.processInfo.environment
        let basis = omgeving["XDG_CONFIG_HOME"].map { URL(fileURLWithPath: $0) } ?? FileManager.default.homeDirectoryForCurrentUser.appendingPathComponent(".config")
        let naam = "\(server.host ?? "")-\(server.port.map(String.init) ?? server.scheme ?? "")".replacingOccurrences(of: ":", with: "_")
        bestand = basis.appendingPathComponent("keten").appendingPathComponent("\(naam).token")
    }

    func lees() -> String? { (try? String(contentsOf: bestand, encoding: .utf8)).flatMap { $0.isEmpty ? nil : $0 } }

    func bewaar(_ token: String) throws {
        let beheer = FileManager.default
        try beheer.createDirectory(at: bestand.deletingLastPathComponent(), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        guard beheer.createFile(atPath: bestand.path, contents: Data(token.utf8), attributes: [.posixPermissions: 0o600]) else {
            throw Mislukt(.geweigerd, "De aanmelding kan niet worden bewaard in \(bestand.path).")
        }
    }

    func wis() { try? FileManager.default.removeItem(at: bestand) }
}
