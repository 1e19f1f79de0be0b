import Convenant
import Foundation
import Postgres
import Vault

/// A stored gegeven as it comes from the database, still encrypted.
struct Gegevensregel: Sendable {
    let tenant: String
    let id: UUID
    let signaal: UUID
    let rol: String
    let betrokkene: UUID?
    let kenmerk: String
    let waarde: [UInt8]
    let bron: String
    let categorie: Categorie
    let herleidbaar: Bool
    let waargenomenOp: Dag?
    let vastgelegdOp: Date

    static let kolommen: SQL = """
        g.tenant_id, g.id, g.signaal_id, g.rol, g.betrokkene, g.kenmerk, g.waarde, g.bron, g.categorie, g.herleidbaar, \
        g.waargenomen_op, g.vastgelegd_op
        """

    init(_ rij: Row) throws {
        let categorie: String
        (tenant, id, signaal, rol, betrokkene, kenmerk, waarde, bron, categorie, herleidbaar, waargenomenOp, vastgelegdOp) = try rij.decode(
            as: String.self, UUID.self, UUID.self, String.self, UUID?.self, String.self, [UInt8].self, String.self, String.self, Bool.self,
            Dag?.self, Date.self)
        // A category this version does not know is treated as the narrowest there is, never as an ordinary one.
        self.categorie = Categorie(rawValue: categorie) ?? .fiscaal
    }

    /// What the covenant must know of it; nil when the region does not know who supplied it.
    func beeld(_ organisaties: (String) -> Convenant.Organisatie?) -> Gegevenbeeld? {
        guard let bron = organisaties(bron) else { return nil }
        // A role that this version does not know is treated as free text, which can name anybody.
        return Gegevenbeeld(categorie: categorie, herleidbaar: herleidbaar, bron: bron, over: Betrokkenerol(rawValue: rol) ?? .casus)
    }

    static func plaats(tenant: String, id: UUID) -> Plaats { Plaats(tenant: tenant, tabel: "bestand.gegeven", kolom: "waarde", rij: id) }
}

/// A gegeven as one viewer may see it.
public struct Gegevenbericht: Sendable {
    public let id: UUID
    public let inhoud: Inhoud

    public enum Inhoud: Sendable {
        case zichtbaar(Zichtbaar)
        /// Withheld, and the viewer may know that; the rules, narrowest first.
        case verborgen([RegelID])
    }

    public struct Zichtbaar: Sendable {
        public let rol: String
        public let betrokkene: UUID?
        public let kenmerk: String
        public let waarde: String
        /// The organisation that supplied it and the signaal it came in; nil to whom that is not told (C15.3).
        public let herkomst: (bron: String, signaal: UUID)?
        public let categorie: Categorie
        public let herleidbaar: Bool
        public let waargenomenOp: Dag?
        public let vastgelegdOp: Date
        /// Its consents, for who works in the file and for its supplier; nil for others (C15.3), and where nobody looked.
        public let instemmingen: [Instemmingsregel]?
    }
}

extension Inzage {
    /// The gegevens that this viewer gets, in order: shown, or withheld where even that may be known. The rest is not there.
    /// - Throws: `Vaultfout` when a stored value cannot be read.
    func bericht(
        _ regels: [Gegevensregel], eigenBronnen: Set<String>, sleutels: [UUID: Datasleutel], instemmingen: [UUID: [Instemmingsregel]]? = nil
    ) throws -> [Gegevenbericht] {
        try regels.compactMap { regel in
            guard let beeld = regel.beeld(organisaties) else { return nil }
            // Inspection does not see as its own what care heard, though both are of one GGD (H2.2.3).
            let eigen = eigenBronnen.contains(regel.bron) && !(wie.rol == .ggdToezicht && regel.categorie == .zorg), consents = instemmingen?[regel.id] ?? []
            switch besluit(beeld, eigen: eigen, consents: consents.map(\.instemming)) {
            case .allowed(let voorwaarden) where voorwaarden.isEmpty:
                guard let sleutel = sleutels[regel.signaal] else { return nil }
                let waarde = try sleutel.ontsleutel(regel.waarde, op: Gegevensregel.plaats(tenant: regel.tenant, id: regel.id))
                return Gegevenbericht(
                    id: regel.id,
                    inhoud: .zichtbaar(
                        .init(
                            rol: regel.rol, betrokkene: regel.betrokkene, kenmerk: regel.kenmerk, waarde: waarde,
                            herkomst: eigen || Self.heeftDirecteToegang(wie) ? (regel.bron, regel.signaal) : nil,
                            categorie: regel.categorie, herleidbaar: regel.herleidbaar, waargenomenOp: regel.waargenomenOp,
                            vastgelegdOp: regel.vastgelegdOp, instemmingen: instemmingen != nil && (eigen || Self.heeftDirecteToegang(wie)) ? consents : nil)))
            case .withheld(let redenen, bestaanMagBekend: true):
                return Gegevenbericht(id: regel.id, inhoud: .verborgen(redenen))
            case .allowed, .withheld, .undetermined:
                // A condition not met, or something unknown, is a no (fail closed); what may not be known is not there.
                return nil
            }
        }
    }
}
