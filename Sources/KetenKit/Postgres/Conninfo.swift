import CLibPQ
import Foundation

/// A connection string taken apart by libpq itself, so that both of its forms mean what they mean everywhere.
struct Conninfo {
    private var options: [(key: String, value: String)] = []

    /// - Throws: `PostgresError` when the string cannot be read; it is not repeated, since it may hold a password.
    init(_ configuration: DatabaseConfiguration) throws(PostgresError) {
        guard let parsed = PQconninfoParse(configuration.conninfo, nil) else {
            throw PostgresError(.connection, "the connection string cannot be read")
        }
        defer { PQconninfoFree(parsed) }
        var option = parsed
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val { options.append((String(cString: keyword), String(cString: value))) }
            option += 1
        }
        // A host that vanished without a word is noticed; who writes other values keeps them.
        for (key, value) in [("keepalives_idle", "10"), ("keepalives_interval", "5"), ("keepalives_count", "3"), ("tcp_user_timeout", "10000")]
        where !options.contains(where: { $0.key == key }) {
            options.append((key, value))
        }
        set("user", configuration.user)
        set("password", configuration.password)
        set("application_name", configuration.applicationName)
        set("client_encoding", "UTF8")
    }

    private mutating func set(_ key: String, _ value: String?) {
        guard let value else { return }
        options.removeAll { $0.key == key }
        options.append((key, value))
    }

    /// Keys and values as the two NULL-terminated lists that libpq's `…Params` functions want.
    func withCStrings<R>(_ body: ([UnsafePointer<CChar>?], [UnsafePointer<CChar>?]) -> R) -> R {
        let keys = options.map { strdup($0.key) }, values = options.map { strdup($0.value) }
        defer { (keys + values).forEach { free($0) } }
        return body(keys.map { UnsafePointer($0) } + [nil], values.map { UnsafePointer($0) } + [nil])
    }
}
