import Bestand
import Convenant
import Foundation
import Identity
import Postgres
import Regio
import Vault

extension Deelnamedienst {
    /// The first day on which who gives notice on a day no longer takes part (C34.3), by the term of that day.
    public func vertrek(na dag: Dag) throws -> Dag {
        guard let termijn = regio.wet.termijn("convenant-opzeggen", op: "\(dag)") else {
            throw Bestandfout.veld(pad: "op", melding: "Voor die dag staat in wet.yaml geen opzegtermijn. Kies een andere dag.")
        }
        return dag.plus(termijn.duur)
    }

    /// Records that a partner gave notice. It takes part until the term is over; taking a notice back is joining anew (C4).
    /// - Parameter dag: of the letter.
    /// - Returns: the first day on which it no longer takes part.
    public func legOpzeggingVast(
        _ organisatie: String, op dag: Dag, wie: Aangemeld, idempotentie: Idempotentie? = nil
    ) async throws -> (id: UUID, vertrektOp: Dag) {
        let moment = bestand.nu(), nieuw = UUID.geordend(op: moment), vandaag = regio.dag(moment)
        try eisOndertekenaar(organisatie)
        try eisGeweest(dag, "op")
        let vertrektOp = try vertrek(na: dag)
        let id = try await schrijf(
            nieuw, .opgezegd, "opzegging", recht: .deelnameBeheren, regel: "C34", wie: wie, idempotentie: idempotentie, op: moment
        ) { tx in
            try keurOpzegging(organisatie, op: dag, vandaag: vandaag, try await houdVast(in: tx))
            let opzegging: SQL = """
                insert into deelname.opzegging (tenant_id, id, organisatie, opgezegd_op, vertrekt_op, vastgelegd_op, vastgelegd_door) \
                values (\(regio.id), \(nieuw), \(organisatie), \(dag), \(vertrektOp), \(moment), \(wie.account))
                """
            return vertrektOp > vandaag ? [opzegging] : [opzegging, Self.meldSessies(van: organisatie)]
        }
        return (id, vertrektOp)
    }

    private func keurOpzegging(_ organisatie: String, op dag: Dag, vandaag: Dag, _ register: Deelnemersregister) throws {
        if let lopend = register.lopend(organisatie, op: vandaag) {
            throw Bestandfout.geweigerd(
                regel: "C34", reden: "\(naam(organisatie)) heeft al opgezegd en doet mee tot \(lopend.vertrektOp.voluit).",
                watNu: "Wacht die dag af. Wil zij blijven, dan treedt zij daarna opnieuw toe.")
        }
        switch register.deelname(organisatie, op: vandaag) {
        case .partner: break
        case .vertrokken:
            throw Bestandfout.geweigerd(regel: "C34", reden: "\(naam(organisatie)) doet al niet meer mee.", watNu: "Er is niets op te zeggen.")
        case .nietToegetreden:
            throw Bestandfout.geweigerd(regel: "C4", reden: "\(naam(organisatie)) doet nog niet mee.", watNu: "Er is niets op te zeggen.")
        }
        if let laatste = register.getekend(organisatie).max() { try eisGeweest(dag, "op", vanaf: laatste) }
    }
}
