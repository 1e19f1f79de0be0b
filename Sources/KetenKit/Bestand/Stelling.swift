import Convenant
import Foundation
import Invoer

/// A fact as it comes in, before it is stored: about whom, which kenmerk, what was stated.
struct Stelling: Sendable {
    let rol: String
    let betrokkene: UUID?
    let kenmerk: String
    let waarde: String
    let categorie: Categorie
    let herleidbaar: Bool

    /// Takes a checked input apart into facts. Nothing of it is left out: what has no field is a fact of its own.
    /// - Returns: the facts, and the paths in `categorieen` that are of no field filled in.
    static func ontleed(_ invoer: Waarde, categorie: Categorie, nieuwId: () -> UUID) -> (stellingen: [Stelling], vreemd: [String]) {
        var uit: [Stelling] = []
        var paden = Set((invoer["categorieen"]?.object ?? []).map(\.naam))
        func categorieVan(_ pad: String) -> Categorie {
            paden.remove(pad)
            return invoer["categorieen"]?[pad]?.tekst.flatMap(Categorie.init(rawValue:)) ?? categorie
        }
        func voegToe(_ waarde: Waarde?, _ veld: Casusvorm.Veldsoort, kenmerk: String, pad: String, rol: String, betrokkene: UUID?) {
            guard let tekst = waarde?.tekst else { return }
            uit.append(
                Stelling(
                    rol: rol, betrokkene: betrokkene, kenmerk: kenmerk, waarde: tekst, categorie: categorieVan(pad),
                    herleidbaar: veld.herleidbaar))
        }
        for veld in Casusvorm.los {
            voegToe(invoer[veld.kenmerk], veld, kenmerk: veld.kenmerk, pad: veld.kenmerk, rol: "casus", betrokkene: nil)
        }
        for soort in Casusvorm.personen {
            for (nummer, persoon) in (invoer[soort.lijst]?.lijst ?? []).enumerated() {
                let id = nieuwId()
                for veld in soort.velden {
                    voegToe(
                        persoon[veld.kenmerk], veld, kenmerk: veld.kenmerk, pad: "\(soort.lijst)[\(nummer)].\(veld.kenmerk)", rol: soort.rol,
                        betrokkene: id)
                }
            }
        }
        for sectie in Casusvorm.secties {
            for veld in sectie.velden {
                let pad = "\(sectie.naam).\(veld.kenmerk)"
                voegToe(invoer[sectie.naam]?[veld.kenmerk], veld, kenmerk: pad, pad: pad, rol: sectie.rol, betrokkene: nil)
            }
        }
        for (nummer, regel) in (invoer[Casusvorm.nietHerkend]?.lijst ?? []).enumerated() {
            guard let tekst = regel["tekst"]?.tekst else { continue }
            uit.append(
                Stelling(
                    rol: "casus", betrokkene: nil, kenmerk: Casusvorm.nietHerkend, waarde: tekst, categorie: categorieVan("\(Casusvorm.nietHerkend)[\(nummer)]"),
                    herleidbaar: true))
        }
        return (uit, paden.sorted())
    }
}
