/// The dates of one organisation in the covenant, and what they come to on a day (C4, C34).
public struct Deelnamestand: Hashable, Sendable {
    /// Whether it signed when the covenant began.
    public let vanAanvang: Bool
    /// The days on which it joined by signing; on each it takes part already.
    public let getekend: [Dagwaarde]
    /// For each notice the first day on which it no longer takes part.
    public let vertrekt: [Dagwaarde]

    public init(vanAanvang: Bool, getekend: [Dagwaarde] = [], vertrekt: [Dagwaarde] = []) {
        self.vanAanvang = vanAanvang
        self.getekend = getekend
        self.vertrekt = vertrekt
    }

    /// Whether it takes part on a day. The later of joining and leaving decides: who left may join anew.
    public func deelname(op dag: Dagwaarde) -> Deelname {
        let laatsteKomst = getekend.filter { $0 <= dag }.max(), laatsteVertrek = vertrekt.filter { $0 <= dag }.max()
        guard vanAanvang || laatsteKomst != nil else { return .nietToegetreden }
        guard let laatsteVertrek else { return .partner }
        guard let laatsteKomst else { return .vertrokken }
        return laatsteKomst >= laatsteVertrek ? .partner : .vertrokken
    }
}
