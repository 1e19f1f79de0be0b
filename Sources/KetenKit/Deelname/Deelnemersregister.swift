import Convenant
import Foundation
import Identity
import Postgres
import Regio

/// The register as it was read: proposals with their consents, and notices. What it says of a day is pure.
struct Deelnemersregister: Sendable {
    struct Opzegging: Sendable {
        let organisatie: String
        let opgezegdOp: Dag
        /// The first day on which it no longer takes part.
        let vertrektOp: Dag
    }

    let regio: RegioConfiguratie
    let voorstellen: [Voorstel]
    let opzeggingen: [Opzegging]

    static func vragen(_ regio: String) -> [SQL] {
        [
            """
            select id, soort, organisatie, titel, kenmerk, aangevraagd_op, ondertekend_op from deelname.toetreding \
            where tenant_id = \(regio) order by aangevraagd_op, id
            """,
            "select toetreding_id, organisatie, op, kenmerk from deelname.toetreding_instemming where tenant_id = \(regio) order by op, organisatie",
            "select organisatie, opgezegd_op, vertrekt_op from deelname.opzegging where tenant_id = \(regio) order by opgezegd_op, id",
        ]
    }

    /// - Parameter antwoorden: what `vragen` were answered.
    init(_ antwoorden: [Rows], regio: RegioConfiguratie) throws {
        var akkoorden: [UUID: [Voorstel.Akkoord]] = [:]
        for rij in antwoorden[1] {
            let (id, organisatie, op, kenmerk) = try rij.decode(as: UUID.self, String.self, Dag.self, String.self)
            akkoorden[id, default: []].append(.init(organisatie: organisatie, op: op, kenmerk: kenmerk))
        }
        self.regio = regio
        voorstellen = try antwoorden[0].compactMap { rij in
            let (id, soort, organisatie, titel, kenmerk, aangevraagdOp, ondertekendOp) = try rij.decode(
                as: UUID.self, String.self, String?.self, String?.self, String.self, Dag.self, Dag?.self)
            return Voorstel.Soort(rawValue: soort).map {
                Voorstel(
                    id: id, soort: $0, organisatie: organisatie, titel: titel, kenmerk: kenmerk, aangevraagdOp: aangevraagdOp,
                    ondertekendOp: ondertekendOp, akkoorden: akkoorden[id] ?? [])
            }
        }
        opzeggingen = try antwoorden[2].map { rij in
            let (organisatie, opgezegdOp, vertrektOp) = try rij.decode(as: String.self, Dag.self, Dag.self)
            return Opzegging(organisatie: organisatie, opgezegdOp: opgezegdOp, vertrektOp: vertrektOp)
        }
    }

    /// The days on which an organisation joined by signing.
    func getekend(_ organisatie: String) -> [Dag] {
        voorstellen.filter { $0.soort == .toetreding && $0.organisatie == organisatie }.compactMap(\.ondertekendOp)
    }

    func deelname(_ organisatie: String, op dag: Dag) -> Convenant.Deelname {
        let wie = regio.ondertekenaar(van: organisatie)
        return Deelnamebron.stand(
            wie, regio: regio, getekend: getekend(wie), vertrekt: opzeggingen.filter { $0.organisatie == wie }.map(\.vertrektOp)
        ).deelname(op: Dagwaarde(nummer: dag.number))
    }

    /// The notice of which the term still runs on a day.
    func lopend(_ organisatie: String, op dag: Dag) -> Opzegging? {
        opzeggingen.last { $0.organisatie == organisatie && $0.vertrektOp > dag }
    }

    /// Who must still consent if it were signed on a day: every partner of that day but the one who asks (C4.3).
    func moetNog(_ voorstel: Voorstel, op dag: Dag) -> [Regio.Organisatie] {
        let akkoord = Set(voorstel.akkoorden.filter { $0.op <= dag }.map(\.organisatie))
        return regio.ondertekenaars.filter { $0.id != voorstel.organisatie && !akkoord.contains($0.id) && deelname($0.id, op: dag) == .partner }
    }
}
