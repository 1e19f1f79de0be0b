import Crypto
import Identity
import Logging
import Web

/// What every module must be able to show: the protocol's own conformance test, called by each module's tests.
///
///     #expect(try Modulekeuring.fouten(MijnModule.self, tenants: map) == [])
///
/// It needs no database: it looks at what the module declares, never at what its handlers do.
public enum Modulekeuring {
    /// - Parameter tenants: folder with a region's configuration.
    /// - Returns: every fault, a line each; empty when the module is good.
    /// - Throws: when the region cannot be read.
    public static func fouten(_ type: any KetenModule.Type, tenants: String) throws -> [String] {
        let registratie = Moduleregistratie(vul: type), nogmaals = Moduleregistratie(vul: type)
        let regio = try RegioConfiguratie.lees(map: tenants)
        let manifest = registratie.manifest
        var fouten = Register.fouten([registratie], gevraagd: [], elders: manifest.vraagt)
        if manifest.titel.isEmpty { fouten.append("het manifest heeft geen titel") }
        if manifest.versie.range(of: #"^\d+\.\d+\.\d+$"#, options: .regularExpression) == nil { fouten.append("de versie heeft niet de vorm 1.2.3") }
        if samenvatting(registratie) != samenvatting(nogmaals) { fouten.append("twee keer registreren geeft niet twee keer hetzelfde") }
        for bron in registratie.bronnen where bron.module != manifest.id { fouten.append("een signaalbron noemt zich van module ‘\(bron.module)’") }
        fouten += migratiefouten(registratie)
        return try fouten + webfouten(registratie, regio: regio)
    }

    private static func samenvatting(_ r: Moduleregistratie) -> [String] {
        r.migraties.map { "\($0.number) \($0.name) \($0.sql)" } + r.gedeeldeTabellen.sorted() + r.rechten.map { "\($0.recht.rawValue) \($0.rollen)" }
            + r.navigatie.map { "\($0.titel) \($0.href)" } + r.templates.keys.sorted() + r.diensten.keys.sorted()
    }

    /// Tables lie in the module's own schema, and each is behind the tenant wall.
    private static func migratiefouten(_ r: Moduleregistratie) -> [String] {
        var fouten: [String] = []
        let sql = r.migraties.map(\.sql).joined(separator: "\n")
        let tabellen = sql.matches(of: /create table (?:if not exists )?([a-z_.]+)/.ignoresCase()).map { String($0.1) }
        for tabel in tabellen {
            if !tabel.hasPrefix(r.manifest.id + ".") { fouten.append("tabel \(tabel) ligt niet in het schema van de module") }
            if !sql.contains("keten.ommuur('\(tabel)'") { fouten.append("tabel \(tabel) staat niet achter de tenantmuur") }
        }
        for tabel in r.gedeeldeTabellen where !tabellen.contains("\(r.manifest.id).\(tabel)") { fouten.append("gedeelde tabel ‘\(tabel)’ bestaat niet") }
        return fouten
    }

    /// Routes name rights that exist and do not overlap the core's, templates can be read, and the header leads to pages that are there.
    private static func webfouten(_ r: Moduleregistratie, regio: RegioConfiguratie) throws -> [String] {
        var fouten: [String] = []
        let botsend = Set(r.templates.keys).intersection(Templates.kern.keys)
        for naam in botsend.sorted() { fouten.append("template ‘\(naam)’ heet net zo als een van de kern") }
        let weergave: Weergave
        do {
            weergave = try Weergave(templates: Templates.kern.merging(r.templates) { kern, _ in kern })
        } catch {
            return fouten + ["een template is niet te lezen: \(error)"]
        }
        var boek = Rechtenboek()
        for (recht, rollen) in r.rechten { boek.voegToe(recht, voor: rollen) }
        let routes = r.routemaker?(try omgeving(r.manifest.id, regio: regio, boek: boek, weergave: weergave)) ?? []
        do {
            try Routecontrole.eis(routes, rechten: boek.alle)
        } catch {
            fouten += error.fouten
        }
        for punt in r.navigatie {
            guard let route = routes.first(where: { $0.methode == .GET && $0.pad == punt.href }) else {
                fouten.append("het menu leidt naar \(punt.href), maar daar is geen pagina")
                continue
            }
            if case .recht(let recht) = route.eis, recht != punt.recht { fouten.append("\(punt.href) vraagt het recht ‘\(recht.rawValue)’, het menu ‘\(punt.recht.rawValue)’") }
        }
        return fouten
    }

    /// The platform's handles without a platform behind them: there is no database at that address.
    private static func omgeving(_ module: String, regio: RegioConfiguratie, boek: Rechtenboek, weergave: Weergave) throws -> Omgeving {
        let logger = Logboek.maak("modulekeuring", stil: true), nu: @Sendable () -> Date = { Date(timeIntervalSince1970: 0) }
        let hoofdsleutel = Hoofdsleutel(bytes: SymmetricKey(size: .bits256))
        let database = Database(DatabaseConfiguration(conninfo: "host=/bestaat-niet"), logger: logger)
        let muur = Muur(sleutel: hoofdsleutel.afgeleid(voor: "muur"), regio: regio.id)
        let sessies = try Sessies(database: database, muur: muur, regio: regio, boek: boek, hoofdsleutel: hoofdsleutel, nu: nu)
        let bestand = Bestanddienst(database: database, sessies: sessies, vault: Vault(hoofdsleutel), muur: muur, regio: regio, agenda: nil, nu: nu)
        return Omgeving(
            module: module, database: database, sessies: sessies, bestand: bestand, regio: regio,
            weergave: Paginamaker(weergave: weergave, regio: regio, navigatie: [], demo: false), logger: logger, nu: nu)
    }
}
