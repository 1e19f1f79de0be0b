/// Days between the meetings, as the law table has them on the day asked about. The rules hold no numbers.
public struct Overlegtermijnen: Hashable, Sendable {
    /// C12.8: the casusoverleg is at least this many days after the zorgoverleg.
    public let casusNaZorg: Int
    /// C12.28: the zorgoverleg is at least this many days before the planned casusoverleg.
    public let zorgVoorCasus: Int

    public init(casusNaZorg: Int, zorgVoorCasus: Int) {
        self.casusNaZorg = casusNaZorg
        self.zorgVoorCasus = zorgVoorCasus
    }
}

/// Why a meeting cannot be on a day, and on which day nearest to it it can.
public struct Ritmeweigering: Error, Hashable, Sendable {
    public let regel: RegelID
    /// One Dutch sentence that names the term.
    public let reden: String
    /// The nearest day that the rule allows; for a casusoverleg the first, for a zorgoverleg the last before the casusoverleg.
    public let kanOp: Dagwaarde
    /// One Dutch sentence with the day of `kanOp`, for who must choose anew.
    public let watNu: String
}

/// C12.8: a casusoverleg comes at least the term after the zorgoverleg before it.
///
/// A zorgoverleg in between moves the first possible day on: the nearest one on or before the day asked counts, and so do
/// those between that day and the first day offered.
/// - Returns: nil when it can; else the rule and the first day on which it can.
public func magCasusoverleg(op dag: Dagwaarde, zorgoverleggen: [Dagwaarde], termijnen: Overlegtermijnen) -> Ritmeweigering? {
    var kan = dag
    while let laatste = zorgoverleggen.filter({ $0 <= kan && kan < $0.plus(termijnen.casusNaZorg) }).max() {
        kan = laatste.plus(termijnen.casusNaZorg)
    }
    guard kan != dag else { return nil }
    return Ritmeweigering(
        regel: "C12.8", reden: "Het casusoverleg is ten minste \(termijnen.casusNaZorg) dagen na het zorgoverleg.", kanOp: kan,
        watNu: "Het kan op zijn vroegst op \(kan.voluit).")
}

/// C12.28: a zorgoverleg comes at least the term before the casusoverleg that is planned after it.
///
/// Without a casusoverleg planned there is nothing to keep a distance from; C12.8 then keeps it from the other side.
/// - Returns: nil when it can; else the rule and the last day before that casusoverleg on which it can.
public func magZorgoverleg(op dag: Dagwaarde, casusoverleggen: [Dagwaarde], termijnen: Overlegtermijnen) -> Ritmeweigering? {
    var kan = dag
    while let volgende = casusoverleggen.filter({ $0 >= kan && kan > $0.plus(-termijnen.zorgVoorCasus) }).min() {
        kan = volgende.plus(-termijnen.zorgVoorCasus)
    }
    guard kan != dag else { return nil }
    let vroegst = vroegsteZorgoverleg(vanaf: dag, casusoverleggen: casusoverleggen, termijnen: termijnen)
    return Ritmeweigering(
        regel: "C12.28", reden: "Het zorgoverleg is ten minste \(termijnen.zorgVoorCasus) dagen voor het geplande casusoverleg.", kanOp: kan,
        watNu: "Het kan tot en met \(kan.voluit), of anders op zijn vroegst op \(vroegst.voluit).")
}

/// The first day from this one on which a zorgoverleg keeps its distance from every casusoverleg planned after it.
private func vroegsteZorgoverleg(vanaf dag: Dagwaarde, casusoverleggen: [Dagwaarde], termijnen: Overlegtermijnen) -> Dagwaarde {
    var kan = dag
    while let volgende = casusoverleggen.filter({ $0 >= kan && kan > $0.plus(-termijnen.zorgVoorCasus) }).max() { kan = volgende.plus(1) }
    return kan
}
