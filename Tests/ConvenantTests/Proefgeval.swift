import Convenant
import Testing

/// A day in the middle of everything.
let vandaag = Dagwaarde(jaar: 2026, maand: 3, dag: 10)
let gisteren = Dagwaarde(jaar: 2026, maand: 3, dag: 9)
let morgen = Dagwaarde(jaar: 2026, maand: 3, dag: 11)

func organisatie(_ soort: Partnersoort, _ naam: String = "") -> Organisatie { Organisatie(id: soort.rawValue + naam, soort: soort) }

/// A recipient of a kind; `anders` is anybody who works there.
func partner(_ soort: Partnersoort, _ rol: Rol = .anders) -> Ontvanger { .partner(organisatie(soort), rol: rol) }

func instemming(
    _ soort: Instemming.Soort, _ gebruik: Instemming.Gebruik = .operationeel, dagenGeleden: Int = 1, tot: Dagwaarde? = nil
) -> Instemming {
    Instemming(soort: soort, gebruik: gebruik, van: Dagwaarde(nummer: vandaag.nummer - dagenGeleden), tot: tot)
}

/// The client's, the care partner's and the zorgcoördinator's, in that order.
func alleDrie(_ gebruik: Instemming.Gebruik = .operationeel) -> [Instemming] {
    [
        instemming(.client, gebruik, dagenGeleden: 9), instemming(.partner, gebruik, dagenGeleden: 6),
        instemming(.zorgcoordinator, gebruik, dagenGeleden: 3),
    ]
}

/// One question to the covenant. What a test does not name is as in the most ordinary case: free text that can name
/// anybody, from a gemeente, to a partner who signed both covenant and secrecy statement.
struct Proefgeval: Sendable {
    var categorie = Categorie.gewoon
    var herleidbaar = true
    var bron = organisatie(.gemeentedienst, "-bron")
    var over = Betrokkenerol.casus
    var afzender: Organisatie?
    var naar = partner(.politie)
    var doel = Doel.verrijking
    var dag = vandaag
    var instemmingen: [Instemming] = []
    var context = Omstandigheden(deelname: .partner, geheimhouding: true)

    var besluit: Besluit {
        decide(
            Gegevenbeeld(categorie: categorie, herleidbaar: herleidbaar, bron: bron, over: over), from: afzender ?? bron, to: naar, purpose: doel,
            on: dag, consents: instemmingen, context: context)
    }

    var isZorgsignaal: Bool { ConvenantTests.isZorgsignaal(categorie, herleidbaar: herleidbaar, van: bron) }

    /// The rules that withhold it, and those they overrule; empty when nothing does.
    var regels: [RegelID] { besluit.regels }

    func met(_ verander: (inout Omstandigheden) -> Void) -> Proefgeval {
        var nieuw = self
        verander(&nieuw.context)
        return nieuw
    }

    func met(instemmingen: [Instemming]) -> Proefgeval {
        var nieuw = self
        nieuw.instemmingen = instemmingen
        return nieuw
    }

    /// The same question with another answer to one of its parts: `geval.met(\.naar, .riec)`.
    func met<Waarde>(_ deel: WritableKeyPath<Proefgeval, Waarde>, _ waarde: Waarde) -> Proefgeval {
        var nieuw = self
        nieuw[keyPath: deel] = waarde
        return nieuw
    }
}

extension Besluit {
    var regels: [RegelID] { if case .withheld(let regels, _) = self { regels } else { [] } }
    var isAllowed: Bool { if case .allowed = self { true } else { false } }
    var isWithheld: Bool { if case .withheld = self { true } else { false } }

    /// Withheld by these rules from one who may not know that there is anything.
    static func stil(_ regels: RegelID...) -> Besluit { .withheld(regels, bestaanMagBekend: false) }
    /// Withheld by these rules from one who works in the central file, and sees that there is something.
    static func zichtbaar(_ regels: RegelID...) -> Besluit { .withheld(regels, bestaanMagBekend: true) }

    /// Whether this answer opens no more than the other: a no is the narrowest, a condition is a restriction, and what must be
    /// looked up first may turn out to be a no.
    func isNietWijder(dan ruim: Besluit) -> Bool {
        switch (self, ruim) {
        case (.withheld, _): true
        case (_, .withheld): false
        case (.undetermined(let meer), .undetermined(let minder)): minder.allSatisfy(meer.contains)
        case (.undetermined, .allowed): true
        case (.allowed, .undetermined): false
        case (.allowed(let meer), .allowed(let minder)): minder.allSatisfy(meer.contains)
        }
    }
}

/// A case of a rule with the answer it must get; the sentence says on which side of the rule it lies.
struct Voorbeeld: Sendable, CustomTestStringConvertible {
    let zin: String
    let geval: Proefgeval
    let antwoord: Besluit

    init(_ zin: String, _ geval: Proefgeval, _ antwoord: Besluit) {
        self.zin = zin
        self.geval = geval
        self.antwoord = antwoord
    }

    var testDescription: String { zin }

    func klopt(sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(geval.besluit == antwoord, "\(zin)", sourceLocation: sourceLocation)
    }
}

/// Counts what is wrong in a walk through many questions and keeps the first of it, so that one fault does not make
/// thousands of lines.
struct Fouten {
    private(set) var aantal = 0
    private(set) var eerste = ""

    mutating func noteer(als isFout: Bool, _ wat: @autoclosure () -> String) {
        guard isFout else { return }
        if aantal == 0 { eerste = wat() }
        aantal += 1
    }

    func geen(sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(aantal == 0, "\(eerste)", sourceLocation: sourceLocation)
    }
}
