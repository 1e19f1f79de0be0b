import Convenant
import Foundation
import Identity
import Ledger
import Postgres
import Vault

extension Bestanddienst {
    /// Starts a decision to act at once: ketenregisseur or zorgcoördinator asks one partner to act and names what it needs for
    /// that (C12.21, C16.9). Nothing goes out before the other has confirmed.
    /// - Parameter vraag: with necessity and weighing; its purpose is `crisis`.
    /// - Throws: `Bestandfout.geweigerd` with C12.21 for others, else as `verstrek`: what may not go is refused here already.
    public func startCrisis(_ vraag: Verstrekkingsvraag, wie: Aangemeld, idempotentie: Idempotentie? = nil) async throws -> UUID {
        try eisCrisisrol(wie)
        guard let belang = vraag.belang else {
            throw Bestandfout.geweigerd(regel: "C21.6", reden: "Het belang van het slachtoffer staat er niet bij.", watNu: "Leg vast waarom dit in haar of zijn belang is (belang).")
        }
        guard let noodzaak = vraag.noodzaak else {
            throw Bestandfout.geweigerd(regel: "C9.5", reden: "Er staat niet bij waarom het niet kan wachten.", watNu: "Leg de noodzaak vast (noodzaak).")
        }
        let moment = nu(), id = UUID.geordend(op: moment)
        return try await eenmaal(idempotentie, wie: wie) {
            try await database.transaction(sessies.entry(wie, .readWrite)) { tx in
                let inhoud = try await inhoud(vraag.dossier, aan: vraag.aan, overdracht: vraag.doel == .overdracht, houdVast: true, in: tx)
                let (gaan, _) = try keur(vraag, inhoud, wie: wie, crisis: true)
                let sleutel = try await sleutel(dossier: vraag.dossier, in: tx)
                var statements: [SQL] = [
                    """
                    insert into bestand.crisis (tenant_id, id, dossier_id, aan, gegevens, herleidbaar, noodzaak, belang, gestart_op, gestart_door, gestart_rol) \
                    values (\(inhoud.tenant), \(id), \(vraag.dossier), \(vraag.aan.tekst), \(gaan.map(\.regel.id)), \(vraag.herleidbaar), \
                    \(try sleutel.versleutel(noodzaak, op: Self.crisisplaats(inhoud.tenant, "noodzaak", id))), \
                    \(try sleutel.versleutel(belang, op: Self.crisisplaats(inhoud.tenant, "belang", id))), \(moment), \(wie.account), \(wie.rol.rawValue))
                    """,
                    boeking(wie, .crisis, "dossier", vraag.dossier, doel: .crisis, op: moment, gegevens: gaan.map(\.regel.id), regel: "C12.21").schrijf(tenant: inhoud.tenant),
                ]
                if let idempotentie { statements.append(idempotentie.claim(wie: wie, resultaat: id, op: moment)) }
                _ = try await tx.pipeline(statements)
            }
            return id
        }.id
    }

    /// The second signature: the other of the two confirms, the gegevens go out, and the next casusoverleg has it on its agenda.
    /// All of it or nothing.
    /// - Returns: the disclosure.
    public func bevestigCrisis(_ id: UUID, wie: Aangemeld, idempotentie: Idempotentie? = nil) async throws -> UUID {
        try eisCrisisrol(wie)
        let moment = nu(), verstrekking = UUID.geordend(op: moment)
        return try await eenmaal(idempotentie, wie: wie) {
            try await database.transaction(sessies.entry(wie, .readWrite)) { tx in
                let (tenant, vraag) = try await wachtend(id, wie: wie, in: tx)
                let inhoud = try await inhoud(vraag.dossier, aan: vraag.aan, overdracht: vraag.doel == .overdracht, houdVast: true, in: tx)
                let (bij, _) = try await legNeer(vraag, inhoud, id: verstrekking, wie: wie, crisis: true, in: tx)
                let overleg = try await meldCrisis(vraag.dossier, tenant: tenant, wie: wie, in: tx)
                var statements: [SQL] = [
                    """
                    update bestand.crisis set bevestigd_op = \(moment), bevestigd_door = \(wie.account), verstrekking_tenant = \(bij), \
                    verstrekking_id = \(verstrekking), overleg = \(overleg) where tenant_id = \(tenant) and id = \(id)
                    """,
                    boeking(wie, .crisis, "dossier", vraag.dossier, doel: .crisis, op: moment, gegevens: vraag.gegevens ?? [], regel: "C12.21").schrijf(tenant: tenant),
                ]
                if let idempotentie { statements.append(idempotentie.claim(wie: wie, resultaat: verstrekking, op: moment)) }
                _ = try await tx.pipeline(statements)
            }
            return verstrekking
        }.id
    }

    /// What goes out when this decision is confirmed, with its reasons, for who must sign it: what they may not see themselves is
    /// named as such, and the reasons are then not shown either.
    public func crisisproef(_ id: UUID, wie: Aangemeld) async throws -> (besluit: Crisisbesluit, beeld: Verstrekkingsbeeld) {
        try eisVerstrekker(wie)
        let beeld = try await database.transaction(sessies.entry(wie, .readWrite)) { tx in
            let (tenant, vraag) = try await wachtend(id, wie: wie, tekent: false, in: tx)
            let inhoud = try await inhoud(vraag.dossier, aan: vraag.aan, houdVast: false, in: tx)
            let (gaan, _) = try keur(vraag, inhoud, wie: wie, crisis: true)
            _ = try await tx.query(boeking(wie, .gelezen, "crisis", id, doel: .crisis, op: nu(), gegevens: gaan.map(\.regel.id)).schrijf(tenant: tenant))
            let pak = try Verstrekkingspak(gaan, vraag: vraag, sleutels: inhoud.sleutels, regio: regio, op: nu())
            let inzage = inzage(wie, op: nu())
            let dicht = Dictionary(
                gaan.compactMap { oordeel -> (UUID, RegelID)? in
                    guard let vol = oordeel.regel.beeld(regio.partner) else { return (oordeel.regel.id, "C9.2") }
                    let eigen = inzage.besluit(vol, eigen: false, consents: (inhoud.instemmingen[oordeel.regel.id] ?? []).map(\.instemming))
                    return if case .withheld = eigen { (oordeel.regel.id, eigen.eersteRegel) } else { nil }
                }, uniquingKeysWith: { eerste, _ in eerste })
            return pak.beeld(id: id, wie: wie, achtergebleven: []).zonder(dicht)
        }
        guard let besluit = try await crisisbesluiten(dossier: beeld.kop.dossier, wie: wie).first(where: { $0.id == id }) else { throw Bestandfout.onbekend("crisisbesluit") }
        return (besluit, beeld)
    }

    /// Takes back a decision that was not confirmed yet; either of the two can.
    public func trekCrisisIn(_ id: UUID, wie: Aangemeld) async throws {
        try eisCrisisrol(wie)
        let moment = nu()
        let trip = try await database.oneTrip(
            sessies.entry(wie, .readWrite),
            [
                "update bestand.crisis set ingetrokken_op = \(moment) where id = \(id) and bevestigd_op is null and ingetrokken_op is null returning tenant_id",
                boeking(wie, .ingetrokken, "crisis", id, doel: .crisis, op: moment, regel: "C12.21")
                    .schrijf(alsZichtbaar: "select c.tenant_id from bestand.crisis c where c.id = \(id) and c.ingetrokken_op = \(moment)"),
            ])
        guard trip[0].first != nil else { throw Bestandfout.onbekend("crisisbesluit") }
    }

    /// Decisions to act at once: of one dossier, or all that wait for a signature.
    public func crisisbesluiten(dossier: UUID? = nil, wie: Aangemeld) async throws -> [Crisisbesluit] {
        try eisVerstrekker(wie)
        let welke: SQL = dossier.map { "c.dossier_id = \($0)" } ?? "c.bevestigd_op is null and c.ingetrokken_op is null"
        let trip = try await database.oneTrip(
            sessies.entry(wie, .readWrite),
            [
                """
                select c.id, c.dossier_id, c.aan, c.gestart_op, c.gestart_door, c.gestart_rol, c.bevestigd_door, c.verstrekking_id, c.overleg, \
                c.ingetrokken_op is not null as weg, cardinality(c.gegevens) as aantal from bestand.crisis c where \(welke) order by c.gestart_op desc limit 100
                """,
                boeking(wie, .opgesomd, "crisis", nil, doel: .centraalBestand, op: nu()).schrijf(tenant: wie.tenant),
            ])
        return try trip[0].map { rij in
            let bevestigd = try rij.decode(String?.self, "bevestigd_door")
            return Crisisbesluit(
                id: try rij.decode(UUID.self, "id"), dossier: try rij.decode(UUID.self, "dossier_id"), aan: try rij.decode(String.self, "aan"),
                stand: try rij.decode(Bool.self, "weg") ? .ingetrokken : bevestigd == nil ? .wachtOpBevestiging : .bevestigd,
                gestartOp: try rij.decode(Date.self, "gestart_op"), gestartDoor: try rij.decode(String.self, "gestart_door"),
                doorKetenregisseur: try rij.decode(String.self, "gestart_rol") == Rolsoort.ketenregisseur.rawValue, bevestigdDoor: bevestigd,
                verstrekking: try rij.decode(UUID?.self, "verstrekking_id"), overleg: try rij.decode(UUID?.self, "overleg"),
                aantal: Int(try rij.decode(Int32.self, "aantal")))
        }
    }

    private func eisCrisisrol(_ wie: Aangemeld) throws {
        guard wie.rol == .ketenregisseur || wie.rol == .zorgcoordinator else {
            throw Bestandfout.geweigerd(
                regel: "C12.21", reden: "Direct optreden besluiten ketenregisseur en zorgcoördinator samen.", watNu: "Bel een van beiden en leg het dossier voor.")
        }
        try eisGeheimhouding(wie)
    }

    /// The decision as it was started, held.
    /// - Parameter tekent: whether this person is to sign it; then it must wait for them.
    private func wachtend(_ id: UUID, wie: Aangemeld, tekent: Bool = true, in tx: Transaction) async throws -> (tenant: String, vraag: Verstrekkingsvraag) {
        let rijen = try await tx.query(
            """
            select c.tenant_id, c.dossier_id, c.aan, c.gegevens, c.herleidbaar, c.noodzaak, c.belang, c.gestart_door, c.gestart_rol, \
            c.bevestigd_op is not null as klaar from bestand.crisis c where c.id = \(id) and c.ingetrokken_op is null for update of c
            """)
        guard let rij = rijen.first else { throw Bestandfout.onbekend("crisisbesluit") }
        guard try !rij.decode(Bool.self, "klaar") else {
            throw Bestandfout.geweigerd(regel: "C12.21", reden: "Dit besluit is al bevestigd; de gegevens zijn verstrekt.", watNu: "Open de verstrekking op het dossier.")
        }
        guard try !tekent || rij.decode(String.self, "gestart_door") != wie.account, try !tekent || rij.decode(String.self, "gestart_rol") != wie.rol.rawValue else {
            throw Bestandfout.geweigerd(
                regel: "C12.21", reden: "Wie het besluit begon, bevestigt het niet ook.",
                watNu: wie.rol == .ketenregisseur ? "Bel de zorgcoördinator; die bevestigt het." : "Bel de ketenregisseur; die bevestigt het.")
        }
        let tenant = try rij.decode(String.self, "tenant_id"), dossier = try rij.decode(UUID.self, "dossier_id")
        guard let aan = Ontvangeradres(try rij.decode(String.self, "aan"), regio: regio) else { throw Bestandfout.onbekend("crisisbesluit") }
        let sleutel = try await sleutel(dossier: dossier, in: tx)
        func tekst(_ kolom: String) throws -> String {
            try sleutel.ontsleutel(rij.decode([UInt8].self, kolom), op: Self.crisisplaats(tenant, kolom, id))
        }
        return (
            tenant,
            Verstrekkingsvraag(
                dossier: dossier, aan: aan, doel: .crisis, gegevens: try rij.decode([UUID].self, "gegevens"), herleidbaar: try rij.decode(Bool.self, "herleidbaar"),
                noodzaak: try tekst("noodzaak"), belang: try tekst("belang"))
        )
    }

    private func sleutel(dossier: UUID, in tx: Transaction) async throws -> Datasleutel {
        let rijen = try await tx.query(
            """
            select d.tenant_id, k.id, k.ingepakt from bestand.dossier d \
            join sleutels.sleutel k on k.tenant_id = d.tenant_id and k.id = d.sleutel_id where d.id = \(dossier)
            """)
        guard let (tenant, id, ingepakt) = try rijen.first?.decode(as: String.self, UUID.self, [UInt8].self) else { throw Bestandfout.onbekend("dossier") }
        return try vault.pakUit(tenant: tenant, id: id, ingepakt)
    }

    private static func crisisplaats(_ tenant: String, _ kolom: String, _ id: UUID) -> Plaats {
        Plaats(tenant: tenant, tabel: "bestand.crisis", kolom: kolom, rij: id)
    }
}
