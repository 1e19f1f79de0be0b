import Convenant
import Invoer

extension Casusvorm {
    /// What `POST /signalen` takes as JSON. Unknown fields are refused.
    /// - Parameters:
    ///   - tenants: ids a signaal may be for.
    ///   - indicatoren: ids of the signalenlijst.
    public static func schema(tenants: [String], indicatoren: [String]) -> Schema {
        let categorie = Schema.keuze(Categorie.allCases.map(\.rawValue))
        var velden: [Eigenschap] = [
            .optioneel("tenant", .keuze(tenants), "De gemeente waar het signaal bij hoort; zonder is het die van de indiener of de regio"),
            .optioneel("categorie", categorie, "Categorie van alle gegevens, tenzij `categorieen` er een anders noemt"),
            .optioneel("categorieen", .sleutels(categorie, max: 200), "Per veld (pad zoals `slachtoffers[0].naam`) een andere categorie"),
            .optioneel("sterkte", .geheel(0...10), "0: zegt alleen niets; 10: sterk"),
            .optioneel("indicatoren", .lijst(.keuze(indicatoren), max: 100), "Ids uit de signalenlijst"),
            .optioneel("vermoedens", .lijst(.keuze(vermoedens.map(\.id)), max: 10), "Waarvan een vermoeden bestaat"),
            .optioneel("waargenomenOp", .datum, "Wanneer het is gezien"),
            .optioneel(
                nietHerkend,
                .lijst(
                    .object([
                        .verplicht("regel", .geheel(1...2_000_000), "Regelnummer in de tekst"),
                        .verplicht("tekst", .tekst(min: 1, max: 1_100_000), "De regel zelf"),
                    ]), max: 20_000), "Regels waarvoor geen veld is gevonden"),
        ]
        velden += los.map { .optioneel($0.kenmerk, $0.schema, $0.titel) }
        for soort in personen {
            velden.append(.optioneel(soort.lijst, .lijst(.object(soort.velden.map { .optioneel($0.kenmerk, $0.schema, $0.titel) }), max: 1_000), soort.titel))
        }
        for sectie in secties {
            velden.append(.optioneel(sectie.naam, .object(sectie.velden.map { .optioneel($0.kenmerk, $0.schema, $0.titel) }), sectie.titel))
        }
        return .object(velden)
    }

    /// What is wrong with a value for a kenmerk as it is stored; nil when nothing is.
    static func toets(_ waarde: String, kenmerk: String, rol: String) -> String? {
        let velden =
            personen.filter { $0.rol == rol }.flatMap { $0.velden.map { ($0.kenmerk, $0.schema) } } + los.map { ($0.kenmerk, $0.schema) }
            + secties.flatMap { sectie in sectie.velden.map { ("\(sectie.naam).\($0.kenmerk)", $0.schema) } }
        let schema = velden.first { $0.0 == kenmerk }?.1 ?? .tekst(min: 1, max: 1_100_000)
        return schema.toets(.tekst(waarde)).first?.melding
    }
}
