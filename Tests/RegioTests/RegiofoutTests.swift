import Foundation
import Regio
import Testing

/// One change to the good region, and what must be said of it.
struct Misser: Sendable, CustomTestStringConvertible {
    let bestand: String
    let oud: String
    let nieuw: String
    /// All of these stand in one line.
    let verwacht: [String]
    var testDescription: String { "\(bestand): \(nieuw)" }

    init(_ bestand: String, _ oud: String, _ nieuw: String, _ verwacht: String...) {
        (self.bestand, self.oud, self.nieuw, self.verwacht) = (bestand, oud, nieuw, verwacht)
    }
}

private let missers = [
    Misser("regio.yaml", "tijdzone:", "tijdzoen:", "regio.yaml:6: tijdzoen", "Bedoelde u ‘tijdzone’?"),
    Misser("regio.yaml", "Europe/Amsterdam", "Europe/Alkmaar", "regio.yaml:6: tijdzone", "Onbekende tijdzone"),
    Misser("regio.yaml", "email: keten@voorbeeld.nl", "email: geheim", "regio.yaml:9: contact.email", "e-mailadres"),
    Misser("regio.yaml", "soort: zorgpartner", "soort: zorg", "regio.yaml:16: organisaties[1].soort", "een van"),
    Misser("regio.yaml", "id: anker", "id: politie", "regio.yaml:16: organisaties[1].id", "twee keer", "regio.yaml:15"),
    Misser("regio.yaml", "id: anker", "id: gemeente.x", "organisaties[1].id", "gemeente."),
    Misser("regio.yaml", "id: proefregio", "id: noord", "regio.yaml:1: id", "hetzelfde id"),
    Misser("regio.yaml", "[noord, zuid]", "[noord, zuit]", "gemeente-zuit.yaml", "ontbreekt", "Bedoelde u ‘gemeente-zuid.yaml’?"),
    Misser("regio.yaml", "[noord, zuid]", "[noord, zuit]", "gemeente-zuid.yaml", "geen gemeente in regio.yaml", "Bedoelde u ‘zuit’?"),
    Misser("regio.yaml", "[noord, zuid]", "[noord]", "gemeente-zuid.yaml", "geen gemeente in regio.yaml"),
    Misser("regio.yaml", "[noord, zuid]", "[noord, zuid, ../zuid]", "regio.yaml:12: gemeenten[2]", "zonder punten"),
    Misser("regio.yaml", "[noord, zuid]", "[noord, zuid, zuid]", "regio.yaml:12: gemeenten[2]", "twee keer"),
    Misser("gemeente-zuid.yaml", "\"9902\"", "\"9901\"", "gemeente-zuid.yaml:3: cbsCode", "twee keer", "gemeente-noord.yaml:3"),
    Misser("gemeente-zuid.yaml", "\"9902\"", "9902", "gemeente-zuid.yaml:3: cbsCode", "vier cijfers tussen aanhalingstekens"),
    Misser("gemeente-zuid.yaml", "\"0226\"", "\"072\"", "gemeente-zuid.yaml:4: netnummers[0]", "twee keer"),
    Misser("gemeente-zuid.yaml", "id: zuid", "id: zuit", "gemeente-zuid.yaml:1: id", "bestandsnaam"),
    Misser("gemeente-zuid.yaml", "gemeente.zuid.veiligheid", "gemeente.noord.bouw", "gemeente-zuid.yaml:6: diensten[0].id", "begint met ‘gemeente.zuid.’"),
    Misser("gemeente-zuid.yaml", "licensing:", "licencing:", "gemeente-zuid.yaml:8: modules.licencing", "Bedoelde u ‘licensing’?"),
    Misser("gemeente-zuid.yaml", "care: uit", "care: ja", "gemeente-zuid.yaml:9: modules.care", "een van ‘aan’, ‘uit’"),
    Misser("gemeente-zuid.yaml", "dienst: A", "dienst: F", "gemeente-zuid.yaml:6: diensten[0].dienst", "‘A’"),
    Misser("gemeente-zuid.yaml", "2024-07-01", "2024-06-31", "gemeente-zuid.yaml:12: jeugdprostitutie[1].geldigVan", "geen bestaande datum"),
    Misser("policy/signalenlijst.yaml", "g1.2", "g1.1", "policy/signalenlijst.yaml:8: groepen[0].indicatoren[1].id", "twee keer"),
    Misser("policy/signalenlijst.yaml", "sterkte: 5", "sterkt: 5", "groepen[0].indicatoren[1].sterkt", "Bedoelde u ‘sterkte’?"),
    Misser("policy/regels.yaml", "watTeDoen", "watTeDoe", "policy/regels.yaml:2: regels[0].watTeDoe", "Bedoelde u ‘watTeDoen’?"),
    Misser("policy/regels.yaml", "regels:", "regels: [", "policy/regels.yaml:", "Geen geldige YAML"),
    Misser("policy/wet.yaml", "rechtsgrond: avg", "rechtsgrond: avgg", "policy/wet.yaml:6: termijnen[1].rechtsgrond", "bestaat niet", "Bedoelde u ‘avg’?"),
    Misser("policy/wet.yaml", "vervangt: wbp", "vervangt: wpb", "rechtsgronden[1].vervangt", "Bedoelde u ‘wbp’?"),
    Misser("policy/wet.yaml", "regel: C15.2", "regel: C15.3", "termijnen[0].regel", "Bedoelde u ‘C15.2’?"),
    Misser("policy/wet.yaml", "weken: 4", "wekn: 4", "termijnen[0].duur.wekn", "Bedoelde u ‘weken’?"),
    Misser("policy/wet.yaml", "regel: C15.2, geldigVan: 2001-09-01", "regel: C15.2, geldigVan: 2018-05-25", "termijnen[0].geldigTot", "niet na geldigVan"),
    Misser("policy/wet.yaml", "avg, geldigVan: 2018-05-25", "avg, geldigVan: 2018-05-24", "termijnen[1].id", "overlappen"),
]

@Suite struct RegiofoutTests {
    @Test(arguments: missers) func namesFileLineKeyAndNearest(misser: Misser) throws {
        let map = try Proefmap()
        try map.verander(misser.bestand, misser.oud, misser.nieuw)
        let fouten = map.fouten()
        #expect(fouten.contains { fout in misser.verwacht.allSatisfy(fout.contains) }, "\(fouten)")
        #expect(!fouten.joined().contains("geheim"))
    }

    @Test func aGoodRegionHasNoFaults() throws { #expect(try Proefmap().fouten() == []) }

    @Test func reportsTheFaultsOfAllFilesAtOnce() throws {
        let map = try Proefmap()
        try map.verander("regio.yaml", "tijdzone:", "tijdzoen:")
        try map.verander("gemeente-zuid.yaml", "naam: Proef zuid", "naam: [1]")
        try map.verander("policy/wet.yaml", "rechtsgrond: avg", "rechtsgrond: avgg")
        try FileManager.default.removeItem(atPath: map.pad + "/policy/regels.yaml")
        try Data([0x61, 0x3A, 0x20, 0xFF]).write(to: URL(filePath: map.pad + "/policy/signalenlijst.yaml"))
        let fouten = map.fouten()
        for bestand in ["regio.yaml", "gemeente-zuid.yaml", "policy/wet.yaml", "policy/regels.yaml", "policy/signalenlijst.yaml"] {
            #expect(fouten.contains { $0.hasPrefix(bestand) }, "\(bestand)")
        }
    }

    @Test func aFolderThatIsNotThereIsOneClearAnswer() {
        #expect(throws: Regiofout.self) { try RegioConfiguratie.lees(map: "/bestaat/niet") }
    }
}
