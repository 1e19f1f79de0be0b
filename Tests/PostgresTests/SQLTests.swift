import Foundation
import Testing
@testable import Postgres

@Suite struct SQLTests {
    @Test func interpolatingBindsAndNeverBecomesText() {
        let evil = "'; drop table account; --"
        let sql: SQL = "select * from account where naam = \(evil) and id = \(7)"
        #expect(sql.text == "select * from account where naam = $1 and id = $2")
        #expect(!sql.text.contains("drop"))
    }

    @Test func fragmentsAreRenumberedAndDollarsInTextAreLeftAlone() {
        let inner: SQL = "naam = \("a") and tekst = '$1' and leeftijd > \(3)"
        let sql: SQL = "select \(true), x from t where \(fragment: inner) or \(inner) limit \(5)"
        #expect(sql.text == "select $1, x from t where naam = $2 and tekst = '$1' and leeftijd > $3 or naam = $4 and tekst = '$1' and leeftijd > $5 limit $6")
        #expect(sql.parameters.map(\.oid) == [16, 25, 20, 25, 20, 20])
    }

    @Test func fragmentsKeepTheirValues() async throws {
        try await Proefdatabase.withPool { database, _ in
            let missing: String? = nil
            let inner: SQL = "\("é")::text, \(missing)::text, \("")::text"
            let sql: SQL = "select \(1)::int8, \(fragment: inner), \(fragment: inner), \(2)::int8"
            let row = try await database.oneTrip(.none(.readOnly), [sql])[0][0]
            let (a, b, c, d, e, f, g, h) = try row.decode(
                as: Int.self, String.self, String?.self, String.self, String.self, String?.self, String.self, Int.self)
            #expect((a, b, c, d) == (1, "é", nil, "") && (e, f, g, h) == ("é", nil, "", 2))
        }
    }

    @Test func equalStatementsAreEqual() {
        let one: SQL = "select \(1)", same: SQL = "select \(1)", other: SQL = "select \(2)"
        #expect(one == same && one != other)
    }
}
