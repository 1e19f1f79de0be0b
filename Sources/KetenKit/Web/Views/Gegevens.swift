/// One fact as its viewer may see it; with `verborgen` set, kenmerk and waarde stay empty.
public struct Gegevensregel: Sendable {
    public let gegevenId: String
    public let kenmerk: String
    public let waarde: String
    /// Absent to whom it is not told who supplied it.
    public let bron: String?
    public let categorie: Tag?
    /// When it was observed, as people write it.
    public let gezien: String
    /// Who consented to what.
    public let instemming: String?
    /// Where its consents and corrections are, for who has a say in them.
    public let beheer: String?
    /// The signal it came with.
    public let signaal: Link?
    /// Added since this viewer last looked.
    public let nieuw: Bool
    public let verborgen: Regelverwijzing?

    public init(
        gegevenId: String,
        kenmerk: String = "",
        waarde: String = "",
        bron: String? = nil,
        categorie: Tag? = nil,
        gezien: String = "",
        instemming: String? = nil,
        beheer: String? = nil,
        signaal: Link? = nil,
        nieuw: Bool = false,
        verborgen: Regelverwijzing? = nil
    ) {
        self.gegevenId = gegevenId
        self.kenmerk = kenmerk
        self.waarde = waarde
        self.bron = bron
        self.categorie = categorie
        self.gezien = gezien
        self.instemming = instemming
        self.beheer = beheer
        self.signaal = signaal
        self.nieuw = nieuw
        self.verborgen = verborgen
    }
}

/// The facts about one betrokkene (or about the situation).
public struct Gegevensgroep: Sendable {
    /// Unique on the page.
    public let groepId: String
    public let kop: String
    public let rol: Tag?
    public let regels: [Gegevensregel]

    public init(groepId: String, kop: String, rol: Tag? = nil, regels: [Gegevensregel]) {
        self.groepId = groepId
        self.kop = kop
        self.rol = rol
        self.regels = regels
    }
}

/// One event on a timeline.
public struct Gebeurtenis: Sendable {
    public let wanneer: String
    /// The same moment for machines: 2026-12-03T14:00.
    public let datum: String
    public let titel: String
    public let wie: String
    public let overleg: Link?
    /// The rule it rests on.
    public let grondslag: Link?
    public let verhaal: String?

    public init(
        wanneer: String,
        datum: String,
        titel: String,
        wie: String,
        overleg: Link? = nil,
        grondslag: Link? = nil,
        verhaal: String? = nil
    ) {
        self.wanneer = wanneer
        self.datum = datum
        self.titel = titel
        self.wie = wie
        self.overleg = overleg
        self.grondslag = grondslag
        self.verhaal = verhaal
    }
}

/// A step in the cycle; `toestand` is voorbij, nu or straks.
public struct Stap: Sendable {
    public let titel: String
    public let toestand: String
    public let nu: Bool
    /// The same in words, such as "afgerond".
    public let toestandTekst: String

    public init(titel: String, toestand: String, nu: Bool = false, toestandTekst: String) {
        self.titel = titel
        self.toestand = toestand
        self.nu = nu
        self.toestandTekst = toestandTekst
    }
}

extension Stap {
    /// The steps of a cycle of which number `nu` (from 0) is where the case stands.
    public static func rij(_ titels: [String], nu: Int) -> [Stap] {
        titels.enumerated().map { plaats, titel in
            if plaats < nu { return Stap(titel: titel, toestand: "voorbij", toestandTekst: "afgerond") }
            if plaats == nu { return Stap(titel: titel, toestand: "nu", nu: true, toestandTekst: "hier is het dossier nu") }
            return Stap(titel: titel, toestand: "straks", toestandTekst: "nog niet")
        }
    }
}
