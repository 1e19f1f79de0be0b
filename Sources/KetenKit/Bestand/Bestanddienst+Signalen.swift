import Convenant
import Foundation
import Identity
import Ledger
import Postgres
import Vault

extension Bestanddienst {
    /// Which rows a viewer can come to: all, with direct access (C15.3); else what its own organisation supplied (C20.2).
    func bereik(_ wie: Aangemeld) throws -> SQL {
        if Inzage.heeftDirecteToegang(wie) {
            try eisGeheimhouding(wie)
            try eisDeelname(wie)
            return "true"
        }
        return Inzage.eigenAanlevering(wie, regio)
    }

    /// One signaal through the covenant. The read and its ledger entry are one transaction and one round trip.
    /// - Throws: `Bestandfout.onbekend` when it is not there or not for this viewer.
    /// - Parameter metInstemmingen: whether the consents come along, for who has a say in them; no decision on this read needs them.
    public func signaal(_ id: UUID, metInstemmingen: Bool = false, wie: Aangemeld) async throws -> Signaalbeeld {
        let moment = nu()
        let bereik = try bereik(wie)
        let zoek: SQL = "select s.tenant_id from bestand.signaal s where s.id = \(id) and \(bereik)"
        let direct = Inzage.heeftDirecteToegang(wie)
        let doel: Doel = direct ? .centraalBestand : .eigenAanlevering
        let instemmingen: [SQL] =
            metInstemmingen
            ? [
                """
                select \(Instemmingsregel.kolommen) from bestand.gegeven g \
                join bestand.instemming i on i.tenant_id = g.tenant_id and i.gegeven_id = g.id where g.signaal_id = \(id) and g.vervallen_op is null
                """
            ] : []
        let trip = try await database.oneTripSharingCommit(
            sessies.entry(wie, .readWrite),
            [
                """
                select \(Self.kopkolommen(direct)), k.id, k.ingepakt from bestand.signaal s \
                join sleutels.sleutel k on k.tenant_id = s.tenant_id and k.id = s.sleutel_id \(Self.stapelkoppeling(direct)) \
                where s.id = \(id) and \(bereik)
                """,
                """
                select \(Gegevensregel.kolommen) from bestand.gegeven g \
                where g.signaal_id = \(id) and g.vervallen_op is null order by g.volgnummer
                """,
                boeking(wie, .gelezen, "signaal", id, doel: doel, op: moment).schrijf(alsZichtbaar: zoek),
            ] + instemmingen)
        // Without the signaal itself nothing of it is opened.
        guard let rij = trip[0].first else { throw Bestandfout.onbekend("signaal") }
        let kop = try Self.kop(rij)
        let (sleutelID, ingepakt) = (try rij.decode(UUID.self, "id_1"), try rij.decode([UInt8].self, "ingepakt"))
        let sleutel = try vault.pakUit(tenant: kop.tenant, id: sleutelID, ingepakt)
        let regels = try trip[1].map(Gegevensregel.init)
        let berichten = try inzage(wie, op: moment).bericht(
            regels, eigenBronnen: Set(Inzage.eigenBronnen(wie, regio)), sleutels: [id: sleutel], instemmingen: metInstemmingen ? Instemmingsregel.perGegeven(trip[3]) : nil)
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
        let direct = Inzage.heeftDirecteToegang(wie)
        guard direct || filter.gestapeld == nil else {
            throw Bestandfout.veld(pad: "gestapeld", melding: "Of een signaal in een dossier ligt, is voor wie in het centrale bestand werkt (C15.3). Laat dit filter weg.")
        }
        let stapel: SQL = filter.gestapeld.map { $0 ? "t.dossier_id is not null" : "t.dossier_id is null" } ?? "true"
        let bereik = try bereik(wie)
        let trip = try await database.oneTripSharingCommit(
            sessies.entry(wie, .readWrite),
            [
                """
                select \(Self.kopkolommen(direct)) from bestand.signaal s \(Self.stapelkoppeling(direct)) \
                where \(bereik) and \(vanaf) and \(tenant) and \(stapel) \
                order by s.ontvangen_op desc, s.id desc limit \(aantal + 1)
                """,
                boeking(wie, .opgesomd, "signaal", nil, doel: direct ? .centraalBestand : .eigenAanlevering, op: moment).schrijf(tenant: wie.tenant),
            ])
        let koppen = try trip[0].map(Self.kop)
        let bladzijde = Array(koppen.prefix(aantal))
        return Bladzijde(regels: bladzijde, volgende: koppen.count > aantal ? bladzijde.last.map { Cursor($0.ontvangenOp, $0.id) } : nil)
    }

    /// - Parameter metDossier: whether the viewer may know in which dossier a signaal lies; then `stapelkoppeling` belongs to it.
    static func kopkolommen(_ metDossier: Bool) -> SQL {
        let dossier: SQL = metDossier ? "t.dossier_id" : "null::uuid as dossier_id"
        return "s.id, s.tenant_id, s.bron, s.ontvangen_op, s.categorie, s.sterkte, s.indicatoren, s.vermoedens, \(dossier)"
    }

    static func stapelkoppeling(_ metDossier: Bool) -> SQL {
        metDossier ? "left join bestand.stapel t on t.signaal_tenant = s.tenant_id and t.signaal_id = s.id" : ""
    }

    static func kop(_ rij: Row) throws -> Signaalkop {
        Signaalkop(
            id: try rij.decode(UUID.self, "id"), tenant: try rij.decode(String.self, "tenant_id"), bron: try rij.decode(String.self, "bron"),
            ontvangenOp: try rij.decode(Date.self, "ontvangen_op"),
            categorie: Categorie(rawValue: try rij.decode(String.self, "categorie")) ?? .fiscaal,
            sterkte: Int(try rij.decode(Int16.self, "sterkte")), indicatoren: try rij.decode([String].self, "indicatoren"),
            vermoedens: try rij.decode([String].self, "vermoedens"), dossier: try rij.decode(UUID?.self, "dossier_id"))
    }
}
