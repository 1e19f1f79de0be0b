/// "May I share this?", asked of the covenant without a case: who supplies what kind of gegeven, about whom, to whom, for what.
public struct Deelvraag: Hashable, Sendable {
    public let van: Partnersoort
    public let categorie: Categorie
    public let herleidbaar: Bool
    public let over: Betrokkenerol
    public let aan: Ontvanger
    public let doel: Doel

    public init(van: Partnersoort, categorie: Categorie, herleidbaar: Bool, over: Betrokkenerol, aan: Ontvanger, doel: Doel) {
        self.van = van
        self.categorie = categorie
        self.herleidbaar = herleidbaar
        self.over = over
        self.aan = aan
        self.doel = doel
    }
}

extension Ontvanger {
    /// Somebody who works at an organisation of this kind, and never at the supplier itself.
    public static func soort(_ soort: Partnersoort) -> Ontvanger {
        switch soort {
        case .riec: .riec
        case .emm: .emm
        default: .partner(Organisatie(id: "aan-\(soort.rawValue)", soort: soort), rol: .anders)
        }
    }
}

/// What the covenant says of such a question, and what would make it allowed.
public struct Deelantwoord: Equatable, Sendable {
    /// With nothing recorded and nobody's consent yet.
    public let besluit: Besluit
    /// The rules that open it, from narrow to wide; of a no, those that give way.
    public let opent: [RegelID]
    /// The smallest set of consents with which no rule withholds it, in the order in which they are given: empty when it
    /// needs none, nil when none helps.
    public let metInstemming: [Instemming.Soort]?
    /// What must be on record first, once those consents are there.
    public let daarna: [Voorwaarde]
    /// The decision on the form that tells of nobody who it is (C6.2); nil when that form itself was asked about.
    public let anoniem: Besluit?
    /// As `metInstemming`, for that form.
    public let anoniemMetInstemming: [Instemming.Soort]?
    /// The decision when the supplier itself reports what it saw (H2.2.7); nil where that is no way.
    public let zelfMelden: Besluit?

    /// The rules that withhold it, narrowest first.
    public var houdtTegen: [RegelID] {
        if case .withheld(let regels, _) = besluit { regels.filter { !opent.contains($0) } } else { [] }
    }

    /// Every rule the answer rests on: those that withhold or ask something, then those that open.
    public var regels: [RegelID] {
        switch besluit {
        case .withheld(let regels, _): regels
        case .allowed(let voorwaarden): voorwaarden.map(\.regel) + opent
        case .undetermined(let ontbreekt): ontbreekt.map(\.regel) + opent
        }
    }
}

/// Asks the covenant with everything ordinary: the recipient takes part in it and signed for secrecy, an overleg has the case
/// on its agenda, and nothing is recorded or consented to yet.
public func magIk(_ vraag: Deelvraag, on dag: Dagwaarde, toegelatenLanden: Set<String>) -> Deelantwoord {
    let gewoon = Proefvraag(vraag, on: dag, toegelatenLanden: toegelatenLanden)
    let besluit = gewoon.besluit(), groep = gewoon.kleinsteGroep
    var daarna: [Voorwaarde] = []
    if let groep, case .allowed(let voorwaarden) = gewoon.besluit(met: groep) { daarna = voorwaarden }
    var anoniem = gewoon, melding = gewoon
    anoniem.gegeven = gewoon.gegeven.geanonimiseerd
    melding.context.eigenMelding = true
    return Deelantwoord(
        besluit: besluit, opent: gewoon.opent, metInstemming: groep, daarna: daarna, anoniem: vraag.herleidbaar ? anoniem.besluit() : nil,
        anoniemMetInstemming: vraag.herleidbaar ? anoniem.kleinsteGroep : nil,
        zelfMelden: besluit.houdtAchter && gewoon.kanZelfMelden ? melding.besluit() : nil)
}

/// The question as `decide` takes it.
private struct Proefvraag {
    var gegeven: Gegevenbeeld
    var context: Omstandigheden
    let afzender: Organisatie
    let aan: Ontvanger
    let doel: Doel
    let dag: Dagwaarde

    init(_ vraag: Deelvraag, on dag: Dagwaarde, toegelatenLanden: Set<String>) {
        afzender = Organisatie(id: "van-\(vraag.van.rawValue)", soort: vraag.van)
        // C18.2: tax data with one who does not hold them by its own task came from the Belastingdienst, and would be passed on.
        let eigen = vraag.categorie != .fiscaal || Artikel18.leveranciers.contains(vraag.van)
        let bron = eigen ? afzender : Organisatie(id: "van-\(Partnersoort.belastingdienst.rawValue)", soort: .belastingdienst)
        gegeven = Gegevenbeeld(categorie: vraag.categorie, herleidbaar: vraag.herleidbaar, bron: bron, over: vraag.over)
        context = Omstandigheden(opAgenda: true, deelname: .partner, geheimhouding: true, toegelatenLanden: toegelatenLanden)
        aan = vraag.aan
        doel = vraag.doel
        self.dag = dag
    }

    func besluit(met soorten: [Instemming.Soort] = []) -> Besluit {
        decide(gegeven, from: afzender, to: aan, purpose: doel, on: dag, consents: instemmingen(soorten), context: context)
    }

    /// Given today, for this recipient and for action by a partner: care gegevens that leave care need both (C21.5, C14.6).
    private func instemmingen(_ soorten: [Instemming.Soort]) -> [Instemming] {
        let gebruiken: Set<Instemming.Gebruik> = [.operationeel, geval.gebruik]
        return soorten.flatMap { soort in gebruiken.map { Instemming(soort: soort, gebruik: $0, van: dag) } }
    }

    private var geval: Geval {
        Geval(gegeven: gegeven, afzender: afzender, ontvanger: aan, doel: doel, instemmingen: [], context: context)
    }

    var opent: [RegelID] {
        let geval = geval
        return regelboek.filter { $0.oordeel(geval) == .opent }.map(\.id)
    }

    /// Found by trying them all: no second opinion on what the rules ask.
    var kleinsteGroep: [Instemming.Soort]? { instemmingsgroepen.first { !besluit(met: $0).houdtAchter } }

    /// H2.2.7: a serious signal, to the prosecutor and EMM.
    var kanZelfMelden: Bool {
        guard doel == .operationeelStrafrechtelijk || doel == .crisis else { return false }
        return geval.ontvanger == .officierMensenhandel || geval.ontvanger == .emm
    }
}

/// Every set of consents, the smallest first; within a set in the order in which they are given.
private let instemmingsgroepen: [[Instemming.Soort]] = {
    let soorten = Instemming.Soort.allCases
    let maskers = (0..<(1 << soorten.count)).sorted { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }
    return maskers.map { masker in soorten.indices.filter { masker & (1 << $0) != 0 }.map { soorten[$0] } }
}()

extension Besluit {
    fileprivate var houdtAchter: Bool { if case .withheld = self { true } else { false } }
}
