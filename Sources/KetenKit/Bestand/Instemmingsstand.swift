import Convenant
import Foundation
import Identity
import Postgres

/// A gegeven as somebody meets it who is asked to consent: what it is, never its value.
struct Instemmingsstand: Sendable {
    let tenant: String
    let signaal: UUID
    let beeld: Gegevenbeeld
    /// Whether this person's organisation supplied it, or the service of the gemeente they speak for.
    let eigen: Bool
    let instemmingen: [Instemmingsregel]

    /// As it is consented to: what goes into action goes with names, and then every field can hold one.
    func beeld(voor gebruik: Instemming.Gebruik) -> Gegevenbeeld { gebruik == .operationeel ? beeld.herleidbaarGemaakt : beeld }
}

extension Bestanddienst {
    /// Finds a gegeven for who has a say in its consents, and holds it so that two consents come one after the other.
    ///
    /// The supplier has (C20.2), the zorgcoördinator and the others who work in the file (C15.3), and the OM over criminal-law
    /// data (C21.8). To anybody else it does not exist.
    func instemmingsstand(_ gegeven: UUID, wie: Aangemeld, in tx: Transaction) async throws -> Instemmingsstand {
        let direct = Inzage.heeftDirecteToegang(wie), officier = wie.organisatie.soort == .om && wie.rol == .partner
        let eigen = Inzage.eigenGegeven(wie, regio)
        let trip = try await tx.pipeline([
            """
            select \(Gegevensregel.kolommen), \(eigen) as eigen from bestand.gegeven g \
            join bestand.signaal s on s.tenant_id = g.tenant_id and s.id = g.signaal_id \
            where g.id = \(gegeven) and g.vervallen_op is null and (\(direct) or \(eigen) or \(officier) and g.categorie = 'strafrechtelijk') \
            for update of g
            """,
            """
            select \(Instemmingsregel.kolommen) from bestand.instemming i join bestand.gegeven g on g.tenant_id = i.tenant_id and g.id = i.gegeven_id \
            where i.gegeven_id = \(gegeven) order by i.gegeven_op, i.id
            """,
        ])
        guard let rij = trip[0].first else { throw Bestandfout.onbekend("gegeven") }
        let regel = try Gegevensregel(rij), isEigen = try rij.decode(Bool.self, "eigen")
        guard let beeld = regel.beeld(regio.partner) else { throw Bestandfout.onbekend("gegeven") }
        if !isEigen { try eisGeheimhouding(wie) }
        return Instemmingsstand(
            tenant: regel.tenant, signaal: regel.signaal, beeld: beeld, eigen: isEigen, instemmingen: try trip[1].compactMap { try Instemmingsregel($0) })
    }
}
