import Convenant
import Dispatch

/// Measures the covenant alone: a dossier of 500 gegevens seen by 20 viewers, each gegeven decided on its own. `deploy/bench`
/// builds and runs it; it prints the median in microseconds.
@main
enum Beslisbank {
    static func main() {
        let gegevens = (0..<500).map(gegeven), kijkers = Self.kijkers
        precondition(kijkers.count == 20)
        var tijden: [UInt64] = [], zichtbaar = 0
        for _ in 0..<51 {
            let begin = DispatchTime.now().uptimeNanoseconds
            zichtbaar = 0
            for (kijker, doel) in kijkers {
                let context = Omstandigheden(opAgenda: true, concreteVerdenking: true, deelname: .partner, geheimhouding: true)
                for (beeld, instemmingen) in gegevens {
                    if case .allowed = decide(beeld, from: beeld.bron, to: kijker, purpose: doel, on: vandaag, consents: instemmingen, context: context) { zichtbaar += 1 }
                }
            }
            tijden.append(DispatchTime.now().uptimeNanoseconds - begin)
        }
        precondition(zichtbaar > 0 && zichtbaar < 10_000, "some are shown and some are not")
        print(tijden.sorted()[tijden.count / 2] / 1000)
    }

    private static let vandaag = Dagwaarde(jaar: 2026, maand: 11, dag: 25)

    private static func organisatie(_ soort: Partnersoort) -> Organisatie { Organisatie(id: soort.rawValue, soort: soort) }

    /// Sources, categories, roles and consents in turn, so that no two neighbours are alike.
    private static func gegeven(_ nummer: Int) -> (Gegevenbeeld, [Instemming]) {
        let bron = organisatie([.politie, .zorgpartner, .belastingdienst, .gemeentedienst, .om, .jeugdzorg][nummer % 6])
        let categorie: Categorie = bron.soort == .belastingdienst ? .fiscaal : [.gewoon, .strafrechtelijk, .zorg][nummer / 6 % 3]
        let beeld = Gegevenbeeld(
            categorie: categorie, herleidbaar: nummer % 4 != 0, bron: bron, over: Betrokkenerol.allCases[nummer % Betrokkenerol.allCases.count])
        let soorten = Array([Instemming.Soort.client, .partner, .zorgcoordinator].prefix(nummer % 4))
        return (beeld, soorten.map { Instemming(soort: $0, gebruik: .operationeel, van: Dagwaarde(nummer: vandaag.nummer - 5)) })
    }

    private static var kijkers: [(Ontvanger, Doel)] {
        let bestand = [Rol.ketenregisseur, .voorbereiding].map { (Ontvanger.partner(organisatie(.gemeentedienst), rol: $0), Doel.centraalBestand) }
        let zorg = [(Ontvanger.partner(organisatie(.zorgcoordinatie), rol: .zorgcoordinator), Doel.centraalBestand)]
        let tafel = Partnersoort.allCases.filter { $0 != .riec && $0 != .emm }.map { (Ontvanger.partner(organisatie($0), rol: .anders), Doel.casusoverleg) }
        return bestand + zorg + tafel + [(.riec, .raadplegingRiec), (.emm, .overdracht), (.officierMensenhandel, .operationeelStrafrechtelijk)]
    }
}
