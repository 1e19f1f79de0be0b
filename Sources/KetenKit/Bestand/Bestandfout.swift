import Convenant

/// Why the central file did not do what was asked. Says which rule or field; never a value.
public enum Bestandfout: Error, Sendable {
    /// Not there, or not for this viewer: the two are one answer.
    case onbekend(String)
    /// A rule refuses.
    case geweigerd(regel: RegelID, reden: String, watNu: String)
    /// The same Idempotency-Key came with another content.
    case andereInhoud
    /// A field is wrong in a way only the file can see.
    case veld(pad: String, melding: String)
}
