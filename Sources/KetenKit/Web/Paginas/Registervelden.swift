import Bestand
import Foundation
import Postgres

/// What somebody sent with one form of the register, and what was wrong with it: shown again, so that nothing typed is lost.
struct Registerinvoer: Sendable {
    let formulier: String
    let velden: Formulier
    /// The field, as the form names it.
    let pad: String
    let tekst: String
    let status: Int

    private static let dagen: Set = ["op", "getekendOp", "geldigTot", "van", "tot"]

    var samenvatting: Foutsamenvatting {
        Foutsamenvatting(fouten: [Veldfout(veld: "\(formulier)-\(pad)\(Self.dagen.contains(pad) ? "-dag" : "")", tekst: tekst)])
    }

    /// Does what a form asks, once, and goes on; else shows the page again with what is wrong.
    /// - Parameter eerste: the field that a rule's refusal stands at.
    static func doe(
        _ formulier: String, _ vraag: Vraag, eerste: String, naar: String, opnieuw: (Registerinvoer) async throws -> Antwoord,
        _ handeling: (Formulier, Idempotentie?) async throws -> Void
    ) async throws -> Antwoord {
        let velden = try vraag.formulier()
        let eenmalig = velden["eenmalig"].flatMap { Idempotentie(sleutel: "pagina-\($0)-\(formulier)", inhoud: vraag.inhoud) }
        do {
            try await handeling(velden, eenmalig)
            return .naar(naar)
        } catch Bestandfout.veld(let pad, let melding) {
            return try await opnieuw(Registerinvoer(formulier: formulier, velden: velden, pad: pad, tekst: melding, status: 400))
        } catch Bestandfout.geweigerd(let regel, let reden, let watNu) {
            let tekst = "\(reden) (\(regel.rawValue)) \(watNu)"
            return try await opnieuw(Registerinvoer(formulier: formulier, velden: velden, pad: eerste, tekst: tekst, status: 409))
        }
    }
}

/// Makes the fields of one form of the register, with what was typed when it is shown again.
struct Registervelden: Sendable {
    private let formulier: String
    private let invoer: Registerinvoer?

    init(_ formulier: String, _ invoer: Registerinvoer?) {
        self.formulier = formulier
        self.invoer = invoer?.formulier == formulier ? invoer : nil
    }

    private func fout(_ naam: String) -> String? { invoer?.pad == naam ? invoer?.tekst : nil }

    /// - Parameter leeg: what stands there before something was chosen; with it an empty choice is possible.
    func keuze(_ naam: String, _ label: String, leeg: String, _ opties: [(waarde: String, tekst: String)], verplicht: Bool = true) -> Keuzelijst {
        let gekozen = invoer?.velden[naam]
        return Keuzelijst(
            id: "\(formulier)-\(naam)", naam: naam, label: label,
            opties: [Optie(waarde: "", tekst: leeg)] + opties.map { Optie(waarde: $0.waarde, tekst: $0.tekst, gekozen: $0.waarde == gekozen) },
            fout: fout(naam), verplicht: verplicht)
    }

    func tekst(_ naam: String, _ label: String, hint: String? = nil) -> Veld {
        Veld(
            id: "\(formulier)-\(naam)", naam: naam, label: label, waarde: invoer?.velden[naam] ?? "", hint: hint, fout: fout(naam), verplicht: true,
            maat: "half")
    }

    func dag(_ naam: String, _ label: String, hint: String? = nil, verplicht: Bool = true) -> Datumveld {
        func deel(_ wat: String) -> String { invoer?.velden["\(naam).\(wat)"] ?? "" }
        return Datumveld(
            id: "\(formulier)-\(naam)", naam: naam, label: label, dag: deel("dag"), maand: deel("maand"), jaar: deel("jaar"), hint: hint,
            fout: fout(naam), verplicht: verplicht)
    }
}

extension Formulier {
    /// The day in the three fields of a date; nil when all are empty.
    /// - Throws: `Bestandfout.veld` when no such day exists.
    func dag(_ naam: String) throws -> Dag? {
        let delen = ["jaar", "maand", "dag"].map { self["\(naam).\($0)"]?.trimmingCharacters(in: .whitespaces) ?? "" }
        if delen.allSatisfy({ $0.isEmpty }) { return nil }
        guard let gelezen = Dag(delen.map { $0.count == 1 ? "0" + $0 : $0 }.joined(separator: "-")) else {
            throw Bestandfout.veld(pad: naam, melding: "Vul een dag in die bestaat.")
        }
        return gelezen
    }

    /// The same, when it must be filled in.
    func verplichteDag(_ naam: String) throws -> Dag {
        guard let gelezen = try dag(naam) else { throw Bestandfout.veld(pad: naam, melding: "Vul de dag in.") }
        return gelezen
    }
}
