import Convenant
import Foundation
import Identity
import Ledger
import Postgres
import Vault

extension Bestanddienst {
    /// Where a line goes that no field was found for.
    public struct Plaatsing: Sendable {
        public let gegeven: UUID
        /// One of `Casusvorm`'s; nil when the line belongs nowhere and is only ended.
        public let kenmerk: String?
        public let rol: String
        /// For a kenmerk of a person.
        public let betrokkene: UUID?

        public init(gegeven: UUID, kenmerk: String?, rol: String, betrokkene: UUID?) {
            self.gegeven = gegeven
            self.kenmerk = kenmerk
            self.rol = rol
            self.betrokkene = betrokkene
        }
    }

    /// Gives lines without a field their place: each is stated anew under a kenmerk, which ends the old fact. All or none.
    /// - Throws: `Bestandfout.onbekend` when one of them is not there, not for this viewer, or was placed by somebody else meanwhile.
    public func plaats(_ plaatsingen: [Plaatsing], signaal: UUID, wie: Aangemeld) async throws {
        guard !plaatsingen.isEmpty else { return }
        let moment = nu(), bereik = try bereik(wie)
        try await database.transaction(sessies.entry(wie, .readWrite)) { tx in
            let rijen = try await tx.query(
                """
                select \(Gegevensregel.kolommen), k.id as sleutel, k.ingepakt, \
                (select max(volgnummer) from bestand.gegeven x where x.tenant_id = g.tenant_id and x.signaal_id = g.signaal_id) as hoogste \
                from bestand.gegeven g join bestand.signaal s on s.tenant_id = g.tenant_id and s.id = g.signaal_id \
                join sleutels.sleutel k on k.tenant_id = s.tenant_id and k.id = s.sleutel_id \
                where g.id = any(\(plaatsingen.map(\.gegeven))) and g.signaal_id = \(signaal) and g.vervallen_op is null \
                and g.kenmerk = \(Casusvorm.nietHerkend) and \(bereik) for update of g
                """)
            guard rijen.count == plaatsingen.count, let eerste = rijen.first else { throw Bestandfout.onbekend("gegeven") }
            let regels = try rijen.map(Gegevensregel.init), tenant = regels[0].tenant
            let sleutel = try vault.pakUit(tenant: tenant, id: eerste.decode(UUID.self, "sleutel"), eerste.decode([UInt8].self, "ingepakt"))
            let zichtbaar = try inzage(wie, op: moment).bericht(regels, eigenBronnen: Set(Inzage.eigenBronnen(wie, regio)), sleutels: [signaal: sleutel])
            var stellingen: [Stelling] = [], vervangt: [UUID] = []
            for plaatsing in plaatsingen {
                guard let regel = regels.first(where: { $0.id == plaatsing.gegeven }), case .zichtbaar(let inhoud)? = zichtbaar.first(where: { $0.id == regel.id })?.inhoud
                else { throw Bestandfout.onbekend("gegeven") }
                guard let kenmerk = plaatsing.kenmerk else { continue }
                stellingen.append(
                    Stelling(rol: plaatsing.rol, betrokkene: plaatsing.betrokkene, kenmerk: kenmerk, waarde: inhoud.waarde, categorie: regel.categorie, herleidbaar: true))
                vervangt.append(regel.id)
            }
            let oud = plaatsingen.map(\.gegeven)
            var statements: [SQL] = ["update bestand.gegeven set vervallen_op = \(moment) where tenant_id = \(tenant) and id = any(\(oud))"]
            let (opslag, nieuw) = try bewaar(
                stellingen, tenant: tenant, signaal: signaal, bron: regels[0].bron, sleutel: sleutel, waargenomenOp: regels[0].waargenomenOp,
                vanaf: Int(try eerste.decode(Int32.self, "hoogste")) + 1, op: moment, vervangt: vervangt)
            if !stellingen.isEmpty { statements.append(opslag) }
            statements.append(boeking(wie, .geplaatst, "signaal", signaal, doel: .centraalBestand, op: moment, gegevens: oud + nieuw).schrijf(tenant: tenant))
            _ = try await tx.pipeline(statements)
        }
    }
}
