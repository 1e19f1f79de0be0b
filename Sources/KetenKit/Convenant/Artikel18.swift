/// Article 18: what tax law lets the Belastingdienst share.
enum Artikel18 {
    static let regels = [nietVerder, ontvangers]

    /// Who hold tax data by their task (article 3.4).
    static let leveranciers: [Partnersoort] = [.belastingdienst, .fiod]
    private static let lijst: [Partnersoort] = [.gemeentedienst, .politie, .om, .siod, .arbeidsinspectie]

    /// C18.2: nobody who got tax data passes them on, not even to one who may get them from the Belastingdienst itself.
    static let nietVerder = Regel("C18.2") { geval in
        geval.gegeven.categorie == .fiscaal && geval.afzender != geval.gegeven.bron ? .verbiedt : nil
    }

    /// C18.1: tax data go only to gemeente, politie, OM, SIOD and Arbeidsinspectie.
    ///
    /// It is narrower than C15.3: the zorgcoördinator has direct access, but belongs to a care partner and sees none. What
    /// counts is the organisation, not the role: so it is for the voorbereidingsteam.
    static let ontvangers = Regel("C18.1") { geval in
        guard geval.gegeven.categorie == .fiscaal else { return nil }
        return switch geval.ontvanger {
        case .partner(let organisatie, _): lijst.contains(organisatie.soort) ? nil : .verbiedt
        case .officierMensenhandel: nil
        case .riec, .emm, .andereZorg, .derde, .buitenland: .verbiedt
        }
    }
}
