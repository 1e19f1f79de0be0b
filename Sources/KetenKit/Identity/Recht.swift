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
    /// Disclose from the central file (C12.19).
    public static let verstrekken = Recht("verstrekking.maken")
    /// See what was disclosed to the own organisation, or from the central file.
    public static let verstrekkingLezen = Recht("verstrekking.lezen")
    /// Consent to a use of a gegeven, and withdraw that; which one, the covenant says (C20.2, C21.5).
    public static let instemmen = Recht("instemming.geven")
    /// See who takes part in the covenant, and since when (C4, C34).
    public static let deelnameLezen = Recht("deelname.lezen")
    /// Keep that register: accessions, changes, notices, statements of secrecy (C4, C21.2, C33, C34).
    public static let deelnameBeheren = Recht("deelname.beheren")
    /// See who signed for secrecy, of the staff and of invited experts (C21.2, C21.3).
    public static let geheimhoudingLezen = Recht("geheimhouding.lezen")
    /// See which gemeenten the ketenregisseur may speak for (C12.2.2).
    public static let mandaatLezen = Recht("mandaat.lezen")
    /// Have the ketenregisseur speak for the own gemeente (C12.2.2).
    public static let mandaatGeven = Recht("mandaat.geven")
    /// See which modules run, in which version.
    public static let modulesBekijken = Recht("modules.bekijken")
    /// The own start page and the rule pages.
    public static let eigenWerk = Recht("eigen.werk")
}
