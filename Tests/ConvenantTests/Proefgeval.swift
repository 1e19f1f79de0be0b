import Convenant

/// A day in the middle of everything.
let vandaag = Dagwaarde(jaar: 2026, maand: 3, dag: 10)

func organisatie(_ soort: Partnersoort, _ naam: String = "") -> Organisatie { Organisatie(id: soort.rawValue + naam, soort: soort) }

/// A recipient of a kind; `anders` is anybody who works there.
func partner(_ soort: Partnersoort, _ rol: Rol = .anders) -> Ontvanger { .partner(organisatie(soort), rol: rol) }

func instemming(_ soort: Instemming.Soort, _ gebruik: Instemming.Gebruik = .operationeel, dagenGeleden: Int = 1, tot: Dagwaarde? = nil) -> Instemming {
    Instemming(soort: soort, gebruik: gebruik, van: Dagwaarde(nummer: vandaag.nummer - dagenGeleden), tot: tot)
}

/// The client's, the care partner's and the zorgcoördinator's, in that order.
func alleDrie(_ gebruik: Instemming.Gebruik = .operationeel) -> [Instemming] {
    [instemming(.client, gebruik, dagenGeleden: 9), instemming(.partner, gebruik, dagenGeleden: 6), instemming(.zorgcoordinator, gebruik, dagenGeleden: 3)]
}

/// One question to the covenant. What a test does not name is as in the most ordinary case; secrecy is signed.
struct Proefgeval {
    var categorie = Categorie.gewoon
    var herleidbaar = true
    var bron = organisatie(.gemeentedienst, "-bron")
    var afzender: Organisatie?
    var naar = partner(.politie)
    var doel = Doel.verrijking
    var instemmingen: [Instemming] = []
    var context = Omstandigheden(geheimhouding: true)

    var besluit: Besluit {
        decide(
            Gegevenbeeld(categorie: categorie, herleidbaar: herleidbaar, bron: bron), from: afzender ?? bron, to: naar, purpose: doel,
            on: vandaag, consents: instemmingen, context: context)
    }

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
}

extension Besluit {
    var regels: [RegelID] { if case .withheld(let regels, _) = self { regels } else { [] } }
    var isAllowed: Bool { if case .allowed = self { true } else { false } }
    var isWithheld: Bool { if case .withheld = self { true } else { false } }
}
