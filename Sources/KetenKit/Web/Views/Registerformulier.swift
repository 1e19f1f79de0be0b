/// One form of the register: a choice or a text, the day of a letter, and where the letter is filed.
public struct Registerformulier: Sendable {
    /// Begins the ids of its fields; they are named without it.
    public let formulierId: String
    public let kop: String
    /// What it does, before it is done.
    public let uitleg: String
    public let actie: String
    public let keuze: Keuzelijst?
    public let tekst: Veld?
    public let dag: Datumveld
    /// A second day, on which it ends.
    public let einde: Datumveld?
    public let kenmerk: Veld?
    public let knop: String

    public init(
        formulierId: String, kop: String, uitleg: String, actie: String, keuze: Keuzelijst? = nil, tekst: Veld? = nil, dag: Datumveld, einde: Datumveld? = nil,
        kenmerk: Veld? = nil, knop: String
    ) {
        self.formulierId = formulierId
        self.kop = kop
        self.uitleg = uitleg
        self.actie = actie
        self.keuze = keuze
        self.tekst = tekst
        self.dag = dag
        self.einde = einde
        self.kenmerk = kenmerk
        self.knop = knop
    }
}
