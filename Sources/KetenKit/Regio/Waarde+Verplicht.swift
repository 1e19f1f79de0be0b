import Invoer

// What a schema has already promised. A broken promise is a mistake in this folder, not in the configuration.
extension Waarde {
    func verplichteTekst(_ sleutel: String) -> String {
        guard let tekst = self[sleutel]?.tekst else { preconditionFailure("The schema lets \(sleutel) be something else than text") }
        return tekst
    }

    func verplichtGetal(_ sleutel: String) -> Int {
        guard let getal = self[sleutel]?.getal else { preconditionFailure("The schema lets \(sleutel) be something else than a number") }
        return getal
    }

    func elementen(_ sleutel: String) -> [Waarde] { self[sleutel]?.lijst ?? [] }

    func teksten(_ sleutel: String) -> [String] { elementen(sleutel).compactMap(\.tekst) }
}
