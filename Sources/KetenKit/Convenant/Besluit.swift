/// What `decide` must know of a gegeven: never its value.
public struct Gegevenbeeld: Hashable, Sendable {
    public let categorie: Categorie
    /// Whether it can tell who somebody is.
    public let herleidbaar: Bool
    /// Who supplied it and stays responsible for it (C20.2).
    public let bron: Organisatie
    /// About whom it is.
    public let over: Betrokkenerol

    public init(categorie: Categorie, herleidbaar: Bool, bron: Organisatie, over: Betrokkenerol = .casus) {
        self.categorie = categorie
        self.herleidbaar = herleidbaar
        self.bron = bron
        self.over = over
    }

    /// The same fact taken as one that can tell who somebody is: a field of free text.
    public var herleidbaarGemaakt: Gegevenbeeld { Gegevenbeeld(categorie: categorie, herleidbaar: true, bron: bron, over: over) }

    /// The same fact in the form that tells of nobody who it is (C6.2).
    public var geanonimiseerd: Gegevenbeeld { Gegevenbeeld(categorie: categorie, herleidbaar: false, bron: bron, over: over) }
}

/// About whom a gegeven is (C8, C15.2).
public enum Betrokkenerol: String, CaseIterable, Sendable {
    case slachtoffer, pleger, faciliteerder
    /// Who supplied the signaal: name, organisation, phone.
    case melder
    /// The case as a whole: free text can name anybody.
    case casus
}

/// Whether an organisation takes part in the covenant on the day asked about.
public enum Deelname: String, CaseIterable, Sendable {
    case partner
    /// It asked to join and not everybody agreed, or it did not sign yet (C4).
    case nietToegetreden
    /// Its term of notice is over (C34).
    case vertrokken
}

/// A consent that was given, for one use.
public struct Instemming: Hashable, Sendable {
    public enum Soort: String, CaseIterable, Sendable { case client, partner, zorgcoordinator, officier }

    public enum Gebruik: Hashable, Sendable {
        /// Action by a partner, and the trafficking prosecutor.
        case operationeel
        case riec, emm
        /// One recipient outside the chain, by its name or country.
        case derde(String)
    }

    public let soort: Soort
    public let gebruik: Gebruik
    public let van: Dagwaarde
    /// The first day it no longer holds; nil while it was not withdrawn and has no end.
    public let tot: Dagwaarde?
    /// Tells which of two consents of one day came first: the later has the higher number.
    public let volgnummer: Int

    public init(soort: Soort, gebruik: Gebruik, van: Dagwaarde, tot: Dagwaarde? = nil, volgnummer: Int = 0) {
        self.soort = soort
        self.gebruik = gebruik
        self.van = van
        self.tot = tot
        self.volgnummer = volgnummer
    }

    /// Whether it holds on a day.
    public func geldt(op dag: Dagwaarde) -> Bool { van <= dag && (tot.map { dag < $0 } ?? true) }
}

/// What is known around a disclosure. A `Bool?` that is nil was not looked up; a rule that needs it then cannot decide.
public struct Omstandigheden: Hashable, Sendable {
    /// The dossier comes up at an overleg in which the recipient takes part, within the term (H3.2.4).
    public var opAgenda: Bool
    /// The recipient's own gemeente supplied it (C12.2.2); counts only for an assistent-ketenregisseur.
    public var eigenAanlevering: Bool
    /// The supplier itself reports its own gegeven, outside the central file (H2.2.7).
    public var eigenMelding: Bool
    /// A weighing of the victim's interest is on record (C21.6).
    public var belangVastgelegd: Bool
    /// Why identifying data are needed is on record (C9.5).
    public var noodzaakVastgelegd: Bool
    /// The decision of ketenregisseur and zorgcoördinator together to act at once is on record (C12.21).
    public var crisisbesluitVastgelegd: Bool
    /// A concrete suspicion is stated with what the OM supplied (C17). Nil when nobody asked yet.
    public var concreteVerdenking: Bool?
    /// Whether the recipient's organisation takes part in the covenant (C4, C34); nil when nobody looked.
    public var deelname: Deelname?
    /// The recipient's secrecy statement is on record (C21.2); nil when nobody looked.
    public var geheimhouding: Bool?
    /// Countries to which gegevens may go: those of the EU, and those outside it on the kept list (C15.4). Dated data.
    public var toegelatenLanden: Set<String>

    public init(
        opAgenda: Bool = false, eigenAanlevering: Bool = false, eigenMelding: Bool = false, belangVastgelegd: Bool = false,
        noodzaakVastgelegd: Bool = false, crisisbesluitVastgelegd: Bool = false, concreteVerdenking: Bool? = nil,
        deelname: Deelname? = nil, geheimhouding: Bool? = nil, toegelatenLanden: Set<String> = []
    ) {
        self.opAgenda = opAgenda
        self.eigenAanlevering = eigenAanlevering
        self.eigenMelding = eigenMelding
        self.belangVastgelegd = belangVastgelegd
        self.noodzaakVastgelegd = noodzaakVastgelegd
        self.crisisbesluitVastgelegd = crisisbesluitVastgelegd
        self.concreteVerdenking = concreteVerdenking
        self.deelname = deelname
        self.geheimhouding = geheimhouding
        self.toegelatenLanden = toegelatenLanden
    }
}

/// What somebody must do first before a gegeven may go.
public enum Voorwaarde: String, CaseIterable, Sendable {
    /// Record why identifying data are needed.
    case noodzaakVastleggen
    /// Record the victim's interest against the intended result.
    case belangVastleggen
    /// Record the joint decision to act at once.
    case crisisbesluitVastleggen
    /// State the concrete suspicion of a criminal offence: the OM's own.
    case verdenkingNoemen

    public var regel: RegelID {
        switch self {
        case .noodzaakVastleggen: "C9.5"
        case .belangVastleggen: "C21.6"
        case .crisisbesluitVastleggen: "C12.21"
        case .verdenkingNoemen: "C17"
        }
    }
}

/// What must be looked up before it can be told.
public enum Ontbreekt: String, CaseIterable, Sendable {
    /// Whether the recipient's secrecy statement is on record.
    case geheimhouding
    /// Whether the recipient's organisation takes part in the covenant.
    case deelname

    public var regel: RegelID {
        switch self {
        case .geheimhouding: "C21.2"
        case .deelname: "C4"
        }
    }
}

/// The covenant's answer.
public enum Besluit: Equatable, Sendable {
    /// It may go once each condition is met; at once when there is none.
    case allowed([Voorwaarde])
    /// The rules that withhold it, narrowest first; after them the wider rules that would have opened it. And whether the
    /// recipient may know that there is something.
    case withheld([RegelID], bestaanMagBekend: Bool)
    case undetermined([Ontbreekt])
}
