import Convenant
import Foundation
import Postgres
import Vault

/// What somebody asks to disclose.
public struct Verstrekkingsvraag: Sendable {
    public let dossier: UUID
    public let aan: Ontvangeradres
    public let doel: Doel
    /// Nil is all of the dossier.
    public let gegevens: [UUID]?
    /// Whether it tells who people are; otherwise each gegeven goes in the form without names (C6.2).
    public let herleidbaar: Bool
    /// Why the recipient must know who it is about (C9.5).
    public let noodzaak: String?
    /// The victim's interest against the intended result (C21.6).
    public let belang: String?

    public init(
        dossier: UUID, aan: Ontvangeradres, doel: Doel, gegevens: [UUID]?, herleidbaar: Bool, noodzaak: String? = nil, belang: String? = nil
    ) {
        self.dossier = dossier
        self.aan = aan
        self.doel = doel
        self.gegevens = gegevens
        self.herleidbaar = herleidbaar
        self.noodzaak = noodzaak.flatMap { $0.zegtIets ? $0 : nil }
        self.belang = belang.flatMap { $0.zegtIets ? $0 : nil }
    }
}

/// A dossier as it lies in the file when something of it is to go out.
struct Dossierinhoud: Sendable {
    let tenant: String
    let fase: Fase
    /// Whether an overleg weighed the victim's interest (C21.6).
    let gewogen: Bool
    let regels: [Gegevensregel]
    let sleutels: [UUID: Datasleutel]
    let instemmingen: [UUID: [Instemmingsregel]]
    let deelname: Deelname?
}

/// What the covenant says of one gegeven of a disclosure.
struct Verstrekkingsoordeel: Sendable {
    let regel: Gegevensregel
    /// As it would go out: identifying, or in the form without names.
    let beeld: Gegevenbeeld
    let besluit: Besluit
    /// The first day on which a consent it rests on ends.
    let tot: Dag?
}

extension String {
    /// Whether there is a letter or a digit in it: spaces, also those of no width, are no reason.
    var zegtIets: Bool { contains { $0.isLetter || $0.isNumber } }
}
