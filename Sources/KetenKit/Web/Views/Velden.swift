/// One line of text.
public struct Veld: Sendable {
    public let id: String
    public let naam: String
    public let label: String
    public let waarde: String
    public let hint: String?
    public let fout: String?
    public let verplicht: Bool
    public let type: String
    /// Width class: kort, half or empty for full.
    public let maat: String
    public let autocomplete: String
    public let inputmode: String?

    public init(
        id: String,
        naam: String,
        label: String,
        waarde: String = "",
        hint: String? = nil,
        fout: String? = nil,
        verplicht: Bool = false,
        type: String = "text",
        maat: String = "",
        autocomplete: String = "off",
        inputmode: String? = nil
    ) {
        self.id = id
        self.naam = naam
        self.label = label
        self.waarde = waarde
        self.hint = hint
        self.fout = fout
        self.verplicht = verplicht
        self.type = type
        self.maat = maat
        self.autocomplete = autocomplete
        self.inputmode = inputmode
    }
}

public struct Tekstvlak: Sendable {
    public let id: String
    public let naam: String
    public let label: String
    public let waarde: String
    public let hint: String?
    public let fout: String?
    public let verplicht: Bool
    public let rijen: Int

    public init(
        id: String,
        naam: String,
        label: String,
        waarde: String = "",
        hint: String? = nil,
        fout: String? = nil,
        verplicht: Bool = false,
        rijen: Int = 5
    ) {
        self.id = id
        self.naam = naam
        self.label = label
        self.waarde = waarde
        self.hint = hint
        self.fout = fout
        self.verplicht = verplicht
        self.rijen = rijen
    }
}

/// One choice in a list, of radio buttons or of check boxes.
public struct Optie: Sendable {
    public let id: String
    public let waarde: String
    public let tekst: String
    public let toelichting: String?
    public let gekozen: Bool

    public init(id: String = "", waarde: String, tekst: String, toelichting: String? = nil, gekozen: Bool = false) {
        self.id = id
        self.waarde = waarde
        self.tekst = tekst
        self.toelichting = toelichting
        self.gekozen = gekozen
    }
}

public struct Keuzelijst: Sendable {
    public let id: String
    public let naam: String
    public let label: String
    public let opties: [Optie]
    public let hint: String?
    public let fout: String?
    public let verplicht: Bool

    public init(
        id: String,
        naam: String,
        label: String,
        opties: [Optie],
        hint: String? = nil,
        fout: String? = nil,
        verplicht: Bool = false
    ) {
        self.id = id
        self.naam = naam
        self.label = label
        self.opties = opties
        self.hint = hint
        self.fout = fout
        self.verplicht = verplicht
    }
}

public struct Keuzerondjes: Sendable {
    public let id: String
    public let naam: String
    public let label: String
    public let opties: [Optie]
    public let hint: String?
    public let fout: String?
    public let verplicht: Bool

    public init(
        id: String,
        naam: String,
        label: String,
        opties: [Optie],
        hint: String? = nil,
        fout: String? = nil,
        verplicht: Bool = false
    ) {
        self.id = id
        self.naam = naam
        self.label = label
        self.opties = opties
        self.hint = hint
        self.fout = fout
        self.verplicht = verplicht
    }
}

/// Day, month and year apart; any of them may stay empty when partial dates are allowed. The first input is `id-dag`; the names are `naam.dag`, `naam.maand` and `naam.jaar`.
public struct Datumveld: Sendable {
    public let id: String
    public let naam: String
    public let label: String
    public let dag: String
    public let maand: String
    public let jaar: String
    public let hint: String?
    public let fout: String?
    public let verplicht: Bool

    public init(
        id: String,
        naam: String,
        label: String,
        dag: String = "",
        maand: String = "",
        jaar: String = "",
        hint: String? = nil,
        fout: String? = nil,
        verplicht: Bool = false
    ) {
        self.id = id
        self.naam = naam
        self.label = label
        self.dag = dag
        self.maand = maand
        self.jaar = jaar
        self.hint = hint
        self.fout = fout
        self.verplicht = verplicht
    }
}
