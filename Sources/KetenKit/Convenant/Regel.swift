/// What one rule says of one case; a rule that says nothing returns nil.
enum Oordeel: Equatable, Sendable {
    /// This rule is a reason why it may go.
    case opent
    /// This rule forbids it, whatever another opens.
    case verbiedt
    /// It may go after this was done.
    case vraagt(Voorwaarde)
    /// The rule cannot tell before this is looked up.
    case onbekend(Ontbreekt)
}

/// A rule of the covenant: its id, and what it says of a case.
struct Regel: Sendable {
    let id: RegelID
    let oordeel: @Sendable (Geval) -> Oordeel?

    init(_ id: RegelID, _ oordeel: @escaping @Sendable (Geval) -> Oordeel?) {
        self.id = id
        self.oordeel = oordeel
    }
}

/// One question to the covenant, with what the rules ask of it.
struct Geval: Sendable {
    let gegeven: Gegevenbeeld
    let afzender: Organisatie
    let ontvanger: Ontvanger
    let doel: Doel
    /// Those that hold on the day asked about.
    let instemmingen: [Instemming]
    let context: Omstandigheden

    init(gegeven: Gegevenbeeld, afzender: Organisatie, ontvanger: Ontvanger, doel: Doel, instemmingen: [Instemming], context: Omstandigheden) {
        self.gegeven = gegeven
        self.afzender = afzender
        self.doel = doel
        self.instemmingen = instemmingen
        self.context = context
        self.ontvanger = ontvanger.genormaliseerd
    }

    /// The convenantpartner that would receive it; nil for all others.
    var partner: Organisatie? {
        if case .partner(let organisatie, _) = ontvanger { organisatie } else { nil }
    }

    var rol: Rol? {
        if case .partner(_, let rol) = ontvanger { rol } else { nil }
    }

    var heeftDirecteToegang: Bool { rol.map(Convenant.heeftDirecteToegang) ?? false }

    /// A partner whose task is care, so that care gegevens stay within care.
    var gaatNaarZorg: Bool {
        switch ontvanger {
        case .partner(let organisatie, _): organisatie.soort.isZorg
        case .andereZorg: true
        case .riec, .emm, .officierMensenhandel, .derde, .buitenland: false
        }
    }

    /// A report to the prosecutor or EMM that something serious was seen (H2.2.7).
    var isMelding: Bool {
        (ontvanger == .officierMensenhandel || ontvanger == .emm) && (doel == .operationeelStrafrechtelijk || doel == .crisis)
    }

    /// The supplier itself reports its own gegeven.
    var isEigenMelding: Bool { context.eigenMelding && isMelding && afzender == gegeven.bron }

    /// The consent that this recipient needs.
    var gebruik: Instemming.Gebruik { Convenant.gebruik(door: ontvanger) }

    func instemming(_ soort: Instemming.Soort, voor gebruik: Instemming.Gebruik) -> Bool {
        instemmingen.contains { $0.soort == soort && $0.gebruik == gebruik }
    }

    /// Whether these consents hold, each given no earlier than the one before it.
    func instemmingen(opVolgorde soorten: [Instemming.Soort], voor gebruik: Instemming.Gebruik) -> Bool {
        Instemming.inVolgorde(soorten, voor: gebruik, instemmingen)
    }
}

extension Partnersoort {
    /// Organisations that bring in care signals and come to the zorgoverleg.
    var isZorg: Bool { self == .zorgcoordinatie || self == .zorgpartner || self == .jeugdzorg }
}

extension Doel {
    /// Action outside care: what C21.5 and C21.6 call criminal or administrative use. Tax action is administrative.
    var isInzet: Bool { self == .operationeelStrafrechtelijk || self == .operationeelBestuurlijk || self == .operationeelFiscaal }
}
