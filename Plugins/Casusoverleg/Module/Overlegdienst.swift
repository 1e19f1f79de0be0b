import KetenKit

/// Meetings, agendas, decisions and assignments: every read and write of the module's own tables.
struct Overlegdienst: Sendable {
    let omgeving: Omgeving

    var bestand: Bestanddienst { omgeving.bestand }
    var regio: RegioConfiguratie { omgeving.regio }
    /// The day it is in the region.
    var vandaag: Dag { regio.dag(omgeving.nu()) }

    // MARK: Meetings

    /// Plans a meeting on a day.
    /// - Throws: `Bestandfout.geweigerd` with C12.8 or C12.28.
    func plan(_ soort: Overleg.Soort, op datum: Dag, wie: Aangemeld, idempotentie: Idempotentie? = nil) async throws -> UUID {
        let moment = omgeving.nu()
        let id = UUID.geordend(op: moment)
        guard let termijnen = Overlegritme.termijnen(regio.wet, op: datum) else {
            throw Bestandfout.veld(pad: "datum", melding: "Voor die datum staan in wet.yaml geen termijnen. Kies een andere datum.")
        }
        let dag = Dagwaarde(jaar: datum.year, maand: datum.month, dag: datum.day)
        return try await bestand.eenmaal(idempotentie, wie: wie) { try await omgeving.database.transaction(omgeving.entry(wie, .readWrite)) { tx in
            // One planner at a time: two meetings planned at once would each be checked without the other.
            let rijen = try await tx.pipeline(["select pg_advisory_xact_lock(4517001)", "select soort, datum from casusoverleg.overleg"])
            var bestaand: [Overleg.Soort: [Dagwaarde]] = [:]
            for rij in rijen[1] {
                let (naam, dag) = try rij.decode(as: String.self, Dag.self)
                if let soort = Overleg.Soort(rawValue: naam) { bestaand[soort, default: []].append(Dagwaarde(jaar: dag.year, maand: dag.month, dag: dag.day)) }
            }
            let weigering =
                soort == .casusoverleg
                ? magCasusoverleg(op: dag, zorgoverleggen: bestaand[.zorgoverleg] ?? [], termijnen: termijnen)
                : magZorgoverleg(op: dag, casusoverleggen: bestaand[.casusoverleg] ?? [], termijnen: termijnen)
            if let weigering {
                let kan = Datumtekst.voluit(Dag(number: weigering.kanOp.nummer))
                throw Bestandfout.geweigerd(
                    regel: weigering.regel, reden: weigering.reden, watNu: soort == .casusoverleg ? "Het kan vanaf \(kan)." : "Het kan tot en met \(kan).")
            }
            _ = try await tx.query(
                """
                insert into casusoverleg.overleg (tenant_id, id, soort, datum, gepland_op, gepland_door) \
                values (\(regio.id), \(id), \(soort.rawValue), \(datum), \(moment), \(wie.account))
                """)
            if soort == .casusoverleg { try await neemCrisesOp(id, op: moment, wie: wie, in: tx) }
            try await bestand.boek(
                .gepland, soort.rawValue, id, tenant: regio.id, doel: .casusoverleg, regel: soort == .casusoverleg ? "C12.8" : "C12.28", wie: wie, in: tx,
                terugNaar: omgeving.rol)
            try await bestand.claim(idempotentie, resultaat: id, wie: wie, in: tx, terugNaar: omgeving.rol)
            return id
        } }.id
    }

    /// A crisis that no casusoverleg heard of yet comes on this one's agenda by itself (C12.21, H3.1.7).
    private func neemCrisesOp(_ overleg: UUID, op moment: Date, wie: Aangemeld, in tx: Transaction) async throws {
        let tenants = wie.tenants.filter { regio.moduleAan(omgeving.module, tenant: $0) }
        let crises = try await bestand.neemCrisesOp(overleg: overleg, tenants: tenants, in: tx, terugNaar: omgeving.rol)
        var gezien = Set<UUID>()
        let punten = crises.filter { gezien.insert($0.dossier).inserted }.enumerated().map { nummer, crisis -> SQL in
            """
            insert into casusoverleg.agendapunt (tenant_id, overleg_tenant, overleg_id, dossier_id, volgnummer, geagendeerd_op, geagendeerd_door, crisis) \
            values (\(crisis.tenant), \(regio.id), \(overleg), \(crisis.dossier), \(nummer + 1), \(moment), \(wie.account), true)
            """
        }
        if !punten.isEmpty { _ = try await tx.pipeline(punten) }
    }

    /// The meetings that this viewer takes part in, by date.
    func overleggen(wie: Aangemeld) async throws -> [Overleg] {
        let trip = try await omgeving.database.oneTrip(
            omgeving.entry(wie, .readOnly), ["select id, soort, datum from casusoverleg.overleg order by datum desc, soort limit 200"])
        return try trip[0].compactMap(Self.overleg).filter { Overleg.neemtDeel(wie, aan: $0.soort) }
    }

    private static func overleg(_ rij: Row) throws -> Overleg? {
        let (id, soort, datum) = try rij.decode(as: UUID.self, String.self, Dag.self)
        return Overleg.Soort(rawValue: soort).map { Overleg(id: id, soort: $0, datum: datum) }
    }

    /// One meeting and its agenda as this viewer may see it.
    /// - Throws: `Bestandfout.onbekend` also for someone who takes no part in it.
    func overleg(_ id: UUID, wie: Aangemeld) async throws -> (overleg: Overleg, punten: [Punt], koppen: [UUID: Dossierkop]) {
        let trip = try await omgeving.database.oneTrip(
            omgeving.entry(wie, .readOnly),
            [
                "select id, soort, datum from casusoverleg.overleg where id = \(id)",
                """
                select a.dossier_id, a.tenant_id, a.volgnummer, a.crisis, \(Self.besluitkolommen) from casusoverleg.agendapunt a \
                left join casusoverleg.besluit b on b.tenant_id = a.tenant_id and b.overleg_id = a.overleg_id and b.dossier_id = a.dossier_id \
                left join casusoverleg.toewijzing t on t.tenant_id = b.tenant_id and t.besluit_id = b.id \
                where a.overleg_id = \(id) order by a.volgnummer
                """,
            ])
        guard let rij = trip[0].first, let overleg = try Self.overleg(rij), Overleg.neemtDeel(wie, aan: overleg.soort) else { throw Bestandfout.onbekend("overleg") }
        let rijen = Array(trip[1])
        let koppen = try await bestand.koppen(rijen.map { try $0.decode(UUID.self, "dossier_id") }, wie: wie)
        let sleutels = try await bestand.sleutels(Array(koppen.keys), wie: wie)
        var punten: [Punt] = []
        for rij in rijen {
            let dossier = try rij.decode(UUID.self, "dossier_id")
            // What is not open to this viewer is not on the agenda for them; nor does a gap in the numbers tell of it.
            guard koppen[dossier] != nil else { continue }
            punten.append(
                Punt(
                    overleg: id, dossier: dossier, tenant: try rij.decode(String.self, "tenant_id"), volgnummer: punten.count + 1,
                    crisis: try rij.decode(Bool.self, "crisis"), besluit: try besluit(rij, sleutel: sleutels[dossier], wie: wie)))
        }
        return (overleg, punten, koppen)
    }

    static let besluitkolommen: SQL = """
        b.id as besluit_id, b.tenant_id as besluit_tenant, b.soort, b.aan, b.beoogd_resultaat, b.motivering, b.categorie, b.bron, b.genomen_op, \
        b.genomen_door, t.stand
        """

    /// A decision as a participant of the casusoverleg may read it: its texts through the covenant.
    func besluit(_ rij: Row, sleutel: Datasleutel?, wie: Aangemeld) throws -> Besluitbericht? {
        guard let id = try rij.decode(UUID?.self, "besluit_id"), let soort = Besluitsoort(rawValue: try rij.decode(String.self, "soort")) else { return nil }
        let tenant = try rij.decode(String.self, "besluit_tenant"), over = try Self.moduletekst(rij)
        func tekst(_ kolom: String) throws -> Tekstbericht? {
            guard let bytes = try rij.decode([UInt8]?.self, kolom) else { return nil }
            guard let sleutel else { return .verborgen("C15.3") }
            return try bestand.toon(bytes, over, sleutel: sleutel, op: Self.plaats(tenant, kolom, id), doel: .casusoverleg, wie: wie)
        }
        return Besluitbericht(
            id: id, soort: soort, aan: try rij.decode(String?.self, "aan"), beoogdResultaat: try tekst("beoogd_resultaat"),
            motivering: try tekst("motivering") ?? .verborgen("C15.3"), op: try rij.decode(Date.self, "genomen_op"), door: try rij.decode(String.self, "genomen_door"),
            stand: try rij.decode(String?.self, "stand").flatMap(Toewijzingstand.init(rawValue:)))
    }

    /// Whose a decision's texts are. A category that this version does not know is treated as the narrowest.
    static func moduletekst(_ rij: Row) throws -> Moduletekst {
        Moduletekst(bron: try rij.decode(String.self, "bron"), categorie: Categorie(rawValue: try rij.decode(String.self, "categorie")) ?? .fiscaal)
    }

    static func plaats(_ tenant: String, _ kolom: String, _ id: UUID) -> Plaats { Plaats(tenant: tenant, tabel: "casusoverleg.besluit", kolom: kolom, rij: id) }
}
