import Convenant
import Foundation
import Identity
import Postgres
import Regio

/// One viewer looking through the covenant: the only way from a stored gegeven to somebody's eyes (design 4).
public struct Inzage: Sendable {
    let wie: Aangemeld
    /// The day in the region.
    let dag: Dagwaarde
    /// The coming overleg whose agenda opens the thing looked at to this viewer (H3.2.4); nil when none does.
    let agenda: Doel?
    let organisaties: @Sendable (String) -> Convenant.Organisatie?

    /// Whether this viewer has direct access to the central file (C15.3).
    public static func heeftDirecteToegang(_ wie: Aangemeld) -> Bool {
        Convenant.heeftDirecteToegang(wie.rol.convenantrol)
    }

    /// The organisations whose own supplies this viewer may see (C20.2): its own; for an assistent-ketenregisseur,
    /// who links the gemeente's services to the chain, those of the whole gemeente.
    static func eigenBronnen(_ wie: Aangemeld, _ regio: RegioConfiguratie) -> [String] {
        guard wie.rol == .assistent, let gemeente = regio.gemeenten.first(where: { $0.id == wie.tenant }) else { return [wie.organisatie.id] }
        return [wie.organisatie.id] + gemeente.diensten.map(\.id)
    }

    /// Which of those signalen, as a condition on `bestand.signaal s`. Within a GGD the inspection does not see what the
    /// care desk brought in, nor the other way round (H2.2.3); an assistent sees no care signalen (C21.5).
    static func eigenAanlevering(_ wie: Aangemeld, _ regio: RegioConfiguratie) -> SQL {
        let bron: SQL = "s.bron = any(\(eigenBronnen(wie, regio)))"
        // Bureau Jeugdzorg sends other people to each overleg too (H3.2.4), told apart by account.
        if let kant = wie.kantVanJeugdzorg { return "\(bron) and s.ingediend_door like \("%" + kant)" }
        return switch wie.rol {
        case .ggdZorg, .ggdToezicht: "\(bron) and s.rol = \(wie.rol.rawValue)"
        case .assistent: "\(bron) and s.categorie <> 'zorg'"
        default: bron
        }
    }

    /// The same for one gegeven (`g`) of such a signaal (`s`): a signaal that is not of care can hold one that is.
    static func eigenGegeven(_ wie: Aangemeld, _ regio: RegioConfiguratie) -> SQL {
        let signaal = eigenAanlevering(wie, regio)
        return wie.rol == .assistent || wie.rol == .ggdToezicht ? "(\(signaal)) and g.categorie <> 'zorg'" : signaal
    }

    /// What the covenant says of one gegeven.
    /// - Parameter consents: those recorded for it.
    func besluit(_ gegeven: Gegevenbeeld, eigen: Bool, consents: [Instemming]) -> Besluit {
        let doel: Doel = eigen ? .eigenAanlevering : Self.heeftDirecteToegang(wie) ? .centraalBestand : agenda ?? .casusoverleg
        // What the OM brought in passed the door only with its suspicion stated (C17).
        let omstandigheden = Omstandigheden(
            opAgenda: agenda != nil, eigenAanlevering: eigen, concreteVerdenking: true, deelname: wie.deelname, geheimhouding: wie.geheimhouding)
        return Convenant.decide(
            gegeven, from: gegeven.bron, to: wie.ontvanger, purpose: doel,
            on: dag, consents: consents, context: omstandigheden)
    }
}

extension Bestanddienst {
    /// C21.2: nobody looks at what others brought in before a signed secrecy statement is on record.
    func eisGeheimhouding(_ wie: Aangemeld) throws {
        guard wie.geheimhouding else {
            throw Bestandfout.geweigerd(
                regel: "C21.2", reden: "Van u is nog geen getekende geheimhoudingsverklaring vastgelegd.",
                watNu: "Teken de verklaring en laat de penvoerder haar vastleggen; daarna kunt u kijken.")
        }
    }

    /// C4, C34: who takes no part, or no part any more, comes to nothing new of others. What it received it keeps.
    func eisDeelname(_ wie: Aangemeld) throws {
        guard wie.deelname != .partner else { return }
        let weg = wie.deelname == .vertrokken
        throw Bestandfout.geweigerd(
            regel: weg ? "C34" : "C4", reden: weg ? "Uw organisatie doet niet meer mee aan het convenant." : "Uw organisatie doet nog niet mee aan het convenant.",
            watNu: "Vraag de penvoerder hoe het met de deelname staat.")
    }
}
