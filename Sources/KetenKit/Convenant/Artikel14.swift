/// Article 14: the zorgoverleg, and who outside the chain the care partners may give something to.
enum Artikel14 {
    static let regels = [deelnemers, derdenverstrekking]

    /// C14: the zorgoverleg is of the care partners, Bureau Jeugdzorg, the GGD worker of the intakes and the ketenregisseur.
    static let deelnemers = Regel("C14") { geval in
        guard geval.doel == .zorgoverleg, let soort = geval.partner?.soort, !geval.heeftDirecteToegang else { return nil }
        return soort.isZorg || soort == .gemeentedienst ? nil : .verbiedt
    }

    /// C14.6, with 14.7 and H3.2.2: nothing leaves the partners without the supplier's consent to that recipient. What tells
    /// who somebody is, or comes from care, needs the client's before it and the zorgcoördinator's after it.
    static let derdenverstrekking = Regel("C14.6") { geval in
        switch geval.ontvanger {
        case .partner, .riec, .emm, .officierMensenhandel: return nil
        case .andereZorg, .derde, .buitenland: break
        }
        return magNaar(geval) ? nil : .verbiedt
    }

    static func magNaar(_ geval: Geval) -> Bool {
        let gevoelig = geval.gegeven.herleidbaar || Artikel21.isZorgsignaal(geval)
        return geval.instemmingen(opVolgorde: gevoelig ? [.client, .partner, .zorgcoordinator] : [.partner], voor: geval.gebruik)
    }
}
