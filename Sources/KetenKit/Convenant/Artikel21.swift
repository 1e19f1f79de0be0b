/// Article 21: secrecy, recipients outside the partners, and what care gegevens may be used for.
enum Artikel21 {
    static let overZorg = [tweeInstemmingen]
    static let overStrafrecht = [officier]
    static let overDerden = [clientEerst, derden, riecRaadplegen, toestemming, riecDirect, officierDirect, eigenMelding]
    static let overGeheimhouding = [geheimhouding, deskundigen]
    static let overBelang = [belang]

    /// What C21.5 protects: every care gegeven, and what tells who somebody is in anything a care organisation brought in.
    static func isZorgsignaal(_ gegeven: Gegevenbeeld) -> Bool {
        gegeven.categorie == .zorg || gegeven.herleidbaar && gegeven.bron.soort.isZorg
    }

    static func isZorgsignaal(_ geval: Geval) -> Bool { isZorgsignaal(geval.gegeven) }

    /// C21.5, H3.1.11: care gegevens in criminal or administrative action need the client's consent, then that of the care
    /// partner that supplied them, then the zorgcoördinator's. Handing them to one outside care is such use, whatever the
    /// purpose is called. So is laying them on the table of the casusoverleg before those who act that way: what a detective
    /// has read cannot be unread. The zorgcoördinator speaks for the client there.
    static let tweeInstemmingen = Regel("C21.5") { geval in
        guard isZorgsignaal(geval), geval.doel.isInzet || komtBijAnderen(geval) else { return nil }
        return geval.instemmingen(opVolgorde: [.client, .partner, .zorgcoordinator], voor: .operationeel) ? nil : .verbiedt
    }

    private static func komtBijAnderen(_ geval: Geval) -> Bool {
        switch geval.doel {
        case .operationeelZorg, .overdracht, .crisis: !geval.gaatNaarZorg
        case .verrijking: !geval.gaatNaarZorg && geval.ontvanger != .riec && geval.ontvanger != .emm
        case .casusoverleg: !geval.gaatNaarZorg && !geval.heeftDirecteToegang
        default: false
        }
    }

    /// C21.8: criminal-law data go outside the partners only with the prosecutor's permission.
    static let officier = Regel("C21.8") { geval in
        guard geval.gegeven.categorie == .strafrechtelijk, geval.partner == nil, geval.ontvanger != .officierMensenhandel,
            !geval.isEigenMelding
        else { return nil }
        return geval.instemming(.officier, voor: geval.gebruik) ? nil : .verbiedt
    }

    /// H3.1.11: care workers are bound to secrecy, so what tells who their client is goes to RIEC or EMM after the client said
    /// yes, and then they (C21.4); use of it after that takes more (C21.5).
    static let clientEerst = Regel("H3.1.11") { geval in
        guard geval.ontvanger == .riec || geval.ontvanger == .emm, geval.gegeven.herleidbaar, isZorgsignaal(geval), !geval.isEigenMelding else { return nil }
        return geval.instemmingen(opVolgorde: [.client, .partner], voor: geval.gebruik) ? nil : .verbiedt
    }

    /// C21.7: personal data go to nobody but partners, RIEC and EMM. Article 14.7 makes one exception: another care
    /// organisation that is to care for the victim, with all consents to that.
    static let derden = Regel("C21.7") { geval in
        guard geval.gegeven.herleidbaar else { return nil }
        return switch geval.ontvanger {
        case .partner, .riec, .emm, .officierMensenhandel: nil
        case .andereZorg:
            (geval.doel == .operationeelZorg || geval.doel == .overdracht) && Artikel14.magNaar(geval) ? nil : .verbiedt
        case .derde, .buitenland: .verbiedt
        }
    }

    /// C12.17: consulting the RIEC needs the supplying partner's permission.
    static let riecRaadplegen = Regel("C12.17") { geval in
        geval.doel == .raadplegingRiec && geval.ontvanger == .riec && !geval.instemming(.partner, voor: .riec) ? .verbiedt : nil
    }

    /// C21.4, H3.3: RIEC, EMM and the trafficking prosecutor get it with the supplier's prior explicit permission; RIEC and
    /// EMM pass it on only after asking the supplier too. What the supplier reports itself (H2.2.7) is not asked of it.
    static let toestemming = Regel("C21.4") { geval in
        guard !geval.isEigenMelding else { return nil }
        let naarBuiten = geval.ontvanger == .riec || geval.ontvanger == .emm || geval.ontvanger == .officierMensenhandel
        let vanBuiten = !geval.afzender.isConvenantpartner && geval.afzender != geval.gegeven.bron
        return naarBuiten || vanBuiten ? (geval.instemming(.partner, voor: geval.gebruik) ? nil : .verbiedt) : nil
    }

    /// H3.3: what comes in goes to the RIEC at once. C21.4 is narrower: permission first.
    static let riecDirect = Regel("H3.3") { geval in
        geval.doel == .raadplegingRiec && geval.ontvanger == .riec ? .opent : nil
    }

    /// H3.1.11: signals are shared with the trafficking prosecutor. C21.4 is narrower here too.
    static let officierDirect = Regel("H3.1.11") { geval in
        geval.doel == .operationeelStrafrechtelijk && geval.ontvanger == .officierMensenhandel ? .opent : nil
    }

    /// H2.2.7: a serious signal reaches prosecutor and EMM at once, from the organisation that saw it. What others brought in
    /// follows C21.4, which is narrower.
    static let eigenMelding = Regel("H2.2.7") { geval in
        geval.context.eigenMelding && geval.isMelding ? .opent : nil
    }

    /// C21.2: who looks has a secrecy statement on record before the first look. Not known is not yet.
    static let geheimhouding = Regel("C21.2") { geval in
        geval.partner == nil ? nil : verklaring(geval)
    }

    /// C21.3: so has an expert who was invited to an overleg.
    static let deskundigen = Regel("C21.3") { geval in
        switch geval.ontvanger {
        case .andereZorg, .derde: geval.doel == .casusoverleg || geval.doel == .zorgoverleg ? verklaring(geval) : nil
        case .partner, .riec, .emm, .officierMensenhandel, .buitenland: nil
        }
    }

    private static func verklaring(_ geval: Geval) -> Oordeel? {
        switch geval.context.geheimhouding {
        case true?: nil
        case false?: .verbiedt
        case nil: .onbekend(.geheimhouding)
        }
    }

    /// C21.6: use against somebody only after the victim's interest was weighed against the intended result, on record.
    static let belang = Regel("C21.6") { geval in
        let buitenZorg = geval.doel == .overdracht || geval.doel == .crisis || geval.doel == .operationeelZorg
        guard geval.doel.isInzet || buitenZorg && !geval.gaatNaarZorg else { return nil }
        return geval.context.belangVastgelegd ? nil : .vraagt(.belangVastleggen)
    }
}
