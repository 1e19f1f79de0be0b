import Convenant
import Foundation
import Identity
import Postgres
import Vault

extension Bestanddienst {
    /// Reads a dossier whole for a disclosure, in one round trip.
    /// - Parameters:
    ///   - overdracht: whether the dossier is handed over; a weighing that names no recipient counts then.
    ///   - houdVast: whether nothing may change in it until the transaction ends.
    func inhoud(_ dossier: UUID, aan: Ontvangeradres, overdracht: Bool = false, houdVast: Bool, in tx: Transaction) async throws -> Dossierinhoud {
        let slot: SQL = houdVast ? "for update of d" : ""
        // A correction or withdrawal waits for this disclosure, or this waits for it: the consents are read after these locks.
        let gegevenslot: SQL = houdVast ? "for share of g" : ""
        var vragen: [SQL] = [
            """
            select d.tenant_id, d.fase, exists (select from bestand.weging w where w.tenant_id = d.tenant_id and w.dossier_id = d.id \
            and (w.aan = \(aan.tekst) or w.aan is null and \(overdracht))) \
            from bestand.dossier d where d.id = \(dossier) \(slot)
            """,
            """
            select s.id as signaal, s.tenant_id, k.id, k.ingepakt from bestand.stapel t \
            join bestand.signaal s on s.tenant_id = t.signaal_tenant and s.id = t.signaal_id \
            join sleutels.sleutel k on k.tenant_id = s.tenant_id and k.id = s.sleutel_id where t.dossier_id = \(dossier)
            """,
            """
            select \(Gegevensregel.kolommen) from bestand.stapel t \
            join bestand.gegeven g on g.tenant_id = t.signaal_tenant and g.signaal_id = t.signaal_id \
            where t.dossier_id = \(dossier) and g.vervallen_op is null order by t.gestapeld_op, g.signaal_id, g.volgnummer \(gegevenslot)
            """,
            Self.instemmingen(vanDossier: dossier),
        ]
        if case .partner(let organisatie, _) = aan.ontvanger { vragen.append(Deelnamebron.vraag(organisatie.id, regio: regio)) }
        let trip = try await tx.pipeline(vragen)
        guard let (tenant, naam, gewogen) = try trip[0].first?.decode(as: String.self, String.self, Bool.self), let fase = Fase(rawValue: naam) else {
            throw Bestandfout.onbekend("dossier")
        }
        var sleutels: [UUID: Datasleutel] = [:]
        for rij in trip[1] {
            let (signaal, van, id, ingepakt) = try rij.decode(as: UUID.self, String.self, UUID.self, [UInt8].self)
            sleutels[signaal] = try vault.pakUit(tenant: van, id: id, ingepakt)
        }
        var deelname: Deelname?
        if case .partner(let organisatie, _) = aan.ontvanger {
            deelname = try Deelnamebron.lees(trip[4], organisatie: organisatie.id, regio: regio, op: regio.dag(nu()))
        }
        return Dossierinhoud(
            tenant: tenant, fase: fase, gewogen: gewogen, regels: try trip[2].map(Gegevensregel.init), sleutels: sleutels,
            instemmingen: try Instemmingsregel.perGegeven(trip[3]), deelname: deelname)
    }

    static func instemmingen(vanDossier dossier: UUID) -> SQL {
        """
        select \(Instemmingsregel.kolommen) from bestand.stapel t \
        join bestand.gegeven g on g.tenant_id = t.signaal_tenant and g.signaal_id = t.signaal_id and g.vervallen_op is null \
        join bestand.instemming i on i.tenant_id = g.tenant_id and i.gegeven_id = g.id where t.dossier_id = \(dossier) order by i.gegeven_op, i.id
        """
    }

    /// Asks the covenant about each gegeven that was asked for, in the form in which it would go.
    /// - Parameter crisis: whether ketenregisseur and zorgcoördinator decided together to act at once (C12.21).
    /// - Throws: `Bestandfout.veld` for a gegeven that does not lie in the dossier.
    func oordelen(_ vraag: Verstrekkingsvraag, _ inhoud: Dossierinhoud, crisis: Bool) throws -> [Verstrekkingsoordeel] {
        let dag = regio.dag(nu()), gebruik = vraag.aan.gebruik
        var gekozen = inhoud.regels
        if let ids = vraag.gegevens {
            let bekend = Dictionary(inhoud.regels.map { ($0.id, $0) }, uniquingKeysWith: { eerste, _ in eerste })
            for (plaats, id) in ids.enumerated() where bekend[id] == nil {
                throw Bestandfout.veld(pad: "gegevens[\(plaats)]", melding: "Dit gegeven ligt niet (meer) in dit dossier. Haal het dossier opnieuw op.")
            }
            let gevraagd = Set(ids)
            gekozen = inhoud.regels.filter { gevraagd.contains($0.id) }
        }
        let context = Omstandigheden(
            belangVastgelegd: inhoud.gewogen || vraag.belang != nil, noodzaakVastgelegd: vraag.noodzaak != nil, crisisbesluitVastgelegd: crisis,
            // It passed the door with the OM's suspicion stated (C17); secrecy is asked of each person who opens it (C21.2).
            concreteVerdenking: true, deelname: inhoud.deelname, geheimhouding: true, toegelatenLanden: unielanden)
        return gekozen.compactMap { regel in
            guard let vol = regel.beeld(regio.partner) else { return nil }
            // As it was stated, every field can hold a name; only the closed lists of the other form cannot.
            let beeld = vraag.herleidbaar ? vol.herleidbaarGemaakt : vol.geanonimiseerd
            let regels = inhoud.instemmingen[regel.id] ?? []
            let besluit = decide(
                beeld, from: vol.bron, to: vraag.aan.ontvanger, purpose: vraag.doel, on: Dagwaarde(nummer: dag.number),
                consents: regels.map(\.instemming), context: context)
            let keten = Set(instemmingsketen(beeld, voor: gebruik))
            let einde = regels.filter { keten.contains($0.instemming.soort) && $0.instemming.gebruik == gebruik && !$0.ingetrokken }.compactMap(\.tot).filter { $0 > dag }
            return Verstrekkingsoordeel(regel: regel, beeld: beeld, besluit: besluit, tot: einde.min())
        }
    }
}
