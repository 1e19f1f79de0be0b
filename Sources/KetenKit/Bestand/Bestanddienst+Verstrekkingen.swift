import Convenant
import Foundation
import Identity
import Ledger
import Postgres
import Vault

extension Bestanddienst {
    /// Which disclosures a viewer can come to: all, with direct access; else those to the own organisation.
    ///
    /// Within a GGD what is for care goes to the care desk and the rest to inspection (H2.2.3). Whoever runs the region from
    /// the ketenregisseur's gemeente is not that gemeente's receiver: its assistent is.
    private func verstrekkingsbereik(_ wie: Aangemeld) throws -> SQL {
        try eisGeheimhouding(wie)
        if Inzage.heeftDirecteToegang(wie) { return "true" }
        let mijn: SQL = "v.aan = \(wie.organisatie.id)"
        return switch wie.rol {
        case .partner where wie.kantVanJeugdzorg == ".zorg": "\(mijn) and v.doel = 'operationeelZorg'"
        case .partner where wie.kantVanJeugdzorg == ".casus": "\(mijn) and v.doel <> 'operationeelZorg'"
        case .ggdZorg: "\(mijn) and v.doel = 'operationeelZorg'"
        case .ggdToezicht: "\(mijn) and v.doel <> 'operationeelZorg'"
        case .partner, .riec, .assistent, .vergunningen, .toezicht: mijn
        default: "false"
        }
    }

    private static let kopkolommenVerstrekking: SQL = """
        v.tenant_id, v.id, v.dossier_id, v.aan, v.doel, v.herleidbaar, v.verstrekt_op, v.verstrekt_door, v.vernietigen_voor, n.aantal, n.herroepen, n.vertellen
        """
    private static let tellingen: SQL = """
        join lateral (select count(*) as aantal, count(*) filter (where i.herroepen_op is not null) as herroepen, \
        count(*) filter (where i.herroepen_op is not null and i.verteld_op is null) as vertellen \
        from bestand.verstrekt i where i.tenant_id = v.tenant_id and i.verstrekking_id = v.id) n on true
        """

    /// Disclosures, newest first, without opening them.
    /// - Parameters:
    ///   - dossier: only of this one; for who works in the file.
    ///   - teVertellen: only those of which the recipient must still hear of a withdrawal.
    public func verstrekkingen(
        dossier: UUID? = nil, teVertellen: Bool = false, na: Cursor? = nil, aantal: Int, wie: Aangemeld
    ) async throws -> Bladzijde<Verstrekkingskop> {
        let direct = Inzage.heeftDirecteToegang(wie)
        if dossier != nil || teVertellen, !direct { throw Bestandfout.onbekend("dossier") }
        let bereik = try verstrekkingsbereik(wie)
        let vanaf: SQL = na.map { "(v.verstrekt_op, v.id) < (\($0.moment), \($0.id))" } ?? "true"
        let van: SQL = dossier.map { "v.dossier_id = \($0)" } ?? "true"
        let open: SQL = teVertellen ? "n.vertellen > 0" : "true"
        let trip = try await database.oneTrip(
            sessies.entry(wie, .readWrite),
            [
                """
                select \(Self.kopkolommenVerstrekking) from bestand.verstrekking v \(Self.tellingen) \
                where \(bereik) and \(vanaf) and \(van) and \(open) order by v.verstrekt_op desc, v.id desc limit \(aantal + 1)
                """,
                boeking(wie, .opgesomd, "verstrekking", nil, doel: direct ? .centraalBestand : .overdracht, op: nu()).schrijf(tenant: wie.tenant),
            ])
        let koppen = try trip[0].map { try Self.verstrekkingskop($0) }
        let bladzijde = Array(koppen.prefix(aantal))
        return Bladzijde(regels: bladzijde, volgende: koppen.count > aantal ? bladzijde.last.map { Cursor($0.verstrektOp, $0.id) } : nil)
    }

    /// One disclosure as this viewer may see it now: every gegeven is put to the covenant again, so that a consent withdrawn or
    /// ended since closes it at once (C20.2, C21.5).
    /// - Throws: `Bestandfout.onbekend` when it is not there or not for this viewer.
    public func verstrekking(_ id: UUID, wie: Aangemeld) async throws -> Verstrekkingsbeeld {
        let bereik = try verstrekkingsbereik(wie), direct = Inzage.heeftDirecteToegang(wie), moment = nu()
        let zoek: SQL = "select v.tenant_id from bestand.verstrekking v where v.id = \(id) and \(bereik)"
        let trip = try await database.oneTrip(
            sessies.entry(wie, .readWrite),
            [
                """
                select \(Self.kopkolommenVerstrekking), v.noodzaak, v.belang, k.id as sleutel, k.ingepakt from bestand.verstrekking v \(Self.tellingen) \
                join sleutels.sleutel k on k.tenant_id = v.tenant_id and k.id = v.sleutel_id where v.id = \(id) and \(bereik)
                """,
                """
                select i.volgnummer, i.gegeven_id, i.rol, i.persoon, i.kenmerk, i.waarde, i.bron, i.bron_bekend, i.categorie, i.herleidbaar, i.tot, \
                i.waargenomen_op, i.vastgelegd_op, i.herroepen_regel \
                from bestand.verstrekt i where i.verstrekking_id = \(id) and exists (\(zoek)) order by i.volgnummer
                """,
                boeking(wie, .gelezen, "verstrekking", id, doel: direct ? .centraalBestand : .overdracht, op: moment).schrijf(alsZichtbaar: zoek),
            ])
        guard let rij = trip[0].first else { throw Bestandfout.onbekend("verstrekking") }
        let kop = try Self.verstrekkingskop(rij), tenant = try rij.decode(String.self, "tenant_id")
        let sleutel = try vault.pakUit(tenant: tenant, id: rij.decode(UUID.self, "sleutel"), rij.decode([UInt8].self, "ingepakt"))
        guard let aan = Ontvangeradres(kop.aan, regio: regio) else { throw Bestandfout.onbekend("verstrekking") }
        let (consents, vervallen) = try await standVan(trip[1].map { try $0.decode(UUID.self, "gegeven_id") }, wie: wie)
        let items = try trip[1].map { rij in
            let item = try Verstrektregel(rij)
            // Ended by its supplier: also when nobody marked this copy.
            if vervallen.contains(item.gegeven) { return Verstrekt(nummer: item.nummer, gegeven: direct ? item.gegeven : nil, inhoud: .herroepen("C20.2")) }
            return Verstrekt(
                nummer: item.nummer, gegeven: direct ? item.gegeven : nil,
                inhoud: try toon(item, kop, aan: aan, consents: (consents[item.gegeven] ?? []).map(\.instemming), tenant: tenant, sleutel: sleutel, wie: wie))
        }
        func tekst(_ kolom: String) throws -> String? {
            // A reason can tell what a gegeven says: who may not see one of them does not read the reasons.
            guard direct, !items.contains(where: { if case .verborgen = $0.inhoud { true } else { false } }), let bytes = try rij.decode([UInt8]?.self, kolom) else { return nil }
            return try sleutel.ontsleutel(bytes, op: Verstrekkingspak.plaats(tenant, kolom, id))
        }
        return Verstrekkingsbeeld(kop: kop, items: items, noodzaak: try tekst("noodzaak"), belang: try tekst("belang"), achtergebleven: [])
    }

    /// The consents of these gegevens and which of them have ended, looked up over all walls: a recipient in one gemeente can have
    /// a gegeven of another. Nothing of it is shown but what it opens or closes.
    private func standVan(_ gegevens: [UUID], wie: Aangemeld) async throws -> (consents: [UUID: [Instemmingsregel]], vervallen: Set<UUID>) {
        let trip = try await database.oneTrip(
            sessies.entryOverAlleMuren(wie, .readOnly),
            [
                "select \(Instemmingsregel.kolommen) from bestand.instemming i where i.gegeven_id = any(\(gegevens))",
                "select g.id from bestand.gegeven g where g.id = any(\(gegevens)) and g.vervallen_op is not null",
            ])
        return (try Instemmingsregel.perGegeven(trip[0]), Set(try trip[1].map { try $0.decode(UUID.self, "id") }))
    }

    private func toon(
        _ item: Verstrektregel, _ kop: Verstrekkingskop, aan: Ontvangeradres, consents: [Instemming], tenant: String, sleutel: Datasleutel, wie: Aangemeld
    ) throws -> Verstrekt.Inhoud {
        let direct = Inzage.heeftDirecteToegang(wie)
        guard let bron = regio.partner(item.bron) else { return .herroepen("C9.2") }
        let beeld = Gegevenbeeld(categorie: item.categorie, herleidbaar: item.herleidbaar, bron: bron, over: Betrokkenerol(rawValue: item.rol) ?? .casus)
        let besluit = zicht(beeld, kop, aan: aan, consents: consents, wie: wie)
        guard case .allowed(let voorwaarden) = besluit, voorwaarden.isEmpty else {
            return direct ? .verborgen(besluit.eersteRegel) : .herroepen(item.herroepen ?? besluit.eersteRegel)
        }
        if let regel = item.herroepen { return .herroepen(regel) }
        let grens = gebruiksgrens(beeld, to: aan.ontvanger)
        return .zichtbaar(
            .init(
                betrokkene: item.persoon.map { "\(item.rol) \($0)" }, rol: item.rol, kenmerk: item.kenmerk,
                waarde: try item.waarde.map { try sleutel.ontsleutel($0, op: Verstrekkingspak.plaats(tenant, "waarde \(item.nummer)", kop.id)) },
                bron: item.bronBekend || direct ? item.bron : nil, categorie: item.categorie, herleidbaar: item.herleidbaar,
                waargenomenOp: item.waargenomenOp, vastgelegdOp: item.vastgelegdOp, beperkingen: grens.regels, tot: item.tot))
    }

    /// What the covenant says today of a gegeven that was disclosed: to the recipient for the purpose it was disclosed for, to who
    /// works in the file as any gegeven in it. What was recorded then is on record; what a partner has it keeps when it leaves (C34).
    private func zicht(_ beeld: Gegevenbeeld, _ kop: Verstrekkingskop, aan: Ontvangeradres, consents: [Instemming], wie: Aangemeld) -> Besluit {
        let direct = Inzage.heeftDirecteToegang(wie), dag = Dagwaarde(nummer: regio.dag(nu()).number)
        let context = Omstandigheden.vastgelegd(deelname: direct ? wie.deelname : .partner, geheimhouding: wie.geheimhouding)
        return decide(
            beeld, from: beeld.bron, to: direct ? wie.ontvanger : aan.ontvanger, purpose: direct ? .centraalBestand : kop.doel, on: dag,
            consents: consents, context: context)
    }

    private static func verstrekkingskop(_ rij: Row) throws -> Verstrekkingskop {
        Verstrekkingskop(
            id: try rij.decode(UUID.self, "id"), dossier: try rij.decode(UUID.self, "dossier_id"), aan: try rij.decode(String.self, "aan"),
            // A purpose this version does not know opens nothing.
            doel: Doel(rawValue: try rij.decode(String.self, "doel")) ?? .centraalBestand, herleidbaar: try rij.decode(Bool.self, "herleidbaar"),
            verstrektOp: try rij.decode(Date.self, "verstrekt_op"), verstrektDoor: try rij.decode(String.self, "verstrekt_door"),
            vernietigenVoor: try rij.decode(Dag.self, "vernietigen_voor"), aantal: try rij.decode(Int.self, "aantal"),
            herroepen: try rij.decode(Int.self, "herroepen"), teVertellen: try rij.decode(Int.self, "vertellen"))
    }
}
