import Foundation

/// A walk through a template along an example: looks up each name as the renderer would, and notes what it cannot find.
struct Tocht {
    indirect enum Deel {
        case naam(String)
        case sectie(String, [Deel])
        case omgekeerd(String, [Deel])
        case deelblad(String)
        case ouder(String, [String: [Deel]])
        case blok(String, [Deel])
    }

    /// What a page puts in the blocks of its layout, with the page's name.
    typealias Blokken = [String: (waar: String, delen: [Deel])]

    struct Ongeldig: Error { let reden: String }

    let templates: [String: String]
    private(set) var fouten: Set<String> = []
    private(set) var bezocht: Set<String> = []
    private var leeg: Set<String> = []
    private var gevuld: Set<String> = []
    /// Sections that no example entered.
    var nooitGevuld: Set<String> { leeg.subtracting(gevuld) }

    init(templates: [String: String]) { self.templates = templates }

    func boom(_ naam: String) throws -> [Deel] {
        guard let tekst = templates[naam] else { throw Ongeldig(reden: "no template \(naam)") }
        var rest = tekst.matches(of: /\{\{([#^\/>$<!]?)\s*([^}]*?)\s*\}\}/).map { (String($0.1), String($0.2)) }[...]
        return try Self.lees(&rest, tot: nil)
    }

    private static func lees(_ rest: inout ArraySlice<(String, String)>, tot einde: String?) throws -> [Deel] {
        var delen: [Deel] = []
        while let (teken, naam) = rest.popFirst() {
            switch teken {
            case "/":
                guard naam == einde else { throw Ongeldig(reden: "\(naam) closes \(einde ?? "nothing")") }
                return delen
            case "#": delen.append(.sectie(naam, try lees(&rest, tot: naam)))
            case "^": delen.append(.omgekeerd(naam, try lees(&rest, tot: naam)))
            case "$": delen.append(.blok(naam, try lees(&rest, tot: naam)))
            case ">": delen.append(.deelblad(naam))
            case "<":
                var blokken: [String: [Deel]] = [:]
                for case .blok(let blok, let inhoud) in try lees(&rest, tot: naam) { blokken[blok] = inhoud }
                delen.append(.ouder(naam, blokken))
            case "!": break
            default: delen.append(.naam(naam))
            }
        }
        guard einde == nil else { throw Ongeldig(reden: "\(einde!) is never closed") }
        return delen
    }

    mutating func loop(_ delen: [Deel], stapel: [Any], waar: String, blokken: Blokken = [:]) {
        bezocht.insert(waar)
        for deel in delen {
            switch deel {
            case .naam(let naam): _ = zoek(naam, stapel, waar)
            case .deelblad(let naam): ga(naam, stapel, waar, [:])
            case .ouder(let naam, let eigen): ga(naam, stapel, waar, eigen.mapValues { (waar, $0) })
            case .blok(let naam, let standaard):
                let (herkomst, inhoud) = blokken[naam] ?? (waar, standaard)
                loop(inhoud, stapel: stapel, waar: herkomst)
            case .omgekeerd(let naam, let inhoud):
                _ = zoek(naam, stapel, waar)
                loop(inhoud, stapel: stapel, waar: waar)
            case .sectie(let naam, let inhoud):
                let plaats = "\(waar): {{#\(naam)}}"
                let binnen = Self.inhoud(zoek(naam, stapel, waar) ?? nil)
                if binnen.isEmpty { leeg.insert(plaats) } else { gevuld.insert(plaats) }
                for waarde in binnen { loop(inhoud, stapel: waarde.map { stapel + [$0] } ?? stapel, waar: waar, blokken: blokken) }
            }
        }
    }

    private mutating func ga(_ naam: String, _ stapel: [Any], _ waar: String, _ blokken: Blokken) {
        guard let delen = try? boom(naam) else {
            fouten.insert("\(waar): no readable template \(naam)")
            return
        }
        loop(delen, stapel: stapel, waar: naam, blokken: blokken)
    }

    /// The objects a section is rendered with: none, one or more; `nil` is a section that adds nothing to the stack.
    private static func inhoud(_ waarde: Any?) -> [Any?] {
        switch waarde {
        case nil: []
        case let bool as Bool: bool ? [nil] : []
        case let rij as [Any]: rij.map { $0 as Any? }
        case let waarde?: [waarde]
        }
    }

    private mutating func zoek(_ tag: String, _ stapel: [Any], _ waar: String) -> Any?? {
        if tag == "last()" || tag == "first()" { return .some(true) }
        var naam = tag
        let omvormd = naam.hasPrefix("empty(") && naam.hasSuffix(")")
        if omvormd { naam = String(naam.dropFirst(6).dropLast()) }
        if naam == "." { return .some(stapel.last) }
        let alleenBoven = naam.hasPrefix(".")
        var stappen = naam.split(separator: ".").map(String.init)
        let eerste = stappen.removeFirst()
        let kandidaten = alleenBoven ? stapel.suffix(1) : stapel[...]
        let lagen = kandidaten.reversed().map { Self.kind(eerste, van: $0) }
        guard let plaats = lagen.firstIndex(where: { $0 != nil }), var waarde = lagen[plaats] else {
            fouten.insert("\(waar): {{\(tag)}} is not in \(type(of: stapel.last!))")
            return nil
        }
        // An absent optional makes the renderer look further down the stack, where a namesake would answer for it.
        if !alleenBoven, Self.isOptional(eerste, van: Array(kandidaten.reversed())[plaats]),
            lagen[(plaats + 1)...].contains(where: { $0 != nil })
        {
            fouten.insert("\(waar): {{\(tag)}} is optional and has a namesake further out; write {{.\(tag)}}")
        }
        for stap in stappen {
            guard let huidig = waarde else { return .some(nil) }
            guard let volgende = Self.kind(stap, van: huidig) else {
                fouten.insert("\(waar): {{\(tag)}} has no \(stap)")
                return nil
            }
            waarde = volgende
        }
        guard omvormd else { return .some(waarde) }
        guard let waarde else { return .some(nil) }
        return .some((waarde as? [Any])?.isEmpty ?? (waarde as? String)?.isEmpty)
    }

    /// `nil`: no such property; `.some(nil)`: the property is an absent optional.
    private static func kind(_ naam: String, van object: Any) -> Any?? {
        guard let gevonden = Mirror(reflecting: object).children.first(where: { $0.label == naam }) else { return nil }
        let spiegel = Mirror(reflecting: gevonden.value)
        guard spiegel.displayStyle == .optional else { return .some(gevonden.value) }
        return .some(spiegel.children.first?.value)
    }

    private static func isOptional(_ naam: String, van object: Any) -> Bool {
        Mirror(reflecting: object).children.first { $0.label == naam }.map { Mirror(reflecting: $0.value).displayStyle == .optional }
            ?? false
    }
}
