/// Article 17: the OM discloses only on a concrete suspicion of a criminal offence, which it states.
enum Artikel17 {
    static let regels = [verdenking]

    /// C17: the suspicion is stated first; what came in on one that no longer stands stays where it is. `magAanleveren` keeps
    /// it at the door.
    static let verdenking = Regel("C17") { geval in
        guard geval.gegeven.bron.soort == .om else { return nil }
        return switch geval.context.concreteVerdenking {
        case true?: nil
        case false?: .verbiedt
        case nil: .vraagt(.verdenkingNoemen)
        }
    }
}

/// Whether an organisation may bring in gegevens of a category.
///
/// C17: the OM only with a concrete suspicion, stated. C18.2: tax data come from those who hold them by their task; another
/// that brings them in would pass on what it got from them.
/// - Returns: allowed, or the rule that refuses.
public func magAanleveren(categorie: Categorie, van organisatie: Organisatie, verdenking: Bool) -> Besluit {
    var regels: [RegelID] = []
    if categorie == .fiscaal, !Artikel18.leveranciers.contains(organisatie.soort) { regels.append("C18.2") }
    if organisatie.soort == .om, !verdenking { regels.append("C17") }
    return regels.isEmpty ? .allowed([]) : .withheld(regels, bestaanMagBekend: true)
}
