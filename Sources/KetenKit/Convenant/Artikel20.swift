/// Article 20: the supplier stays responsible for what it brought in.
enum Artikel20 {
    static let regels = [nietEigen]

    /// C20.2: so the supplier always sees its own gegevens, whatever else a rule says. An assistent-ketenregisseur sees what
    /// the services of the own gemeente brought in (C12.2.2), but not what the GGD's care heard from a client (C21.5).
    static func isEigen(_ geval: Geval) -> Bool {
        guard let partner = geval.partner else { return false }
        if partner == geval.gegeven.bron { return true }
        return geval.doel == .eigenAanlevering && geval.context.eigenAanlevering && geval.rol == .assistentKetenregisseur
            && partner.soort == .gemeentedienst && geval.gegeven.bron.soort == .gemeentedienst && geval.gegeven.categorie != .zorg
    }

    /// C20.2: what another brought in is not looked at as one's own.
    static let nietEigen = Regel("C20.2") { geval in geval.doel == .eigenAanlevering ? .verbiedt : nil }
}
