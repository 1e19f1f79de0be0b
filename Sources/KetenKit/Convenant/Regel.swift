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
        // RIEC and EMM did not sign, however a caller names them.
        self.ontvanger =
            switch ontvanger {
            case .partner(let organisatie, _) where organisatie.soort == .riec: .riec
            case .partner(let organisatie, _) where organisatie.soort == .emm: .emm
            default: ontvanger
            }
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

    /// The supplier itself reports its own gegeven to the prosecutor or EMM (H2.2.7).
    var isEigenMelding: Bool {
        context.eigenMelding && afzender == gegeven.bron && (ontvanger == .officierMensenhandel || ontvanger == .emm)
    }

    /// The consent that this recipient needs.
    var gebruik: Instemming.Gebruik {
        switch ontvanger {
        case .riec: .riec
        case .emm: .emm
        case .andereZorg(let naam), .derde(let naam): .derde(naam)
        case .buitenland(let land): .derde(land)
        case .partner, .officierMensenhandel: .operationeel
        }
    }

    func instemming(_ soort: Instemming.Soort, voor gebruik: Instemming.Gebruik) -> Bool {
        instemmingen.contains { $0.soort == soort && $0.gebruik == gebruik }
    }

    /// Whether these consents hold, each given no earlier than the one before it.
    func instemmingen(opVolgorde soorten: [Instemming.Soort], voor gebruik: Instemming.Gebruik) -> Bool {
        var vanaf: Dagwaarde?
        for soort in soorten {
            let kan = instemmingen.filter { $0.soort == soort && $0.gebruik == gebruik }.map(\.van)
            guard let eerste = kan.filter({ dag in vanaf.map { $0 <= dag } ?? true }).min() else { return false }
            vanaf = eerste
        }
        return true
    }
}

extension Partnersoort {
    /// Organisations that bring in care signals and come to the zorgoverleg.
    var isZorg: Bool { self == .zorgcoordinatie || self == .zorgpartner || self == .jeugdzorg }
}

extension Doel {
    /// Action outside care: what C21.5 and C21.6 call criminal or administrative use. Tax action is administrative.
    var isInzet: Bool { self == .operationeelStrafrechtelijk || self == .operationeelBestuurlijk || self == .operationeelFiscaal }

    /// Action by whoever receives it, of the recipient's own kind.
    var isHandelingVanOntvanger: Bool { self == .operationeelZorg || self == .overdracht || self == .crisis }
}
