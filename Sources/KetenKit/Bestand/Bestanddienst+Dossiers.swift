import Convenant
import Foundation
import Identity
import Ledger
import Postgres
import Vault

extension Bestanddienst {
    /// Opens a dossier on the signalen given and stacks them in it (C12.15), in one transaction.
    ///
    /// It belongs to the gemeente of its signalen; to that of the first when they differ.
    /// - Throws: `Bestandfout.onbekend` when a signaal is not there or not for this viewer; `.geweigerd` when one is stacked already.
    public func openDossier(titel: String, signalen: [UUID], wie: Aangemeld, idempotentie: Idempotentie? = nil) async throws -> (id: UUID, nieuw: Bool) {
        let moment = nu()
        let gevonden = try await stapelbaar(signalen, wie: wie)
        let tenant = gevonden.first?.tenant ?? wie.tenant
        let id = UUID.geordend(op: moment)
        return try await eenmaal(idempotentie, wie: wie) {
            try weigerAlsGestapeld(gevonden)
            let (sleutel, bewaarSleutel) = try vault.nieuw(tenant: tenant, op: moment)
            let plaats = Plaats(tenant: tenant, tabel: "bestand.dossier", kolom: "titel", rij: id)
            var statements = [bewaarSleutel]
            if let idempotentie { statements.append(idempotentie.claim(wie: wie, resultaat: id, op: moment)) }
            statements.append(
                """
                insert into bestand.dossier (tenant_id, id, fase, sleutel_id, titel, geopend_op, geopend_door) \
                values (\(tenant), \(id), \(Fase.dossiervorming.rawValue), \(sleutel.id), \(try sleutel.versleutel(titel, op: plaats)), \
                \(moment), \(wie.account))
                """)
            statements.append(wissel(tenant: tenant, dossier: id, van: nil, naar: .dossiervorming, aanleiding: "geopend", overleg: nil, wie: wie, op: moment))
            // In one order for everybody, so that two who stack the same signalen wait for one another and do not lock up.
            for signaal in gevonden.sorted(by: { $0.id.uuidString < $1.id.uuidString }) {
                statements += stapeling(tenant: tenant, dossier: id, signaal: signaal, wie: wie, op: moment)
            }
            statements.append(boeking(wie, .geopend, "dossier", id, doel: .centraalBestand, op: moment, regel: "C12.15").schrijf(tenant: tenant))
            _ = try await zonderDubbeleStapel { try await database.oneTrip(sessies.entry(wie, .readWrite), statements) }
            return id
        }
    }

    /// Stacks one more signaal in a dossier that is still being formed or weighed. The dossier is held meanwhile, so that no
    /// decision comes in between.
    public func stapel(_ signaal: UUID, in dossier: UUID, wie: Aangemeld, idempotentie: Idempotentie? = nil) async throws {
        let moment = nu()
        _ = try await eenmaal(idempotentie, wie: wie) {
            let gevonden = try await stapelbaar([signaal], wie: wie)
            try await zonderDubbeleStapel {
                try await database.transaction(sessies.entry(wie, .readWrite)) { tx in
                    let rijen = try await tx.query("select tenant_id, fase from bestand.dossier where id = \(dossier) for update")
                    guard let (tenant, naam) = try rijen.first?.decode(as: String.self, String.self), let fase = Fase(rawValue: naam) else {
                        throw Bestandfout.onbekend("dossier")
                    }
                    guard [.dossiervorming, .weging, .detectie].contains(fase) else {
                        throw Bestandfout.geweigerd(
                            regel: "C10.1", reden: "Dit dossier is in de fase ‘\(fase.rawValue)’; stapelen kan tot en met de weging.",
                            watNu: "Open een nieuw dossier met dit signaal.")
                    }
                    try weigerAlsGestapeld(gevonden)
                    var statements = gevonden.flatMap { stapeling(tenant: tenant, dossier: dossier, signaal: $0, wie: wie, op: moment) }
                    statements.append(boeking(wie, .gestapeld, "dossier", dossier, doel: .centraalBestand, op: moment, regel: "C12.15").schrijf(tenant: tenant))
                    if let idempotentie { statements.append(idempotentie.claim(wie: wie, resultaat: dossier, op: moment)) }
                    _ = try await tx.pipeline(statements)
                }
            }
            return dossier
        }
    }

    /// The dossiers that this viewer can come to, newest first. Titles are decrypted, gegevens are not.
    public func dossiers(fase: Fase? = nil, tenant: String? = nil, na: Cursor? = nil, aantal: Int, wie: Aangemeld) async throws -> Bladzijde<Dossierkop> {
        let moment = nu()
        let vanaf: SQL = na.map { "(d.geopend_op, d.id) < (\($0.moment), \($0.id))" } ?? "true"
        let inFase: SQL = fase.map { "d.fase = \($0.rawValue)" } ?? "true"
        let inTenant: SQL = tenant.map { "d.tenant_id = \($0)" } ?? "true"
        let bereik = try await dossierbereik(wie)
        let trip = try await database.oneTrip(
            sessies.entry(wie, .readWrite),
            [
                """
                select \(Self.dossierkolommen(wie)) from bestand.dossier d \
                join sleutels.sleutel k on k.tenant_id = d.tenant_id and k.id = d.sleutel_id \
                where \(bereik.sql) and \(vanaf) and \(inFase) and \(inTenant) order by d.geopend_op desc, d.id desc limit \(aantal + 1)
                """,
                boeking(wie, .opgesomd, "dossier", nil, doel: bereik.doelVanLijst, op: moment).schrijf(tenant: wie.tenant),
            ])
        let koppen = try trip[0].map(dossierkop)
        let bladzijde = Array(koppen.prefix(aantal))
        return Bladzijde(regels: bladzijde, volgende: koppen.count > aantal ? bladzijde.last.map { Cursor($0.geopendOp, $0.id) } : nil)
    }

    /// One dossier seen through the covenant, with its history; read and ledger entry in one transaction.
    /// - Throws: `Bestandfout.onbekend` when it is not there or not for this viewer.
    public func dossier(_ id: UUID, wie: Aangemeld) async throws -> Dossierbeeld {
        let moment = nu()
        let direct = Inzage.heeftDirecteToegang(wie)
        let bereik = try await dossierbereik(wie)
        let doel = bereik.doel(van: id)
        let zoek: SQL = "select d.tenant_id from bestand.dossier d where d.id = \(id) and \(bereik.sql)"
        let trip = try await database.oneTripSharingCommit(
            sessies.entry(wie, .readWrite),
            [
                """
                select \(Self.dossierkolommen(wie)) from bestand.dossier d \
                join sleutels.sleutel k on k.tenant_id = d.tenant_id and k.id = d.sleutel_id where d.id = \(id) and \(bereik.sql)
                """,
                """
                select \(Self.kopkolommen(true)), k.id as sleutel, k.ingepakt from bestand.stapel t \
                join bestand.signaal s on s.tenant_id = t.signaal_tenant and s.id = t.signaal_id \
                join sleutels.sleutel k on k.tenant_id = s.tenant_id and k.id = s.sleutel_id \
                where t.dossier_id = \(id) and exists (\(zoek)) order by t.gestapeld_op, s.id
                """,
                """
                select \(Gegevensregel.kolommen) from bestand.stapel t \
                join bestand.gegeven g on g.tenant_id = t.signaal_tenant and g.signaal_id = t.signaal_id \
                where t.dossier_id = \(id) and g.vervallen_op is null and exists (\(zoek)) order by t.gestapeld_op, g.signaal_id, g.volgnummer
                """,
                """
                select w.van, w.naar, w.aanleiding, w.regel, w.overleg, w.op, w.door from bestand.fasewissel w \
                where w.dossier_id = \(id) and exists (\(zoek)) order by w.volgnummer
                """,
                Self.instemmingen(vanDossier: id),
                boeking(wie, .gelezen, "dossier", id, doel: doel, op: moment).schrijf(alsZichtbaar: zoek),
            ])
        guard let rij = trip[0].first else { throw Bestandfout.onbekend("dossier") }
        let kop = try dossierkop(rij)
        var sleutels: [UUID: Datasleutel] = [:]
        var signalen: [Signaalkop] = []
        for rij in trip[1] {
            let signaal = try Self.kop(rij)
            signalen.append(signaal)
            sleutels[signaal.id] = try vault.pakUit(tenant: signaal.tenant, id: rij.decode(UUID.self, "sleutel"), rij.decode([UInt8].self, "ingepakt"))
        }
        let eigen = Set(Inzage.eigenBronnen(wie, regio))
        let berichten = try inzage(wie, op: moment, agenda: direct ? nil : doel).bericht(
            trip[2].map(Gegevensregel.init), eigenBronnen: eigen, sleutels: sleutels, instemmingen: Instemmingsregel.perGegeven(trip[4]))
        // Which organisations supplied is itself something only direct access tells (C15.3).
        let zichtbaar = signalen.filter { direct || eigen.contains($0.bron) }
        return Dossierbeeld(kop: kop, gegevens: berichten, signalen: zichtbaar, wissels: try trip[3].map(Self.fasewissel))
    }

    /// Which dossiers a viewer can come to, and for which purpose.
    struct Dossierbereik {
        /// A condition on `bestand.dossier d`.
        let sql: SQL
        /// Nil with direct access: then everything is open.
        let agenda: [UUID: Doel]?

        func doel(van id: UUID) -> Doel { agenda.map { $0[id] ?? .casusoverleg } ?? .centraalBestand }
        var doelVanLijst: Doel { agenda.map { $0.values.contains(.casusoverleg) || $0.isEmpty ? .casusoverleg : .zorgoverleg } ?? .centraalBestand }
    }

    /// All with direct access (C15.3); else what a coming agenda opens to this viewer (H3.2.4), as long as the case is with
    /// the chain: what was closed or handed over leaves the table too (C16.5–16.8).
    func dossierbereik(_ wie: Aangemeld) async throws -> Dossierbereik {
        try eisGeheimhouding(wie)
        if Inzage.heeftDirecteToegang(wie) {
            try eisDeelname(wie)
            return Dossierbereik(sql: "true", agenda: nil)
        }
        let open = try await agenda?.open(voor: wie, op: nu()) ?? [:]
        return Dossierbereik(sql: "d.id = any(\(Array(open.keys))) and d.fase not in ('afgesloten', 'overgedragen')", agenda: open)
    }

    /// How many signalen there are tells how much one does not see: only who works in the file is told (C15.3).
    static func dossierkolommen(_ wie: Aangemeld) -> SQL {
        let aantal: SQL =
            Inzage.heeftDirecteToegang(wie)
            ? "(select count(*) from bestand.stapel x where x.tenant_id = d.tenant_id and x.dossier_id = d.id)" : "null::bigint"
        return "d.id, d.tenant_id, d.fase, d.titel, d.geopend_op, d.geopend_door, k.id as sleutel, k.ingepakt, \(aantal) as aantal"
    }

    func dossierkop(_ rij: Row) throws -> Dossierkop {
        let id = try rij.decode(UUID.self, "id"), tenant = try rij.decode(String.self, "tenant_id")
        let sleutel = try vault.pakUit(tenant: tenant, id: rij.decode(UUID.self, "sleutel"), rij.decode([UInt8].self, "ingepakt"))
        return Dossierkop(
            id: id, tenant: tenant, fase: Fase(rawValue: try rij.decode(String.self, "fase")) ?? .afgesloten,
            titel: try sleutel.ontsleutel(
                rij.decode([UInt8].self, "titel"), op: Plaats(tenant: tenant, tabel: "bestand.dossier", kolom: "titel", rij: id)),
            geopendOp: try rij.decode(Date.self, "geopend_op"), geopendDoor: try rij.decode(String.self, "geopend_door"),
            aantalSignalen: try rij.decode(Int?.self, "aantal"))
    }

    private static func fasewissel(_ rij: Row) throws -> Fasewissel {
        Fasewissel(
            van: try rij.decode(String?.self, "van").flatMap(Fase.init(rawValue:)),
            naar: Fase(rawValue: try rij.decode(String.self, "naar")) ?? .afgesloten, aanleiding: try rij.decode(String.self, "aanleiding"),
            regel: RegelID(rawValue: try rij.decode(String.self, "regel")), overleg: try rij.decode(UUID?.self, "overleg"),
            op: try rij.decode(Date.self, "op"), door: try rij.decode(String.self, "door"))
    }
}
