/// A part of the form, in the order in which it is printed.
enum Rubriek: Int, CaseIterable {
    case melder, slachtoffer, pleger, faciliteerder, omgevingSlachtoffer, omgevingPleger, samenvatting, vermoedens
    case vraag1, vraag2, dwang, handhaving, hulpverlening
    /// Under a heading of persons that the form does not have, or of somebody without a heading.
    case onbekend

    var isVraag: Bool { self == .vraag1 || self == .vraag2 }

    var isPersoon: Bool { self == .slachtoffer || self == .pleger || self == .faciliteerder }

    /// Short answers: a line that looks like a label there is a question the form does not have, and no second line
    /// of the answer before it.
    var heeftKorteAntwoorden: Bool { self == .melder || self == .onbekend || isPersoon }
}

/// What a label asks for. The same field may occur in several parts (`waar` in vraag 1 and 2).
enum Veld {
    case ingevuldDoor, contactpersoon, organisatie, telefoonnummer, datum
    case soort, naam, geboortedatum, geslacht, adres, woonplaats, nationaliteit, verblijfsstatus, woonsituatie
    case partner, familie, vrienden, collegas, professionals, werk, sport, overigen
    case samenvatting, vermoedens
    case inProstitutie, sindsWanneer, waar, opDeHoogte, dreigt, blijktUit, hoe, bijzonderheden
    case aanwezig, uitgaandVan, andereFactoren, zienswijzeSlachtoffer
    case strafbareFeiten, welkeDoorWie, hulpGeboden, welkeHulp, instanties, vervolgacties

    /// Fields that hold one thing in one notation; anything else in them is not a value.
    var isEenduidig: Bool {
        switch self {
        case .telefoonnummer, .datum, .geboortedatum, .geslacht: true
        default: false
        }
    }
}
