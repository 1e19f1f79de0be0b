import Identity
import Invoer
import Postgres
import Regio
import Web

/// All modules together, checked as a whole: every fault in one list, and the server does not start on any.
public struct Register: Sendable {
    public let registraties: [Moduleregistratie]

    /// - Throws: `Registerfout` with every fault found.
    public init(_ modules: [any KetenModule.Type], regio: RegioConfiguratie) throws(Registerfout) {
        let gevuld = modules.map(Moduleregistratie.init(vul:))
        let fouten = Self.fouten(gevuld, gevraagd: regio.modules)
        guard fouten.isEmpty else { throw Registerfout(fouten: fouten) }
        registraties = gevuld
    }

    /// Which rights there are, the modules' own included.
    public var rechtenboek: Rechtenboek {
        var boek = Rechtenboek()
        for registratie in registraties { for (recht, rollen) in registratie.rechten { boek.voegToe(recht, voor: rollen) } }
        return boek
    }

    /// - Parameters:
    ///   - gevraagd: the modules that the region runs.
    ///   - elders: capabilities that somebody else is taken to offer.
    static func fouten(_ alle: [Moduleregistratie], gevraagd: [String], elders: [String] = []) -> [String] {
        var fouten: [String] = []
        let ids = alle.map(\.manifest.id)
        for id in Set(ids) where ids.count(where: { $0 == id }) > 1 { fouten.append("Module ‘\(id)’ is er twee keer.") }
        for id in ids where id.range(of: "^[a-z][a-z0-9]{1,30}$", options: .regularExpression) == nil {
            fouten.append("Module ‘\(id)’: een id bestaat uit kleine letters en cijfers.")
        }
        for id in gevraagd where !ids.contains(id) {
            fouten.append("regio.yaml noemt module ‘\(id)’, maar die is niet geladen. \(naast(id, ids))")
        }
        let aanbod = alle.flatMap(\.manifest.biedt)
        for naam in Set(aanbod) where aanbod.count(where: { $0 == naam }) > 1 { fouten.append("Dienst ‘\(naam)’ wordt door twee modules geboden.") }
        for registratie in alle {
            let m = registratie.manifest
            for naam in m.vraagt where !aanbod.contains(naam) && !elders.contains(naam) {
                fouten.append("Module ‘\(m.id)’ heeft dienst ‘\(naam)’ nodig en niemand biedt die. \(naast(naam, aanbod))")
            }
            for naam in m.biedt where registratie.diensten[naam] == nil { fouten.append("Module ‘\(m.id)’ zegt dienst ‘\(naam)’ te bieden maar maakt hem niet.") }
            for naam in registratie.diensten.keys where !m.biedt.contains(naam) { fouten.append("Module ‘\(m.id)’ maakt dienst ‘\(naam)’ maar noemt hem niet in zijn manifest.") }
            for (recht, _) in registratie.rechten where !recht.rawValue.contains(".") { fouten.append("Module ‘\(m.id)’: recht ‘\(recht.rawValue)’ heeft geen punt (ding.handeling).") }
            let nummers = registratie.migraties.map(\.number)
            if nummers != Array(1...max(1, nummers.count)).prefix(nummers.count).map({ $0 }) { fouten.append("Module ‘\(m.id)’: migraties zijn niet genummerd vanaf 1.") }
        }
        if let kring = kring(alle.map(\.manifest)) { fouten.append("Modules hebben elkaar in een kring nodig: \(kring.joined(separator: " → ")).") }
        return fouten.sorted()
    }

    private static func naast(_ naam: String, _ bekend: [String]) -> String {
        bedoeldeU(naam, onder: bekend)
    }

    /// A chain of needs that ends where it began.
    private static func kring(_ manifesten: [Modulemanifest]) -> [String]? {
        var bieder: [String: Modulemanifest] = [:]
        for m in manifesten { for naam in m.biedt { bieder[naam] = m } }
        func loop(_ m: Modulemanifest, _ weg: [String]) -> [String]? {
            if weg.contains(m.id) { return weg + [m.id] }
            for naam in m.vraagt {
                if let volgende = bieder[naam], let kring = loop(volgende, weg + [m.id]) { return kring }
            }
            return nil
        }
        for m in manifesten { if let kring = loop(m, []) { return kring } }
        return nil
    }
}

/// Why the registry is not good; all reasons at once.
public struct Registerfout: Error, Sendable, CustomStringConvertible {
    public let fouten: [String]
    public var description: String { fouten.joined(separator: "\n") }
}
