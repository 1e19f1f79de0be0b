import Foundation

/// What `deploy/test` gives to tests.
public enum Omgeving {
    /// - Throws: when the variable is absent.
    public static func value(_ name: String) throws -> String {
        guard let value = ProcessInfo.processInfo.environment[name], !value.isEmpty else {
            throw Supportfout("\(name) is not set: run deploy/test")
        }
        return value
    }

    /// The folder of executables and modules.
    public static func bin() throws -> URL { URL(fileURLWithPath: try value("KETEN_BIN"), isDirectory: true) }
    /// The region's configuration.
    public static func tenants() throws -> URL { URL(fileURLWithPath: try value("KETEN_TENANTS"), isDirectory: true) }
    /// True with `deploy/test --fast`: without browser.
    public static var fast: Bool { ProcessInfo.processInfo.environment["KETEN_SNEL"] != nil }

    /// A folder of its own, for its owner only; it disappears after the run.
    public static func folder(_ name: String = "map") throws -> URL {
        let parent = ProcessInfo.processInfo.environment["KETEN_TEST_MAP"] ?? NSTemporaryDirectory()
        let folder = URL(fileURLWithPath: parent, isDirectory: true).appendingPathComponent("\(name)-\(UUID().uuidString.prefix(8))", isDirectory: true)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        return folder
    }

    /// A copy of the region's configuration, to be changed.
    public static func copyOfTenants() throws -> URL {
        let copy = try folder("tenants").appendingPathComponent("Tenants", isDirectory: true)
        try FileManager.default.copyItem(at: tenants(), to: copy)
        return copy
    }
}
