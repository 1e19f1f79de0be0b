/// Collects the values of a case under construction.
struct Casusbouw {
    typealias Waarden = [Veld: String]

    var vermoedens: Set<Vermoeden> = []
    private var delen: [Rubriek: Waarden] = [:]
    private var persoon: Waarden = [:]
    private var personen: [Rubriek: [Casus.Persoon]] = [:]

    /// Whether the value was taken: a field that has one keeps it.
    mutating func zet(_ value: String, in veld: Veld, van rubriek: Rubriek) -> Bool {
        if rubriek.isPersoon { return Self.vul(&persoon, veld, value) }
        return Self.vul(&delen[rubriek, default: [:]], veld, value)
    }

    /// Ends the person under the heading. The form prints a heading for each kind of person: one without any answer
    /// states nobody.
    mutating func sluitPersoon(_ rubriek: Rubriek) {
        guard rubriek.isPersoon, !persoon.isEmpty else { return }
        personen[rubriek, default: []].append(Casus.Persoon(persoon))
        persoon.removeAll(keepingCapacity: true)
    }

    /// The case; the person that is open must have been ended.
    func casus() -> Casus {
        var casus = Casus()
        casus.melder = Casus.Melder(delen[.melder] ?? [:])
        casus.slachtoffers = personen[.slachtoffer] ?? []
        casus.plegers = personen[.pleger] ?? []
        casus.faciliteerders = personen[.faciliteerder] ?? []
        casus.omgevingSlachtoffer = Casus.Omgeving(delen[.omgevingSlachtoffer] ?? [:])
        casus.omgevingPleger = Casus.Omgeving(delen[.omgevingPleger] ?? [:])
        casus.samenvatting = delen[.samenvatting]?[.samenvatting]
        casus.vermoedens = vermoedens.sorted { $0.rawValue < $1.rawValue }
        casus.seksueleUitbuiting = Casus.SeksueleUitbuiting(delen[.vraag1] ?? [:])
        casus.economischeUitbuiting = Casus.EconomischeUitbuiting(delen[.vraag2] ?? [:])
        casus.dwang = Casus.Dwang(delen[.dwang] ?? [:])
        casus.handhaving = Casus.Handhaving(delen[.handhaving] ?? [:])
        casus.hulpverlening = Casus.Hulpverlening(delen[.hulpverlening] ?? [:])
        return casus
    }

    private static func vul(_ values: inout Waarden, _ veld: Veld, _ value: String) -> Bool {
        guard values[veld] == nil else { return false }
        values[veld] = value
        return true
    }
}
