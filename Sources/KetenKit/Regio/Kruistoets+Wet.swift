import Invoer

// References and periods in wet.yaml.
extension Kruistoets {
    func wetfouten() -> [Fout] {
        guard let wet else { return [] }
        let gronden = plekken(wet, "rechtsgronden", "id").map(\.waarde)
        var fouten = dubbelen(plekken(wet, "rechtsgronden", "id"), "Rechtsgrond")
        fouten += onbekenden(plekken(wet, "rechtsgronden", "vervangt"), onder: gronden, "rechtsgrond")
        fouten += onbekenden(plekken(wet, "termijnen", "rechtsgrond"), onder: gronden, "rechtsgrond")
        if let regels {
            fouten += onbekenden(plekken(wet, "termijnen", "regel"), onder: plekken(regels, "regels", "id").map(\.waarde), "regel")
        }
        return fouten + periodefouten(wet, "rechtsgronden") + periodefouten(wet, "termijnen") + overlappingen(wet)
    }

    /// These are ids of the configuration, not personal data; still only the key is named, and the nearest id.
    private func onbekenden(_ plekken: [Plek], onder bekend: [String], _ wat: String) -> [Fout] {
        plekken.filter { !bekend.contains($0.waarde) }.map {
            $0.fout("Deze \(wat) bestaat niet.\(bedoeldeU($0.waarde, onder: bekend))")
        }
    }

    private func periodefouten(_ wet: YamlDocument, _ lijst: String) -> [Fout] {
        wet.waarde.elementen(lijst).enumerated().compactMap { plaats, element in
            guard let tot = element["geldigTot"]?.tekst, tot <= element.verplichteTekst("geldigVan") else { return nil }
            return wet.fout("\(lijst)[\(plaats)].geldigTot", "Ligt niet na geldigVan.")
        }
    }

    /// A term may change: the same id again, for another period. Two versions may not hold on one day.
    private func overlappingen(_ wet: YamlDocument) -> [Fout] {
        let termijnen = wet.waarde.elementen("termijnen").map(Termijn.init)
        return termijnen.indices.compactMap { plaats in
            let deze = termijnen[plaats]
            let dubbel = termijnen[..<plaats].contains { eerder in
                eerder.id == deze.id && eerder.geldt(op: max(eerder.geldigVan, deze.geldigVan)) && deze.geldt(op: max(eerder.geldigVan, deze.geldigVan))
            }
            return dubbel ? wet.fout("termijnen[\(plaats)].id", "Deze termijn komt twee keer voor met perioden die elkaar overlappen.") : nil
        }
    }
}
