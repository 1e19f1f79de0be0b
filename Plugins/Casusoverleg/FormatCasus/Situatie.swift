// The second half of the form: what happens to the victim and what is done about it. The keys that the sample
// truths do not show (`dreigt`, `bijzonderheden`, `vervolgacties`, …) are questions of the original form.

extension Casus {
    /// "Vraag 1", situation sketch of youth prostitution, forced prostitution and other sexual exploitation.
    public struct SeksueleUitbuiting: Codable, Equatable, Sendable {
        public var inProstitutie: String?
        public var sindsWanneer: String?
        public var waar: String?
        /// "Wat voor prostitutie"
        public var soort: String?
        public var opDeHoogte: String?
        /// "Dreigt hij of zij in de prostitutie te raken"
        public var dreigt: String?
        public var blijktUit: String?

        public init() {}
    }

    /// "Vraag 2", situation sketch of economic exploitation.
    public struct EconomischeUitbuiting: Codable, Equatable, Sendable {
        public var hoe: String?
        public var blijktUit: String?
        public var sindsWanneer: String?
        public var waar: String?
        /// "Wat voor werk moet hij/zij verrichten"
        public var werk: String?
        public var opDeHoogte: String?
        /// "Overige bijzonderheden"
        public var bijzonderheden: String?

        public init() {}
    }

    /// "Dwang/Dreiging/uitbuiting"
    public struct Dwang: Codable, Equatable, Sendable {
        public var aanwezig: String?
        public var blijktUit: String?
        /// "Gaat de dwang/dreiging/uitbuiting uit van 1 persoon of meerdere?"
        public var uitgaandVan: String?
        public var andereFactoren: String?
        /// "Vind het slachtoffer zelf ook dat zij/hij wordt gedwongen/bedreigd/uitgebuit en waarom?"
        public var zienswijzeSlachtoffer: String?

        public init() {}
    }

    /// "Handhaving": offences and by whom.
    public struct Handhaving: Codable, Equatable, Sendable {
        public var strafbareFeiten: String?
        public var welkeDoorWie: String?
        public var blijktUit: String?

        public init() {}
    }

    /// "Hulpverlening": the help that is given.
    public struct Hulpverlening: Codable, Equatable, Sendable {
        public var hulpGeboden: String?
        public var welkeHulp: String?
        /// "Welke instanties / personen bieden deze hulp aan?"
        public var instanties: String?
        public var vervolgacties: String?

        public init() {}
    }
}
