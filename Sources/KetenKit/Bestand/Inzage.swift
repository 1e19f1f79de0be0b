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
    /// Whether the thing looked at lies open to this viewer because it is on a coming agenda (H3.2.4).
    let opAgenda: Bool
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

    /// What the covenant says of one gegeven.
    func besluit(_ gegeven: Gegevenbeeld, eigen: Bool) -> Besluit {
        let doel: Doel =
            if eigen { .eigenAanlevering } else if Self.heeftDirecteToegang(wie) { .centraalBestand } else { .casusoverleg }
        let omstandigheden = Omstandigheden(opAgenda: opAgenda, eigenAanlevering: eigen, geheimhouding: wie.geheimhouding)
        return Convenant.decide(
            gegeven, from: gegeven.bron, to: wie.ontvanger, purpose: doel,
            on: dag, consents: [], context: omstandigheden)
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
}
