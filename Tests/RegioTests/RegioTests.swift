import Foundation
import Regio
import Testing

@Suite struct RegioTests {
    private func goede() throws -> RegioConfiguratie {
        let map = try Proefmap()
        defer { map.ruimOp() }
        return try RegioConfiguratie.lees(map: map.pad)
    }

    @Test func readsAGoodRegion() throws {
        let regio = try goede()
        #expect(regio.alleTenants == ["noord", "zuid", "proefregio"])
        #expect(regio.tenant("zuid")?.naam == "Proef zuid")
        #expect(regio.tenant("proefregio")?.isRegio == true)
        #expect(regio.tenant("oost") == nil)
        #expect(regio.organisatie("anker")?.soort == .zorgpartner)
        #expect(regio.organisatie("gemeente.noord")?.soort == .gemeente)
        #expect(regio.organisatie("gemeente.noord.veiligheid")?.dienst == .a)
        #expect(regio.organisatie("gemeente.noord.veiligheid")?.tenant == "noord")
        #expect(regio.regels["C15.2"]?.watTeDoen == "Vraag het")
        #expect(regio.signalenlijst.indicator("g1.2")?.sterkte == 5)
    }

    @Test func modulesAreOnWhereTheyWereSwitchedOn() throws {
        let regio = try goede()
        #expect(regio.moduleAan("licensing", tenant: "noord"))
        #expect(!regio.moduleAan("care", tenant: "noord"))
        #expect(regio.moduleAan("care", tenant: "proefregio"))
        #expect(!regio.moduleAan("adverts", tenant: "proefregio"))
        #expect(!regio.moduleAan("care", tenant: "oost"))
    }

    @Test func datedDataChangesOnItsDay() throws {
        let regio = try goede()
        #expect(regio.wet.termijn("inzage", op: "2018-05-24")?.duur.eenheid == .weken)
        #expect(regio.wet.termijn("inzage", op: "2018-05-25")?.duur.eenheid == .maanden)
        #expect(regio.wet.termijn("inzage", op: "2001-08-31") == nil)
        #expect(regio.wet.rechtsgronden(op: "2018-05-24").map(\.id) == ["wbp"])
        #expect(regio.gemeente("noord")?.leeftijdsgrens(op: "2024-06-30") == 21)
        #expect(regio.gemeente("noord")?.leeftijdsgrens(op: "2024-07-01") == 23)
        #expect(regio.gemeente("noord")?.leeftijdsgrens(op: "2019-12-31") == nil)
    }

    @Test func readsTheRegionOfThisRepository() throws {
        let map = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path + "/Tenants"
        let regio = try RegioConfiguratie.lees(map: map)
        #expect(!regio.gemeenten.isEmpty)
        #expect(regio.alleTenants.last == regio.id)
    }
}
