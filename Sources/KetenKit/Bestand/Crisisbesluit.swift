import Convenant
import Foundation

/// A decision to act at once that waits for, or got, its second signature (C12.21).
public struct Crisisbesluit: Sendable {
    public enum Stand: String, Sendable { case wachtOpBevestiging = "wacht-op-bevestiging", bevestigd, ingetrokken }

    public let id: UUID
    public let dossier: UUID
    /// As `Ontvangeradres` writes it.
    public let aan: String
    public let stand: Stand
    public let gestartOp: Date
    public let gestartDoor: String
    /// Whether the ketenregisseur began; then the zorgcoördinator confirms, else the other way round.
    public let doorKetenregisseur: Bool
    public let bevestigdDoor: String?
    public let verstrekking: UUID?
    /// The casusoverleg that hears of it; nil until one is planned.
    public let overleg: UUID?
    public let aantal: Int
}
