/// What goes along with a gegeven that is disclosed: how its recipient may use it, and whether it is told who supplied it.
public struct Gebruiksgrens: Hashable, Sendable {
    /// The rules that bind the recipient, narrowest first.
    public let regels: [RegelID]
    /// Whether the recipient is told which organisation supplied it.
    public let bronMagBekend: Bool
}

/// The limits that travel with a gegeven.
///
/// C18.2: tax data go no further. C21.5: care gegevens serve only what was consented to. C21.8: criminal-law data leave the
/// partners with the prosecutor's permission only. C21.4: RIEC and EMM ask the supplier before they pass anything on, so they
/// must know who that is. C21.7, C9.2: personal data to no third party, and all of it for the stated purpose only.
/// C15.3, C21.5: who supplied is told with an identifying gegeven, for the recipient answers to the supplier for its use
/// (C20.2); that a care partner did is not, there the zorgcoördinator is the way.
public func gebruiksgrens(_ gegeven: Gegevenbeeld, to ontvanger: Ontvanger) -> Gebruiksgrens {
    var regels: [RegelID] = []
    let zorg = Artikel21.isZorgsignaal(gegeven) || gegeven.bron.soort.isZorg
    if gegeven.categorie == .fiscaal { regels.append("C18.2") }
    if Artikel21.isZorgsignaal(gegeven) { regels.append("C21.5") }
    if gegeven.categorie == .strafrechtelijk { regels.append("C21.8") }
    switch ontvanger.genormaliseerd {
    case .riec, .emm:
        regels.append("C21.4")
        return Gebruiksgrens(regels: regels + ["C9.2"], bronMagBekend: true)
    case .partner(let organisatie, _):
        if gegeven.herleidbaar { regels.append("C21.7") }
        return Gebruiksgrens(regels: regels + ["C9.2"], bronMagBekend: organisatie == gegeven.bron || gegeven.herleidbaar && !zorg)
    case .officierMensenhandel:
        if gegeven.herleidbaar { regels.append("C21.7") }
        return Gebruiksgrens(regels: regels + ["C9.2"], bronMagBekend: gegeven.herleidbaar && !zorg)
    case .andereZorg, .derde, .buitenland:
        if gegeven.herleidbaar { regels.append("C21.7") }
        return Gebruiksgrens(regels: regels + ["C9.2"], bronMagBekend: false)
    }
}
