import KetenKit

extension Recht {
    /// See meetings and what is on their agenda for you.
    static let overlegLezen = Recht("overleg.lezen")
    /// Plan a casusoverleg (C12.8).
    static let overlegPlannen = Recht("overleg.plannen")
    /// Plan a zorgoverleg (C12.28).
    static let zorgoverlegPlannen = Recht("zorgoverleg.plannen")
    /// Put a dossier on an agenda.
    static let agenderen = Recht("agendapunt.maken")
    /// Record a decision.
    static let besluiten = Recht("besluit.nemen")
    /// See who has what, and answer for the own organisation.
    static let toewijzingen = Recht("toewijzing.lezen")
}

enum Rechten {
    /// Participants of one overleg or the other (C13.1, C14). The stuurgroep, penvoerder and RIEC are none.
    static let lezen: [Rolsoort] = [.ketenregisseur, .zorgcoordinator, .voorbereiding, .assistent, .partner, .ggdZorg, .ggdToezicht]
}
