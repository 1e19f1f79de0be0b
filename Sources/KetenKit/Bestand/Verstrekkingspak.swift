import Convenant
import Foundation
import Identity
import Postgres
import Regio
import Vault

/// What goes out at one disclosure: each gegeven in the form in which it goes, people by role and number.
struct Verstrekkingspak {
    struct Item {
        let oordeel: Verstrekkingsoordeel
        let persoon: Int?
        let waarde: String?
        let grens: Gebruiksgrens
        /// The day in the region on which it was recorded.
        let vastgelegd: Dag
    }

    let vraag: Verstrekkingsvraag
    let items: [Item]
    let op: Date
    let dag: Dag
    let vernietigenVoor: Dag

    /// - Throws: `Vaultfout` when a stored value cannot be read.
    init(_ oordelen: [Verstrekkingsoordeel], vraag: Verstrekkingsvraag, sleutels: [UUID: Datasleutel], regio: RegioConfiguratie, op moment: Date) throws {
        self.vraag = vraag
        op = moment
        let dag = regio.dag(moment)
        self.dag = dag
        // The dossier is still open, so the term after its closing (C22.1) cannot end before this day.
        vernietigenVoor = regio.wet.termijn("bewaren-bij-ontvanger", op: "\(dag)").map { dag.plus($0.duur) } ?? dag
        var nummers: [UUID: Int] = [:], tel: [String: Int] = [:]
        let gemeenten = regio.gemeenten.map { $0.naam.replacingOccurrences(of: "Gemeente ", with: "") }
        items = try oordelen.compactMap { oordeel in
            let regel = oordeel.regel
            guard let sleutel = sleutels[regel.signaal] else { return nil }
            var persoon: Int?
            if let betrokkene = regel.betrokkene {
                if nummers[betrokkene] == nil {
                    tel[regel.rol, default: 0] += 1
                    nummers[betrokkene] = tel[regel.rol]
                }
                persoon = nummers[betrokkene]
            }
            let klaar = try sleutel.ontsleutel(regel.waarde, op: Gegevensregel.plaats(tenant: regel.tenant, id: regel.id))
            // What can tell who somebody is, and what is free to hold anything, goes as the data file says.
            let waarde =
                vraag.herleidbaar
                ? klaar
                : anonimiseer(
                    klaar, Anoniemewijze(regio.anonimisering.wijze(regel.kenmerk)), rolnummer: "\(regel.rol) \(persoon ?? 1)", gemeenten: gemeenten,
                    on: Dagwaarde(nummer: dag.number))
            return Item(oordeel: oordeel, persoon: persoon, waarde: waarde, grens: gebruiksgrens(oordeel.beeld, to: vraag.aan.ontvanger),
                vastgelegd: regio.dag(regel.vastgelegdOp))
        }
    }

    /// The form without names tells a month, no day: with a day and a place somebody can be found.
    private func grof(_ dag: Dag) -> Dag { vraag.herleidbaar ? dag : Dag(year: dag.year, month: dag.month, day: 1) }

    /// The statements that store it.
    func opslag(id: UUID, tenant: String, dossierTenant: String, sleutel: Datasleutel, wie: Aangemeld) throws -> [SQL] {
        func geheim(_ tekst: String?, _ kolom: String) throws -> [UInt8]? {
            try tekst.map { try sleutel.versleutel($0, op: Self.plaats(tenant, kolom, id)) }
        }
        let waarden = try items.enumerated().map { nummer, item in
            try item.waarde.map { try sleutel.versleutel($0, op: Self.plaats(tenant, "waarde \(nummer + 1)", id)) } ?? []
        }
        return [
            """
            insert into bestand.verstrekking (tenant_id, id, dossier_tenant, dossier_id, aan, doel, herleidbaar, sleutel_id, noodzaak, belang, \
            verstrekt_op, verstrekt_door, vernietigen_voor) \
            values (\(tenant), \(id), \(dossierTenant), \(vraag.dossier), \(vraag.aan.tekst), \(vraag.doel.rawValue), \(vraag.herleidbaar), \(sleutel.id), \
            \(try geheim(vraag.noodzaak, "noodzaak")), \(try geheim(vraag.belang, "belang")), \(op), \(wie.account), \(vernietigenVoor))
            """,
            """
            insert into bestand.verstrekt (tenant_id, verstrekking_id, volgnummer, gegeven_tenant, gegeven_id, rol, persoon, kenmerk, waarde, bron, \
            bron_bekend, categorie, herleidbaar, tot, waargenomen_op, vastgelegd_op) \
            select \(tenant), \(id), v.nummer, v.tenant, v.gegeven, v.rol, nullif(v.persoon, 0), v.kenmerk, nullif(v.waarde, ''::bytea), v.bron, \
            v.bekend = 1, v.categorie, v.herleidbaar = 1, nullif(v.tot, '')::date, nullif(v.gezien, '')::date, v.vastgelegd::date \
            from unnest(\(items.indices.map { $0 + 1 }), \(items.map(\.oordeel.regel.tenant)), \(items.map(\.oordeel.regel.id)), \
            \(items.map(\.oordeel.regel.rol)), \(items.map { $0.persoon ?? 0 }), \(items.map(\.oordeel.regel.kenmerk)), \(waarden), \
            \(items.map(\.oordeel.regel.bron)), \(items.map { $0.grens.bronMagBekend ? 1 : 0 }), \(items.map(\.oordeel.regel.categorie.rawValue)), \
            \(items.map { $0.oordeel.beeld.herleidbaar ? 1 : 0 }), \(items.map { $0.oordeel.tot.map { "\($0)" } ?? "" }), \
            \(items.map { $0.oordeel.regel.waargenomenOp.map { "\(grof($0))" } ?? "" }), \
            \(items.map { "\(grof($0.vastgelegd))" })) \
            as v(nummer, tenant, gegeven, rol, persoon, kenmerk, waarde, bron, bekend, categorie, herleidbaar, tot, gezien, vastgelegd)
            """,
        ]
    }

    static func plaats(_ tenant: String, _ kolom: String, _ id: UUID) -> Plaats {
        Plaats(tenant: tenant, tabel: "bestand.verstrekking", kolom: kolom, rij: id)
    }

    /// What the recipient would see, before it is stored.
    func beeld(id: UUID, wie: Aangemeld, achtergebleven: [(gegeven: UUID, regel: RegelID)]) -> Verstrekkingsbeeld {
        let kop = Verstrekkingskop(
            id: id, dossier: vraag.dossier, aan: vraag.aan.tekst, doel: vraag.doel, herleidbaar: vraag.herleidbaar, verstrektOp: op,
            verstrektDoor: wie.account, vernietigenVoor: vernietigenVoor, aantal: items.count, herroepen: 0, teVertellen: 0)
        let uit = items.enumerated().map { nummer, item in
            let regel = item.oordeel.regel
            return Verstrekt(
                nummer: nummer + 1, gegeven: regel.id,
                inhoud: .zichtbaar(
                    .init(
                        betrokkene: item.persoon.map { "\(regel.rol) \($0)" }, rol: regel.rol, kenmerk: regel.kenmerk, waarde: item.waarde,
                        bron: item.grens.bronMagBekend ? regel.bron : nil, categorie: regel.categorie, herleidbaar: item.oordeel.beeld.herleidbaar,
                        waargenomenOp: regel.waargenomenOp.map(grof), vastgelegdOp: grof(item.vastgelegd), beperkingen: item.grens.regels,
                        tot: item.oordeel.tot)))
        }
        return Verstrekkingsbeeld(kop: kop, items: uit, noodzaak: vraag.noodzaak, belang: vraag.belang, achtergebleven: achtergebleven)
    }
}
