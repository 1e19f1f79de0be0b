extension Schema {
    /// This schema as JSON Schema 2020-12, for OpenAPI 3.1.
    public func openAPI() -> Waarde {
        var velden = grondvorm()
        if magNiets { velden = metNiets(velden) }
        if let uitleg { velden.append(Veld("description", .tekst(uitleg))) }
        return .object(velden)
    }

    private func grondvorm() -> [Veld] {
        switch vorm {
        case .iets: []
        case .tekst(let regel): tekstvorm(regel)
        case .geheel(let bereik):
            [Veld("type", "integer")]
                + (bereik.map { [Veld("minimum", .getal($0.lowerBound)), Veld("maximum", .getal($0.upperBound))] } ?? [])
        case .getal(let bereik):
            [Veld("type", "number")]
                + (bereik.map { [Veld("minimum", .breuk($0.lowerBound)), Veld("maximum", .breuk($0.upperBound))] } ?? [])
        case .bool: [Veld("type", "boolean")]
        case .datum: [Veld("type", "string"), Veld("format", "date")]
        case .deelDatum: [Veld("type", "string"), Veld("pattern", #"^\d{4}(?:-\d{2}(?:-\d{2})?)?$"#)]
        case .uuid: [Veld("type", "string"), Veld("format", "uuid")]
        case .keuze(let woorden): [Veld("type", "string"), Veld("enum", .lijst(woorden.map(Waarde.tekst)))]
        case .lijst(let element, let aantal):
            [Veld("type", "array"), Veld("items", element.openAPI())] + grenzen(aantal, "minItems", "maxItems")
        case .object(let eigenschappen): objectvorm(eigenschappen)
        case .sleutels(let element, let namen, let aantal):
            [Veld("type", "object"), Veld("propertyNames", namen.openAPI()), Veld("additionalProperties", element.openAPI())]
                + grenzen(aantal, "minProperties", "maxProperties")
        case .eenVan(let schemas): [Veld("anyOf", .lijst(schemas.map { $0.openAPI() }))]
        }
    }

    private func tekstvorm(_ regel: Tekstregel) -> [Veld] {
        var velden = [Veld("type", "string")] + grenzen(regel.lengte, "minLength", "maxLength")
        if let patroon = regel.patroon { velden.append(Veld("pattern", .tekst(patroon.uitdrukking))) }
        if let formaat = regel.formaat?.schemanaam { velden.append(Veld("format", .tekst(formaat))) }
        return velden
    }

    private func objectvorm(_ eigenschappen: [Eigenschap]) -> [Veld] {
        let properties = eigenschappen.map { eigenschap in
            Veld(eigenschap.naam, (eigenschap.omschrijving.isEmpty ? eigenschap.schema : eigenschap.schema.omschreven(eigenschap.omschrijving)).openAPI())
        }
        var velden = [Veld("type", "object"), Veld("properties", .object(properties))]
        let verplicht = eigenschappen.filter(\.verplicht).map { Waarde.tekst($0.naam) }
        if !verplicht.isEmpty { velden.append(Veld("required", .lijst(verplicht))) }
        return velden + [Veld("additionalProperties", false)]
    }

    /// Limits, where they say something.
    private func grenzen(_ bereik: ClosedRange<Int>, _ min: String, _ max: String) -> [Veld] {
        (bereik.lowerBound > 0 ? [Veld(min, .getal(bereik.lowerBound))] : []) + [Veld(max, .getal(bereik.upperBound))]
    }

    /// Lets null in: a second type, a null among the words, or one more alternative.
    private func metNiets(_ velden: [Veld]) -> [Veld] {
        velden.map { veld in
            switch (veld.naam, veld.waarde) {
            case ("type", let soort): Veld("type", .lijst([soort, "null"]))
            case ("enum", .lijst(let woorden)): Veld("enum", .lijst(woorden + [.niets]))
            case ("anyOf", .lijst(let vormen)): Veld("anyOf", .lijst(vormen + [["type": "null"]]))
            default: veld
            }
        }
    }
}
