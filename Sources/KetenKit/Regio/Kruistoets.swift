import Foundation
import Invoer

/// What no single file can tell: ids used twice, and references to what does not exist.
struct Kruistoets {
    let regio: YamlDocument?
    let gemeenten: [YamlDocument]
    let signalenlijst: YamlDocument?
    let regels: YamlDocument?
    let wet: YamlDocument?
    let anonimisering: YamlDocument?

    /// All faults between files that are good in themselves.
    func fouten() -> [Fout] {
        regiofouten() + gemeentefouten() + signaalfouten() + regelfouten() + wetfouten() + anonimiseringfouten()
    }

    private func regiofouten() -> [Fout] {
        guard let regio else { return [] }
        let gemeenteIDs = regio.waarde.teksten("gemeenten")
        var fouten = dubbelen(plekken(regio, "gemeenten"), "Gemeente") + dubbelen(plekken(regio, "modules"), "Module")
        fouten += dubbelen(plekken(regio, "organisaties", "id"), "Organisatie")
        if gemeenteIDs.contains(regio.waarde.verplichteTekst("id")) {
            fouten.append(regio.fout("id", "Een gemeente heeft hetzelfde id; regio en gemeenten moeten te onderscheiden zijn."))
        }
        for plek in plekken(regio, "organisaties", "id") where plek.waarde == "gemeente" || plek.waarde.hasPrefix("gemeente.") {
            fouten.append(plek.fout("Ids die met ‘gemeente.’ beginnen, horen bij gemeenten en hun diensten."))
        }
        if TimeZone(identifier: regio.waarde.verplichteTekst("tijdzone")) == nil {
            fouten.append(regio.fout("tijdzone", "Onbekende tijdzone; verwacht: een naam uit de IANA-lijst, zoals Europe/Amsterdam."))
        }
        return fouten
    }

    private func gemeentefouten() -> [Fout] {
        var fouten = dubbelen(gemeenten.flatMap { plekken($0, "netnummers") }, "Netnummer")
        fouten += dubbelen(gemeenten.map { Plek(document: $0, pad: "cbsCode", waarde: $0.waarde.verplichteTekst("cbsCode")) }, "CBS-code")
        fouten += dubbelen(gemeenten.flatMap { plekken($0, "diensten", "id") }, "Dienst")
        for gemeente in gemeenten {
            let id = gemeente.waarde.verplichteTekst("id")
            if gemeente.bestand != "gemeente-\(id).yaml" {
                fouten.append(gemeente.fout("id", "Het id komt niet overeen met de bestandsnaam gemeente-ID.yaml."))
            }
            for plek in plekken(gemeente, "diensten", "id") where !plek.waarde.hasPrefix("gemeente.\(id).") || plek.waarde.hasSuffix(".") {
                fouten.append(plek.fout("Het id van een dienst begint met ‘gemeente.\(id).’."))
            }
            fouten += dubbelen(plekken(gemeente, "jeugdprostitutie", "geldigVan"), "Ingangsdatum")
            guard let bekend = regio?.waarde.teksten("modules") else { continue }
            for veld in gemeente.waarde["modules"]?.object ?? [] where !bekend.contains(veld.naam) {
                let melding = "Onbekende module ‘\(toonbaar(veld.naam))’; regio.yaml noemt haar niet.\(bedoeldeU(veld.naam, onder: bekend))"
                fouten.append(gemeente.fout("modules.\(veld.naam)", melding))
            }
        }
        return fouten
    }

    private func signaalfouten() -> [Fout] {
        guard let signalenlijst else { return [] }
        let groepen = signalenlijst.waarde.elementen("groepen")
        let indicatoren = groepen.indices.flatMap { groep in
            groepen[groep].elementen("indicatoren").enumerated().map {
                Plek(document: signalenlijst, pad: "groepen[\(groep)].indicatoren[\($0)].id", waarde: $1.verplichteTekst("id"))
            }
        }
        return dubbelen(plekken(signalenlijst, "groepen", "id"), "Groep") + dubbelen(indicatoren, "Indicator")
    }

    private func regelfouten() -> [Fout] {
        regels.map { dubbelen(plekken($0, "regels", "id"), "Regel") } ?? []
    }
}

/// A text somewhere in a file.
struct Plek {
    let document: YamlDocument
    let pad: String
    let waarde: String

    func fout(_ melding: String) -> Fout { document.fout(pad, melding) }
}

/// The texts of a list, or one field of each of its objects.
func plekken(_ document: YamlDocument, _ lijst: String, _ sleutel: String? = nil) -> [Plek] {
    document.waarde.elementen(lijst).enumerated().compactMap { plaats, element in
        let waarde = sleutel.map { element[$0] } ?? element
        return waarde?.tekst.map { Plek(document: document, pad: "\(lijst)[\(plaats)]" + (sleutel.map { ".\($0)" } ?? ""), waarde: $0) }
    }
}

/// A fault at every text that stood somewhere else already.
func dubbelen(_ plekken: [Plek], _ wat: String) -> [Fout] {
    var eerste: [String: Plek] = [:]
    return plekken.compactMap { plek in
        guard let eerder = eerste.updateValue(plek, forKey: plek.waarde) else { return nil }
        let regel = eerder.document.regel(eerder.pad).map { ":\($0)" } ?? ""
        return plek.fout("\(wat) komt twee keer voor; ook in \(eerder.document.bestand)\(regel).")
    }
}
