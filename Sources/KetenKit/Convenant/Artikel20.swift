/// Article 20: the supplier stays responsible for what it brought in.
enum Artikel20 {
    static let regels = [nietEigen]

    /// C20.2: so the supplier always sees its own gegevens, whatever else a rule says. An assistent-ketenregisseur sees what
    /// the services of the own gemeente brought in (C12.2.2), but not what the GGD's care heard from a client (C21.5).
    static func isEigen(_ geval: Geval) -> Bool {
        guard let partner = geval.partner else { return false }
        if partner == geval.gegeven.bron { return !isAndereKantVanGGD(geval) }
        // Another service brought it in, so secrecy and taking part are asked here too (C21.2, C4).
        return geval.doel == .eigenAanlevering && geval.context.eigenAanlevering && geval.rol == .assistentKetenregisseur
            && geval.context.geheimhouding == true && geval.context.deelname == .partner
            && partner.soort == .gemeentedienst && geval.gegeven.bron.soort == .gemeentedienst && geval.gegeven.categorie != .zorg
    }

    /// Within a GGD the people of intake and care are not those of inspection (H2.2.3, H3.2.4): what care heard from a client is
    /// the GGD's own where the GGD cares, and nobody's own where it acts.
    private static func isAndereKantVanGGD(_ geval: Geval) -> Bool {
        guard geval.gegeven.bron.soort == .gemeentedienst, geval.gegeven.categorie == .zorg else { return false }
        switch geval.doel {
        case .eigenAanlevering, .operationeelZorg, .zorgoverleg: return false
        default: return true
        }
    }

    /// C20.2: what another brought in is not looked at as one's own.
    static let nietEigen = Regel("C20.2") { geval in geval.doel == .eigenAanlevering ? .verbiedt : nil }
}
