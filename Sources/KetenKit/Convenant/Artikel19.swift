/// Article 19: analyses are general and never about concrete cases.
enum Artikel19 {
    static let regels = [analyse, zoMogelijkAnoniem]

    /// C19: only de-identified gegevens serve an analysis. That the stuurgroep decided on it, and that small cells are left
    /// out, is kept where the aggregate is published.
    static let analyse = Regel("C19") { geval in
        guard geval.doel == .analyse else { return nil }
        return geval.gegeven.herleidbaar ? .verbiedt : .opent
    }

    /// C6.2: an analysis never strictly needs to know who somebody is.
    static let zoMogelijkAnoniem = Regel("C6.2") { geval in
        geval.doel == .analyse && geval.gegeven.herleidbaar ? .verbiedt : nil
    }
}
