import ArgumentParser
import Foundation
import FoundationNetworking

/// The server as this command line reaches it.
struct Server {
    let adres: URL
    let token: String?

    /// From `KETEN_URL` and `KETEN_TOKEN`, or what `keten login` kept.
    init(omgeving: [String: String] = ProcessInfo.processInfo.environment) throws {
        let tekst = omgeving["KETEN_URL"] ?? "http://127.0.0.1:8080"
        guard let adres = URL(string: tekst), adres.scheme == "http" || adres.scheme == "https", let host = adres.host else {
            throw Mislukt(.gebruik, "KETEN_URL is geen adres van een server.")
        }
        // A token over a plain connection would be read along the way.
        guard adres.scheme == "https" || ["127.0.0.1", "localhost", "::1"].contains(host) else {
            throw Mislukt(.gebruik, "Naar een andere machine gaat het alleen over https.")
        }
        self.adres = adres
        token = omgeving["KETEN_TOKEN"] ?? Bewaarplaats(adres).lees()
    }

    /// - Parameters:
    ///   - zoek: what comes after the question mark; made of the command's own options, so what is wrong in it is wrong use.
    ///   - aangemeld: whether the token goes along; an open question needs none, and an old one would spoil it.
    /// - Returns: the answer's body when the server said yes.
    /// - Throws: `Mislukt` with what the server said, in its own words.
    func vraag(
        _ methode: String, _ pad: String, _ inhoud: [String: String]? = nil, zoek: [URLQueryItem] = [], aangemeld: Bool = true
    ) async throws -> Data {
        var url = adres.appendingPathComponent("api/v1").appendingPathComponent(pad)
        if !zoek.isEmpty, var delen = URLComponents(url: url, resolvingAgainstBaseURL: false) {
            delen.queryItems = zoek
            url = delen.url ?? url
        }
        var request = URLRequest(url: url, timeoutInterval: 20)
        request.httpMethod = methode
        if aangemeld, let token { request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization") }
        if let inhoud {
            request.setValue("application/json", forHTTPHeaderField: "Content-Type")
            request.httpBody = try JSONEncoder().encode(inhoud)
        }
        let data: Data, antwoord: URLResponse
        do {
            (data, antwoord) = try await URLSession.shared.data(for: request)
        } catch {
            throw Mislukt(.onbereikbaar, "De server op \(adres.absoluteString) is niet bereikbaar. Draait hij?")
        }
        let status = (antwoord as? HTTPURLResponse)?.statusCode ?? 0
        guard (200..<300).contains(status) else {
            let detail = (try? JSONDecoder().decode(Probleem.self, from: data))?.detail ?? "De server antwoordde met \(status)."
            let code: Mislukt.Code = status == 401 ? .nietAangemeld : status == 400 && !zoek.isEmpty ? .gebruik : .geweigerd
            throw Mislukt(code, status == 401 && pad != "sessies" ? "\(detail) Gebruik: keten login ACCOUNT." : detail)
        }
        return data
    }

    private struct Probleem: Decodable { let detail: String }
}

/// Why a command did not work; its code is the program's.
struct Mislukt: Error, CustomStringConvertible {
    enum Code: Int32 { case geweigerd = 1, nietAangemeld = 2, onbereikbaar = 3, gebruik = 64 }

    let code: Code
    let description: String

    init(_ code: Code, _ tekst: String) {
        self.code = code
        description = tekst
    }
}

extension AsyncParsableCommand {
    /// Runs a command's work; a failure is one line on standard error and its own exit code.
    func metUitleg(_ doe: () async throws -> Void) async throws {
        do {
            try await doe()
        } catch let fout as Mislukt {
            FileHandle.standardError.write(Data("keten: \(fout)\n".utf8))
            throw ExitCode(fout.code.rawValue)
        }
    }
}
