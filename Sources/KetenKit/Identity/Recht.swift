/// One thing a role may do. Routes name the right they need; modules add rights of their own.
public struct Recht: RawRepresentable, Hashable, Sendable, Comparable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public init(_ naam: String) { self.init(rawValue: naam) }

    public static func < (links: Recht, rechts: Recht) -> Bool { links.rawValue < rechts.rawValue }

    /// Hand in a signaal.
    public static let signaalIndienen = Recht("signaal.indienen")
    /// Look at signalen, each gegeven as the covenant allows.
    public static let signaalLezen = Recht("signaal.lezen")
    /// Place lines that no field was found for.
    public static let signaalBewerken = Recht("signaal.bewerken")
    /// Look at dossiers, each gegeven as the covenant allows.
    public static let dossierLezen = Recht("dossier.lezen")
    /// Open a dossier and stack signalen in it (C12.15).
    public static let dossierBeheren = Recht("dossier.beheren")
    /// See which modules run, in which version.
    public static let modulesBekijken = Recht("modules.bekijken")
    /// The own start page and the rule pages.
    public static let eigenWerk = Recht("eigen.werk")
}
