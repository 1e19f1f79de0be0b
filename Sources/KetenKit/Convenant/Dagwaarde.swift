/// A day as a number: days since 1 January 1970. No time zone, no clock.
public struct Dagwaarde: Comparable, Hashable, Sendable {
    public let nummer: Int

    public init(nummer: Int) { self.nummer = nummer }

    /// A day of the Gregorian calendar.
    public init(jaar: Int, maand: Int, dag: Int) {
        // The year begins in March here, so that the leap day is its last; eras are 400 years.
        let j = maand <= 2 ? jaar - 1 : jaar
        let tijdperk = (j >= 0 ? j : j - 399) / 400
        let inTijdperk = j - tijdperk * 400
        let dagVanJaar = (153 * (maand + (maand > 2 ? -3 : 9)) + 2) / 5 + dag - 1
        nummer = tijdperk * 146_097 + inTijdperk * 365 + inTijdperk / 4 - inTijdperk / 100 + dagVanJaar - 719_468
    }

    public static func < (links: Dagwaarde, rechts: Dagwaarde) -> Bool { links.nummer < rechts.nummer }

    func plus(_ dagen: Int) -> Dagwaarde { Dagwaarde(nummer: nummer + dagen) }

    /// Year, month and day of the Gregorian calendar.
    public var datum: (jaar: Int, maand: Int, dag: Int) {
        let z = nummer + 719_468
        let tijdperk = (z >= 0 ? z : z - 146_096) / 146_097
        let inTijdperk = z - tijdperk * 146_097
        let jaar = (inTijdperk - inTijdperk / 1460 + inTijdperk / 36_524 - inTijdperk / 146_096) / 365
        let dagVanJaar = inTijdperk - (365 * jaar + jaar / 4 - jaar / 100)
        let maand = (5 * dagVanJaar + 2) / 153
        let burgerlijk = maand < 10 ? maand + 3 : maand - 9
        return (jaar + tijdperk * 400 + (burgerlijk <= 2 ? 1 : 0), burgerlijk, dagVanJaar - (153 * maand + 2) / 5 + 1)
    }

    /// As people write it: `8 maart 2026`.
    public var voluit: String {
        let maanden = [
            "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
        ]
        let (jaar, maand, dag) = datum
        return "\(dag) \(maanden[maand - 1]) \(jaar)"
    }
}
