import Foundation
import Invoer

extension RegioConfiguratie {
    /// Reads the region's folder: `regio.yaml`, a `gemeente-ID.yaml` for each municipality that it names, and the law, the
    /// rules, the indicators and what is made anonymous how, under `policy/`.
    /// - Parameter map: path of the folder.
    /// - Throws: `Regiofout` with all faults of all files.
    public static func lees(map: String) throws(Regiofout) -> RegioConfiguratie {
        var lezer = Regiolezer(map: map)
        let regio = lezer.lees("regio.yaml", Regioschema.regio)
        // Even when regio.yaml is at fault elsewhere, the municipalities that it names can be looked at.
        let namen = lezer.gelezen["regio.yaml"]?.waarde["gemeenten"]?.lijst?.compactMap(\.tekst).filter(Regiolezer.isBestandsdeel) ?? []
        var gemeenten: [YamlDocument] = []
        var gezien: Set<String> = []
        for naam in namen where gezien.insert(naam).inserted {
            if let gemeente = lezer.lees("gemeente-\(naam).yaml", Regioschema.gemeente) { gemeenten.append(gemeente) }
        }
        if lezer.gelezen["regio.yaml"] != nil { lezer.meldVergeten(behalve: gezien) }
        let signalenlijst = lezer.lees("policy/signalenlijst.yaml", Regioschema.signalenlijst)
        let regels = lezer.lees("policy/regels.yaml", Regioschema.regels)
        let wet = lezer.lees("policy/wet.yaml", Regioschema.wet)
        let anonimisering = lezer.lees("policy/anonimisering.yaml", Regioschema.anonimisering)

        let kruis = Kruistoets(
            regio: regio, gemeenten: gemeenten, signalenlijst: signalenlijst, regels: regels, wet: wet, anonimisering: anonimisering)
        let fouten = lezer.fouten + kruis.fouten()
        guard fouten.isEmpty, let regio, let signalenlijst, let regels, let wet, let anonimisering else { throw Regiofout(fouten: fouten) }
        return RegioConfiguratie(
            regio: regio.waarde, gemeenten: gemeenten.map { Gemeente($0.waarde) }, signalenlijst: Signalenlijst(signalenlijst.waarde),
            regels: Regels(regels.waarde), wet: Wet(wet.waarde), anonimisering: Anonimisering(anonimisering.waarde))
    }
}

/// Reads files of one folder and gathers what is wrong with each.
struct Regiolezer {
    let map: String
    private(set) var fouten: [Fout] = []
    /// Every file that is YAML, good or not.
    private(set) var gelezen: [String: YamlDocument] = [:]

    init(map: String) { self.map = map }

    /// The file, when it is there and keeps to its schema.
    mutating func lees(_ bestand: String, _ schema: Schema) -> YamlDocument? {
        guard let bytes = FileManager.default.contents(atPath: "\(map)/\(bestand)") else {
            fouten.append(Fout(pad: "", melding: "Dit bestand ontbreekt of is niet te lezen.\(lijktOp(bestand))", bestand: bestand))
            return nil
        }
        guard let tekst = String(validating: bytes, as: UTF8.self) else {
            fouten.append(Fout(pad: "", melding: "Dit bestand is geen geldige UTF-8.", bestand: bestand))
            return nil
        }
        do throws(Invoerfout) {
            let document = try Waarde.yaml(tekst, bestand: bestand)
            gelezen[bestand] = document
            let mis = schema.toets(document)
            fouten += mis
            return mis.isEmpty ? document : nil
        } catch {
            fouten += error.fouten
            return nil
        }
    }

    /// A municipality's file that `regio.yaml` does not name was forgotten, or should not be there.
    mutating func meldVergeten(behalve namen: Set<String>) {
        for bestand in inhoud("").sorted() where bestand.hasPrefix("gemeente-") && (bestand.hasSuffix(".yaml") || bestand.hasSuffix(".yml")) {
            guard !namen.contains(where: { bestand == "gemeente-\($0).yaml" }) else { continue }
            let id = String(bestand.dropFirst("gemeente-".count).prefix { $0 != "." })
            let melding = "Dit bestand hoort bij geen gemeente in regio.yaml (gemeenten).\(bedoeldeU(id, onder: namen.sorted()))"
            fouten.append(Fout(pad: "", melding: melding, bestand: toonbaar(bestand)))
        }
    }

    /// ` Bedoelde u …?` with the file whose name is nearest.
    private func lijktOp(_ bestand: String) -> String {
        let delen = bestand.split(separator: "/").map(String.init)
        return bedoeldeU(delen.last ?? bestand, onder: inhoud(delen.count > 1 ? delen[0] : "").filter { !gelezen.keys.contains($0) }.sorted())
    }

    private func inhoud(_ submap: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: submap.isEmpty ? map : "\(map)/\(submap)")) ?? []
    }

    /// Whether a name can be part of a file's name, and cannot lead out of the folder.
    static func isBestandsdeel(_ naam: String) -> Bool {
        !naam.isEmpty && naam.utf8.count <= 60 && naam.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D }
    }
}
