/// A refusal is never a dead end: it names the rule if there is one, and the lawful way on.
public struct FoutPagina: Pagina {
    public static let template = "fout"

    public let kop: String
    public let tekst: String
    public let status: Int
    public let regel: Link?
    public let watNu: [Link]
    /// To name when asking for help; tells nothing by itself.
    public let kenmerk: String?

    public init(kop: String, tekst: String, status: Int, regel: Link? = nil, watNu: [Link], kenmerk: String? = nil) {
        self.kop = kop
        self.tekst = tekst
        self.status = status
        self.regel = regel
        self.watNu = watNu
        self.kenmerk = kenmerk
    }
}
