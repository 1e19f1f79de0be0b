/// Articles 4 and 34: who takes part in the covenant, and until when.
enum Artikel4 {
    static let regels = [toegetreden, vertrokken]

    /// C4: a partner is one who signed, after every other partner agreed. Before that it gets nothing.
    static let toegetreden = Regel("C4") { geval in
        guard geval.partner != nil else { return nil }
        return switch geval.context.deelname {
        case .nietToegetreden?: .verbiedt
        case nil: .onbekend(.deelname)
        case .partner?, .vertrokken?: nil
        }
    }

    /// C34: who gave notice takes part for the rest of the term, and gets nothing new after it.
    static let vertrokken = Regel("C34") { geval in
        geval.partner != nil && geval.context.deelname == .vertrokken ? .verbiedt : nil
    }
}
