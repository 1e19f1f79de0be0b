import Convenant

/// The space of questions that the property tests walk through.
enum Ruimte {
    static let bronnen = [Partnersoort.belastingdienst, .fiod, .om, .politie, .gemeentedienst, .zorgpartner].map { organisatie($0) }

    static let ontvangers: [Ontvanger] =
        Partnersoort.allCases.flatMap { soort in Rol.allCases.map { partner(soort, $0) } }
        + [.riec, .emm, .officierMensenhandel, .andereZorg("opvang"), .derde("krant"), .buitenland(land: "BE"), .buitenland(land: "BR")]

    static let gebruiken: [Instemming.Gebruik] = [.operationeel, .riec, .emm, .derde("opvang"), .derde("krant"), .derde("BE"), .derde("BR")]

    static let alleInstemmingen = gebruiken.flatMap { gebruik in alleDrie(gebruik) + [instemming(.officier, gebruik)] }

    /// Everything on record that can be.
    static let rijk = Omstandigheden(
        opAgenda: true, eigenAanlevering: true, eigenMelding: true, belangVastgelegd: true, noodzaakVastgelegd: true,
        crisisbesluitVastgelegd: true, concreteVerdenking: true, geheimhouding: true, toegelatenLanden: ["BE"])

    /// Every question for one purpose, bare and with all on record, without consent and with all.
    static func gevallen(_ doel: Doel, _ doe: (Proefgeval) -> Void) {
        for bron in bronnen {
            for categorie in Categorie.allCases {
                for herleidbaar in [true, false] {
                    for naar in ontvangers {
                        for context in [Omstandigheden(), rijk] {
                            for instemmingen in [[], alleInstemmingen] {
                                doe(
                                    Proefgeval(
                                        categorie: categorie, herleidbaar: herleidbaar, bron: bron, afzender: bron, naar: naar, doel: doel,
                                        instemmingen: instemmingen, context: context))
                            }
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
            categorie: toeval.een(Categorie.allCases), herleidbaar: toeval.munt(), bron: bron,
            afzender: toeval.onder(4) == 0 ? organisatie(toeval.een(Partnersoort.allCases)) : bron,
            naar: toeval.een(ontvangers), doel: toeval.een(Doel.allCases), instemmingen: instemmingen,
            context: Omstandigheden(
                opAgenda: toeval.munt(), eigenAanlevering: toeval.munt(), eigenMelding: toeval.munt(), belangVastgelegd: toeval.munt(),
                noodzaakVastgelegd: toeval.munt(), crisisbesluitVastgelegd: toeval.munt(), concreteVerdenking: toeval.een([nil, true, false]),
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
