import Deelname
import Postgres
import Regio
import Testing

/// The covenant's own year, from the law table.
@Suite struct ConvenantjaarTests {
    private func wet(tot: String = "null") throws -> Wet {
        let map = try Proefmap()
        defer { map.ruimOp() }
        try map.schrijf(
            "policy/wet.yaml",
            """
            rechtsgronden:
              - {id: convenant, naam: Convenant, afkorting: Conv, citeer: het convenant, geldigVan: 2012-02-29, geldigTot: \(tot)}
            termijnen:
              - {id: convenant-looptijd, duur: {jaren: 1}, rechtsgrond: convenant, geldigVan: 2012-02-29}
            """)
        return try RegioConfiguratie.lees(map: map.pad).wet
    }

    @Test("C35 · het convenant loopt een jaar en verlengt zichzelf: op de verjaardag begint het volgende jaar")
    func itRenewsItself() throws {
        let wet = try wet()
        // A year that begins on a leap day begins on the last of February in other years, and on its own day when there is one.
        let verwacht = [
            ("2012-02-29", "2012-02-29", "2013-02-28", 0), ("2013-02-27", "2012-02-29", "2013-02-28", 0), ("2013-02-28", "2013-02-28", "2014-02-28", 1),
            ("2016-02-28", "2015-02-28", "2016-02-29", 3), ("2016-02-29", "2016-02-29", "2017-02-28", 4),
        ]
        for (dag, van, tot, keer) in verwacht {
            let opDag = try #require(Dag(dag))
            let jaar = try #require(Convenantjaar(wet, op: opDag))
            #expect("\(jaar.van)" == van && "\(jaar.tot)" == tot && jaar.verlengd == keer, "\(dag)")
        }
    }

    @Test("C35 · voor het begin en na het einde is er geen convenantjaar")
    func outsideItsTimeThereIsNone() throws {
        #expect(try Convenantjaar(wet(), op: Dag(year: 2012, month: 2, day: 28)) == nil)
        #expect(try Convenantjaar(wet(tot: "2020-01-01"), op: Dag(year: 2020, month: 1, day: 1)) == nil)
        #expect(try Convenantjaar(wet(tot: "2020-01-01"), op: Dag(year: 2019, month: 12, day: 31)) != nil)
    }
}
