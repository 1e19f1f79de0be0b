import Foundation

/// A day of the calendar (PostgreSQL `date`), without time or zone; pure arithmetic on civil days.
public struct Dag: Comparable, Hashable, Sendable, CustomStringConvertible {
    /// Days since 1 January 1970.
    public let number: Int

    public init(number: Int) { self.number = number }

    /// A day that exists is expected; use `init?(_: String)` for input.
    public init(year: Int, month: Int, day: Int) {
        // Days from civil (Howard Hinnant, chrono-compatible low-level date algorithms).
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = era * 146_097 + dayOfEra - 719_468
    }

    /// The day of a moment in UTC.
    public init(_ moment: Date) { number = Int((moment.timeIntervalSince1970 / 86_400).rounded(.down)) }

    /// The day of a moment in a time zone.
    public init(_ moment: Date, in zone: TimeZone) { self.init(moment.addingTimeInterval(Double(zone.secondsFromGMT(for: moment)))) }

    /// `yyyy-MM-dd` of a day that exists; nil for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2, parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let y = Int(parts[0]), let m = Int(parts[1]), let d = Int(parts[2]), (1...12).contains(m), (1...31).contains(d)
        else { return nil }
        self.init(year: y, month: m, day: d)
        guard (year, month, day) == (y, m, d) else { return nil }
    }

    /// The day it is in the Netherlands at a moment.
    public init(inNederland moment: Date) { self.init(moment, in: Self.amsterdam) }

    // UTC where a machine has no zone data; the name itself is a constant that tests cover.
    private static let amsterdam = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt

    private var civil: (year: Int, month: Int, day: Int) {
        let z = number + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted + (shifted < 10 ? 3 : -9)
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    public var year: Int { civil.year }
    public var month: Int { civil.month }
    public var day: Int { civil.day }

    /// This many days later, or earlier when negative.
    public func adding(days: Int) -> Dag { Dag(number: number + days) }

    /// Days from this day to another; negative when that is earlier.
    public func days(until other: Dag) -> Int { other.number - number }

    /// 1 is Monday, 7 is Sunday (ISO 8601).
    public var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

    public static func < (left: Dag, right: Dag) -> Bool { left.number < right.number }

    /// `yyyy-MM-dd`.
    public var description: String {
        let (y, m, d) = civil
        func pad(_ n: Int, _ width: Int) -> String { String(repeating: "0", count: max(0, width - "\(n)".count)) + "\(n)" }
        return "\(pad(y, 4))-\(pad(m, 2))-\(pad(d, 2))"
    }
}
