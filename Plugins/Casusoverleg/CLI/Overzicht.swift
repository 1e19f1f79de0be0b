import FormatCasus

/// A case as titles and named values, in the order of the form.
enum Overzicht {
    typealias Veldwaarde = (naam: String, waarde: String)

    static func delen(_ casus: Casus) -> [(titel: String, delen: [[Veldwaarde]])] {
        [
            ("Melder", [velden(casus.melder)]),
            ("Slachtoffer", casus.slachtoffers.map(velden)),
            ("Uitbuiter/pleger", casus.plegers.map(velden)),
            ("Faciliteerder", casus.faciliteerders.map(velden)),
            ("Sociale omgeving slachtoffer", [velden(casus.omgevingSlachtoffer)]),
            ("Sociale omgeving pleger", [velden(casus.omgevingPleger)]),
            ("Samenvatting", [casus.samenvatting.map { [("tekst", $0)] } ?? []]),
            ("Vermoedens", [casus.vermoedens.map { ("vermoeden", woorden($0.rawValue)) }]),
            ("Vraag 1: seksuele uitbuiting", [velden(casus.seksueleUitbuiting)]),
            ("Vraag 2: economische uitbuiting", [velden(casus.economischeUitbuiting)]),
            ("Dwang/dreiging/uitbuiting", [velden(casus.dwang)]),
            ("Handhaving", [velden(casus.handhaving)]),
            ("Hulpverlening", [velden(casus.hulpverlening)]),
        ]
    }

    /// The stored properties are in the order of the form and bear its words.
    private static func velden(_ part: Any) -> [Veldwaarde] {
        Mirror(reflecting: part).children.compactMap { child in
            guard let name = child.label, let value = child.value as? String else { return nil }
            return (woorden(name), value)
        }
    }

    /// `ingevuldDoor` → "ingevuld door"
    private static func woorden(_ name: String) -> String {
        name.reduce(into: "") { $0 += $1.isUppercase ? " " + $1.lowercased() : String($1) }
    }
}
