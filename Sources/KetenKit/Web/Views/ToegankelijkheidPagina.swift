public struct ToegankelijkheidPagina: Pagina {
    public static let template = "toegankelijkheid"

    public let organisatie: String
    public let contact: Link
    public let bijgewerkt: String
    /// Known shortcomings, one sentence each.
    public let bekend: [String]

    public init(organisatie: String, contact: Link, bijgewerkt: String, bekend: [String]) {
        self.organisatie = organisatie
        self.contact = contact
        self.bijgewerkt = bijgewerkt
        self.bekend = bekend
    }
}
