import Foundation

/// Where a form came from, as the browser says it.
enum Herkomst {
    /// Whether `Origin` names this host; a browser sends it with every form, other programs may leave it out.
    static func isEigen(_ vraag: Vraag) -> Bool {
        guard let herkomst = vraag.kop("origin") else { return vraag.kop("sec-fetch-site").map { $0 == "same-origin" || $0 == "none" } ?? true }
        guard let url = URL(string: herkomst), let host = url.host else { return false }
        return host + (url.port.map { ":\($0)" } ?? "") == vraag.kop("host")
    }
}
