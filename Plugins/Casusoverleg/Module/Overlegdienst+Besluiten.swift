import KetenKit

extension Overlegdienst {
    /// Puts a dossier on the agenda of a meeting that is still to come; it then is being weighed (C10.1).
    func agendeer(_ dossier: UUID, op overleg: UUID, soort verwacht: Overleg.Soort? = nil, wie: Aangemeld, idempotentie: Idempotentie? = nil) async throws {
        _ = try await bestand.eenmaal(idempotentie, wie: wie) {
            try await zetOpAgenda(dossier, op: overleg, soort: verwacht, wie: wie, idempotentie: idempotentie)
            return overleg
        }
    }

    private func zetOpAgenda(_ dossier: UUID, op overleg: UUID, soort verwacht: Overleg.Soort?, wie: Aangemeld, idempotentie: Idempotentie?) async throws {
        let moment = omgeving.nu()
        try await omgeving.database.transaction(omgeving.entry(wie, .readWrite)) { tx in
            // One at a time for one agenda, so that its items are numbered.
            let trip = try await tx.pipeline([
                "select pg_advisory_xact_lock(hashtextextended(\(overleg.uuidString), 4517002))", "select soort, datum from casusoverleg.overleg where id = \(overleg)",
                "select 1 as een from casusoverleg.agendapunt where overleg_id = \(overleg) and dossier_id = \(dossier)",
            ])
            let gevonden = trip[1]
            guard let (soortnaam, datum) = try gevonden.first?.decode(as: String.self, Dag.self), let soort = Overleg.Soort(rawValue: soortnaam),
                Overleg.neemtDeel(wie, aan: soort), verwacht == nil || verwacht == soort
            else { throw Bestandfout.onbekend("overleg") }
            guard datum >= vandaag else {
                throw Bestandfout.geweigerd(regel: "H3.2.4", reden: "Dit overleg is geweest.", watNu: "Kies een overleg dat nog komt.")
            }
            let stand = try await bestand.houdVast(dossier, in: tx, terugNaar: omgeving.rol)
            guard [.dossiervorming, .weging, .evaluatie].contains(stand.fase) else {
                throw Bestandfout.geweigerd(
                    regel: "C10.1", reden: "Een dossier in de fase ‘\(stand.fase.rawValue)’ komt op geen agenda.",
                    watNu: "Dat kan in dossiervorming, weging en evaluatie. Open zo nodig een nieuw dossier.")
            }
            if trip[2].first != nil {
                throw Bestandfout.geweigerd(regel: "H3.2.4", reden: "Dit dossier staat al op deze agenda.", watNu: "Open het overleg om het te zien.")
            }
            if soort == .casusoverleg, stand.fase != .weging {
                try await bestand.verplaats(stand, naar: .weging, .agendering(overleg: overleg.uuidString), overleg: overleg, wie: wie, in: tx, terugNaar: omgeving.rol)
            }
            _ = try await tx.query(
                """
                insert into casusoverleg.agendapunt (tenant_id, overleg_tenant, overleg_id, dossier_id, volgnummer, geagendeerd_op, geagendeerd_door) \
                select \(stand.tenant), \(regio.id), \(overleg), \(dossier), coalesce(max(volgnummer), 0) + 1, \(moment), \(wie.account) \
                from casusoverleg.agendapunt where overleg_id = \(overleg)
                """)
            try await bestand.boek(.geagendeerd, "dossier", dossier, tenant: stand.tenant, doel: soort.doel, regel: "H3.2.4", wie: wie, in: tx, terugNaar: omgeving.rol)
            try await bestand.claim(idempotentie, resultaat: overleg, wie: wie, in: tx, terugNaar: omgeving.rol)
        }
    }

    /// What is asked to be decided.
    struct Besluitaanvraag: Sendable {
        let dossier: UUID
        let soort: Besluitsoort
        let aan: String?
        let beoogdResultaat: String?
        let motivering: String
        /// What the texts may tell; nil: tax data when the dossier holds tax data, else ordinary.
        let categorie: Categorie?
    }

    /// Records the decision of a casusoverleg on a dossier of its agenda, moves the dossier, and asks the partner when it is
    /// an intervention (H3.2.5). All of it or nothing.
    func besluit(_ aanvraag: Besluitaanvraag, op overleg: UUID, wie: Aangemeld, idempotentie: Idempotentie? = nil) async throws -> UUID {
        try await bestand.eenmaal(idempotentie, wie: wie) { try await legVast(aanvraag, op: overleg, wie: wie, idempotentie: idempotentie) }.id
    }

    private func legVast(_ aanvraag: Besluitaanvraag, op overleg: UUID, wie: Aangemeld, idempotentie: Idempotentie?) async throws -> UUID {
        let moment = omgeving.nu()
        let id = UUID.geordend(op: moment)
        guard aanvraag.motivering.utf16.count <= 20_000, (aanvraag.beoogdResultaat ?? "").utf16.count <= 4_000 else {
            throw Bestandfout.veld(pad: "motivering", melding: "Houd de motivering onder de 20.000 tekens en het beoogde resultaat onder de 4.000.")
        }
        if aanvraag.soort == .interventie {
            guard let aan = aanvraag.aan, let partner = regio.partner(aan), partner.isConvenantpartner else {
                throw Bestandfout.veld(pad: "aan", melding: "Noem de convenantpartner die het oppakt.")
            }
            try await omgeving.deelname.eisDeelname(partner.id, wie: wie)
        } else if aanvraag.aan != nil, aanvraag.soort == .sluiten || aanvraag.soort == .opwaarderen {
            throw Bestandfout.veld(pad: "aan", melding: "Bij dit besluit hoort geen partner. Laat het veld weg.")
        }
        try await omgeving.database.transaction(omgeving.entry(wie, .readWrite)) { tx in
            let gevonden = try await tx.query(
                """
                select o.soort, b.id as al from casusoverleg.overleg o \
                join casusoverleg.agendapunt a on a.overleg_tenant = o.tenant_id and a.overleg_id = o.id and a.dossier_id = \(aanvraag.dossier) \
                left join casusoverleg.besluit b on b.tenant_id = a.tenant_id and b.overleg_id = a.overleg_id and b.dossier_id = a.dossier_id \
                where o.id = \(overleg)
                """)
            guard let (soort, al) = try gevonden.first?.decode(as: String.self, UUID?.self) else {
                let bestaat = try await tx.query("select 1 as een from casusoverleg.overleg where id = \(overleg)")
                guard bestaat.first != nil else { throw Bestandfout.onbekend("overleg") }
                _ = try await bestand.houdVast(aanvraag.dossier, in: tx, terugNaar: omgeving.rol)
                throw Bestandfout.geweigerd(regel: "H3.2.4", reden: "Dit dossier staat niet op de agenda van dit overleg.", watNu: "Zet het eerst op de agenda.")
            }
            guard soort == Overleg.Soort.casusoverleg.rawValue else {
                throw Bestandfout.geweigerd(regel: "C10.1", reden: "Het zorgoverleg adviseert; besluiten valt in het casusoverleg.", watNu: "Neem het besluit in het casusoverleg.")
            }
            guard al == nil else {
                throw Bestandfout.geweigerd(regel: "C10.1", reden: "Over dit dossier is in dit overleg al besloten.", watNu: "Zet het op de agenda van een volgend overleg.")
            }
            let stand = try await bestand.houdVast(aanvraag.dossier, in: tx, terugNaar: omgeving.rol)
            if let aan = aanvraag.aan, let tenant = regio.organisatie(aan)?.tenant, tenant != stand.tenant, stand.tenant != regio.id {
                throw Bestandfout.veld(pad: "aan", melding: "Deze dienst hoort bij een andere gemeente dan het dossier. Kies een dienst van de eigen gemeente.")
            }
            try await bestand.verplaats(
                stand, naar: aanvraag.soort.fase, .besluit(aanvraag.soort), overleg: overleg, wie: wie, in: tx, terugNaar: omgeving.rol)
            let sleutel = try await bestand.sleutel(van: aanvraag.dossier, in: tx, terugNaar: omgeving.rol)
            let resultaat = try aanvraag.beoogdResultaat.map { try sleutel.versleutel($0, op: Self.plaats(stand.tenant, "beoogd_resultaat", id)) }
            let motivering = try sleutel.versleutel(aanvraag.motivering, op: Self.plaats(stand.tenant, "motivering", id))
            var statements: [SQL] = [
                """
                insert into casusoverleg.besluit (tenant_id, id, overleg_tenant, overleg_id, dossier_id, soort, aan, beoogd_resultaat, motivering, categorie, bron, genomen_op, genomen_door) \
                values (\(stand.tenant), \(id), \(regio.id), \(overleg), \(aanvraag.dossier), \(aanvraag.soort.rawValue), \(aanvraag.aan), \(resultaat), \
                \(motivering), \((aanvraag.categorie ?? (stand.heeftFiscaal ? .fiscaal : .gewoon)).rawValue), \(wie.organisatie.id), \(moment), \(wie.account))
                """
            ]
            if aanvraag.soort == .interventie, let aan = aanvraag.aan {
                statements.append(
                    """
                    insert into casusoverleg.toewijzing (tenant_id, id, besluit_id, dossier_id, aan, stand, sinds) \
                    values (\(stand.tenant), \(UUID.geordend(op: moment)), \(id), \(aanvraag.dossier), \(aan), 'gevraagd', \(moment))
                    """)
            }
            _ = try await tx.pipeline(statements)
            if aanvraag.soort.vraagtWeging {
                let belang = [aanvraag.beoogdResultaat, aanvraag.motivering].compactMap { $0 }.joined(separator: "\n")
                try await bestand.legWegingVast(
                    belang, aan: aanvraag.aan ?? (aanvraag.soort == .emm ? "emm" : nil), dossier: stand, overleg: overleg, wie: wie, in: tx, terugNaar: omgeving.rol)
            }
            try await bestand.boek(.besloten, "dossier", aanvraag.dossier, tenant: stand.tenant, doel: .casusoverleg, regel: "C10.1", wie: wie, in: tx, terugNaar: omgeving.rol)
            try await bestand.claim(idempotentie, resultaat: id, wie: wie, in: tx, terugNaar: omgeving.rol)
        }
        return id
    }

    /// Decisions on one dossier, newest first.
    func besluiten(_ dossier: UUID, wie: Aangemeld) async throws -> [(overleg: UUID, besluit: Besluitbericht)] {
        guard Overleg.neemtDeel(wie, aan: .casusoverleg), let sleutel = try await bestand.sleutels([dossier], wie: wie)[dossier] else { return [] }
        let trip = try await omgeving.database.oneTrip(
            omgeving.entry(wie, .readOnly),
            [
                """
                select b.overleg_id, \(Self.besluitkolommen) from casusoverleg.besluit b \
                left join casusoverleg.toewijzing t on t.tenant_id = b.tenant_id and t.besluit_id = b.id \
                where b.dossier_id = \(dossier) order by b.genomen_op desc
                """
            ])
        return try trip[0].compactMap { rij in try besluit(rij, sleutel: sleutel, wie: wie).map { (try rij.decode(UUID.self, "overleg_id"), $0) } }
    }
}

extension Besluitsoort {
    /// Whether somebody will act on it, so that its reasons are the weighing of the victim's interest (C21.6).
    fileprivate var vraagtWeging: Bool { self != .sluiten && self != .opwaarderen }
}
