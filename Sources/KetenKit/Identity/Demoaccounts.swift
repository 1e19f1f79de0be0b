import Foundation
import Muur
import Postgres
import Regio

/// The accounts of the demo region. They come only into a database that holds no others.
public enum Demoaccounts {
    public struct Account: Sendable {
        public let id: String
        public let naam: String
        public let organisatie: String
        public let rol: Rolsoort
        public let tenant: String
    }

    public static let wachtwoord = "demo-demo-demo"

    /// Everybody of the contract's list, for the region given.
    public static func alle(_ regio: RegioConfiguratie) -> [Account] {
        let regisseur = regio.ketenregisseur
        var uit: [Account] = [
            .init(id: "korpsbeheerder", naam: "Wietske Terlouw", organisatie: regio.korpsbeheerder, rol: .korpsbeheerder, tenant: regio.id),
            .init(id: "ketenregisseur", naam: "Noor Adriaanse", organisatie: regisseur, rol: .ketenregisseur, tenant: regio.id),
            .init(id: "zorgcoordinator", naam: "Fenna Ooststroom", organisatie: regio.zorgcoordinator, rol: .zorgcoordinator, tenant: regio.id),
            .init(id: "voorbereiding", naam: "Joris Kuipersma", organisatie: regisseur, rol: .voorbereiding, tenant: regio.id),
            .init(id: "penvoerder", naam: "Hanneke Vlieg", organisatie: regisseur, rol: .penvoerder, tenant: regio.id),
            .init(id: "privacy", naam: "Ruben Zwartendijk", organisatie: regisseur, rol: .privacymedewerker, tenant: regio.id),
            .init(id: "stuurgroep", naam: "Aleida Boszorg", organisatie: regisseur, rol: .stuurgroep, tenant: regio.id),
        ]
        let partners = [
            ("politie", "Sander Moerkamp"), ("om", "Elise Hartgers"), ("belastingdienst", "Gijs Paarlberg"), ("siod", "Marit Delfgauw"),
            ("arbeidsinspectie", "Bram Oudshoff"), ("ind", "Yvonne Kraaij"), ("coa", "Pim Schellevis"), ("kvk", "Loes Winkelaar"),
            ("reclassering", "Daan Ruigrok"), ("anker", "Soraya Lindeboom"),
        ]
        for (id, naam) in partners { uit.append(.init(id: id, naam: naam, organisatie: id, rol: .partner, tenant: regio.id)) }
        uit.append(.init(id: "jeugdzorg.casus", naam: "Tessa Bloemhof", organisatie: "jeugdzorg", rol: .partner, tenant: regio.id))
        uit.append(.init(id: "jeugdzorg.zorg", naam: "Milan Eikelenboom", organisatie: "jeugdzorg", rol: .partner, tenant: regio.id))
        uit.append(.init(id: "riec", naam: "Koen Waardenburg", organisatie: "riec", rol: .riec, tenant: regio.id))
        let perGemeente: [(String, String, String, Rolsoort)] = [
            ("assistent", "Assistent", "", .assistent), ("vergunningen", "Vergunningen", ".publiekszaken", .vergunningen),
            ("toezicht", "Toezicht", ".veiligheid", .toezicht), ("ggd-zorg", "GGD zorg", ".ggd", .ggdZorg),
            ("ggd-toezicht", "GGD toezicht", ".ggd", .ggdToezicht),
        ]
        for gemeente in regio.gemeenten {
            for (id, naam, dienst, rol) in perGemeente {
                uit.append(
                    .init(
                        id: "\(id).\(gemeente.id)", naam: "\(naam) \(gemeente.naam.replacingOccurrences(of: "Gemeente ", with: ""))",
                        organisatie: "gemeente.\(gemeente.id)\(dienst)", rol: rol, tenant: gemeente.id))
            }
        }
        return uit
    }

    /// Adds what is missing.
    /// - Throws: `Demofout.echteAccounts` when the database holds an account that is no demo account.
    public static func zaai(_ database: Database, muur: Muur, regio: RegioConfiguratie, op nu: Date) async throws {
        let toegang = Toegang(tenants: [regio.id], account: "demo")
        let aanwezig = try await database.oneTrip(
            muur.entry(toegang, als: .kern, .readOnly),
            ["select count(*) filter (where not demo), count(*) from identiteit.account"])
        let (echt, samen) = try aanwezig[0].first!.decode(as: Int.self, Int.self)
        guard echt == 0 else { throw Demofout.echteAccounts }
        let accounts = alle(regio)
        guard samen < accounts.count else { return }
        // One digest for all: it is a password that everybody knows.
        let afdruk = try Wachtwoord.afdruk(wachtwoord)
        let dag = regio.dag(nu).adding(days: -1)
        let statements = accounts.flatMap { a -> [SQL] in
            [
                """
                insert into identiteit.account (id, naam, organisatie, wachtwoord, demo, geheimhouding_op) \
                values (\(a.id), \(a.naam), \(a.organisatie), \(afdruk), true, \(dag)) on conflict (id) do nothing
                """,
                """
                insert into identiteit.rol_toekenning (account_id, rol, tenant_id, van) \
                select \(a.id), \(a.rol.rawValue), \(a.tenant), \(dag) \
                where not exists (select from identiteit.rol_toekenning where account_id = \(a.id))
                """,
            ]
        }
        _ = try await database.oneTrip(muur.entry(toegang, als: .kern, .readWrite), statements)
    }

    /// Whether the database holds demo accounts; a server started without `--demo` then refuses to serve them.
    public static func aanwezig(_ database: Database, muur: Muur, regio: RegioConfiguratie) async throws -> Bool {
        let trip = try await database.oneTrip(
            muur.entry(Toegang(tenants: [regio.id], account: "demo"), als: .kern, .readOnly),
            ["select exists (select from identiteit.account where demo)"])
        return try trip[0].first!.decode(as: Bool.self)
    }
}

/// Why demo data was not loaded.
public enum Demofout: Error, Sendable, CustomStringConvertible {
    case echteAccounts

    public var description: String { "Deze database bevat echte accounts. Start zonder --demo, of gebruik een lege database voor de demo." }
}
