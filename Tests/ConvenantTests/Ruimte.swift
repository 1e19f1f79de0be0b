import Convenant

/// The space of questions that the property tests walk through.
enum Ruimte {
    static let bronnen = Partnersoort.allCases.map { organisatie($0, "-bron") }

    static let ontvangers: [Ontvanger] = Partnersoort.allCases.flatMap { soort in Rol.allCases.map { partner(soort, $0) } } + buiten

    /// Who receives and did not sign; a country on the list and one off it.
    static let buiten: [Ontvanger] = [
        .riec, .emm, .officierMensenhandel, .andereZorg("opvang"), .derde("krant"), .buitenland(land: "BE"), .buitenland(land: "BR"),
    ]

    /// One recipient for each way to be one: RuimteTests shows that every other is treated as one of these.
    static let soortenOntvangers: [Ontvanger] =
        Partnersoort.allCases.filter { organisatie($0).isConvenantpartner }.flatMap { [partner($0, .ketenregisseur), partner($0)] } + buiten

    /// One source for each way to be one; RuimteTests shows that too.
    static let soortenBronnen = [Partnersoort.om, .zorgpartner, .gemeentedienst, .belastingdienst].map { organisatie($0, "-bron") }

    static let gebruiken: [Instemming.Gebruik] = [.operationeel, .riec, .emm, .derde("opvang"), .derde("krant"), .derde("BE"), .derde("BR")]

    static let alleInstemmingen = gebruiken.flatMap { gebruik in alleDrie(gebruik) + [instemming(.officier, gebruik)] }

    /// The consent that names this recipient.
    static func gebruik(_ ontvanger: Ontvanger) -> Instemming.Gebruik {
        switch ontvanger {
        case .partner(let organisatie, _): organisatie.soort == .riec ? .riec : organisatie.soort == .emm ? .emm : .operationeel
        case .officierMensenhandel: .operationeel
        case .riec: .riec
        case .emm: .emm
        case .andereZorg(let naam), .derde(let naam), .buitenland(let naam): .derde(naam)
        }
    }

    /// Everything on record that can be: the widest there is. BeperkingTests shows that less never opens more.
    static let rijk = Omstandigheden(
        opAgenda: true, eigenAanlevering: true, eigenMelding: true, belangVastgelegd: true, noodzaakVastgelegd: true,
        crisisbesluitVastgelegd: true, concreteVerdenking: true, deelname: .partner, geheimhouding: true, toegelatenLanden: ["BE"])

    /// Each way to have less than that.
    static let beperkingen: [(naam: String, maak: @Sendable (inout Omstandigheden) -> Void)] = [
        ("off the agenda", { $0.opAgenda = false }), ("not the own gemeente's", { $0.eigenAanlevering = false }),
        ("not reported by the supplier", { $0.eigenMelding = false }), ("no weighing", { $0.belangVastgelegd = false }),
        ("no necessity", { $0.noodzaakVastgelegd = false }), ("no decision to act at once", { $0.crisisbesluitVastgelegd = false }),
        ("suspicion not asked", { if $0.concreteVerdenking == true { $0.concreteVerdenking = nil } }),
        ("no suspicion", { $0.concreteVerdenking = false }),
        ("participation unknown", { if $0.deelname == .partner { $0.deelname = nil } }),
        ("never joined", { $0.deelname = .nietToegetreden }), ("left", { $0.deelname = .vertrokken }),
        ("secrecy unknown", { if $0.geheimhouding == true { $0.geheimhouding = nil } }), ("secrecy not signed", { $0.geheimhouding = false }),
        ("country off the list", { $0.toegelatenLanden = [] }),
    ]

    static func met(_ verander: (inout Omstandigheden) -> Void) -> Omstandigheden {
        var nieuw = rijk
        verander(&nieuw)
        return nieuw
    }

    /// Every question of one of each kind: 13 purposes × 35 recipients × 4 sources × 4 categories × identifying or not = 14 560,
    /// with all on record that can be and no consents.
    static func soorten(_ doe: (Proefgeval, Standen) -> Void) {
        let ontvangers = soortenOntvangers.map { ($0, Standen(gebruik($0))) }
        for doel in Doel.allCases {
            for (naar, standen) in ontvangers {
                for bron in soortenBronnen {
                    for categorie in Categorie.allCases {
                        for herleidbaar in [false, true] {
                            let geval = Proefgeval(
                                categorie: categorie, herleidbaar: herleidbaar, bron: bron, over: .pleger, naar: naar, doel: doel, context: rijk)
                            doe(geval, standen)
                        }
                    }
                }
            }
        }
    }

    /// A question drawn at random, the same one for the same number.
    static func willekeurig(_ toeval: inout Toeval) -> Proefgeval {
        let bron = organisatie(toeval.een(Partnersoort.allCases))
        let instemmingen = (0..<Int(toeval.onder(9))).map { _ in willekeurigeInstemming(&toeval) }
        return Proefgeval(
            categorie: toeval.een(Categorie.allCases), herleidbaar: toeval.munt(), bron: bron, over: toeval.een(Betrokkenerol.allCases),
            afzender: toeval.onder(4) == 0 ? organisatie(toeval.een(Partnersoort.allCases)) : bron,
            naar: toeval.een(ontvangers), doel: toeval.een(Doel.allCases), instemmingen: instemmingen,
            context: Omstandigheden(
                opAgenda: toeval.munt(), eigenAanlevering: toeval.munt(), eigenMelding: toeval.munt(), belangVastgelegd: toeval.munt(),
                noodzaakVastgelegd: toeval.munt(), crisisbesluitVastgelegd: toeval.munt(), concreteVerdenking: toeval.een([nil, true, false]),
                deelname: toeval.een([nil, .partner, .partner, .partner, .nietToegetreden, .vertrokken]),
                geheimhouding: toeval.een([nil, true, true, true, false]), toegelatenLanden: toeval.munt() ? ["BE"] : []))
    }

    static func willekeurigeInstemming(_ toeval: inout Toeval) -> Instemming {
        let van = vandaag.nummer - 20 + Int(toeval.onder(22))
        return Instemming(
            soort: toeval.een(Instemming.Soort.allCases), gebruik: toeval.een(gebruiken), van: Dagwaarde(nummer: van),
            tot: toeval.onder(3) == 0 ? Dagwaarde(nummer: van + Int(toeval.onder(25))) : nil)
    }
}

/// SplitMix64: the same numbers in every run, so that a failure comes back.
struct Toeval {
    private var stand: UInt64
    init(_ zaad: UInt64) { stand = zaad }

    mutating func volgende() -> UInt64 {
        stand &+= 0x9E37_79B9_7F4A_7C15
        var z = stand
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func onder(_ grens: UInt64) -> UInt64 { volgende() % grens }
    mutating func munt() -> Bool { volgende() & 1 == 0 }
    mutating func een<T>(_ uit: [T]) -> T { uit[Int(onder(UInt64(uit.count)))] }
}
