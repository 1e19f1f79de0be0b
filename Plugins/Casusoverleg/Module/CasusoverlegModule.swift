import Bouwmerk
import KetenKit

/// The module Casusoverleg: Format casus texts, meetings, agendas, decisions, and who has what (domain 3, 5; H3.2).
public struct CasusoverlegModule: KetenModule {
    public static let manifest = Modulemanifest(
        id: "casusoverleg", versie: "0.1.0", titel: "Casusoverleg en zorgoverleg", biedt: ["Agendaregister", "Dossierdeel"])

    public init() {}

    public func register(in registratie: inout Moduleregistratie) {
        registratie.voegToe(
            migraties: [
                Migration(number: 1, name: "overleggen", sql: String(decoding: PackageResources.casusoverleg001_sql, as: UTF8.self)),
                Migration(number: 2, name: "crisis", sql: String(decoding: PackageResources.casusoverleg002_sql, as: UTF8.self)),
            ],
            gedeeldeTabellen: ["overleg"])
        registratie.voegToe(recht: .overlegLezen, voor: Rechten.lezen)
        registratie.voegToe(recht: .overlegPlannen, voor: [.ketenregisseur])
        registratie.voegToe(recht: .zorgoverlegPlannen, voor: [.ketenregisseur, .zorgcoordinator])
        registratie.voegToe(recht: .agenderen, voor: [.ketenregisseur, .zorgcoordinator, .voorbereiding])
        registratie.voegToe(recht: .besluiten, voor: [.ketenregisseur])
        registratie.voegToe(recht: .toewijzingen, voor: [.ketenregisseur, .zorgcoordinator, .voorbereiding, .partner, .assistent])
        registratie.voegToe(bron: FormatCasusBron())
        registratie.voegToe(navigatie: Navigatiepunt("Overleggen", "/overleggen", toets: "o", recht: .overlegLezen))
        registratie.voegToe(navigatie: Navigatiepunt("Wie heeft wat", "/wie-heeft-wat", toets: "h", recht: .toewijzingen))
        registratie.voegToe(templates: Moduletemplates.alle)
        registratie.bied("Agendaregister") { Agenda(omgeving: $0) }
        registratie.bied("Dossierdeel") { Dossierpagina(overleg: Overlegdienst(omgeving: $0)) }
        registratie.voegToe(routes: { omgeving in
            let dienst = Overlegdienst(omgeving: omgeving)
            return OverlegRoutes(dienst: dienst).routes + OverlegPaginas(dienst: dienst).routes
        })
        registratie.voegToe(werk: { Overlegwerk(dienst: Overlegdienst(omgeving: $0)) })
        registratie.voegToe(demo: { try await Demozaak(dienst: Overlegdienst(omgeving: $0)).zaai() })
    }
}

/// The build mark, compiled into this library.
@_cdecl("keten_module_bouwmerk")
public func ketenModuleBouwmerk() -> UnsafePointer<CChar>? { keten_bouwmerk() }

/// The way in for the loader.
@_cdecl("keten_module")
public func ketenModule() -> UnsafeMutableRawPointer? { ModuleDoos.inpakken(CasusoverlegModule.self) }
