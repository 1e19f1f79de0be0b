import Foundation
import Postgres

/// Dates and times as people write them.
public enum Datumtekst {
    private static let maanden = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
    ]
    private static let dagen = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]

    /// `3 december 2026`
    public static func dag(_ dag: Dag) -> String { "\(dag.day) \(maanden[dag.month - 1]) \(dag.year)" }

    /// `donderdag 3 december 2026`
    public static func voluit(_ d: Dag) -> String {
        // Day 0 of 1970 was a Thursday.
        let sinds = Dag(year: 1970, month: 1, day: 1).days(until: d)
        return "\(dagen[((sinds + 3) % 7 + 7) % 7]) \(dag(d))"
    }

    /// `3 december 2026, 14.05 uur`, in the region's own time.
    public static func moment(_ moment: Date, tijdzone: String) -> String {
        var kalender = Calendar(identifier: .gregorian)
        kalender.timeZone = TimeZone(identifier: tijdzone) ?? .gmt
        let d = kalender.dateComponents([.year, .month, .day, .hour, .minute], from: moment)
        let minuut = d.minute! < 10 ? "0\(d.minute!)" : "\(d.minute!)"
        return "\(d.day!) \(maanden[d.month! - 1]) \(d.year!), \(d.hour!).\(minuut) uur"
    }

    /// `1988`, `1988-03` or `1988-03-12` as `1988`, `maart 1988` or `12 maart 1988`; anything else as it is.
    public static func deel(_ tekst: String) -> String {
        let delen = tekst.split(separator: "-").compactMap { Int($0) }
        switch delen.count {
        case 2 where (1...12).contains(delen[1]): return "\(maanden[delen[1] - 1]) \(delen[0])"
        case 3 where (1...12).contains(delen[1]): return "\(delen[2]) \(maanden[delen[1] - 1]) \(delen[0])"
        default: return tekst
        }
    }

    /// How long until a day, for lists: `vandaag`, `morgen`, `nog 5 dagen`, `2 dagen te laat`.
    public static func termijn(van nu: Dag, tot dag: Dag) -> String {
        switch nu.days(until: dag) {
        case 0: "vandaag"
        case 1: "morgen"
        case let n where n > 1: "nog \(n) dagen"
        case -1: "1 dag te laat"
        case let n: "\(-n) dagen te laat"
        }
    }
}
