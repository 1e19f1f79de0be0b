import Invoer

/// A module's way to read signalen from something else than JSON, such as the text of a Format casus.
public protocol Signaalbron: Sendable {
    /// Id of the module; it reads only for tenants that switched the module on.
    var module: String { get }
    /// Media type it reads: `text/plain`.
    var inhoudstype: String { get }
    /// What the text is, for OpenAPI and pages.
    var uitleg: String { get }
    /// - Returns: input in the shape of `Casusvorm.schema`; every line that fits no field under `nietHerkend`.
    /// - Throws: `Invoerfout` when these bytes are no such text.
    func lees(_ bytes: [UInt8]) throws(Invoerfout) -> Waarde
}
