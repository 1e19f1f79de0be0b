import Convenant
import Foundation
import Identity
import Postgres
import Vault

/// A text that a module keeps about a dossier (a decision's reasons, a partner's answer): whose it is and what it may tell.
/// It goes out as every gegeven does: through the covenant.
public struct Moduletekst: Sendable {
    /// The organisation that wrote it.
    public let bron: String
    public let categorie: Categorie

    public init(bron: String, categorie: Categorie) {
        self.bron = bron
        self.categorie = categorie
    }
}

/// What a viewer gets of such a text.
public enum Tekstbericht: Sendable, Equatable {
    case zichtbaar(String)
    case verborgen(RegelID)

    public var tekst: String? { if case .zichtbaar(let tekst) = self { tekst } else { nil } }
    public var regel: RegelID? { if case .verborgen(let regel) = self { regel } else { nil } }
}

extension Bestanddienst {
    /// Shows a module's text to a viewer, or the rule that withholds it.
    /// - Parameters:
    ///   - doel: what the viewer looks for: the overleg it was written in, or the action that was asked of the viewer. With
    ///     direct access it is the central file.
    ///   - geheim: as stored, under the dossier's key.
    /// - Throws: `Vaultfout` when the stored value cannot be read.
    public func toon(_ geheim: [UInt8], _ tekst: Moduletekst, sleutel: Datasleutel, op plaats: Plaats, doel: Doel, wie: Aangemeld) throws -> Tekstbericht {
        guard let bron = regio.partner(tekst.bron) else { return .verborgen("C9.2") }
        let direct = Inzage.heeftDirecteToegang(wie), dag = regio.dag(nu())
        // The decision is the record of why somebody must know (C9.5) and of the victim's interest (C21.6); its text says both.
        let omstandigheden = Omstandigheden(
            opAgenda: doel == .casusoverleg || doel == .zorgoverleg, belangVastgelegd: true, noodzaakVastgelegd: true,
            concreteVerdenking: true, deelname: wie.deelname, geheimhouding: wie.geheimhouding)
        let besluit = Convenant.decide(
            Gegevenbeeld(categorie: tekst.categorie, herleidbaar: true, bron: bron), from: bron, to: wie.ontvanger, purpose: direct ? .centraalBestand : doel,
            on: Dagwaarde(jaar: dag.year, maand: dag.month, dag: dag.day), consents: [], context: omstandigheden)
        switch besluit {
        case .allowed(let voorwaarden) where voorwaarden.isEmpty: return .zichtbaar(try sleutel.ontsleutel(geheim, op: plaats))
        case .withheld(let regels, _): return .verborgen(regels.first ?? "C9.2")
        case .allowed(let voorwaarden): return .verborgen(voorwaarden.first?.regel ?? "C9.2")
        case .undetermined(let wat): return .verborgen(wat.first?.regel ?? "C9.2")
        }
    }

    /// What an organisation's own texts are when it does not say: never wider than what its task makes likely.
    public func eigenCategorie(_ wie: Aangemeld) -> Categorie {
        switch wie.organisatie.soort {
        case .belastingdienst, .fiod: .fiscaal
        case .zorgcoordinatie, .zorgpartner, .jeugdzorg: .zorg
        default: wie.rol == .ggdZorg ? .zorg : .gewoon
        }
    }

    /// The action that is asked of a partner, by its task (article 3, C9.4).
    public func doelVanOpdracht(aan organisatie: Convenant.Organisatie) -> Doel { organisatie.soort.eigenInzet }
}
