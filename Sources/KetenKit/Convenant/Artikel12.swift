/// Article 12: what ketenregisseur and zorgcoördinator may disclose to get on with a case.
enum Artikel12 {
    static let regels = [navraag, directeActie, crisisbesluit]

    /// C12.15: partners who may know more are asked what they know, and so are RIEC and EMM (C7.1).
    static let navraag = Regel("C12.15") { geval in
        guard geval.doel == .verrijking else { return nil }
        return switch geval.ontvanger {
        case .partner, .riec, .emm, .officierMensenhandel: .opent
        case .andereZorg, .derde, .buitenland: nil
        }
    }

    /// C12.21, C16.9: when it cannot wait for the overleg, a partner is asked to act at once and gets what it needs for that.
    static let directeActie = Regel("C16.9") { geval in
        guard geval.doel == .crisis else { return nil }
        return geval.partner != nil || geval.ontvanger == .officierMensenhandel ? .opent : nil
    }

    /// C12.21: ketenregisseur and zorgcoördinator decide that together; it is on record, for the next overleg hears of it.
    static let crisisbesluit = Regel("C12.21") { geval in
        geval.doel == .crisis && !geval.isEigenMelding && !geval.context.crisisbesluitVastgelegd ? .vraagt(.crisisbesluitVastleggen) : nil
    }
}
