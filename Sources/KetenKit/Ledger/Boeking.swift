import Foundation
import Postgres

/// One entry for the ledger: what is done, by whom, for which purpose, on which thing. Ids only, never a name or value.
///
/// It becomes a statement of the same transaction as the act itself: no entry, no act.
public struct Boeking: Sendable {
    public let id: UUID
    public let op: Date
    public let wie: Wie
    public let handeling: Handeling
    public let doel: String
    public let object: Voorwerp
    public let gegevens: [UUID]
    public let regel: String?

    /// Who acts, and in which hat.
    public struct Wie: Sendable, Hashable {
        public let account: String
        public let rol: String
        public let organisatie: String

        public init(account: String, rol: String, organisatie: String) {
            self.account = account
            self.rol = rol
            self.organisatie = organisatie
        }
    }

    /// What can be done. One word each, as the overview for a betrokkene will show them.
    public enum Handeling: String, Sendable {
        case aangemeld, afgemeld, ingediend, gelezen, opgesomd, geopend, gestapeld, verplaatst, geplaatst, geagendeerd, besloten, toegewezen
        case beantwoord, gepland, geweigerd, ingestemd, ingetrokken, gevraagd, gecorrigeerd, verstrekt, verteld, crisis
        case aangevraagd, ondertekend, opgezegd, verklaard, gemandateerd
    }

    /// On what: a kind of thing, and which one.
    public struct Voorwerp: Sendable, Hashable {
        public let soort: String
        public let id: UUID?

        public init(_ soort: String, _ id: UUID? = nil) {
            self.soort = soort
            self.id = id
        }
    }

    public init(
        id: UUID, op: Date, wie: Wie, _ handeling: Handeling, _ object: Voorwerp, doel: String, gegevens: [UUID] = [], regel: String? = nil
    ) {
        self.id = id
        self.op = op
        self.wie = wie
        self.handeling = handeling
        self.object = object
        self.doel = doel
        self.gegevens = gegevens
        self.regel = regel
    }

    /// The statement that writes this entry for one tenant.
    public func schrijf(tenant: String) -> SQL {
        """
        insert into ledger.entry \
        (tenant_id, id, op, account, rol, organisatie, handeling, doel, object_soort, object_id, gegevens, regel) \
        values (\(tenant), \(id), \(op), \(wie.account), \(wie.rol), \(wie.organisatie), \(handeling.rawValue), \(doel), \
        \(object.soort), \(object.id), \(gegevens), \(regel))
        """
    }

    /// The statement that writes this entry for the tenant of a row, and only if the caller can see that row.
    /// - Parameter rij: a query giving one column `tenant_id`.
    public func schrijf(alsZichtbaar rij: SQL) -> SQL {
        """
        insert into ledger.entry \
        (tenant_id, id, op, account, rol, organisatie, handeling, doel, object_soort, object_id, gegevens, regel) \
        select z.tenant_id, \(id), \(op), \(wie.account), \(wie.rol), \(wie.organisatie), \(handeling.rawValue), \(doel), \
        \(object.soort), \(object.id), \(gegevens), \(regel) from (\(rij)) z
        """
    }
}

/// The ledger's tables.
public enum Ledgermigraties {
    public static let set = MigrationSet(
        module: "ledger",
        migrations: [Migration(number: 1, name: "ledger", sql: String(decoding: PackageResources.ledger001_sql, as: UTF8.self))])
}
