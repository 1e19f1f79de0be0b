import Convenant

// What the question is about, as people read it in a sentence.

extension Partnersoort {
    var omschreven: String {
        switch self {
        case .gemeentedienst: "een dienst van de gemeente"
        case .politie: "de politie"
        case .om: "het Openbaar Ministerie"
        case .belastingdienst: "de Belastingdienst"
        case .fiod: "de FIOD-ECD"
        case .siod: "de SIOD"
        case .arbeidsinspectie: "de Arbeidsinspectie"
        case .ind: "de IND"
        case .coa: "het COA"
        case .zorgcoordinatie: "de organisatie van de zorgcoördinator"
        case .zorgpartner: "een zorgpartner"
        case .jeugdzorg: "Bureau Jeugdzorg"
        case .reclassering: "de Reclassering"
        case .kvk: "de Kamer van Koophandel"
        case .riec: "het RIEC"
        case .emm: "het EMM"
        }
    }
}

extension Categorie {
    var omschreven: String {
        switch self {
        case .gewoon: "gewone gegevens"
        case .strafrechtelijk: "strafrechtelijke gegevens"
        case .fiscaal: "fiscale gegevens"
        case .zorg: "zorggegevens"
        }
    }
}

extension Betrokkenerol {
    var omschreven: String {
        switch self {
        case .slachtoffer: "een slachtoffer"
        case .pleger: "een pleger"
        case .faciliteerder: "een faciliteerder"
        case .melder: "wie het meldde"
        case .casus: "de casus als geheel"
        }
    }
}

extension Voorwaarde {
    /// What somebody does before it may go.
    var opdracht: String {
        switch self {
        case .noodzaakVastleggen: "Leg vast waarom de ontvanger moet weten om wie het gaat."
        case .belangVastleggen: "Weeg het belang van het slachtoffer af tegen wat u wilt bereiken. Leg die afweging vast."
        case .crisisbesluitVastleggen: "Laat de ketenregisseur en de zorgcoördinator samen besluiten dat het niet kan wachten. Leg dat besluit vast."
        case .verdenkingNoemen: "Noem de concrete verdenking: welk strafbaar feit, en waarop de verdenking berust."
        }
    }
}

extension Ontbreekt {
    var omschreven: String {
        switch self {
        case .geheimhouding: "de ontvanger voor geheimhouding heeft getekend"
        case .deelname: "de organisatie van de ontvanger meedoet aan het convenant"
        }
    }
}

extension Instemming.Soort {
    var wie: String {
        switch self {
        case .client: "de cliënt"
        case .partner: "de organisatie van wie de gegevens komen"
        case .zorgcoordinator: "de zorgcoördinator"
        case .officier: "de officier van justitie"
        }
    }

    /// How to come by it.
    var opdracht: String {
        switch self {
        case .client: "Laat de organisatie van wie de gegevens komen, de cliënt uitdrukkelijk om instemming vragen."
        case .partner: "Vraag de organisatie van wie de gegevens komen om in te stemmen met dit gebruik."
        case .zorgcoordinator: "Vraag daarna de zorgcoördinator om in te stemmen."
        case .officier: "Vraag de officier van justitie om toestemming."
        }
    }
}

extension String {
    /// With a capital, as a choice in a list begins.
    var alsBegin: String { prefix(1).uppercased() + dropFirst() }

    /// Up to the first full stop.
    var eersteZin: String {
        guard let punt = indices.first(where: { self[$0] == "." && index(after: $0) < endIndex && self[index(after: $0)] == " " }) else { return self }
        return String(self[...punt])
    }
}

extension [String] {
    /// `a, b en c`
    var opsomming: String {
        guard count > 1, let laatste = last else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " en " + laatste
    }
}
