import Convenant
import Foundation
import Identity
import Postgres

/// One gegeven for who has a say in its consents.
public struct Gegevenbeeldpagina: Sendable {
    public let id: UUID
    public let signaal: UUID
    public let rol: String
    public let kenmerk: String
    /// Nil where the viewer is told what kind of gegeven it is, not what it says.
    public let waarde: String?
    /// Nil for the prosecutor: who supplied is for who works in the file (C15.3).
    public let bron: String?
    public let categorie: Categorie
    public let herleidbaar: Bool
    public let instemmingen: [Instemmingsregel]
    /// Whether it is this viewer's own to correct and consent to.
    public let eigen: Bool
}

extension Bestanddienst {
    /// A gegeven with its consents; the value through the covenant.
    /// - Throws: `Bestandfout.onbekend` for who has no say in it.
    public func gegeven(_ id: UUID, wie: Aangemeld) async throws -> Gegevenbeeldpagina {
        let moment = nu()
        return try await database.transaction(sessies.entry(wie, .readWrite)) { tx in
            let stand = try await instemmingsstand(id, wie: wie, in: tx)
            let trip = try await tx.pipeline([
                """
                select \(Gegevensregel.kolommen), k.id as sleutel, k.ingepakt from bestand.gegeven g \
                join bestand.signaal s on s.tenant_id = g.tenant_id and s.id = g.signaal_id \
                join sleutels.sleutel k on k.tenant_id = s.tenant_id and k.id = s.sleutel_id where g.id = \(id)
                """,
                boeking(wie, .gelezen, "gegeven", id, doel: stand.eigen ? .eigenAanlevering : .centraalBestand, op: moment, gegevens: [id]).schrijf(tenant: stand.tenant),
            ])
            guard let rij = trip[0].first else { throw Bestandfout.onbekend("gegeven") }
            let regel = try Gegevensregel(rij)
            var waarde: String?
            // The prosecutor consents to a kind of gegeven without seeing it.
            if stand.eigen || Inzage.heeftDirecteToegang(wie) {
                let sleutel = try vault.pakUit(tenant: regel.tenant, id: rij.decode(UUID.self, "sleutel"), rij.decode([UInt8].self, "ingepakt"))
                let bericht = try inzage(wie, op: moment).bericht(
                    [regel], eigenBronnen: stand.eigen ? [regel.bron] : [], sleutels: [regel.signaal: sleutel]).first
                if case .zichtbaar(let z)? = bericht?.inhoud { waarde = z.waarde }
            }
            return Gegevenbeeldpagina(
                id: id, signaal: regel.signaal, rol: regel.rol, kenmerk: regel.kenmerk, waarde: waarde,
                bron: stand.eigen || Inzage.heeftDirecteToegang(wie) ? regel.bron : nil, categorie: regel.categorie,
                herleidbaar: regel.herleidbaar, instemmingen: stand.instemmingen, eigen: stand.eigen)
        }
    }
}
