import KetenKit
import Support

/// Modules for tests: each is what one test needs and nothing else.
enum Proefmodules {
    static func register(_ modules: [any KetenModule.Type]) throws -> [String] {
        do {
            _ = try Register(modules, regio: RegioConfiguratie.lees(map: Omgeving.tenants().path))
            return []
        } catch let fout as Registerfout { return fout.fouten }
    }

    struct Goed: KetenModule {
        static let manifest = Modulemanifest(id: "casusoverleg", versie: "1.0.0", titel: "Goed", biedt: ["Boek"])
        func register(in registratie: inout Moduleregistratie) { registratie.bied("Boek") { _ in 1 } }
    }

    struct Dubbel: KetenModule {
        static let manifest = Modulemanifest(id: "casusoverleg", versie: "1.0.0", titel: "Dubbel")
        func register(in registratie: inout Moduleregistratie) {}
    }

    struct OokBoek: KetenModule {
        static let manifest = Modulemanifest(id: "bibliotheek", versie: "1.0.0", titel: "Ook een boek", biedt: ["Boek"])
        func register(in registratie: inout Moduleregistratie) { registratie.bied("Boek") { _ in 2 } }
    }

    struct Vrager: KetenModule {
        static let manifest = Modulemanifest(id: "vrager", versie: "1.0.0", titel: "Vrager", vraagt: ["Boec"])
        func register(in registratie: inout Moduleregistratie) {}
    }

    struct Kip: KetenModule {
        static let manifest = Modulemanifest(id: "kip", versie: "1.0.0", titel: "Kip", biedt: ["Kip"], vraagt: ["Ei"])
        func register(in registratie: inout Moduleregistratie) { registratie.bied("Kip") { _ in 1 } }
    }

    struct Ei: KetenModule {
        static let manifest = Modulemanifest(id: "ei", versie: "1.0.0", titel: "Ei", biedt: ["Ei"], vraagt: ["Kip"])
        func register(in registratie: inout Moduleregistratie) { registratie.bied("Ei") { _ in 1 } }
    }

    /// Everything wrong that a module can be wrong in by itself.
    struct Fout: KetenModule {
        static let manifest = Modulemanifest(id: "Fout!", versie: "een", titel: "", biedt: ["Niets"])
        func register(in registratie: inout Moduleregistratie) {
            registratie.voegToe(recht: Recht("zonderpunt"), voor: [.partner])
            registratie.voegToe(migraties: [
                Migration(number: 2, name: "tabellen", sql: "create table elders.ding (tenant_id text); create table fout.los (tenant_id text);")
            ], gedeeldeTabellen: ["weg"])
            registratie.voegToe(navigatie: Navigatiepunt("Nergens", "/nergens", recht: .eigenWerk))
            registratie.voegToe(templates: ["kader": "{{x}}"])
            registratie.bied("Iets") { _ in 1 }
            registratie.voegToe(routes: { _ in
                [
                    Route(.GET, "/a/{id}", recht: Recht("niet.gegeven")) { _, _ in .leeg },
                    Route(.GET, "/a/{naam}", openbaar: "") { _, _ in .leeg },
                    Route(.GET, "/api/v1/a", recht: .eigenWerk) { _, _ in .leeg },
                ]
            })
        }
    }
}
