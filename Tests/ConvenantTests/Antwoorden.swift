import Convenant

/// What is consented to: nothing, each alone, each right beginning of the chain, all, and all in the wrong order.
enum Stand: Int, CaseIterable, Sendable {
    case geen, client, partner, coordinator, officier, tweeVanDrie, keten, alles, omgekeerd

    func instemmingen(_ gebruik: Instemming.Gebruik) -> [Instemming] {
        let drie = alleDrie(gebruik), officier = instemming(.officier, gebruik)
        return switch self {
        case .geen: []
        case .client: [drie[0]]
        case .partner: [drie[1]]
        case .coordinator: [drie[2]]
        case .officier: [officier]
        case .tweeVanDrie: [drie[0], drie[1]]
        case .keten: drie
        case .alles: drie + [officier]
        case .omgekeerd:
            [
                instemming(.client, gebruik, dagenGeleden: 3), instemming(.partner, gebruik, dagenGeleden: 6),
                instemming(.zorgcoordinator, gebruik, dagenGeleden: 9), officier,
            ]
        }
    }

    var metLeverancier: Bool { self == .partner || self == .tweeVanDrie || self == .omgekeerd || metKeten }
    var metKeten: Bool { self == .keten || self == .alles }
    var metOfficier: Bool { self == .officier || self == .alles || self == .omgekeerd }

    /// What a smaller consent state may be compared with: all of its consents are in the second too, in no worse order.
    static let minderEnMeer: [(minder: Stand, meer: Stand)] = [
        (.geen, .client), (.geen, .partner), (.geen, .coordinator), (.geen, .officier), (.geen, .omgekeerd), (.client, .tweeVanDrie),
        (.partner, .tweeVanDrie), (.tweeVanDrie, .keten), (.coordinator, .keten), (.keten, .alles), (.officier, .alles), (.omgekeerd, .alles),
    ]
}

/// The consents of each state for one use, made once.
struct Standen: Sendable {
    private let perStand: [[Instemming]]
    init(_ gebruik: Instemming.Gebruik) { perStand = Stand.allCases.map { $0.instemmingen(gebruik) } }
    subscript(_ stand: Stand) -> [Instemming] { perStand[stand.rawValue] }
}

/// A recipient, and for one who did not sign whether the chain is also consented to for action by the partners, and whether
/// the supplier reports it itself: both matter there beside the consent that names the recipient.
struct Bestemming: Sendable {
    let naar: Ontvanger
    var operationeel = false
    var eigenMelding = false

    static let alle: [Bestemming] = Ruimte.soortenOntvangers.flatMap { naar in
        switch naar {
        case .partner: [Bestemming(naar: naar)]
        case .officierMensenhandel: [Bestemming(naar: naar), Bestemming(naar: naar, eigenMelding: true)]
        case .emm:
            [false, true].flatMap { ja in [Bestemming(naar: naar, eigenMelding: ja), Bestemming(naar: naar, operationeel: true, eigenMelding: ja)] }
        case .riec, .andereZorg, .derde, .buitenland: [Bestemming(naar: naar), Bestemming(naar: naar, operationeel: true)]
        }
    }

    var partner: Organisatie? { if case .partner(let organisatie, _) = naar { organisatie } else { nil } }
    var isDirect: Bool { if case .partner(_, let rol) = naar { heeftDirecteToegang(rol) } else { false } }

    var context: Omstandigheden { Ruimte.met { $0.eigenMelding = eigenMelding } }

    func instemmingen(_ stand: Stand) -> [Instemming] {
        stand.instemmingen(Ruimte.gebruik(naar)) + (operationeel ? Stand.keten.instemmingen(.operationeel) : [])
    }
}

/// One question, and its answer in each consent state.
struct Rij: Sendable {
    let doel: Doel
    let bestemming: Bestemming
    let bron: Organisatie
    let categorie: Categorie
    let herleidbaar: Bool
    let antwoorden: [Besluit]
    /// Those that are a no, one bit for each state; and whether all nine answers are the same. For speed.
    let nee: Int
    let isEenderlei: Bool

    init(doel: Doel, bestemming: Bestemming, bron: Organisatie, categorie: Categorie, herleidbaar: Bool, antwoorden: [Besluit]) {
        self.doel = doel
        self.bestemming = bestemming
        self.bron = bron
        self.categorie = categorie
        self.herleidbaar = herleidbaar
        self.antwoorden = antwoorden
        let eerste = antwoorden[0]
        var nee = 0, gelijk = true
        for (nummer, besluit) in antwoorden.enumerated() {
            if besluit.isWithheld { nee |= 1 << nummer }
            if gelijk, nummer > 0 { gelijk = besluit == eerste }
        }
        self.nee = nee
        isEenderlei = gelijk
    }

    subscript(_ stand: Stand) -> Besluit { antwoorden[stand.rawValue] }
    func isNee(_ stand: Stand) -> Bool { nee & (1 << stand.rawValue) != 0 }

    var isZorgsignaal: Bool { ConvenantTests.isZorgsignaal(categorie, herleidbaar: herleidbaar, van: bron) }

    func wat(_ stand: Stand) -> String {
        "\(categorie) \(herleidbaar ? "herleidbaar" : "anoniem") van \(bron.soort) naar \(bestemming), \(doel), \(stand): \(self[stand])"
    }
}

let zorgsoorten: Set<Partnersoort> = [.zorgcoordinatie, .zorgpartner, .jeugdzorg]

/// What C21.5 protects: each care gegeven, and who somebody is in all that a care organisation brought in.
func isZorgsignaal(_ categorie: Categorie, herleidbaar: Bool, van bron: Organisatie) -> Bool {
    categorie == .zorg || herleidbaar && zorgsoorten.contains(bron.soort)
}

/// The answers to the whole space, asked once and shared by the tests that look at them: 13 purposes × 44 ways to receive ×
/// 16 sources × 4 categories × identifying or not × 9 consent states = 658 944 questions, with all on record that can be.
struct Antwoorden: Sendable {
    static let rijen: [Rij] = {
        let vragen = Bestemming.alle.map { bestemming in (bestemming, bestemming.context, Stand.allCases.map(bestemming.instemmingen)) }
        var rijen: [Rij] = []
        rijen.reserveCapacity(73_216)
        for doel in Doel.allCases {
            for (bestemming, context, standen) in vragen {
                for bron in Ruimte.bronnen {
                    for categorie in Categorie.allCases {
                        for herleidbaar in [false, true] {
                            let gegeven = Gegevenbeeld(categorie: categorie, herleidbaar: herleidbaar, bron: bron, over: .pleger)
                            let antwoorden = standen.map {
                                decide(gegeven, from: bron, to: bestemming.naar, purpose: doel, on: vandaag, consents: $0, context: context)
                            }
                            rijen.append(
                                Rij(
                                    doel: doel, bestemming: bestemming, bron: bron, categorie: categorie, herleidbaar: herleidbaar,
                                    antwoorden: antwoorden))
                        }
                    }
                }
            }
        }
        return rijen
    }()

    /// The eight rows of one purpose, recipient and source: `[categorie][herleidbaar]` one after the other.
    static let perBron = Categorie.allCases.count * 2
    static let perBestemming = perBron * Ruimte.bronnen.count
}
