import Convenant
import Foundation
import Identity
import Ledger
import Postgres

extension Bestanddienst {
    /// Records a consent to one use of a gegeven (C14.6, C21.4, C21.5, C21.8) and closes the requests that asked for it.
    /// - Parameter tot: the first day it no longer holds.
    /// - Throws: `Bestandfout.onbekend` when the gegeven is not there or not for this person to consent to; `.geweigerd` with the
    ///   rule when somebody else must consent, or consent first.
    public func stemIn(
        _ gegeven: UUID, _ soort: Instemming.Soort, voor gebruik: Instemming.Gebruik, tot: Dag?, wie: Aangemeld, idempotentie: Idempotentie? = nil
    ) async throws -> UUID {
        let moment = nu(), dag = regio.dag(moment)
        if let tot, tot <= dag { throw Bestandfout.veld(pad: "tot", melding: "Kies een dag die nog komt, of laat het veld weg.") }
        let id = UUID.geordend(op: moment)
        return try await eenmaal(idempotentie, wie: wie) {
            try await database.transaction(sessies.entry(wie, .readWrite)) { tx in
                let stand = try await instemmingsstand(gegeven, wie: wie, in: tx)
                let besluit = magInstemmen(
                    soort, voor: gebruik, stand.beeld(voor: gebruik), door: wie.organisatie, rol: wie.rol.convenantrol, eigen: stand.eigen,
                    on: Dagwaarde(nummer: dag.number), consents: stand.instemmingen.map(\.instemming))
                if case .withheld(let regels, _) = besluit, let regel = regels.first { throw Self.weigering(soort, regel) }
                var statements: [SQL] = [
                    """
                    insert into bestand.instemming (tenant_id, id, gegeven_id, soort, gebruik, van, tot, gegeven_op, gegeven_door, organisatie) \
                    values (\(stand.tenant), \(id), \(gegeven), \(soort.rawValue), \(gebruik.tekst), \(dag), \(tot), \(moment), \(wie.account), \
                    \(wie.organisatie.id))
                    """,
                    boeking(wie, .ingestemd, "gegeven", gegeven, doel: .centraalBestand, op: moment, gegevens: [gegeven], regel: soort.regel)
                        .schrijf(tenant: stand.tenant),
                ]
                if let idempotentie { statements.append(idempotentie.claim(wie: wie, resultaat: id, op: moment)) }
                _ = try await tx.pipeline(statements)
                try await beantwoord(soort, gebruik, gegeven: gegeven, stand, wie: wie, op: moment, in: tx)
            }
            return id
        }.id
    }

    /// The consents on record for a gegeven.
    /// - Throws: `Bestandfout.onbekend` for who has no say in it.
    public func instemmingen(_ gegeven: UUID, wie: Aangemeld) async throws -> [Instemmingsregel] {
        try await database.transaction(sessies.entry(wie, .readWrite)) { tx in
            let stand = try await instemmingsstand(gegeven, wie: wie, in: tx)
            _ = try await tx.query(
                boeking(wie, .gelezen, "instemming", gegeven, doel: .centraalBestand, op: nu(), gegevens: [gegeven]).schrijf(tenant: stand.tenant))
            return stand.instemmingen
        }
    }

    /// Withdraws consents, at once (C20.2). What was disclosed under them is revoked and named, with who must be told (C22.2).
    /// - Parameters:
    ///   - instemming: this one only.
    ///   - soort, gebruik: those of this kind and use; nil is any.
    /// - Throws: `Bestandfout.onbekend` when there is none that this person may withdraw.
    public func trekIn(
        _ gegeven: UUID, instemming: UUID? = nil, soort: Instemming.Soort? = nil, gebruik: Instemming.Gebruik? = nil, wie: Aangemeld
    ) async throws -> Intrekking {
        let moment = nu(), dag = regio.dag(moment)
        return try await database.transaction(sessies.entryOverAlleMuren(wie, .readWrite)) { tx in
            let stand = try await instemmingsstand(gegeven, wie: wie, in: tx)
            let weg = stand.instemmingen.filter { regel in
                !regel.ingetrokken && (instemming == nil || regel.id == instemming) && (soort == nil || regel.instemming.soort == soort)
                    && (gebruik == nil || regel.instemming.gebruik == gebruik) && Self.magIntrekken(regel.instemming.soort, stand, wie)
            }
            guard !weg.isEmpty else { throw Bestandfout.onbekend("instemming") }
            let ids = weg.map(\.id)
            _ = try await tx.pipeline([
                """
                update bestand.instemming set ingetrokken_op = \(moment), ingetrokken_dag = \(dag), ingetrokken_door = \(wie.account) \
                where tenant_id = \(stand.tenant) and id = any(\(ids))
                """,
                boeking(wie, .ingetrokken, "gegeven", gegeven, doel: .centraalBestand, op: moment, gegevens: [gegeven], regel: "C20.2")
                    .schrijf(tenant: stand.tenant),
            ])
            let over = stand.instemmingen.filter { !ids.contains($0.id) }
            let gevolg = try await herroep(gegeven, tenant: stand.tenant, beeld: stand.beeld, consents: over.map(\.instemming), wie: wie, op: moment, in: tx)
            return Intrekking(ingetrokken: weg, teInformeren: gevolg)
        }
    }

    /// Who gave a consent can withdraw it: the supplier its own and its client's, the zorgcoördinator and the OM theirs.
    private static func magIntrekken(_ soort: Instemming.Soort, _ stand: Instemmingsstand, _ wie: Aangemeld) -> Bool {
        switch soort {
        case .client, .partner: stand.eigen && wie.rol != .zorgcoordinator
        case .zorgcoordinator: wie.rol == .zorgcoordinator
        case .officier: wie.organisatie.soort == .om
        }
    }

    private static func weigering(_ soort: Instemming.Soort, _ regel: RegelID) -> Bestandfout {
        switch regel {
        case "C20.2":
            .geweigerd(
                regel: regel, reden: "Deze instemming is van de organisatie die het gegeven inbracht.",
                watNu: "Vraag haar in te stemmen; zij legt ook de instemming van de cliënt vast.")
        case "C21.8":
            .geweigerd(regel: regel, reden: "Deze toestemming geeft het OM, en alleen voor strafrechtelijke gegevens.", watNu: "Vraag het aan de officier van justitie.")
        default:
            .geweigerd(
                regel: regel,
                reden: soort == .zorgcoordinator
                    ? "De zorgcoördinator stemt als laatste in, na de cliënt en de organisatie die het inbracht."
                    : "De cliënt stemt eerst in, dan de organisatie die het inbracht.", watNu: "Leg eerst de instemming ervoor vast, of vraag erom.")
        }
    }
}

extension Instemming.Soort {
    /// The rule that asks for it.
    var regel: RegelID { RegelID(rawValue: regelID) }

    /// The same as text, for pages.
    public var regelID: String {
        switch self {
        case .client: "H3.1.11"
        case .partner: "C14.6"
        case .zorgcoordinator: "C21.5"
        case .officier: "C21.8"
        }
    }
}

/// What a withdrawal or a correction brought about.
public struct Intrekking: Sendable {
    public let ingetrokken: [Instemmingsregel]
    /// The disclosures that lost it, with who must be told.
    public let teInformeren: [Herroeping]
}

/// A gegeven that a recipient may no longer use.
public struct Herroeping: Sendable, Hashable {
    public let verstrekking: UUID
    /// As the disclosure names its recipient.
    public let aan: String
    public let regel: RegelID
}
