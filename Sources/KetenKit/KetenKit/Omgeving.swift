import Bestand
import Deelname
import Foundation
import Identity
import Logging
import Postgres
import Regio
import Web

/// The platform as one module gets it: every handle already scoped to that module.
public struct Omgeving: Sendable {
    public let module: String
    public let database: Database
    public let sessies: Sessies
    public let bestand: Bestanddienst
    public let regio: RegioConfiguratie
    public let weergave: Paginamaker
    public let logger: Logger
    public let nu: @Sendable () -> Date

    /// Who takes part in the covenant, and for which gemeenten the ketenregisseur speaks.
    public var deelname: Deelnamedienst { Deelnamedienst(bestand: bestand) }

    /// The role that the module's SQL runs as; it reaches the module's own schema only.
    public var rol: Dienstrol { .module(module) }

    /// The door for the module's own SQL, for someone signed in. Rows of a tenant that switched the module off stay out of sight.
    public func entry(_ wie: Aangemeld, _ access: Entry.Access) -> Entry {
        sessies.entry(wie, als: rol, tenants: wie.tenants.filter { regio.moduleAan(module, tenant: $0) }, access)
    }
}
