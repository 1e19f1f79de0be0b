import Foundation
import Support

/// Follows every link of the pages that an account can come to, and every list and item of the API.
struct Kruiper {
    struct Oogst {
        var paginas: [(pad: String, tekst: String)] = []
        var aantal: Int { paginas.count }
        var tekst: String { paginas.map(\.tekst).joined(separator: "\n") }
        func waar(_ woord: String) -> String { paginas.filter { $0.tekst.contains(woord) }.map(\.pad).joined(separator: ", ") }
    }

    let server: KetendProcess
    let api: API
    let account: String

    func loop() async throws -> Oogst {
        var oogst = Oogst()
        try await paginas(&oogst)
        try await lijsten(&oogst)
        return oogst
    }

    /// As a browser, breadth first, each address once; other people's ids come from what this account was shown.
    private func paginas(_ oogst: inout Oogst) async throws {
        let browser = API(server.base)
        let aanmelding = try await browser.post(
            "/aanmelden", form: [("account", account), ("wachtwoord", "demo-demo-demo"), ("naar", "/")], headers: ["Origin": "http://127.0.0.1:\(server.port)", "Sec-Fetch-Site": "same-origin"])
        guard aanmelding.status == 303 else { throw Supportfout("\(account) could not sign in: \(aanmelding.status)") }
        var rij = ["/", "/signalen", "/dossiers", "/overleggen", "/wie-heeft-wat", "/verstrekkingen", "/instemmingen", "/mag-ik", "/deelnemers", "/geheimhouding", "/mandaat"]
        var gezien = Set(rij)
        while !rij.isEmpty, oogst.aantal < 400 {
            let pad = rij.removeFirst()
            let pagina = try await browser.get(pad)
            oogst.paginas.append((pad, pagina.text))
            guard pagina.headers["content-type"]?.hasPrefix("text/html") == true else { continue }
            for vondst in pagina.text.matches(of: /href="(\/[^"#]*)/) {
                let volgend = String(vondst.1).replacingOccurrences(of: "&amp;", with: "&")
                guard !volgend.hasPrefix("/regels"), !volgend.hasPrefix("/statisch"), gezien.insert(volgend).inserted else { continue }
                rij.append(volgend)
            }
        }
    }

    private func lijsten(_ oogst: inout Oogst) async throws {
        let lijsten = ["signalen", "dossiers", "casusoverleggen", "zorgoverleggen", "toewijzingen", "verstrekkingen", "instemmingsverzoeken", "crisisbesluiten", "deelnemers", "mandaten", "modules"]
        for lijst in lijsten {
            let antwoord = try await api.get("/api/v1/\(lijst)")
            oogst.paginas.append(("/api/v1/\(lijst)", antwoord.text))
            guard antwoord.status == 200 else { continue }
            for id in Set(Self.ids(antwoord.json)) {
                for pad in ["/api/v1/\(lijst)/\(id)", "/api/v1/dossiers/\(id)/verstrekkingen", "/api/v1/gegevens/\(id)/instemmingen"] {
                    oogst.paginas.append((pad, try await api.get(pad).text))
                }
            }
        }
    }

    private static func ids(_ json: JSON) -> [String] {
        switch json {
        case .string(let tekst): UUID(uuidString: tekst) == nil ? [] : [tekst]
        case .array(let lijst): lijst.flatMap(ids)
        case .object(let object): object.values.flatMap(ids)
        default: []
        }
    }
}
