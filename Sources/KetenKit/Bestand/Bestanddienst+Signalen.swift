import Convenant
import Foundation
import Identity
import Ledger
import Postgres
import Vault

extension Bestanddienst {
    /// Which rows a viewer can come to: all, with direct access (C15.3); else what its own organisation supplied (C20.2).
    private func bereik(_ wie: Aangemeld) throws -> SQL {
        if Inzage.heeftDirecteToegang(wie) {
            try eisGeheimhouding(wie)
            return "true"
        }
        return "s.bron = any(\(Inzage.eigenBronnen(wie, regio)))"
    }

    /// One signaal through the covenant. The read and its ledger entry are one transaction and one round trip.
    /// - Throws: `Bestandfout.onbekend` when it is not there or not for this viewer.
    public func signaal(_ id: UUID, wie: Aangemeld) async throws -> Signaalbeeld {
        let moment = nu()
        let bereik = try bereik(wie)
        let zoek: SQL = "select s.tenant_id from bestand.signaal s where s.id = \(id) and \(bereik)"
        let doel: Doel = Inzage.heeftDirecteToegang(wie) ? .centraalBestand : .eigenAanlevering
        let trip = try await database.oneTripSharingCommit(
            sessies.entry(wie, .readWrite),
            [
                """
                select \(Self.kopkolommen), k.id, k.ingepakt from bestand.signaal s \
                join sleutels.sleutel k on k.tenant_id = s.tenant_id and k.id = s.sleutel_id \
                left join bestand.stapel t on t.signaal_tenant = s.tenant_id and t.signaal_id = s.id \
                where s.id = \(id) and \(bereik)
                """,
                """
                select \(Gegevensregel.kolommen) from bestand.gegeven g \
                where g.signaal_id = \(id) and g.vervallen_op is null and exists (\(zoek)) order by g.volgnummer
                """,
                boeking(wie, .gelezen, "signaal", id, doel: doel, op: moment).schrijf(alsZichtbaar: zoek),
            ])
        guard let rij = trip[0].first else { throw Bestandfout.onbekend("signaal") }
        let kop = try Self.kop(rij)
        let (sleutelID, ingepakt) = (try rij.decode(UUID.self, "id_1"), try rij.decode([UInt8].self, "ingepakt"))
        let sleutel = try vault.pakUit(tenant: kop.tenant, id: sleutelID, ingepakt)
        let regels = try trip[1].map(Gegevensregel.init)
        let berichten = try inzage(wie, op: moment, opAgenda: false).bericht(
            regels, eigenBronnen: Set(Inzage.eigenBronnen(wie, regio)), sleutels: [id: sleutel])
        return Signaalbeeld(kop: kop, gegevens: berichten)
    }

    /// What narrows a list.
    public struct Signaalfilter: Sendable {
        public var tenant: String?
        /// true: only stacked; false: only not yet stacked.
        public var gestapeld: Bool?

        public init(tenant: String? = nil, gestapeld: Bool? = nil) {
            self.tenant = tenant
            self.gestapeld = gestapeld
        }
    }

    /// Signalen, newest first, without opening any gegeven.
    public func signalen(_ filter: Signaalfilter = .init(), na: Cursor? = nil, aantal: Int, wie: Aangemeld) async throws -> Bladzijde<Signaalkop> {
        let moment = nu()
        let vanaf: SQL = na.map { "(s.ontvangen_op, s.id) < (\($0.moment), \($0.id))" } ?? "true"
        let tenant: SQL = filter.tenant.map { "s.tenant_id = \($0)" } ?? "true"
        let stapel: SQL = filter.gestapeld.map { $0 ? "t.dossier_id is not null" : "t.dossier_id is null" } ?? "true"
        let bereik = try bereik(wie)
        let trip = try await database.oneTripSharingCommit(
            sessies.entry(wie, .readWrite),
            [
                """
                select \(Self.kopkolommen) from bestand.signaal s \
                left join bestand.stapel t on t.signaal_tenant = s.tenant_id and t.signaal_id = s.id \
                where \(bereik) and \(vanaf) and \(tenant) and \(stapel) \
                order by s.ontvangen_op desc, s.id desc limit \(aantal + 1)
                """,
                boeking(wie, .opgesomd, "signaal", nil, doel: .centraalBestand, op: moment).schrijf(tenant: wie.tenant),
            ])
        let koppen = try trip[0].map(Self.kop)
        let bladzijde = Array(koppen.prefix(aantal))
        return Bladzijde(regels: bladzijde, volgende: koppen.count > aantal ? bladzijde.last.map { Cursor($0.ontvangenOp, $0.id) } : nil)
    }

    static let kopkolommen: SQL = """
        s.id, s.tenant_id, s.bron, s.ontvangen_op, s.categorie, s.sterkte, s.indicatoren, s.vermoedens, t.dossier_id
        """

    static func kop(_ rij: Row) throws -> Signaalkop {
        Signaalkop(
            id: try rij.decode(UUID.self, "id"), tenant: try rij.decode(String.self, "tenant_id"), bron: try rij.decode(String.self, "bron"),
            ontvangenOp: try rij.decode(Date.self, "ontvangen_op"),
            categorie: Categorie(rawValue: try rij.decode(String.self, "categorie")) ?? .fiscaal,
            sterkte: Int(try rij.decode(Int16.self, "sterkte")), indicatoren: try rij.decode([String].self, "indicatoren"),
            vermoedens: try rij.decode([String].self, "vermoedens"), dossier: try rij.decode(UUID?.self, "dossier_id"))
    }

    /// Gives a line that no field was found for its place: states it anew under a kenmerk and ends the old fact.
    /// - Parameters:
    ///   - kenmerk: one of `Casusvorm`'s, or nil when the line belongs nowhere and is only ended.
    ///   - betrokkene: for a kenmerk of a person.
    public func plaats(
        gegeven: UUID, signaal: UUID, als kenmerk: String?, rol: String, betrokkene: UUID?, wie: Aangemeld
    ) async throws {
        let moment = nu()
        let trip = try await database.oneTrip(
            sessies.entry(wie, .readOnly),
            [
                """
                select \(Gegevensregel.kolommen), k.id as sleutel, k.ingepakt, \
                (select max(volgnummer) from bestand.gegeven x where x.tenant_id = g.tenant_id and x.signaal_id = g.signaal_id) as hoogste \
                from bestand.gegeven g join bestand.signaal s on s.tenant_id = g.tenant_id and s.id = g.signaal_id \
                join sleutels.sleutel k on k.tenant_id = s.tenant_id and k.id = s.sleutel_id \
                where g.id = \(gegeven) and g.signaal_id = \(signaal) and g.vervallen_op is null \
                and g.kenmerk = \(Casusvorm.nietHerkend) and \(try bereik(wie))
                """
            ])
        guard let rij = trip[0].first else { throw Bestandfout.onbekend("gegeven") }
        let regel = try Gegevensregel(rij)
        let sleutel = try vault.pakUit(tenant: regel.tenant, id: rij.decode(UUID.self, "sleutel"), rij.decode([UInt8].self, "ingepakt"))
        let zichtbaar = try inzage(wie, op: moment, opAgenda: false).bericht(
            [regel], eigenBronnen: Set(Inzage.eigenBronnen(wie, regio)), sleutels: [signaal: sleutel])
        guard case .zichtbaar(let inhoud)? = zichtbaar.first?.inhoud else { throw Bestandfout.onbekend("gegeven") }
        var statements: [SQL] = [
            "update bestand.gegeven set vervallen_op = \(moment) where tenant_id = \(regel.tenant) and id = \(gegeven) and vervallen_op is null"
        ]
        var ids = [gegeven]
        if let kenmerk {
            let stelling = Stelling(
                rol: rol, betrokkene: betrokkene, kenmerk: kenmerk, waarde: inhoud.waarde, categorie: regel.categorie, herleidbaar: true)
            let (opslag, nieuw) = try bewaar(
                [stelling], tenant: regel.tenant, signaal: signaal, bron: regel.bron, sleutel: sleutel, waargenomenOp: regel.waargenomenOp,
                vanaf: Int(try rij.decode(Int32.self, "hoogste")) + 1, op: moment)
            statements.append(opslag)
            ids += nieuw
        }
        statements.append(
            boeking(wie, .geplaatst, "signaal", signaal, doel: .centraalBestand, op: moment, gegevens: ids).schrijf(tenant: regel.tenant))
        _ = try await database.oneTrip(sessies.entry(wie, .readWrite), statements)
    }
}
