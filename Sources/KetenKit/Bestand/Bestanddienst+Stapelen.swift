import Convenant
import Foundation
import Identity
import Postgres

extension Bestanddienst {
    struct Stapelbaar: Sendable {
        let id: UUID
        let tenant: String
        let gestapeld: Bool
    }

    /// The signalen asked for, in that order, each of which this viewer must be able to see.
    func stapelbaar(_ ids: [UUID], wie: Aangemeld) async throws -> [Stapelbaar] {
        guard Inzage.heeftDirecteToegang(wie) else { throw Bestandfout.onbekend("signaal") }
        try eisGeheimhouding(wie)
        let trip = try await database.oneTrip(
            sessies.entry(wie, .readOnly),
            [
                """
                select s.id, s.tenant_id, t.signaal_id is not null as gestapeld from bestand.signaal s \
                left join bestand.stapel t on t.signaal_tenant = s.tenant_id and t.signaal_id = s.id where s.id = any(\(ids))
                """
            ])
        let gevonden = try Dictionary(
            trip[0].map { rij -> (UUID, Stapelbaar) in
                let (id, tenant, gestapeld) = try rij.decode(as: UUID.self, String.self, Bool.self)
                return (id, Stapelbaar(id: id, tenant: tenant, gestapeld: gestapeld))
            }, uniquingKeysWith: { eerste, _ in eerste })
        return try ids.map { id in
            guard let signaal = gevonden[id] else { throw Bestandfout.onbekend("signaal") }
            return signaal
        }
    }

    func weigerAlsGestapeld(_ signalen: [Stapelbaar]) throws {
        guard signalen.contains(where: \.gestapeld) else { return }
        throw Self.alGestapeld
    }

    /// Two people stacking the same signaal at once: the second hears what the first would have prevented.
    func zonderDubbeleStapel<T>(_ doe: () async throws -> T) async throws -> T {
        do {
            return try await doe()
        } catch let fout as PostgresError where fout.isUniqueViolation && (fout.constraint ?? "").hasPrefix("stapel_") {
            throw Self.alGestapeld
        }
    }

    private static var alGestapeld: Bestandfout {
        .geweigerd(
            regel: "C12.15", reden: "Een van deze signalen ligt al in een dossier.",
            watNu: "Kies een signaal dat nog niet is gestapeld, of open het dossier waar het in ligt.")
    }

    /// The stacking, and its entry in the ledger of the signaal's own tenant.
    func stapeling(tenant: String, dossier: UUID, signaal: Stapelbaar, wie: Aangemeld, op: Date) -> [SQL] {
        [
            """
            insert into bestand.stapel (tenant_id, dossier_id, signaal_tenant, signaal_id, gestapeld_op, gestapeld_door) \
            values (\(tenant), \(dossier), \(signaal.tenant), \(signaal.id), \(op), \(wie.account))
            """,
            boeking(wie, .gestapeld, "signaal", signaal.id, doel: .centraalBestand, op: op, regel: "C12.15").schrijf(tenant: signaal.tenant),
        ]
    }

    func wissel(
        tenant: String, dossier: UUID, van: Fase?, naar: Fase, aanleiding: String, overleg: UUID?, wie: Aangemeld, op: Date
    ) -> SQL {
        """
        insert into bestand.fasewissel (tenant_id, dossier_id, volgnummer, van, naar, aanleiding, regel, overleg, op, door) \
        select \(tenant), \(dossier), coalesce(max(volgnummer), 0) + 1, \(van?.rawValue), \(naar.rawValue), \(aanleiding), 'C10.1', \
        \(overleg), \(op), \(wie.account) from bestand.fasewissel where tenant_id = \(tenant) and dossier_id = \(dossier)
        """
    }
}
