import KetenKit

/// Which dossiers a coming agenda opens to whom (H3.2.4): from seven days before a casusoverleg (fourteen before a
/// zorgoverleg) its participants see what comes up, so that they can add what they lawfully may.
struct Agenda: Agendaregister {
    let omgeving: Omgeving

    func open(voor wie: Aangemeld, op moment: Date) async throws -> [UUID: Doel] {
        guard omgeving.regio.moduleAan(omgeving.module, tenant: wie.tenant) else { return [:] }
        let soorten = Overleg.Soort.allCases.filter { Overleg.neemtDeel(wie, aan: $0) }
        guard !soorten.isEmpty else { return [:] }
        let dag = omgeving.regio.dag(moment)
        guard let agendaVooraf = Overlegritme.dagen("agenda-vooraf", omgeving.regio.wet, op: dag),
            let naarZorg = Overlegritme.dagen("dossiers-naar-zorgoverleg", omgeving.regio.wet, op: dag)
        else { return [:] }
        let trip = try await omgeving.database.oneTrip(
            omgeving.entry(wie, .readOnly),
            [
                """
                select a.dossier_id, o.soort from casusoverleg.agendapunt a \
                join casusoverleg.overleg o on o.tenant_id = a.overleg_tenant and o.id = a.overleg_id \
                where o.datum >= \(dag) and o.soort = any(\(soorten.map(\.rawValue))) \
                and o.datum <= case o.soort when 'casusoverleg' then \(dag.adding(days: agendaVooraf)) \
                else \(dag.adding(days: naarZorg)) end
                """
            ])
        // Who takes part in both looks for the casusoverleg, where it is decided.
        return try trip[0].reduce(into: [:]) { uit, rij in
            let (dossier, soort) = try rij.decode(as: UUID.self, String.self)
            if soort == Overleg.Soort.casusoverleg.rawValue || uit[dossier] == nil { uit[dossier] = soort == Overleg.Soort.casusoverleg.rawValue ? .casusoverleg : .zorgoverleg }
        }
    }
}

extension Agenda {
    func crisismelding(_ dossier: UUID, tenant: String, wie: Aangemeld) -> Crisismelding? {
        guard omgeving.regio.moduleAan(omgeving.module, tenant: tenant) else { return nil }
        let moment = omgeving.nu()
        let volgend: SQL = """
            select tenant_id, id from casusoverleg.overleg where soort = 'casusoverleg' and datum >= \(omgeving.regio.dag(moment)) order by datum, id limit 1
            """
        return Crisismelding(
            module: omgeving.module,
            statements: [
                // One at a time for one agenda, as when somebody puts it there by hand.
                "select pg_advisory_xact_lock(hashtextextended(upper(o.id::text), 4517002)) from (\(volgend)) o",
                """
                insert into casusoverleg.agendapunt (tenant_id, overleg_tenant, overleg_id, dossier_id, volgnummer, geagendeerd_op, geagendeerd_door, crisis) \
                select \(tenant), o.tenant_id, o.id, \(dossier), \
                (select coalesce(max(volgnummer), 0) + 1 from casusoverleg.agendapunt a where a.overleg_id = o.id), \(moment), \(wie.account), true \
                from (\(volgend)) o on conflict (tenant_id, overleg_id, dossier_id) do update set crisis = true
                """,
                "select o.id from (\(volgend)) o",
            ])
    }
}

/// The terms of the rhythm, as the law table has them on a day.
enum Overlegritme {
    /// Nil when the table does not have them on that day: then nobody can plan, rather than plan without the rule.
    static func termijnen(_ wet: Wet, op dag: Dag) -> Overlegtermijnen? {
        guard let casus = dagen("casusoverleg-na-zorgoverleg", wet, op: dag), let zorg = dagen("zorgoverleg-voor-casusoverleg", wet, op: dag) else { return nil }
        return Overlegtermijnen(casusNaZorg: casus, zorgVoorCasus: zorg)
    }

    static func dagen(_ id: String, _ wet: Wet, op dag: Dag) -> Int? {
        guard let duur = wet.termijn(id, op: "\(dag)")?.duur else { return nil }
        switch duur.eenheid {
        case .dagen: return duur.aantal
        case .weken: return duur.aantal * 7
        default: return nil
        }
    }
}
