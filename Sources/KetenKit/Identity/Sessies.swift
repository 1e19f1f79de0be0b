import Convenant
import Crypto
import Foundation
import Ledger
import Muur
import Postgres
import Regio
import Synchronization
import Vault

/// Signing in, sessions, and the door that every signed-in transaction passes.
public final class Sessies: Sendable {
    public enum Soort: String, Sendable {
        case pagina, api
        /// How long a session of this kind lives, in seconds: a working day.
        var duur: TimeInterval { 12 * 3600 }
    }

    private let database: Database
    private let muur: Muur
    private let regio: RegioConfiguratie
    private let boek: Rechtenboek
    private let wachtwoorden: Wachtwoord
    private let csrfSleutel: SymmetricKey
    private let nu: @Sendable () -> Date
    /// What this process learned of a session, and until when it may go by that. Never trusted alone: `entry` has the
    /// database check it again. The short term is for what needs no database.
    private let bekend: Mutex<[[UInt8]: (wie: Aangemeld, soort: Soort, tot: Date)]> = .init([:])
    private static let geheugen: TimeInterval = 5

    public static let migraties = MigrationSet(
        module: "identity",
        migrations: [Migration(number: 1, name: "accounts", sql: String(decoding: PackageResources.identity001_sql, as: UTF8.self))])

    public init(
        database: Database, muur: Muur, regio: RegioConfiguratie, boek: Rechtenboek, hoofdsleutel: Hoofdsleutel,
        nu: @escaping @Sendable () -> Date
    ) throws {
        self.database = database
        self.muur = muur
        self.regio = regio
        self.boek = boek
        self.nu = nu
        wachtwoorden = try Wachtwoord()
        csrfSleutel = hoofdsleutel.afgeleid(voor: "csrf")
    }

    /// The wall opened for one signed-in person, after the database found the session still good.
    /// A transaction with this entry fails with SQLSTATE `KT401` when it is not.
    /// - Parameter tenants: fewer than this person may reach; never more.
    package func entry(_ wie: Aangemeld, als rol: Dienstrol = .kern, tenants: [String]? = nil, _ access: Entry.Access) -> Entry {
        let toegang = Toegang(tenants: tenants.map { $0.filter(wie.tenants.contains) } ?? wie.tenants, account: wie.account)
        let moment = nu(), dag = regio.dag(moment)
        let eis: SQL = "identiteit.eis_sessie(\(wie.sessie), \(wie.versie), \(moment), \(wie.rol.rawValue), \(wie.tenant), \(dag))"
        return muur.entry(toegang, als: rol, eerst: eis, access)
    }

    /// The wall opened for the whole region, for the core's own following of a gegeven to every copy of it: a supplier's correction
    /// or withdrawal reaches recipients behind other walls (C20.2, C22.2). Its statements name the organisation that asks, or
    /// ids that it came to inside its own wall; what they find there is never shown to it beyond who must be told.
    package func entryOverAlleMuren(_ wie: Aangemeld, _ access: Entry.Access) -> Entry {
        let moment = nu(), dag = regio.dag(moment)
        let eis: SQL = "identiteit.eis_sessie(\(wie.sessie), \(wie.versie), \(moment), \(wie.rol.rawValue), \(wie.tenant), \(dag))"
        return muur.entry(Toegang(tenants: regio.alleTenants, account: wie.account), als: .kern, eerst: eis, access)
    }

    /// - Returns: the new session's token, shown once, and when it ends.
    /// - Throws: `Aanmeldfout`, a database error.
    public func meldAan(account: String, wachtwoord: String, soort: Soort) async throws -> (token: String, verlooptOp: Date) {
        let kern = muur.entry(Toegang(tenants: [regio.id], account: "aanmelden"), als: .kern, .readWrite)
        let gevonden = try await database.oneTrip(
            muur.entry(Toegang(tenants: [regio.id], account: "aanmelden"), als: .kern, .readOnly),
            ["select wachtwoord from identiteit.account where id = \(account) and gesloten_op is null"])
        let opgeslagen = try gevonden[0].first?.decode(String?.self, "wachtwoord") ?? nil
        guard try await wachtwoorden.past(wachtwoord, bij: opgeslagen) else { throw Aanmeldfout.onjuist }
        let token = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }.base64EncodedString()
            .replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_").replacingOccurrences(of: "=", with: "")
        let moment = nu()
        let verlooptOp = moment.addingTimeInterval(soort.duur)
        let boeking = Boeking(
            id: .geordend(op: moment), op: moment, wie: .init(account: account, rol: "-", organisatie: "-"), .aangemeld,
            .init("sessie"), doel: soort.rawValue)
        _ = try await database.oneTrip(
            kern,
            [
                """
                insert into identiteit.sessie (token_hash, account_id, soort, aangemaakt_op, verloopt_op) \
                values (\(Self.afdruk(token)), \(account), \(soort.rawValue), \(moment), \(verlooptOp))
                """,
                boeking.schrijf(tenant: regio.id),
            ])
        return (token, verlooptOp)
    }

    /// Who holds this token; nil when nobody does (any more), or when it is of another kind: a page's cookie is no key to the API.
    public func ken(token: String, soort: Soort) async throws -> Aangemeld? {
        guard token.utf8.count < 200 else { return nil }
        let hash = Self.afdruk(token), moment = nu()
        if let gekend = bekend.withLock({ $0[hash] }), gekend.tot > moment { return gekend.soort == soort ? gekend.wie : nil }
        let vandaag = regio.dag(moment)
        let trip = try await database.oneTrip(
            muur.entry(Toegang(tenants: [regio.id], account: "sessie"), als: .kern, .readOnly),
            [
                """
                select a.id, a.naam, a.organisatie, a.versie, coalesce(a.geheimhouding_op <= \(vandaag), false), t.rol, t.tenant_id, \
                \(Deelnamebron.kolommenVanAccount(regio: regio)) \
                from identiteit.sessie s join identiteit.account a on a.id = s.account_id \
                join identiteit.rol_toekenning t on t.account_id = a.id \
                where s.token_hash = \(hash) and s.soort = \(soort.rawValue) and s.ingetrokken_op is null and s.verloopt_op > \(moment) and a.gesloten_op is null \
                and t.van <= \(vandaag) and (t.tot is null or t.tot > \(vandaag)) order by t.van desc, t.rol limit 1
                """
            ])
        guard let rij = trip[0].first else { return nil }
        let (account, naam, organisatie, versie, geheimhouding, rol, tenant, getekend, vertrekt) = try rij.decode(
            as: String.self, String.self, String.self, Int32.self, Bool.self, String.self, String.self, [Dag].self, [Dag].self)
        // An organisation or role that the region no longer knows opens nothing.
        guard let rolsoort = Rolsoort(rawValue: rol), let partner = regio.partner(organisatie) else { return nil }
        let deelname = Deelnamebron.stand(organisatie, regio: regio, getekend: getekend, vertrekt: vertrekt)
        let wie = Aangemeld(
            account: account, naam: naam, rol: rolsoort, organisatie: partner, tenant: tenant,
            tenants: tenant == regio.id ? regio.alleTenants : [tenant], rechten: boek.rechten(van: rolsoort), geheimhouding: geheimhouding,
            deelname: deelname.deelname(op: Dagwaarde(nummer: vandaag.number)), csrf: csrf(hash), sessie: hash, versie: versie)
        bekend.withLock {
            // Bounded: a flood of sessions costs a look-up each, never memory without end.
            if $0.count > 10_000 { $0.removeAll() }
            $0[hash] = (wie, soort, moment.addingTimeInterval(Self.geheugen))
        }
        return wie
    }

    /// Forgets what this process knew, after the database said the session is no longer good.
    public func vergeet(_ wie: Aangemeld) {
        _ = bekend.withLock { $0.removeValue(forKey: wie.sessie) }
    }

    /// Ends the session at once, on every server.
    public func meldAf(_ wie: Aangemeld) async throws {
        let moment = nu()
        let boeking = Boeking(id: .geordend(op: moment), op: moment, wie: wie.wie, .afgemeld, .init("sessie"), doel: "aanmelden")
        _ = try await database.oneTrip(
            entry(wie, .readWrite),
            [
                "update identiteit.sessie set ingetrokken_op = \(moment) where token_hash = \(wie.sessie)",
                boeking.schrijf(tenant: wie.tenant),
            ])
        vergeet(wie)
    }

    private func csrf(_ hash: [UInt8]) -> String {
        Hex.tekst(HMAC<SHA256>.authenticationCode(for: hash, using: csrfSleutel))
    }

    static func afdruk(_ token: String) -> [UInt8] { Array(SHA256.hash(data: Data(token.utf8))) }
}
