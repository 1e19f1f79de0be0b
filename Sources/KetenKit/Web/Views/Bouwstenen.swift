/// A label with a word in it; the tone only supports the word.
public struct Tag: Sendable {
    public let tekst: String
    /// neutraal, accent, goed, let-op of fout.
    public let toon: String

    public init(_ tekst: String, toon: String = "neutraal") {
        self.tekst = tekst
        self.toon = toon
    }
}

public struct Link: Sendable {
    public let titel: String
    public let href: String

    public init(titel: String, href: String) {
        self.titel = titel
        self.href = href
    }
}

/// What the page says after an act.
public struct Melding: Sendable {
    public let tekst: String
    /// goed, info of let-op.
    public let toon: String
    public let vervolg: Link?

    public init(_ tekst: String, toon: String = "goed", vervolg: Link? = nil) {
        self.tekst = tekst
        self.toon = toon
        self.vervolg = vervolg
    }
}

/// One line in the error summary; `veld` is the id of the input that the link goes to: for a date `ID-dag`, for radio
/// buttons the id of the first option.
public struct Veldfout: Sendable {
    public let veld: String
    public let tekst: String

    public init(veld: String, tekst: String) {
        self.veld = veld
        self.tekst = tekst
    }
}

public struct Foutsamenvatting: Sendable {
    public let fouten: [Veldfout]

    public init(fouten: [Veldfout]) {
        self.fouten = fouten
    }
}

/// An empty list says what it would hold, and the way on if there is one.
public struct Leeg: Sendable {
    public let kop: String
    public let tekst: String
    public let vervolg: Link?

    public init(kop: String, tekst: String, vervolg: Link? = nil) {
        self.kop = kop
        self.tekst = tekst
        self.vervolg = vervolg
    }
}

/// Previous and next page of a list, by cursor; an absent address is an end of the list.
public struct Bladeren: Sendable {
    public let vorige: String?
    public let volgende: String?
    /// Such as "25 van 140 signalen".
    public let samenvatting: String

    public init(vorige: String? = nil, volgende: String? = nil, samenvatting: String) {
        self.vorige = vorige
        self.volgende = volgende
        self.samenvatting = samenvatting
    }
}

/// Which rule withholds or refuses, in one line, with the way to its page.
public struct Regelverwijzing: Sendable {
    public let regelId: String
    public let regelTitel: String
    /// One or two sentences that answer "waarom?".
    public let waarom: String
    /// The lawful way, such as asking for consent.
    public let uitweg: Link?

    public init(regelId: String, regelTitel: String, waarom: String, uitweg: Link? = nil) {
        self.regelId = regelId
        self.regelTitel = regelTitel
        self.waarom = waarom
        self.uitweg = uitweg
    }
}

extension Foutsamenvatting {
    /// Nothing when there are no errors.
    public init?(_ fouten: [Veldfout]) {
        guard !fouten.isEmpty else { return nil }
        self.init(fouten: fouten)
    }
}
