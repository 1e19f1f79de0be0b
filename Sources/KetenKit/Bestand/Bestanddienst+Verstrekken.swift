import Convenant
import Foundation
import Identity
import Ledger
import Postgres
import Vault

extension Bestanddienst {
    /// What the other side would see, before anything goes (C6.2, C9.5). Nothing is stored but the ledger's entry of the look.
    /// - Parameter crisis: as it would go once two have decided to act at once.
    /// - Throws: as `verstrek`.
    public func proef(_ vraag: Verstrekkingsvraag, crisis: Bool = false, wie: Aangemeld) async throws -> Verstrekkingsbeeld {
        try eisVerstrekker(wie)
        return try await database.transaction(sessies.entry(wie, .readWrite)) { tx in
            let inhoud = try await inhoud(vraag.dossier, aan: vraag.aan, overdracht: vraag.doel == .overdracht, houdVast: false, in: tx)
            let (gaan, blijven) = try keur(vraag, inhoud, wie: wie, crisis: crisis)
            // It shows values, so also at a crisis only those that this person may see.
            try eisEigenZicht(gaan, inhoud, wie: wie)
            _ = try await tx.query(
                boeking(wie, .gelezen, "dossier", vraag.dossier, doel: .centraalBestand, op: nu(), gegevens: gaan.map(\.regel.id)).schrijf(tenant: inhoud.tenant))
            let pak = try Verstrekkingspak(gaan, vraag: vraag, sleutels: inhoud.sleutels, regio: regio, op: nu())
            return pak.beeld(id: UUID(), wie: wie, achtergebleven: blijven)
        }
    }

    /// Discloses gegevens of a dossier to one recipient, for one purpose: all that was asked or nothing (C9.2, C9.4, C9.5).
    ///
    /// Only a hand-over of a whole dossier leaves behind what may not go (C16.5, C21.5), and says so to who may know it.
    /// - Throws: `Bestandfout.geweigerd` with the rule that forbids it or the condition that was not met; `.onbekend`; `.veld`.
    public func verstrek(_ vraag: Verstrekkingsvraag, wie: Aangemeld, idempotentie: Idempotentie? = nil) async throws -> Verstrekkingsbeeld {
        try eisVerstrekker(wie)
        let moment = nu(), id = UUID.geordend(op: moment)
        var blijven: [(gegeven: UUID, regel: RegelID)] = []
        let (resultaat, _) = try await eenmaal(idempotentie, wie: wie) {
            blijven = try await database.transaction(sessies.entry(wie, .readWrite)) { tx in
                let inhoud = try await inhoud(vraag.dossier, aan: vraag.aan, overdracht: vraag.doel == .overdracht, houdVast: true, in: tx)
                let (_, blijven) = try await legNeer(vraag, inhoud, id: id, wie: wie, crisis: false, in: tx)
                if let idempotentie { _ = try await tx.query(idempotentie.claim(wie: wie, resultaat: id, op: moment)) }
                return blijven
            }
            return id
        }
        // What went is read back by the door that everybody reads it by; a repeated request gets the first one's answer.
        return try await verstrekking(resultaat, wie: wie).met(achtergebleven: blijven)
    }

    /// Which of the gegevens asked for may not go, each with the narrowest rule; for who chooses again after a refusal.
    public func tegenhouders(_ vraag: Verstrekkingsvraag, wie: Aangemeld) async throws -> [UUID: RegelID] {
        try eisVerstrekker(wie)
        return try await database.transaction(sessies.entry(wie, .readOnly)) { tx in
            let inhoud = try await inhoud(vraag.dossier, aan: vraag.aan, overdracht: vraag.doel == .overdracht, houdVast: false, in: tx)
            return try oordelen(vraag, inhoud, crisis: vraag.doel == .crisis).reduce(into: [:]) { uit, oordeel in
                if case .withheld = oordeel.besluit { uit[oordeel.regel.id] = oordeel.besluit.eersteRegel }
            }
        }
    }

    /// Stores a disclosure inside a transaction, with the ledger's entries.
    /// - Returns: the tenant it lies with, and what stayed behind.
    func legNeer(
        _ vraag: Verstrekkingsvraag, _ inhoud: Dossierinhoud, id: UUID, wie: Aangemeld, crisis: Bool, in tx: Transaction
    ) async throws -> (tenant: String, blijven: [(gegeven: UUID, regel: RegelID)]) {
        let moment = nu()
        let (gaan, blijven) = try keur(vraag, inhoud, wie: wie, crisis: crisis)
        let tenant = vraag.aan.tenant ?? inhoud.tenant
        let pak = try Verstrekkingspak(gaan, vraag: vraag, sleutels: inhoud.sleutels, regio: regio, op: moment)
        let (sleutel, bewaarSleutel) = try vault.nieuw(tenant: tenant, op: moment)
        var statements = [bewaarSleutel]
        statements += try pak.opslag(id: id, tenant: tenant, dossierTenant: inhoud.tenant, sleutel: sleutel, wie: wie)
        let ids = gaan.map(\.regel.id)
        statements.append(
            boeking(wie, .verstrekt, "dossier", vraag.dossier, doel: vraag.doel, op: moment, gegevens: ids, regel: "C9.4").schrijf(tenant: inhoud.tenant))
        statements.append(boeking(wie, .verstrekt, "verstrekking", id, doel: vraag.doel, op: moment, gegevens: ids, regel: "C9.4").schrijf(tenant: tenant))
        _ = try await tx.pipeline(statements)
        return (tenant, blijven)
    }

    /// Sorts out what goes; refuses the whole when something asked for may not.
    func keur(
        _ vraag: Verstrekkingsvraag, _ inhoud: Dossierinhoud, wie: Aangemeld, crisis: Bool
    ) throws -> (gaan: [Verstrekkingsoordeel], blijven: [(gegeven: UUID, regel: RegelID)]) {
        guard inhoud.fase != .afgesloten else {
            throw Bestandfout.geweigerd(regel: "C16.8", reden: "Dit dossier is afgesloten; er gaat niets meer uit.", watNu: "Open zo nodig een nieuw dossier met nieuwe signalen.")
        }
        let oordelen = try oordelen(vraag, inhoud, crisis: crisis)
        guard !oordelen.isEmpty else {
            throw Bestandfout.veld(pad: "gegevens", melding: "Er is niets om te verstrekken. Kies ten minste één gegeven.")
        }
        // At a crisis two decide, of whom the ketenregisseur sees all; else nobody sends what they may not see themselves.
        if !crisis { try eisEigenZicht(oordelen, inhoud, wie: wie) }
        let mis = oordelen.filter { if case .withheld = $0.besluit { true } else { false } }
        let laatAchter = vraag.doel == .overdracht && vraag.gegevens == nil && mis.count < oordelen.count
        if !mis.isEmpty, !laatAchter { throw weigering(mis, van: oordelen.count, vraag) }
        let gaan = oordelen.filter { if case .withheld = $0.besluit { false } else { true } }
        // C9.5 asks it of whoever sends names, also to the one who once brought them in.
        if vraag.noodzaak == nil, gaan.contains(where: \.beeld.herleidbaar) { throw eis(.noodzaakVastleggen, vraag) }
        for oordeel in gaan {
            switch oordeel.besluit {
            case .allowed(let voorwaarden): if let eerste = voorwaarden.first { throw eis(eerste, vraag) }
            case .undetermined(let wat): throw Bestandfout.geweigerd(regel: wat.first?.regel ?? "C9.2", reden: "Hier is nog iets voor uit te zoeken.", watNu: "Lees de regel.")
            case .withheld: break
            }
        }
        return (gaan, mis.map { ($0.regel.id, $0.besluit.eersteRegel) })
    }

    private func eisEigenZicht(_ oordelen: [Verstrekkingsoordeel], _ inhoud: Dossierinhoud, wie: Aangemeld) throws {
        let inzage = inzage(wie, op: nu())
        for oordeel in oordelen {
            guard let beeld = oordeel.regel.beeld(regio.partner) else { continue }
            if case .withheld(let regels, _) = inzage.besluit(beeld, eigen: false, consents: (inhoud.instemmingen[oordeel.regel.id] ?? []).map(\.instemming)) {
                throw Bestandfout.geweigerd(
                    regel: regels.first ?? "C9.2", reden: "Er zijn gegevens bij die u zelf niet mag zien; die verstrekt u ook niet.",
                    watNu: "Kies andere gegevens, of laat de ketenregisseur dit verstrekken.")
            }
        }
    }

    private func weigering(_ mis: [Verstrekkingsoordeel], van totaal: Int, _ vraag: Verstrekkingsvraag) -> Bestandfout {
        let eerste = mis[0].besluit.eersteRegel
        let overige = Set(mis.map(\.besluit.eersteRegel)).subtracting([eerste]).map(\.rawValue).sorted()
        let soorten = Set(mis.map(\.regel.categorie.rawValue)).sorted().joined(separator: ", ")
        let ook = overige.isEmpty ? "" : " Ook in de weg: \(overige.joined(separator: ", "))."
        return .geweigerd(
            regel: eerste, reden: "Niet verstrekt: \(mis.count) van \(totaal) gegevens (\(soorten)) \(mis.count == 1 ? "mag" : "mogen") zo niet naar \(vraag.aan.naam(regio)).\(ook)",
            watNu: regio.regels[eerste.rawValue]?.watTeDoen ?? "Lees de regel.")
    }

    private func eis(_ voorwaarde: Voorwaarde, _ vraag: Verstrekkingsvraag) -> Bestandfout {
        switch voorwaarde {
        case .noodzaakVastleggen:
            .geweigerd(
                regel: voorwaarde.regel, reden: "Deze gegevens zeggen om wie het gaat, en er staat niet bij waarom dat nodig is.",
                watNu: "Leg de noodzaak vast (noodzaak), of verstrek zonder namen (herleidbaar: false).")
        case .belangVastleggen:
            .geweigerd(
                regel: voorwaarde.regel, reden: "Het belang van het slachtoffer is nog niet afgewogen tegen het beoogde resultaat.",
                watNu: "Leg de afweging vast (belang), of laat het casusoverleg besluiten.")
        case .crisisbesluitVastleggen:
            .geweigerd(
                regel: voorwaarde.regel, reden: "Direct optreden besluiten ketenregisseur en zorgcoördinator samen.", watNu: "Start een crisisbesluit op het dossier.")
        case .verdenkingNoemen:
            .geweigerd(regel: voorwaarde.regel, reden: "Het OM noemt eerst de concrete verdenking.", watNu: "Vraag het OM de verdenking vast te leggen.")
        }
    }

    /// C12.19, C15.3: who works in the central file discloses from it, after signing secrecy (C21.2).
    func eisVerstrekker(_ wie: Aangemeld) throws {
        guard Inzage.heeftDirecteToegang(wie) else { throw Bestandfout.onbekend("dossier") }
        try eisGeheimhouding(wie)
        try eisDeelname(wie)
    }
}

extension Besluit {
    /// The narrowest rule that withholds it.
    var eersteRegel: RegelID { if case .withheld(let regels, _) = self { regels.first ?? "C9.2" } else { "C9.2" } }
}
