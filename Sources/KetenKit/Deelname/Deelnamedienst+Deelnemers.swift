import Bestand
import Convenant
import Identity
import Postgres
import Regio

/// An organisation that signed the covenant, or is to.
public struct Deelnemer: Sendable {
    public let organisatie: Regio.Organisatie
    public let deelname: Convenant.Deelname
    /// The day it joined by signing; nil when it signed the covenant itself, and while it did not sign.
    public let getekendOp: Dag?
    public let opgezegdOp: Dag?
    /// The first day on which it no longer takes part; nil while nobody gave notice.
    public let vertrektOp: Dag?
}

/// Who takes part, what is asked of all, and the covenant's own year.
public struct Deelnemersoverzicht: Sendable {
    public let deelnemers: [Deelnemer]
    /// Accessions and changes, the oldest first.
    public let voorstellen: [Voorstel]
    /// Nil when the covenant is not in force today (C35).
    public let jaar: Convenantjaar?
}

extension Deelnamedienst {
    /// The register as it is today.
    public func deelnemers(wie: Aangemeld) async throws -> Deelnemersoverzicht {
        let register = try Deelnemersregister(try await lees(Deelnemersregister.vragen(regio.id), wie: wie), regio: regio)
        let dag = vandaag
        let deelnemers = regio.ondertekenaars.map { organisatie in
            let getekend = register.getekend(organisatie.id).max()
            // A notice from before it joined anew is history.
            let opzegging = register.opzeggingen.last { $0.organisatie == organisatie.id && $0.opgezegdOp >= getekend ?? $0.opgezegdOp }
            return Deelnemer(
                organisatie: organisatie, deelname: register.deelname(organisatie.id, op: dag), getekendOp: getekend, opgezegdOp: opzegging?.opgezegdOp,
                vertrektOp: opzegging?.vertrektOp)
        }
        let voorstellen = register.voorstellen.map { voorstel in
            var met = voorstel
            if voorstel.ondertekendOp == nil { met.moetNog = register.moetNog(voorstel, op: dag).map(\.id) }
            return met
        }
        return Deelnemersoverzicht(deelnemers: deelnemers, voorstellen: voorstellen, jaar: Convenantjaar(regio.wet, op: dag))
    }

    /// Refuses what would be new to an organisation that does not take part (C4, C34).
    public func eisDeelname(_ organisatie: String, wie: Aangemeld) async throws {
        let rijen = try await lees([Deelnamebron.vraag(organisatie, regio: regio)], wie: wie)[0]
        switch try Deelnamebron.lees(rijen, organisatie: organisatie, regio: regio, op: vandaag) {
        case .partner: return
        case .nietToegetreden:
            throw Bestandfout.geweigerd(
                regel: "C4", reden: "\(naam(organisatie)) doet nog niet mee aan het convenant.",
                watNu: "Wacht tot alle partners instemden en zij tekende.")
        case .vertrokken:
            throw Bestandfout.geweigerd(
                regel: "C34", reden: "\(naam(organisatie)) heeft opgezegd en krijgt niets nieuws meer.", watNu: "Kies een andere partner.")
        }
    }
}
