import Identity
import Regio
import Testing

/// Who signs the covenant, by the region's own files.
@Suite struct KandidaatTests {
    private func regio(kandidaat: Bool) throws -> RegioConfiguratie {
        let map = try Proefmap()
        defer { map.ruimOp() }
        if kandidaat { try map.verander("regio.yaml", "soort: zorgpartner", "soort: zorgpartner, kandidaat: true") }
        return try RegioConfiguratie.lees(map: map.pad)
    }

    @Test("C4 · een organisatie in regio.yaml is partner, tenzij zij daar kandidaat heet; een gemeente tekent voor haar diensten")
    func aCandidateDidNotSignAtTheBeginning() throws {
        let zonder = try regio(kandidaat: false), met = try regio(kandidaat: true)
        #expect(zonder.tekendeBijAanvang("anker") && !met.tekendeBijAanvang("anker"))
        #expect(met.ondertekenaars.map(\.id) == ["politie", "anker", "gemeente.noord", "gemeente.zuid"])
        #expect(met.ondertekenaar(van: "gemeente.noord.veiligheid") == "gemeente.noord" && met.ondertekenaar(van: "politie") == "politie")
        #expect(met.tekendeBijAanvang("gemeente.noord.veiligheid") && !met.tekendeBijAanvang("bestaat-niet"))
    }

    @Test func whetherItIsACandidateIsTrueOrFalse() throws {
        let map = try Proefmap()
        try map.verander("regio.yaml", "soort: zorgpartner", "soort: zorgpartner, kandidaat: misschien")
        #expect(map.fouten().contains { $0.contains("organisaties[1].kandidaat") })
    }
}
