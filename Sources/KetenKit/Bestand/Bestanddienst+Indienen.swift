import Convenant
import Foundation
import Identity
import Invoer
import Ledger
import Postgres
import Vault

extension Bestanddienst {
    /// Takes in a signaal (C15.2): stores its facts encrypted under a key of its own, with the ledger entry, in one transaction.
    /// - Parameter invoer: checked against `Casusvorm.schema`.
    /// - Returns: its id, and whether it is new (false: this Idempotency-Key was used before).
    /// - Throws: `Bestandfout`, a database error.
    public func dienIn(_ invoer: Waarde, wie: Aangemeld, idempotentie: Idempotentie? = nil) async throws -> (id: UUID, nieuw: Bool) {
        let moment = nu()
        let tenant = invoer["tenant"]?.tekst ?? wie.tenant
        guard wie.tenants.contains(tenant) else {
            throw Bestandfout.veld(pad: "tenant", melding: "Deze gemeente is niet bekend of niet van u. Laat het veld weg of kies uw eigen gemeente.")
        }
        let categorie = invoer["categorie"]?.tekst.flatMap(Categorie.init(rawValue:)) ?? eigenCategorie(wie)
        let verdenking = invoer["verdenking"]?.tekst.map { !$0.allSatisfy(\.isWhitespace) } ?? false
        let (stellingen, vreemd) = Stelling.ontleed(invoer, categorie: categorie) { .geordend(op: moment) }
        // A mistyped path would leave its field in a wider category than its sender meant.
        if let pad = vreemd.first {
            throw Bestandfout.veld(pad: "categorieen.\(pad.prefix(60))", melding: "Dit pad hoort bij geen ingevuld veld. Schrijf het zoals het veld heet, bijvoorbeeld slachtoffers[0].naam.")
        }
        guard !stellingen.isEmpty else {
            throw Bestandfout.veld(pad: "", melding: "Het signaal zegt nog niets. Vul ten minste één veld in.")
        }
        for soort in Set(stellingen.map(\.categorie)).union([categorie]) {
            if case .withheld(let regels, _) = magAanleveren(categorie: soort, van: wie.organisatie, verdenking: verdenking), let regel = regels.first {
                throw Bestandfout.geweigerd(
                    regel: regel, reden: "Deze organisatie mag gegevens van de categorie ‘\(soort.rawValue)’ zo niet inbrengen.",
                    watNu: regio.regels[regel.rawValue]?.watTeDoen ?? "Lees de regel.")
            }
        }
        let id = UUID.geordend(op: moment)
        return try await eenmaal(idempotentie, wie: wie) {
            let (sleutel, bewaarSleutel) = try vault.nieuw(tenant: tenant, op: moment)
            var statements = [bewaarSleutel]
            if let idempotentie { statements.append(idempotentie.claim(wie: wie, resultaat: id, op: moment)) }
            statements.append(
                """
                insert into bestand.signaal \
                (tenant_id, id, bron, rol, ingediend_door, ontvangen_op, categorie, sterkte, indicatoren, vermoedens, sleutel_id) \
                values (\(tenant), \(id), \(wie.organisatie.id), \(wie.rol.rawValue), \(wie.account), \(moment), \(categorie.rawValue), \
                \(Int16(invoer["sterkte"]?.getal ?? sterkte(van: invoer))), \(teksten(invoer["indicatoren"])), \
                \(teksten(invoer["vermoedens"])), \(sleutel.id))
                """)
            let (opslag, gegevens) = try bewaar(
                stellingen, tenant: tenant, signaal: id, bron: wie.organisatie.id, sleutel: sleutel,
                waargenomenOp: invoer["waargenomenOp"]?.tekst.flatMap(Dag.init), vanaf: 0, op: moment)
            statements.append(opslag)
            statements.append(
                boeking(wie, .ingediend, "signaal", id, doel: .eigenAanlevering, op: moment, gegevens: gegevens, regel: "C15.2").schrijf(tenant: tenant))
            _ = try await database.oneTripSharingCommit(sessies.entry(wie, .readWrite), statements)
            return id
        }
    }

    /// One statement for all facts, whatever their number.
    /// - Parameter vervangt: for each of them the fact that it takes the place of; empty when they are new.
    func bewaar(
        _ stellingen: [Stelling], tenant: String, signaal: UUID, bron: String, sleutel: Datasleutel, waargenomenOp: Dag?, vanaf: Int, op: Date, vervangt: [UUID] = []
    ) throws -> (SQL, [UUID]) {
        let ids = stellingen.map { _ in UUID.geordend(op: op) }
        let waarden = try zip(stellingen, ids).map { try sleutel.versleutel($0.waarde, op: Gegevensregel.plaats(tenant: tenant, id: $1)) }
        let sql: SQL = """
            insert into bestand.gegeven \
            (tenant_id, id, signaal_id, volgnummer, rol, betrokkene, kenmerk, waarde, bron, categorie, herleidbaar, waargenomen_op, vastgelegd_op, vervangt) \
            select \(tenant), g.id, \(signaal), g.nummer, g.rol, nullif(g.betrokkene, '')::uuid, g.kenmerk, g.waarde, \(bron), g.categorie, \
            g.herleidbaar = 1, \(waargenomenOp), \(op), nullif(g.vervangt, '')::uuid \
            from unnest(\(ids), \((0..<ids.count).map { $0 + vanaf }), \(stellingen.map(\.rol)), \
            \(stellingen.map { $0.betrokkene?.uuidString ?? "" }), \(stellingen.map(\.kenmerk)), \(waarden), \
            \(stellingen.map(\.categorie.rawValue)), \(stellingen.map { $0.herleidbaar ? 1 : 0 }), \
            \(vervangt.isEmpty ? stellingen.map { _ in "" } : vervangt.map(\.uuidString))) \
            as g(id, nummer, rol, betrokkene, kenmerk, waarde, categorie, herleidbaar, vervangt)
            """
        return (sql, ids)
    }

    /// Without a strength given, that of the strongest indicator named; 0 when there is none.
    private func sterkte(van invoer: Waarde) -> Int {
        teksten(invoer["indicatoren"]).compactMap { regio.signalenlijst.indicator($0)?.sterkte }.max() ?? 0
    }

    private func teksten(_ waarde: Waarde?) -> [String] { (waarde?.lijst ?? []).compactMap(\.tekst) }
}
