/// Article 16: handing a dossier to whoever acts on it.
enum Artikel16 {
    static let regels = [overdracht, buitenDeKeten]

    /// C16.5: the dossier goes to the partner that acts, as far as it needs it for that; the whole case may go to EMM (C13.4).
    static let overdracht = Regel("C16.5") { geval in
        guard geval.doel == .overdracht else { return nil }
        return switch geval.ontvanger {
        case .partner, .emm, .officierMensenhandel: .opent
        case .riec, .andereZorg, .derde, .buitenland: nil
        }
    }

    /// H3.2.4: a case can go to the zorgcoördinator of another region, or to another programme when it is no trafficking.
    /// C14.6, C15.4 and C21.7 are narrower.
    static let buitenDeKeten = Regel("H3.2.4") { geval in
        guard geval.doel == .overdracht else { return nil }
        return switch geval.ontvanger {
        case .andereZorg, .derde, .buitenland: .opent
        case .partner, .riec, .emm, .officierMensenhandel: nil
        }
    }
}
