import Foundation
import HTTPTypes
import Hummingbird
import Identity
import Invoer
import Logging
import NIOCore
import Postgres
import Regio

/// The one gate that every request passes: reads it within limits, finds who asks, checks module, right and form token,
/// calls the handler, and turns every error into a problem document or a page.
public struct Poort: Sendable {
    let routes: [Route]
    let sessies: Sessies
    let regio: RegioConfiguratie
    let foutpagina: @Sendable (Probleem, Aangemeld?) -> Antwoord
    let logger: Logger

    public init(
        routes: [Route], sessies: Sessies, regio: RegioConfiguratie, logger: Logger,
        foutpagina: @escaping @Sendable (Probleem, Aangemeld?) -> Antwoord
    ) {
        self.routes = routes
        self.sessies = sessies
        self.regio = regio
        self.logger = logger
        self.foutpagina = foutpagina
    }

    /// The name of the page session's cookie. The prefix binds it to this host and to https (localhost counts as such).
    public static let koekje = "__Host-keten"

    /// Hummingbird's router with every route in it; known paths answer other methods with 405.
    public func router() -> Router<BasicRequestContext> {
        let router = Router(context: BasicRequestContext.self)
        var methoden: [String: Set<String>] = [:], modules: [String: String] = [:]
        for route in routes {
            modules[route.pad] = route.module
            let pad = RouterPath(route.pad)
            methoden[route.pad, default: []].insert(route.methode.rawValue)
            router.on(pad, method: HTTPRequest.Method(rawValue: route.methode.rawValue)!) { request, context in
                try await self.verwerk(request, context, route)
            }
        }
        for (pad, kent) in methoden {
            let toegestaan = kent.sorted().joined(separator: ", ")
            for methode in Route.Methode.allCases where !kent.contains(methode.rawValue) {
                router.on(RouterPath(pad), method: HTTPRequest.Method(rawValue: methode.rawValue)!) { [module = modules[pad]] request, _ in
                    let api = request.uri.path.hasPrefix("/api/")
                    // Where a module is off, its addresses do not exist in any way.
                    if let module, let wie = try? await self.aanmelding(request, api: api), !self.regio.moduleAan(module, tenant: wie.tenant) {
                        return self.antwoord(self.probleem(.onbekend, api: api, wie: wie), request)
                    }
                    var probleem = Probleem(
                        status: 405, titel: "Methode kan hier niet", detail: "Dit adres kent alleen \(toegestaan).")
                    probleem.koppen = [(naam: "allow", waarde: toegestaan)]
                    return self.antwoord(self.probleem(probleem, api: api, wie: nil), request)
                }
            }
        }
        router.add(middleware: Vangnet(poort: self))
        return router
    }

    private func verwerk(_ request: Request, _ context: BasicRequestContext, _ route: Route) async throws -> Response {
        var wie: Aangemeld?
        do {
            // The router folds a trailing slash away; here it is another address (API Design Rules).
            guard route.pad == "/" || !request.uri.path.hasSuffix("/") else { throw Probleem.onbekend }
            wie = try await aanmelding(request, api: route.isAPI)
            // Who may not come in is sent away before a byte of the body is kept.
            try laatToe(wie, route)
            let vraag = try await lees(request, context, route)
            return antwoord(try await doe(vraag, wie, route), request)
        } catch let fout as PostgresError where fout.sqlState == "KT401" {
            if let wie { sessies.vergeet(wie) }
            return antwoord(geweigerd(Probleem.aanmelden, request, api: route.isAPI, wie: nil), request)
        } catch {
            return antwoord(geweigerd(error, request, api: route.isAPI, wie: wie), request)
        }
    }

    private func laatToe(_ wie: Aangemeld?, _ route: Route) throws {
        if let module = route.module, let wie, !regio.moduleAan(module, tenant: wie.tenant) { throw Probleem.onbekend }
        guard case .recht(let recht) = route.eis else { return }
        guard let wie else { throw Probleem.aanmelden }
        guard wie.mag(recht) else { throw Probleem.geenRecht(recht) }
    }

    private func doe(_ vraag: Vraag, _ wie: Aangemeld?, _ route: Route) async throws -> Antwoord {
        switch route.handler {
        case .open(let handler): return try await handler(vraag, wie)
        case .met(let handler):
            guard let wie else { throw Probleem.aanmelden }
            if !route.isAPI, route.methode != .GET { try controleerFormulier(vraag, wie) }
            return try await handler(vraag, wie)
        }
    }

    /// A form must come from our own page: the browser says so (Origin) and it carries the session's token.
    private func controleerFormulier(_ vraag: Vraag, _ wie: Aangemeld) throws {
        guard Herkomst.isEigen(vraag), try vraag.formulier()["csrf"] == wie.csrf else {
            throw Probleem(
                status: 403, titel: "Formulier verlopen",
                detail: "Dit formulier hoort niet bij uw aanmelding. Ga terug, ververs de pagina en verstuur het opnieuw.")
        }
    }

    private func aanmelding(_ request: Request, api: Bool) async throws -> Aangemeld? {
        if api {
            guard let kop = request.headers[.authorization] else { return nil }
            guard kop.lowercased().hasPrefix("bearer ") else { throw Probleem.aanmelden }
            guard let wie = try await sessies.ken(token: String(kop.dropFirst(7)), soort: .api) else { throw Probleem.aanmelden }
            return wie
        }
        guard let token = Koekjes.lees(request.headers[.cookie], naam: Self.koekje) else { return nil }
        return try await sessies.ken(token: token, soort: .pagina)
    }

    private func lees(_ request: Request, _ context: BasicRequestContext, _ route: Route) async throws -> Vraag {
        let grens = if case .openbaar = route.eis { Grenzen.onbekende } else { route.isAPI ? Grenzen.inhoud : Grenzen.formulier }
        var inhoud: [UInt8] = []
        if route.methode != .GET {
            if let lengte = request.headers[.contentLength].flatMap(Int.init), lengte > grens { throw Probleem.teGroot }
            inhoud = try await Self.verzamel(request.body, hoogstens: grens)
        }
        let type = request.headers[.contentType]?.split(separator: ";", maxSplits: 1).first.map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
        var parameters: [String: String] = [:]
        for (naam, waarde) in context.parameters {
            // Ids come without escapes; Foundation's way through them is long.
            parameters[String(naam)] = waarde.utf8.contains(UInt8(ascii: "%")) ? String(waarde).removingPercentEncoding ?? "" : String(waarde)
        }
        var query: [String: String] = [:]
        for (naam, waarde) in request.uri.queryParameters {
            guard !waarde.utf8.contains(0) else { throw Probleem.invoer([Fout(pad: String(naam.prefix(40)), melding: "Hier staat een teken dat geen tekst is.")]) }
            query[String(naam)] = String(waarde)
        }
        let koppen = request.headers
        let authority = request.head.authority
        return Vraag(
            methode: route.methode.rawValue, pad: request.uri.path, parameters: parameters, query: query, inhoud: inhoud, inhoudstype: type,
            grens: request.headers[.contentType].flatMap(Formulier.grens)
        ) { naam in
            naam == "host" ? authority : HTTPField.Name(naam).flatMap { koppen[$0] }
        }
    }

    /// Reads a body within its size and the time for a whole request, so that a slow sender holds nothing for long.
    private static func verzamel(_ body: RequestBody, hoogstens grens: Int) async throws -> [UInt8] {
        try await withThrowingTaskGroup(of: [UInt8].self) { groep in
            groep.addTask {
                var uit: [UInt8] = []
                for try await deel in body {
                    guard uit.count + deel.readableBytes <= grens else { throw Probleem.teGroot }
                    uit.append(contentsOf: deel.readableBytesView)
                }
                return uit
            }
            groep.addTask {
                try await Task.sleep(for: Grenzen.tijd)
                throw Probleem.teTraag
            }
            defer { groep.cancelAll() }
            return try await groep.next()!
        }
    }

    func geweigerd(_ fout: any Error, _ request: Request, api: Bool, wie: Aangemeld?) -> Antwoord {
        if let gevonden = Probleem.uit(fout) {
            // A page for someone who is not signed in is the sign-in page, which leads back.
            if gevonden.status == 401, !api, request.method == .get || request.method == .head {
                let terug = request.uri.path == "/" ? "" : "?naar=" + (request.uri.path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? "")
                return .naar("/aanmelden" + terug)
            }
            return probleem(gevonden, api: api, wie: wie)
        }
        // The one place where an unexpected error is told, once, in the log. `reflecting` shows kinds, not personal values.
        logger.error("onverwachte fout", metadata: ["pad": "\(request.uri.path.prefix(40))", "fout": "\(String(describing: fout))"])
        return probleem(
            Probleem(status: 500, titel: "Er ging iets mis", detail: "Dit ligt aan het systeem, niet aan u. Er is niets half opgeslagen. Probeer het opnieuw of bel de beheerder."),
            api: api, wie: wie)
    }

    private func probleem(_ probleem: Probleem, api: Bool, wie: Aangemeld?) -> Antwoord {
        var uit =
            api
            ? Antwoord(
                status: probleem.status, koppen: [(naam: "content-type", waarde: "application/problem+json; charset=utf-8")],
                inhoud: probleem.json.jsonTekst()) : foutpagina(probleem, wie)
        uit.koppen += probleem.koppen
        if probleem.status == 401, api { uit.koppen.append((naam: "www-authenticate", waarde: "Bearer")) }
        return uit
    }

    func antwoord(_ antwoord: Antwoord, _ request: Request) -> Response {
        var koppen = Veiligheidskoppen.voor(api: request.uri.path.hasPrefix("/api/"), heeftEigenCache: antwoord.koppen.contains { $0.naam == "cache-control" })
        for (naam, waarde) in antwoord.koppen {
            if let veld = HTTPField.Name(naam) { koppen.append(HTTPField(name: veld, value: waarde)) }
        }
        return Response(status: .init(code: antwoord.status), headers: koppen, body: .init(byteBuffer: ByteBuffer(bytes: antwoord.inhoud)))
    }

    /// What the router itself refuses (an unknown address) leaves by the same door.
    private struct Vangnet: RouterMiddleware {
        typealias Context = BasicRequestContext
        let poort: Poort

        func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws -> Response {
            do {
                return try await next(request, context)
            } catch let fout as any HTTPResponseError where fout.status.code == 404 {
                return poort.antwoord(poort.geweigerd(Probleem.onbekend, request, api: request.uri.path.hasPrefix("/api/"), wie: nil), request)
            } catch {
                return poort.antwoord(poort.geweigerd(error, request, api: request.uri.path.hasPrefix("/api/"), wie: nil), request)
            }
        }
    }
}
