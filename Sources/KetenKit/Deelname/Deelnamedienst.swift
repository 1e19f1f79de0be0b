import Bestand
import Convenant
import Foundation
import Identity
import Ledger
import Muur
import Postgres
import Regio
import Vault

/// The register of the covenant itself: who takes part, who wants to and who leaves, who signed for secrecy, and for which
/// gemeenten the ketenregisseur speaks (C4, C12.2.2, C21.2, C21.3, C33–C35). The penvoerder keeps it; each entry is on record.
public struct Deelnamedienst: Sendable {
    let bestand: Bestanddienst

    public var regio: RegioConfiguratie { bestand.regio }
    /// The day it is in the region.
    public var vandaag: Dag { regio.dag(bestand.nu()) }

    public static let migraties = MigrationSet(
        module: "deelname", migrations: [Migration(number: 1, name: "deelname", sql: String(decoding: PackageResources.deelname001_sql, as: UTF8.self))])

    public init(bestand: Bestanddienst) { self.bestand = bestand }

    func lees(_ vragen: [SQL], wie: Aangemeld) async throws -> [Rows] {
        try await bestand.database.oneTrip(bestand.sessies.entry(wie, .readOnly), vragen)
    }

    /// Reads personal data, and records that.
    func leesMetBoeking(_ vraag: SQL, _ soort: String, wie: Aangemeld) async throws -> Rows {
        let boeking = boeking(.opgesomd, soort, nil, regel: nil, wie: wie, op: bestand.nu())
        return try await bestand.database.oneTrip(bestand.sessies.entry(wie, .readWrite), [vraag, boeking.schrijf(tenant: wie.tenant)])[0]
    }

    /// Writes once per key: what `doe` finds good, with its ledger entry, in one transaction.
    /// - Parameter doe: looks and refuses; returns what is to be written.
    /// - Returns: `id`; that of the first time when the key was used before.
    func schrijf(
        _ id: UUID, _ handeling: Boeking.Handeling, _ soort: String, recht: Recht, regel: RegelID, wie: Aangemeld,
        idempotentie: Idempotentie?, op moment: Date, _ doe: (Transaction) async throws -> [SQL]
    ) async throws -> UUID {
        guard wie.mag(recht) else { throw Bestandfout.onbekend(soort) }
        let boeking = boeking(handeling, soort, id, regel: regel, wie: wie, op: moment)
        return try await bestand.eenmaal(idempotentie, wie: wie) {
            try await bestand.database.transaction(bestand.sessies.entry(wie, .readWrite)) { tx in
                let statements = try await doe(tx)
                _ = try await tx.pipeline(statements + [boeking.schrijf(tenant: wie.tenant)])
                try await bestand.claim(idempotentie, resultaat: id, wie: wie, in: tx, terugNaar: .kern)
            }
            return id
        }.id
    }

    private func boeking(_ handeling: Boeking.Handeling, _ soort: String, _ id: UUID?, regel: RegelID?, wie: Aangemeld, op moment: Date) -> Boeking {
        Boeking(id: .geordend(op: moment), op: moment, wie: wie.wie, handeling, .init(soort, id), doel: "deelname", regel: regel?.rawValue)
    }

    // MARK: What is filled in

    /// A day of a letter: it was written, so it is not still to come.
    func eisGeweest(_ dag: Dag, _ pad: String, vanaf: Dag? = nil) throws {
        guard dag <= vandaag else { throw Bestandfout.veld(pad: pad, melding: "Kies vandaag of een dag die geweest is.") }
        if let vanaf, dag < vanaf { throw Bestandfout.veld(pad: pad, melding: "Kies een dag vanaf \(vanaf.voluit).") }
    }

    /// A text that says something.
    func eisTekst(_ tekst: String, _ pad: String) throws -> String {
        let kern = tekst.trimmingCharacters(in: .whitespacesAndNewlines)
        guard (1...200).contains(kern.unicodeScalars.count) else { throw Bestandfout.veld(pad: pad, melding: "Vul dit in, met hoogstens 200 tekens.") }
        return kern
    }

    func naam(_ organisatie: String) -> String { regio.organisatie(organisatie)?.naam ?? organisatie }
}

extension Dag {
    /// As people write it: `8 maart 2026`.
    var voluit: String { Dagwaarde(nummer: number).voluit }
}
