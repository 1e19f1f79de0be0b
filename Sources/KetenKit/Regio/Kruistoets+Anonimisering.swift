import Invoer

// What the schema of anonimisering.yaml cannot tell.
extension Kruistoets {
    func anonimiseringfouten() -> [Fout] {
        guard let anonimisering else { return [] }
        return (anonimisering.waarde["kenmerken"]?.object ?? []).flatMap { veld in
            let pad = "kenmerken.\(veld.naam)"
            if let wijzen = veld.waarde.object, wijzen.count != 1 {
                return [anonimisering.fout(pad, "Hier hoort één wijze te staan: leeftijdsgroep of keuze.")]
            }
            return groepfouten(anonimisering, "\(pad).leeftijdsgroep", veld.waarde.elementen("leeftijdsgroep").compactMap(\.getal))
                + keuzefouten(anonimisering, "\(pad).keuze", veld.waarde.teksten("keuze"))
        }
    }

    /// Every age must fall in one band.
    private func groepfouten(_ document: YamlDocument, _ pad: String, _ grenzen: [Int]) -> [Fout] {
        var fouten: [Fout] = []
        if let eerste = grenzen.first, eerste != 0 { fouten.append(document.fout("\(pad)[0]", "De eerste groep hoort bij 0 te beginnen.")) }
        for plaats in grenzen.indices.dropFirst() where grenzen[plaats] <= grenzen[plaats - 1] {
            fouten.append(document.fout("\(pad)[\(plaats)]", "De leeftijden horen op te lopen."))
        }
        return fouten
    }

    /// Capitals make no difference when a value is looked up.
    private func keuzefouten(_ document: YamlDocument, _ pad: String, _ woorden: [String]) -> [Fout] {
        dubbelen(woorden.enumerated().map { Plek(document: document, pad: "\(pad)[\($0)]", waarde: $1.lowercased()) }, "Keuze")
    }
}
