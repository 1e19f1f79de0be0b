public struct AanmeldenPagina: Pagina {
    public static let template = "aanmelden"

    public let foutsamenvatting: Foutsamenvatting?
    public let account: Veld
    public let wachtwoord: Veld
    /// Only when the account wants a second factor.
    public let code: Veld?
    /// Where to go after signing in.
    public let naar: String
    public let demo: Bool

    public init(
        foutsamenvatting: Foutsamenvatting? = nil,
        account: Veld,
        wachtwoord: Veld,
        code: Veld? = nil,
        naar: String = "/",
        demo: Bool = false
    ) {
        self.foutsamenvatting = foutsamenvatting
        self.account = account
        self.wachtwoord = wachtwoord
        self.code = code
        self.naar = naar
        self.demo = demo
    }
}
