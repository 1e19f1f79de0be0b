import Convenant
import Foundation
import Postgres

/// A disclosure as one viewer may see it.
public struct Verstrekkingsbeeld: Sendable {
    public let kop: Verstrekkingskop
    public let items: [Verstrekt]
    /// Why it was necessary and how the interest was weighed; for who works in the file.
    public let noodzaak: String?
    public let belang: String?
    /// What stayed behind at a hand-over, with the rule; only for who may know that there is something (C21.5).
    public let achtergebleven: [(gegeven: UUID, regel: RegelID)]

    /// The same for a viewer who may not see some of it; the reasons can tell what those say.
    func zonder(_ dicht: [UUID: RegelID]) -> Verstrekkingsbeeld {
        guard !dicht.isEmpty else { return self }
        let over = items.map { item in
            item.gegeven.flatMap { dicht[$0] }.map { Verstrekt(nummer: item.nummer, gegeven: item.gegeven, inhoud: .verborgen($0)) } ?? item
        }
        return Verstrekkingsbeeld(kop: kop, items: over, noodzaak: nil, belang: nil, achtergebleven: achtergebleven)
    }

    func met(achtergebleven: [(gegeven: UUID, regel: RegelID)]) -> Verstrekkingsbeeld {
        Verstrekkingsbeeld(kop: kop, items: items, noodzaak: noodzaak, belang: belang, achtergebleven: achtergebleven)
    }
}

/// What is known of a disclosure without opening it.
public struct Verstrekkingskop: Sendable {
    public let id: UUID
    public let dossier: UUID
    /// As `Ontvangeradres` writes it.
    public let aan: String
    public let doel: Doel
    public let herleidbaar: Bool
    public let verstrektOp: Date
    public let verstrektDoor: String
    /// The recipient destroys it before this day (C22.1).
    public let vernietigenVoor: Dag
    public let aantal: Int
    /// How many of them were withdrawn or corrected since, and of how many of those the recipient was not told yet.
    public let herroepen: Int
    public let teVertellen: Int

    /// Short name for people: `V-7K3F-9QXA`.
    public var nummer: String { "V-" + Kort.code(id) }
}

/// One gegeven of a disclosure.
public struct Verstrekt: Sendable {
    /// From 1; all that names it to the recipient: ids would tie what was made anonymous to something else (C6.2).
    public let nummer: Int
    /// For who works in the file.
    public let gegeven: UUID?
    public let inhoud: Inhoud

    public enum Inhoud: Sendable {
        case zichtbaar(Zichtbaar)
        /// No longer to be used: withdrawn, corrected, or its consent has ended.
        case herroepen(RegelID)
        /// The recipient may see it, and this viewer, who works in the file, may not (C18.1).
        case verborgen(RegelID)
    }

    public struct Zichtbaar: Sendable {
        /// `slachtoffer 1`; nil for what is about the case.
        public let betrokkene: String?
        public let rol: String
        public let kenmerk: String
        /// Nil: in the form without names nothing of it went (C6.2).
        public let waarde: String?
        /// Nil where the recipient is not told.
        public let bron: String?
        public let categorie: Categorie
        public let herleidbaar: Bool
        /// Both are the first of the month in the form without names.
        public let waargenomenOp: Dag?
        public let vastgelegdOp: Dag
        public let beperkingen: [RegelID]
        /// The first day on which the consents it went under no longer hold.
        public let tot: Dag?
    }
}
