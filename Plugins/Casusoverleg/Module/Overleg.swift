import KetenKit

/// A meeting of the chain.
struct Overleg: Sendable {
    enum Soort: String, Sendable, CaseIterable {
        case casusoverleg, zorgoverleg

        var titel: String { self == .casusoverleg ? "Casusoverleg" : "Zorgoverleg" }
    }

    let id: UUID
    let soort: Soort
    let datum: Dag

    /// Who takes part (C13.1, C14.1): the casusoverleg leaves out the care partners, the zorgoverleg everybody but care.
    /// GGD and Jeugdzorg send different people to each (H3.2.4), which is told by account. Only who takes part in the covenant
    /// sits at the table (C4, C34).
    static func neemtDeel(_ wie: Aangemeld, aan soort: Soort) -> Bool {
        guard wie.deelname == .partner else { return false }
        return switch (soort, wie.rol) {
        case (_, .ketenregisseur), (_, .zorgcoordinator), (_, .voorbereiding): true
        case (.casusoverleg, .assistent): true
        case (.zorgoverleg, .assistent): false
        case (.zorgoverleg, .ggdZorg): true
        case (.casusoverleg, .ggdToezicht): true
        case (.casusoverleg, .partner):
            switch wie.organisatie.soort {
            case .om, .politie, .siod, .kvk, .arbeidsinspectie, .belastingdienst, .ind, .coa, .reclassering: true
            case .jeugdzorg: wie.account.hasSuffix(".casus")
            default: false
            }
        case (.zorgoverleg, .partner):
            switch wie.organisatie.soort {
            case .zorgpartner, .zorgcoordinatie: true
            case .jeugdzorg: wie.account.hasSuffix(".zorg")
            default: false
            }
        default: false
        }
    }
}

/// A dossier on an agenda, with what was decided.
struct Punt: Sendable {
    let overleg: UUID
    let dossier: UUID
    let tenant: String
    /// As this viewer counts them.
    let volgnummer: Int
    /// It is here to be told of: the chain acted at once (C12.21).
    let crisis: Bool
    let besluit: Besluitbericht?
}

extension Overleg.Soort {
    /// What a participant looks for.
    var doel: Doel { self == .casusoverleg ? .casusoverleg : .zorgoverleg }
}

/// A decision as it may be read.
struct Besluitbericht: Sendable {
    let id: UUID
    let soort: Besluitsoort
    let aan: String?
    let beoogdResultaat: Tekstbericht?
    let motivering: Tekstbericht
    let op: Date
    let door: String
    let stand: Toewijzingstand?
}

/// How far an assigned intervention is.
enum Toewijzingstand: String, Sendable {
    case gevraagd, aanvaard, geweigerd, teruggemeld
}

/// A line of *wie heeft wat*.
struct Toewijzing: Sendable {
    let id: UUID
    let dossier: UUID
    let tenant: String
    let aan: String
    let stand: Toewijzingstand
    let sinds: Date
    let overleg: UUID
    let beoogdResultaat: Tekstbericht?
    let antwoord: Tekstbericht?
}
