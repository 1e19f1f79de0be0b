/// A model as nested dictionaries. The library reflects a struct again for every name it looks up; here that happens once.
enum Plat {
    static func van(_ waarde: Any) -> Any {
        switch waarde {
        case is String, is Bool, is Int: return waarde
        case let rij as [Any]: return rij.map { van($0) }
        default: break
        }
        let spiegel = Mirror(reflecting: waarde)
        // A value that knows its own text (a number, a date) stays what it is.
        guard spiegel.displayStyle == .struct, !(waarde is any CustomStringConvertible) else { return waarde }
        var uit: [String: Any] = [:]
        for (naam, kind) in spiegel.children {
            // An absent optional is left out: for the library that is the same as having no such name.
            guard let naam, let aanwezig = uitgepakt(kind) else { continue }
            uit[naam] = van(aanwezig)
        }
        return uit
    }

    private static func uitgepakt(_ waarde: Any) -> Any? {
        if waarde is String { return waarde }
        let spiegel = Mirror(reflecting: waarde)
        return spiegel.displayStyle == .optional ? spiegel.children.first?.value : waarde
    }
}
