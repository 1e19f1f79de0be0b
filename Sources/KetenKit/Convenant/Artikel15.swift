/// Article 15: who comes to the central file itself, and what never leaves the Union.
enum Artikel15 {
    static let overLanden = [buitenland]
    static let overToegang = [directeToegang, melder, agenda, vrijeToegang]

    /// C15.3: only ketenregisseur, zorgcoördinator and designated staff have direct access; others get what is disclosed to
    /// them. A dossier on the agenda of an overleg is disclosed to those who take part in it.
    static let directeToegang = Regel("C15.3") { geval in
        switch geval.doel {
        case .centraalBestand: return geval.heeftDirecteToegang ? .opent : .verbiedt
        case .casusoverleg, .zorgoverleg:
            if geval.heeftDirecteToegang { return .opent }
            return isDeelnemer(geval) ? nil : .verbiedt
        case .analyse: return geval.partner != nil && !geval.heeftDirecteToegang ? .verbiedt : nil
        default: return nil
        }
    }

    /// C15.3: a signaal is handed to the central file, not to the table: who supplied it is for those who work there.
    static let melder = Regel("C15.3") { geval in
        geval.gegeven.over == .melder && !geval.heeftDirecteToegang && (geval.doel == .casusoverleg || geval.doel == .zorgoverleg) ? .verbiedt : nil
    }

    /// H3.2.4: some days before an overleg its participants see the dossiers that come up. The term is the caller's: dated data.
    static let agenda = Regel("H3.2.4") { geval in
        guard geval.doel == .casusoverleg || geval.doel == .zorgoverleg else { return nil }
        return isDeelnemer(geval) && !geval.heeftDirecteToegang ? .opent : nil
    }

    /// H3.2.1: the file is available to all partners. C15.3 is narrower and holds.
    static let vrijeToegang = Regel("H3.2.1") { geval in
        geval.doel == .centraalBestand && geval.partner != nil && !geval.heeftDirecteToegang ? .opent : nil
    }

    /// C15.4: nothing to countries outside the Union but those on the kept list.
    static let buitenland = Regel("C15.4") { geval in
        guard case .buitenland(let land) = geval.ontvanger else { return nil }
        return geval.context.toegelatenLanden.contains(land) ? nil : .verbiedt
    }

    /// A partner, or an expert who was invited (C12.9, C13.3). RIEC, EMM and the prosecutor have ways of their own.
    private static func isDeelnemer(_ geval: Geval) -> Bool {
        switch geval.ontvanger {
        case .partner, .andereZorg, .derde: geval.context.opAgenda
        case .riec, .emm, .officierMensenhandel, .buitenland: false
        }
    }
}

/// Who has direct access to the central file (C15.3): ketenregisseur, zorgcoördinator and the designated staff.
///
/// An assistent-ketenregisseur links the services of one gemeente to the chain (C12.2.2) and is not among them; the
/// penvoerder and the privacymedewerker watch over the processing without working in it.
public func heeftDirecteToegang(_ rol: Rol) -> Bool {
    switch rol {
    case .ketenregisseur, .zorgcoordinator, .voorbereiding: true
    case .assistentKetenregisseur, .penvoerder, .privacymedewerker, .anders: false
    }
}
