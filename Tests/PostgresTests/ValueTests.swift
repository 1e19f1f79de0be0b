import Foundation
import Testing
@testable import Postgres

@Suite struct ValueTests {
    @Test func everyTypeComesBackAsItWent() async throws {
        try await Proefdatabase.withPool { database, _ in
            var dice = SystemRandomNumberGenerator()
            func back<T: SQLBindable & SQLDecodable & Equatable>(_ value: T) async throws {
                let none: T? = nil
                let row = try await database.oneTrip(.none(.readOnly), ["select \(value) as v, \(none) as n"])[0][0]
                let (v, n) = try row.decode(as: T.self, T?.self)
                #expect(v == value && n == nil)
                #expect(try row.decode(T.self, "v") == value)
            }
            for _ in 0..<40 {
                let bytes = (0..<Int.random(in: 0...300)).map { _ in UInt8.random(in: 0...255) }
                let scalars = (0..<Int.random(in: 0...40)).compactMap { _ in Unicode.Scalar(UInt32.random(in: 1...0x10FFFF, using: &dice)) }
                let text = String(String.UnicodeScalarView(scalars))
                try await back(text)
                try await back(Int.random(in: .min ... .max))
                try await back(Int64.random(in: .min ... .max))
                try await back(Int32.random(in: .min ... .max))
                try await back(Int16.random(in: .min ... .max))
                try await back(Bool.random())
                try await back(Double(bitPattern: UInt64.random(in: 0..<0x7FF0_0000_0000_0000)))
                try await back(UUID())
                try await back(bytes)
                try await back(Data(bytes))
                try await back([text, "", "'{},\""])
                try await back([UUID(), UUID()])
                try await back([bytes, [], [0]])
                try await back([Int16.min, 0, .max])
                try await back([Int32.min, 0, .max])
                try await back([true, false])
                try await back([Dag(number: 0), Dag("2024-02-29")!])
                try await back([Date(timeIntervalSinceReferenceDate: 0.5)])
                try await back([Int.random(in: .min ... .max), 0])
                try await back(Dag(number: Int.random(in: -700_000...2_000_000)))
                let moment = Date(timeIntervalSinceReferenceDate: Double(Int.random(in: -4_000_000_000...4_000_000_000)) / 4)
                try await back(moment)
            }
            try await back([String]())
            try await back([Int]())
            try await back([UUID]())
            try await back([UInt8]())
            try await back("")
        }
    }

    @Test func valuesMeanToTheServerWhatTheyMeanHere() async throws {
        try await Proefdatabase.withPool { database, _ in
            let row = try await database.oneTrip(
                .none(.readOnly),
                [
                    """
                    select \(Dag("2024-02-29")!)::text, \(Date(timeIntervalSince1970: 0.25)) = '1970-01-01 00:00:00.25Z'::timestamptz, \
                    (\(["a", "b"]))[2], \([UInt8](arrayLiteral: 0, 255)) = '\\x00ff'::bytea, 5::int2, 6::int4, '{"a": 1}'::jsonb
                    """
                ])[0][0]
            let (dag, moment, element, bytes, small, medium, json) = try row.decode(
                as: String.self, Bool.self, String.self, Bool.self, Int.self, Int.self, String.self)
            #expect(dag == "2024-02-29" && moment && element == "b" && bytes && small == 5 && medium == 6 && json == #"{"a": 1}"#)
        }
    }

    @Test func aWrongTypeNamesColumnAndTypesOnly() async throws {
        try await Proefdatabase.withPool { database, _ in
            let row = try await database.oneTrip(.none(.readOnly), ["select 'geheim'::text as naam, null::int as leeg, 1::numeric as bedrag"])[0][0]
            let wrong = await fault { _ = try row.decode(Int.self, "naam") }
            #expect(wrong?.kind == .decoding && "\(wrong!)".contains("naam holds text, expected Int") && !"\(wrong!)".contains("geheim"))
            let null = await fault { _ = try row.decode(as: String.self, Int.self) }
            #expect("\(null!)".contains("leeg holds NULL, expected Int"))
            let missing = await fault { _ = try row.decode(Int.self, "ontbreekt") }
            #expect("\(missing!)".contains("no column ontbreekt"))
            let beyond = await fault { _ = try row.decode(as: String.self, Int?.self, Int?.self, Int.self) }
            #expect("\(beyond!)".contains("bedrag holds numeric"))
        }
    }

    @Test func aColumnNameThatOccursTwiceIsCounted() async throws {
        try await Proefdatabase.withPool { database, _ in
            let row = try await database.oneTrip(.none(.readOnly), ["select 1::int4 as id, 2::int4 as id"])[0][0]
            #expect(try row.decode(Int.self, "id") == 1 && row.decode(Int.self, "id_1") == 2)
        }
    }

    @Test func daysFollowTheCalendar() throws {
        #expect(Dag("2023-02-29") == nil && Dag("2024-2-29") == nil && Dag("24-02-29") == nil && Dag("2024-13-01") == nil)
        let dag = try #require(Dag("2024-02-28"))
        #expect(dag.adding(days: 2).description == "2024-03-01" && dag.days(until: Dag("2025-02-28")!) == 366 && dag.weekday == 3)
        #expect(Dag(Date(timeIntervalSince1970: -1)).description == "1969-12-31")
        // 23:30 UTC in winter and 22:30 UTC in summer are the next day in the Netherlands.
        #expect(Dag(inNederland: Date(timeIntervalSince1970: 1_704_065_400)).description == "2024-01-01")
        #expect(Dag(inNederland: Date(timeIntervalSince1970: 1_719_786_600)).description == "2024-07-01")
        #expect(try JSONDecoder().decode([Dag].self, from: JSONEncoder().encode([dag])) == [dag])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Dag].self, from: Data(#"["2023-02-29"]"#.utf8)) }
    }
}
