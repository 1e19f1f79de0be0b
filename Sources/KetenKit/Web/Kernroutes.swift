import Bestand
import Foundation
import Postgres
import Identity
import Invoer
import Regio

/// What `keten modules` and the page about modules show of one.
public struct Modulebeschrijving: Sendable {
    public let id, titel, versie, bestand, sha256: String
    public let biedt, vraagt: [String]
    public let bouwmerk: String

    public init(id: String, titel: String, versie: String, bestand: String, sha256: String, biedt: [String], vraagt: [String], bouwmerk: String) {
        self.id = id
        self.titel = titel
        self.versie = versie
        self.bestand = bestand
        self.sha256 = sha256
        self.biedt = biedt
        self.vraagt = vraagt
        self.bouwmerk = bouwmerk
    }
}

/// All routes of the core.
public struct Kernroutes: Sendable {
    let bestand: Bestanddienst
    let sessies: Sessies
    let maker: Paginamaker
    let bronnen: [any Signaalbron]
    let werk: [any Werkbron]
    let deel: (any Dossierdeel)?
    let deelModule: String?
    let modules: [Modulebeschrijving]

    public init(
        bestand: Bestanddienst, sessies: Sessies, maker: Paginamaker, bronnen: [any Signaalbron], werk: [any Werkbron], deel: (any Dossierdeel)?,
        deelModule: String?, modules: [Modulebeschrijving]
    ) {
        self.bestand = bestand
        self.sessies = sessies
        self.maker = maker
        self.bronnen = bronnen
        self.werk = werk
        self.deel = deel
        self.deelModule = deelModule
        self.modules = modules
    }

    public var alle: [Route] {
        let signalen = SignaalPaginas(bestand: bestand, maker: maker)
        let magIk = MagIkRoutes(regio: maker.regio, nu: bestand.nu).routes + MagIkPaginas(maker: maker, nu: bestand.nu).routes
        return SessieRoutes(sessies: sessies).routes + SignaalRoutes(bestand: bestand, regio: maker.regio, bronnen: bronnen).routes
            + DossierRoutes(bestand: bestand).routes + InstemmingRoutes(bestand: bestand).routes + VerstrekkingRoutes(bestand: bestand).routes + [moduleroute] + AanmeldPaginas(sessies: sessies, maker: maker).routes + signalen.routes
            + NieuwSignaalPaginas(bestand: bestand, maker: maker, bronnen: bronnen).routes
            + VerstrekPaginas(bestand: bestand, maker: maker).routes + VerstrekkingPaginas(bestand: bestand, maker: maker).routes
            + InstemmingPaginas(bestand: bestand, maker: maker).routes
            + DossierPaginas(bestand: bestand, maker: maker, signalen: signalen, deel: deel, deelModule: deelModule).routes
            + AlgemenePaginas(maker: maker, werk: [Verstrekwerk(bestand: bestand), Kernwerk(bestand: bestand)] + werk, modules: modulepagina) { await bestand.database.ping() }.routes + magIk + deelname
    }

    private func modulepagina() -> ModulesPagina {
        let regio = maker.regio
        return ModulesPagina(
            kit: modules.first?.bouwmerk ?? "", tenants: regio.alleTenants.map { regio.tenant($0)?.naam ?? $0 },
            modules: modules.map { m in
                Moduleregel(
                    moduleId: m.id, titel: m.titel, versie: m.versie, sha256: String(m.sha256.prefix(12)), biedt: m.biedt, vraagt: m.vraagt,
                    tenants: regio.alleTenants.map { Moduletenant(tenant: regio.tenant($0)?.naam ?? $0, aan: regio.moduleAan(m.id, tenant: $0)) })
            })
    }

    private var moduleroute: Route {
        let schema = Schema.object([
            .verplicht("kit", .tekst(), "Versie en compiler van de kern"),
            .verplicht(
                "modules",
                .lijst(
                    .object([
                        .verplicht("id", .tekst(), "Id"), .verplicht("titel", .tekst(), "Titel"), .verplicht("versie", .tekst(), "Versie"),
                        .verplicht("bestand", .tekst(), "Bestand"), .verplicht("sha256", .tekst(), "Vingerafdruk"), .verplicht("biedt", .lijst(.tekst()), "Diensten die hij biedt"),
                        .verplicht("vraagt", .lijst(.tekst()), "Diensten die hij nodig heeft"), .verplicht("tenants", .sleutels(.bool), "Aan of uit per gemeente"),
                    ])), "Geladen modules"),
        ])
        return Route(
            .GET, "/api/v1/modules", recht: .modulesBekijken,
            uitleg: Uitleg("modules", "Geladen modules en waar ze aan staan", groep: "beheer", antwoorden: [(200, "De modules", schema)])
        ) { _, _ in
            .json([
                "kit": .tekst(modules.first?.bouwmerk ?? ""),
                "modules": .lijst(
                    modules.map { m in
                        [
                            "id": .tekst(m.id), "titel": .tekst(m.titel), "versie": .tekst(m.versie), "bestand": .tekst(m.bestand), "sha256": .tekst(m.sha256),
                            "biedt": .lijst(m.biedt.map(Waarde.tekst)), "vraagt": .lijst(m.vraagt.map(Waarde.tekst)),
                            "tenants": .object(maker.regio.alleTenants.map { JSONVeld($0, .bool(maker.regio.moduleAan(m.id, tenant: $0))) }),
                        ]
                    }),
            ])
        }
    }
}

/// What waits in the core: signalen that nobody stacked yet.
struct Kernwerk: Werkbron {
    let bestand: Bestanddienst

    func werk(voor wie: Aangemeld) async throws -> [Werkgroep] {
        guard wie.geheimhouding else {
            return [
                Werkgroep(
                    groepId: "geheimhouding", kop: "Voor u begint",
                    items: [
                        Werkitem(
                            titel: "Teken de geheimhoudingsverklaring", href: "/regels/C21.2", soort: Tag("verplicht", toon: "let-op"),
                            toelichting: "Pas als de penvoerder haar heeft vastgelegd, ziet u wat anderen inbrachten.")
                    ])
            ]
        }
        guard wie.mag(.dossierBeheren) else { return [] }
        let los = try await bestand.signalen(.init(gestapeld: false), aantal: 10, wie: wie)
        let dag = bestand.regio.dag(bestand.nu())
        return [
            Werkgroep(
                groepId: "signalen", kop: "Signalen om te stapelen",
                items: los.regels.map {
                    Werkitem(
                        titel: "Signaal \($0.nummer)", href: "/signalen/\($0.id.tekst)", soort: Tag("signaal"),
                        toelichting: bestand.regio.organisatie($0.bron)?.naam, termijn: Self.sinds(bestand.regio.dag($0.ontvangenOp), nu: dag))
                })
        ]
    }

    private static func sinds(_ dag: Dag, nu: Dag) -> String {
        switch dag.days(until: nu) {
        case ...0: "vandaag ontvangen"
        case 1: "gisteren ontvangen"
        case let n: "\(n) dagen geleden ontvangen"
        }
    }
}

/// The core's own places in the header.
public enum Kernnavigatie {
    public static let punten = [
        Navigatiepunt("Mijn werk", "/", toets: "w", recht: .eigenWerk), Navigatiepunt("Signalen", "/signalen", toets: "s", recht: .signaalLezen),
        Navigatiepunt("Dossiers", "/dossiers", toets: "d", recht: .dossierLezen),
        Navigatiepunt("Verstrekkingen", "/verstrekkingen", toets: "v", recht: .verstrekkingLezen),
        Navigatiepunt("Instemming", "/instemmingen", toets: "t", recht: .instemmen),
        Navigatiepunt("Deelnemers", "/deelnemers", toets: "e", recht: .deelnameLezen), Navigatiepunt("Regels", "/regels", toets: "r", recht: .eigenWerk),
        Navigatiepunt("Mag ik dit delen", "/mag-ik", toets: "i", recht: .eigenWerk), Navigatiepunt("Modules", "/modules", toets: "m", recht: .modulesBekijken),
    ]
}
