/// One case as the *Format casus mensenhandel* states it, in the words of the person who filled it in.
///
/// Source: "FORMAT CASUS MENSENHANDEL", the annexe of the Model convenant ketensamenwerking mensenhandel, which is
/// Bijlage VII of the handreiking. What is not stated is `nil` or an empty list, and in JSON an absent key; the parts
/// themselves are always there.
public struct Casus: Codable, Equatable, Sendable {
    public var melder = Melder()
    public var slachtoffers: [Persoon] = []
    /// "uitbuiter/pleger"
    public var plegers: [Persoon] = []
    public var faciliteerders: [Persoon] = []
    public var omgevingSlachtoffer = Omgeving()
    public var omgevingPleger = Omgeving()
    public var samenvatting: String?
    /// Sorted by id, each at most once.
    public var vermoedens: [Vermoeden] = []
    /// "Vraag 1"
    public var seksueleUitbuiting = SeksueleUitbuiting()
    /// "Vraag 2"
    public var economischeUitbuiting = EconomischeUitbuiting()
    public var dwang = Dwang()
    public var handhaving = Handhaving()
    public var hulpverlening = Hulpverlening()

    public init() {}
}

/// What the form calls "een vermoeden van"; the raw value is the id in JSON.
public enum Vermoeden: String, Codable, CaseIterable, Sendable {
    case gedwongenProstitutie
    case jeugdprostitutie
    case overigeSeksueleUitbuiting
    case sociaalEconomischeUitbuiting
}

extension Casus {
    /// Who filled in the form, and when.
    public struct Melder: Codable, Equatable, Sendable {
        public var ingevuldDoor: String?
        public var contactpersoon: String?
        public var organisatie: String?
        /// E.164, such as `+31612345678`.
        public var telefoonnummer: String?
        /// `2026-03-12`, or as far as known: `2026-03`, `2026`.
        public var datum: String?

        public init() {}
    }

    /// A victim, an offender or a facilitator: "Personalia …".
    public struct Persoon: Codable, Equatable, Sendable {
        /// "Soort faciliteerder"; only facilitators have it.
        public var soort: String?
        public var naam: String?
        /// `1988-03-12`, or as far as known: `1988-03`, `1988`.
        public var geboortedatum: String?
        /// `m` or `v`.
        public var geslacht: String?
        public var adres: String?
        /// "Woon- of verblijfplaats"
        public var woonplaats: String?
        public var nationaliteit: String?
        public var verblijfsstatus: String?
        /// The form does not ask it of facilitators.
        public var woonsituatie: String?
        /// E.164. The form does not ask it of anybody but the melder; people add it.
        public var telefoonnummer: String?

        public init() {}
    }

    /// "Sociale omgeving en achtergrond", of the victim or of the offender.
    public struct Omgeving: Codable, Equatable, Sendable {
        public var partner: String?
        public var familie: String?
        public var vrienden: String?
        public var collegas: String?
        public var professionals: String?
        public var werk: String?
        public var sport: String?
        public var overigen: String?

        public init() {}
    }
}
