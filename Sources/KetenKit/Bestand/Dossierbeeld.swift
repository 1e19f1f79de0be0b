import Convenant
import Foundation

/// A dossier as one viewer may see it.
public struct Dossierbeeld: Sendable {
    public let kop: Dossierkop
    public let gegevens: [Gegevenbericht]
    /// The stacked signalen that this viewer can come to.
    public let signalen: [Signaalkop]
    public let wissels: [Fasewissel]
}

/// What is known of a dossier without opening any gegeven.
public struct Dossierkop: Sendable {
    public let id: UUID
    public let tenant: String
    public let fase: Fase
    public let titel: String
    public let geopendOp: Date
    public let geopendDoor: String
    /// Nil to whom that is not told (C15.3).
    public let aantalSignalen: Int?

    /// Short name for people: `D-7K3F-9QXA`.
    public var nummer: String { "D-" + Kort.code(id) }
}

/// One move through the cycle (C10.1).
public struct Fasewissel: Sendable {
    public let van: Fase?
    public let naar: Fase
    public let aanleiding: String
    public let regel: RegelID
    public let overleg: UUID?
    public let op: Date
    public let door: String
}
