import Bouwmerk
import Crypto
import Foundation
import Muur

/// Loads modules from files: only those pinned in `modules.lock`, byte for byte, built with this very kit.
public struct Modulelader: Sendable {
    public let map: String

    /// - Parameter map: folder with `lib*.so` and `modules.lock`.
    public init(map: String) { self.map = map }

    /// The host's own build mark.
    public static let bouwmerk = String(cString: keten_bouwmerk())

    public struct Geladen: Sendable {
        public let type: any KetenModule.Type
        public let bestand: String
        public let sha256: String
    }

    /// Loads every module of the lock.
    /// - Throws: `Laadfout` naming each file and what is wrong with it; then nothing of any module has run.
    public func laad() throws(Laadfout) -> [Geladen] {
        let slot = try Moduleslot.lees("\(map)/\(Moduleslot.naam)")
        var fouten: [String] = []
        // First all files are compared, and only then the first one is opened: opening a library runs its code.
        for regel in slot.regels {
            guard let inhoud = FileManager.default.contents(atPath: "\(map)/\(regel.bestand)") else {
                fouten.append("\(regel.bestand): staat in \(Moduleslot.naam) maar het bestand is er niet.")
                continue
            }
            if Moduleslot.vingerafdruk(inhoud) != regel.sha256 {
                fouten.append("\(regel.bestand): is niet het bestand dat in \(Moduleslot.naam) is vastgelegd. Bouw opnieuw met deploy/build, of zet het juiste bestand terug.")
            }
        }
        guard fouten.isEmpty else { throw Laadfout(fouten: fouten) }
        var geladen: [Geladen] = []
        for regel in slot.regels where regel.soort == .module {
            switch Self.open("\(map)/\(regel.bestand)") {
            case .success(let type): geladen.append(Geladen(type: type, bestand: regel.bestand, sha256: regel.sha256))
            case .failure(let reden): fouten.append("\(regel.bestand): \(reden.tekst)")
            }
        }
        guard fouten.isEmpty else { throw Laadfout(fouten: fouten) }
        return geladen
    }

    struct Reden: Error { let tekst: String }

    static func open(_ pad: String) -> Result<any KetenModule.Type, Reden> {
        guard let handle = dlopen(pad, RTLD_NOW | RTLD_LOCAL) else { return .failure(Reden(tekst: "is geen module (geen bruikbare bibliotheek).")) }
        typealias Merk = @convention(c) () -> UnsafePointer<CChar>?
        typealias Ingang = @convention(c) () -> UnsafeMutableRawPointer?
        guard let merk = dlsym(handle, "keten_module_bouwmerk"), let ingang = dlsym(handle, "keten_module") else {
            dlclose(handle)
            return .failure(Reden(tekst: "is geen module (de ingang ontbreekt)."))
        }
        let van = unsafeBitCast(merk, to: Merk.self)().map { String(cString: $0) } ?? "onbekend"
        guard van == bouwmerk else {
            return .failure(Reden(tekst: "is gebouwd met een andere kit of compiler (\(van); deze server: \(bouwmerk)). Bouw opnieuw met deploy/build."))
        }
        guard let doos = unsafeBitCast(ingang, to: Ingang.self)() else { return .failure(Reden(tekst: "geeft geen module.")) }
        return .success(Unmanaged<ModuleDoos>.fromOpaque(doos).takeRetainedValue().type)
    }
}

/// `modules.lock`: one line per file, `soort  sha256  bestand`. Written by the build, only read by the server.
public struct Moduleslot: Sendable {
    public static let naam = "modules.lock"

    public enum Soort: String, Sendable { case kit, module }

    public struct Regel: Sendable {
        public let soort: Soort
        public let sha256: String
        public let bestand: String
    }

    public let regels: [Regel]

    static func lees(_ pad: String) throws(Laadfout) -> Moduleslot {
        guard let data = FileManager.default.contents(atPath: pad), let tekst = String(data: data, encoding: .utf8) else {
            throw Laadfout(fouten: ["\(naam) is er niet. Bouw met deploy/build; zonder slot wordt geen module geladen."])
        }
        var regels: [Regel] = []
        for (nummer, lijn) in tekst.split(separator: "\n").enumerated() {
            let delen = lijn.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
            guard delen.count == 3, let soort = Soort(rawValue: delen[0]), delen[1].count == 64, !delen[2].contains("/") else {
                throw Laadfout(fouten: ["\(naam):\(nummer + 1): regel is niet te lezen. Bouw opnieuw met deploy/build."])
            }
            regels.append(Regel(soort: soort, sha256: delen[1], bestand: delen[2]))
        }
        return Moduleslot(regels: regels)
    }

    /// Pins the kit and the modules named, as they lie in `map` now.
    /// - Throws: `Laadfout` when a file is missing.
    public static func vergrendel(map: String, modules: [String]) throws(Laadfout) -> String {
        var tekst = ""
        for (soort, bestand) in [(Soort.kit, "libKetenKit.so")] + modules.sorted().map({ (Soort.module, $0) }) {
            guard let inhoud = FileManager.default.contents(atPath: "\(map)/\(bestand)") else { throw Laadfout(fouten: ["\(bestand) is er niet."]) }
            tekst += "\(soort.rawValue) \(vingerafdruk(inhoud)) \(bestand)\n"
        }
        guard FileManager.default.createFile(atPath: "\(map)/\(naam)", contents: Data(tekst.utf8)) else {
            throw Laadfout(fouten: ["\(naam) kan niet worden geschreven in \(map)."])
        }
        return tekst
    }

    static func vingerafdruk(_ inhoud: Data) -> String { Hex.tekst(SHA256.hash(data: inhoud)) }
}

/// Why modules were not loaded; every file by name.
public struct Laadfout: Error, Sendable, CustomStringConvertible {
    public let fouten: [String]
    public var description: String { fouten.joined(separator: "\n") }
}
