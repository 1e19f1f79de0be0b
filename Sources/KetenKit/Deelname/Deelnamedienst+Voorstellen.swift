import Bestand
import Convenant
import Foundation
import Identity
import Postgres
import Regio
import Vault

extension Deelnamedienst {
    /// One writer of the register at a time: a notice may not slip in between the count of consents and the signature.
    private static let slot: SQL = "select pg_advisory_xact_lock(4517003)"

    /// The register, held until the transaction ends.
    func houdVast(in tx: Transaction) async throws -> Deelnemersregister {
        let antwoorden = try await tx.pipeline([Self.slot] + Deelnemersregister.vragen(regio.id))
        return try Deelnemersregister(Array(antwoorden.dropFirst()), regio: regio)
    }

    func eisOndertekenaar(_ organisatie: String) throws {
        guard regio.ondertekenaars.contains(where: { $0.id == organisatie }) else {
            throw Bestandfout.veld(
                pad: "organisatie",
                melding: "Deze organisatie tekent het convenant niet. Kies er een uit regio.yaml; een gemeente tekent als geheel (gemeente.NAAM).")
        }
    }

    /// Records that an organisation asked the chair of the stuurgroep to join (C4.2).
    /// - Parameters:
    ///   - dag: of the letter.
    ///   - kenmerk: where the letter is filed.
    public func vraagToetreding(
        _ organisatie: String, op dag: Dag, kenmerk: String, wie: Aangemeld, idempotentie: Idempotentie? = nil
    ) async throws -> UUID {
        try eisOndertekenaar(organisatie)
        return try await leg(
            .toetreding, organisatie: organisatie, titel: nil, op: dag, kenmerk: kenmerk, wie: wie, idempotentie: idempotentie
        ) { register in
            if register.deelname(organisatie, op: vandaag) == .partner {
                throw Bestandfout.geweigerd(regel: "C4", reden: "\(naam(organisatie)) doet al mee.", watNu: "Er is niets aan te vragen.")
            }
            if register.voorstellen.contains(where: { $0.organisatie == organisatie && $0.ondertekendOp == nil }) {
                throw Bestandfout.geweigerd(
                    regel: "C4", reden: "Van \(naam(organisatie)) loopt al een verzoek.", watNu: "Leg bij dat verzoek vast wie instemt.")
            }
        }
    }

    /// Records that a change of the covenant is proposed to all (C33).
    public func stelWijzigingVoor(
        _ titel: String, op dag: Dag, kenmerk: String, wie: Aangemeld, idempotentie: Idempotentie? = nil
    ) async throws -> UUID {
        let titel = try eisTekst(titel, "titel")
        return try await leg(
            .wijziging, organisatie: nil, titel: titel, op: dag, kenmerk: kenmerk, wie: wie, idempotentie: idempotentie
        ) { _ in }
    }

    private func leg(
        _ soort: Voorstel.Soort, organisatie: String?, titel: String?, op dag: Dag, kenmerk: String, wie: Aangemeld, idempotentie: Idempotentie?,
        _ keur: (Deelnemersregister) throws -> Void
    ) async throws -> UUID {
        let moment = bestand.nu(), id = UUID.geordend(op: moment)
        try eisGeweest(dag, "op")
        let kenmerk = try eisTekst(kenmerk, "kenmerk")
        return try await schrijf(
            id, .aangevraagd, soort.rawValue, recht: .deelnameBeheren, regel: soort.regel, wie: wie, idempotentie: idempotentie, op: moment
        ) { tx in
            try keur(try await houdVast(in: tx))
            return [
                """
                insert into deelname.toetreding (tenant_id, id, soort, organisatie, titel, kenmerk, aangevraagd_op, vastgelegd_op, vastgelegd_door) \
                values (\(regio.id), \(id), \(soort.rawValue), \(organisatie), \(titel), \(kenmerk), \(dag), \(moment), \(wie.account))
                """
            ]
        }
    }

    /// Records that one partner consents to an accession or a change.
    public func legInstemmingVast(
        _ soort: Voorstel.Soort, _ id: UUID, van organisatie: String, op dag: Dag, kenmerk: String, wie: Aangemeld, idempotentie: Idempotentie? = nil
    ) async throws {
        let moment = bestand.nu()
        let kenmerk = try eisTekst(kenmerk, "kenmerk")
        try eisOndertekenaar(organisatie)
        _ = try await schrijf(
            id, .ingestemd, soort.rawValue, recht: .deelnameBeheren, regel: soort.regel, wie: wie, idempotentie: idempotentie, op: moment
        ) { tx in
            let register = try await houdVast(in: tx), voorstel = try open(soort, id, in: register)
            try eisGeweest(dag, "op", vanaf: voorstel.aangevraagdOp)
            if voorstel.organisatie == organisatie {
                throw Bestandfout.geweigerd(
                    regel: soort.regel, reden: "Wie wil toetreden, stemt niet over zichzelf.", watNu: "Kies een partner die al meedoet.")
            }
            if register.deelname(organisatie, op: dag) != .partner {
                throw Bestandfout.geweigerd(
                    regel: soort.regel, reden: "\(naam(organisatie)) deed op die dag niet mee aan het convenant.",
                    watNu: "Kies een partner die meedoet.")
            }
            if voorstel.akkoorden.contains(where: { $0.organisatie == organisatie }) {
                throw Bestandfout.geweigerd(
                    regel: soort.regel, reden: "\(naam(organisatie)) stemde al in.", watNu: "Kies een partner die nog moet instemmen.")
            }
            return [
                """
                insert into deelname.toetreding_instemming (tenant_id, toetreding_id, organisatie, op, kenmerk, vastgelegd_op, vastgelegd_door) \
                values (\(regio.id), \(id), \(organisatie), \(dag), \(kenmerk), \(moment), \(wie.account))
                """
            ]
        }
    }

    /// Records the signature: from that day the organisation takes part (C4.3), or the change holds (C33).
    /// - Throws: `Bestandfout.geweigerd` with who must still consent.
    public func onderteken(_ soort: Voorstel.Soort, _ id: UUID, op dag: Dag, wie: Aangemeld, idempotentie: Idempotentie? = nil) async throws {
        let moment = bestand.nu()
        _ = try await schrijf(
            id, .ondertekend, soort.rawValue, recht: .deelnameBeheren, regel: soort.regel, wie: wie, idempotentie: idempotentie, op: moment
        ) { tx in
            let register = try await houdVast(in: tx), voorstel = try open(soort, id, in: register)
            // Who left joins anew after that, not before.
            let vertrek = register.opzeggingen.filter { $0.organisatie == voorstel.organisatie }.map(\.vertrektOp)
            try eisGeweest(dag, "op", vanaf: (vertrek + [voorstel.aangevraagdOp]).max())
            let nog = register.moetNog(voorstel, op: dag)
            guard nog.isEmpty else {
                let hoeveel = nog.count == 1 ? "moet nog 1 partner" : "moeten nog \(nog.count) partners"
                throw Bestandfout.geweigerd(
                    regel: soort.regel, reden: "Er \(hoeveel) instemmen: \(nog.map(\.naam).joined(separator: "; ")).",
                    watNu: "Leg hun instemming vast. Pas daarna kan worden getekend.")
            }
            let teken: SQL = """
                update deelname.toetreding set ondertekend_op = \(dag), ondertekening_op = \(moment), ondertekening_door = \(wie.account) \
                where tenant_id = \(regio.id) and id = \(id)
                """
            return voorstel.organisatie.map { [teken, Self.meldSessies(van: $0)] } ?? [teken]
        }
    }

    private func open(_ soort: Voorstel.Soort, _ id: UUID, in register: Deelnemersregister) throws -> Voorstel {
        guard let voorstel = register.voorstellen.first(where: { $0.id == id && $0.soort == soort }) else {
            throw Bestandfout.onbekend(soort.rawValue)
        }
        if let dag = voorstel.ondertekendOp {
            throw Bestandfout.geweigerd(regel: soort.regel, reden: "Dit is op \(dag.voluit) al ondertekend.", watNu: "Er verandert niets meer aan.")
        }
        return voorstel
    }

    /// Has every session of an organisation and its services ask anew who it is for.
    static func meldSessies(van organisatie: String) -> SQL {
        """
        update identiteit.account set versie = versie + 1 where organisatie = \(organisatie) or starts_with(organisatie, \(organisatie) || '.')
        """
    }
}
