import Convenant
import Foundation
import Identity
import Ledger
import Muur
import Postgres
import Vault

extension Bestanddienst {
    /// What a module must know of a dossier before it acts on it.
    public struct Dossierstand: Sendable {
        public let id: UUID
        public let tenant: String
        public let fase: Fase
        /// Whether tax data lie in it: texts about such a dossier count as tax data until their writer says otherwise (C18.1).
        public let heeftFiscaal: Bool
    }

    /// Finds a dossier for a module and holds it until the transaction ends, so that no other move comes between.
    /// - Parameter rol: the role to go back to.
    /// - Throws: `Bestandfout.onbekend`.
    public func houdVast(_ dossier: UUID, in tx: Transaction, terugNaar rol: Dienstrol) async throws -> Dossierstand {
        let rijen = try await tx.pipeline([
            muur.wissel(naar: .kern),
            """
            select d.tenant_id, d.fase, exists (select from bestand.stapel t join bestand.gegeven g on g.tenant_id = t.signaal_tenant \
            and g.signaal_id = t.signaal_id where t.tenant_id = d.tenant_id and t.dossier_id = d.id and g.categorie = 'fiscaal' \
            and g.vervallen_op is null) from bestand.dossier d where d.id = \(dossier) for update of d
            """,
            muur.wissel(naar: rol),
        ])
        guard let (tenant, naam, fiscaal) = try rijen[1].first?.decode(as: String.self, String.self, Bool.self), let fase = Fase(rawValue: naam) else {
            throw Bestandfout.onbekend("dossier")
        }
        return Dossierstand(id: dossier, tenant: tenant, fase: fase, heeftFiscaal: fiscaal)
    }

    /// Moves a dossier through the cycle inside a module's transaction: the move, its history and the ledger entry.
    /// - Throws: `Bestandfout.geweigerd` with C10.1 when the cycle does not allow it.
    public func verplaats(
        _ stand: Dossierstand, naar: Fase, _ aanleiding: Aanleiding, overleg: UUID?, wie: Aangemeld, in tx: Transaction, terugNaar rol: Dienstrol
    ) async throws {
        let moment = nu()
        switch Convenant.verplaats(van: stand.fase, naar: naar, aanleiding: aanleiding) {
        case .failure(let weigering):
            throw Bestandfout.geweigerd(regel: weigering.regel, reden: weigering.reden, watNu: weigering.watNu)
        case .success(let nieuw):
            _ = try await tx.pipeline([
                muur.wissel(naar: .kern),
                "update bestand.dossier set fase = \(nieuw.rawValue) where tenant_id = \(stand.tenant) and id = \(stand.id)",
                wissel(
                    tenant: stand.tenant, dossier: stand.id, van: stand.fase, naar: nieuw, aanleiding: aanleiding.naam, overleg: overleg,
                    wie: wie, op: moment),
                boeking(wie, .verplaatst, "dossier", stand.id, doel: .casusoverleg, op: moment, regel: "C10.1").schrijf(tenant: stand.tenant),
                muur.wissel(naar: rol),
            ])
        }
    }

    /// A ledger entry for a module's act, inside its transaction.
    public func boek(
        _ handeling: Boeking.Handeling, _ soort: String, _ id: UUID?, tenant: String, doel: Doel, regel: RegelID? = nil, wie: Aangemeld,
        in tx: Transaction, terugNaar rol: Dienstrol
    ) async throws {
        _ = try await tx.pipeline([
            muur.wissel(naar: .kern),
            boeking(wie, handeling, soort, id, doel: doel, op: nu(), regel: regel).schrijf(tenant: tenant),
            muur.wissel(naar: rol),
        ])
    }

    /// The titles of dossiers for a module's list, for those that this viewer can come to; read with one ledger entry.
    public func koppen(_ ids: [UUID], wie: Aangemeld) async throws -> [UUID: Dossierkop] {
        guard !ids.isEmpty else { return [:] }
        let moment = nu()
        let bereik = try await dossierbereik(wie)
        let trip = try await database.oneTrip(
            sessies.entry(wie, .readWrite),
            [
                """
                select \(Self.dossierkolommen(wie)) from bestand.dossier d \
                join sleutels.sleutel k on k.tenant_id = d.tenant_id and k.id = d.sleutel_id \
                where d.id = any(\(ids)) and \(bereik.sql)
                """,
                boeking(wie, .opgesomd, "dossier", nil, doel: bereik.doelVanLijst, op: moment).schrijf(tenant: wie.tenant),
            ])
        let koppen = try trip[0].map(dossierkop)
        return Dictionary(koppen.map { ($0.id, $0) }, uniquingKeysWith: { eerste, _ in eerste })
    }

    /// A key for a module's own texts about a dossier (a decision's reasons): the dossier's own key, so that they end with it.
    public func sleutel(van dossier: UUID, in tx: Transaction, terugNaar rol: Dienstrol) async throws -> Datasleutel {
        let rijen = try await tx.pipeline([
            muur.wissel(naar: .kern),
            """
            select d.tenant_id, k.id, k.ingepakt from bestand.dossier d \
            join sleutels.sleutel k on k.tenant_id = d.tenant_id and k.id = d.sleutel_id where d.id = \(dossier)
            """,
            muur.wissel(naar: rol),
        ])
        guard let (tenant, id, ingepakt) = try rijen[1].first?.decode(as: String.self, UUID.self, [UInt8].self) else {
            throw Bestandfout.onbekend("dossier")
        }
        return try vault.pakUit(tenant: tenant, id: id, ingepakt)
    }
}

extension Bestanddienst {
    /// The keys of dossiers that this viewer can come to, for a module's own texts about them.
    public func sleutels(_ ids: [UUID], wie: Aangemeld) async throws -> [UUID: Datasleutel] {
        guard !ids.isEmpty else { return [:] }
        return try await sleutels(ids, wie: wie, bereik: dossierbereik(wie).sql)
    }

    /// The same for a partner to whom something in these dossiers was assigned: the module vouches for that, and the wall
    /// still stands. It opens what was asked of the partner, not the gegevens (C9.3: what it needs for its task).
    /// - Throws: `Bestandfout.geweigerd` with C21.2 before a secrecy statement is on record.
    public func sleutelsVoorToewijzing(_ ids: [UUID], wie: Aangemeld) async throws -> [UUID: Datasleutel] {
        guard !ids.isEmpty else { return [:] }
        try eisGeheimhouding(wie)
        return try await sleutels(ids, wie: wie, bereik: "true")
    }

    private func sleutels(_ ids: [UUID], wie: Aangemeld, bereik: SQL) async throws -> [UUID: Datasleutel] {
        let trip = try await database.oneTrip(
            sessies.entry(wie, .readWrite),
            [
                """
                select d.id as dossier, d.tenant_id, k.id, k.ingepakt from bestand.dossier d \
                join sleutels.sleutel k on k.tenant_id = d.tenant_id and k.id = d.sleutel_id where d.id = any(\(ids)) and \(bereik)
                """,
                boeking(wie, .opgesomd, "besluit", nil, doel: .casusoverleg, op: nu()).schrijf(tenant: wie.tenant),
            ])
        var uit: [UUID: Datasleutel] = [:]
        for rij in trip[0] {
            let (dossier, tenant, id, ingepakt) = try rij.decode(as: UUID.self, String.self, UUID.self, [UInt8].self)
            uit[dossier] = try vault.pakUit(tenant: tenant, id: id, ingepakt)
        }
        return uit
    }
}
