import Foundation
import Identity
import Regio

/// Makes pages: the frame around them from who looks, where they are, and which places they may go.
public struct Paginamaker: Sendable {
    public let weergave: Weergave
    public let regio: RegioConfiguratie
    public let navigatie: [Navigatiepunt]
    public let demo: Bool

    public init(weergave: Weergave, regio: RegioConfiguratie, navigatie: [Navigatiepunt], demo: Bool) {
        self.weergave = weergave
        self.regio = regio
        self.navigatie = navigatie
        self.demo = demo
    }

    public func kader(
        _ titel: String, wie: Aangemeld?, actief: String = "", fouten: Bool = false, kruimels: [Link] = [], melding: Melding? = nil
    ) -> Kader {
        Kader(
            titel: titel, fouten: fouten, regionaam: regio.naam, tenantnaam: wie.flatMap { regio.tenant($0.tenant)?.naam } ?? "",
            ingelogd: wie != nil, gebruiker: wie?.naam ?? "", rol: wie?.rol.titel ?? "",
            organisatie: wie.flatMap { regio.organisatie($0.organisatie.id)?.naam } ?? "",
            navigatie: navigatie.filter { punt in
                guard let wie, wie.mag(punt.recht) else { return false }
                return punt.module.map { regio.moduleAan($0, tenant: wie.tenant) } ?? true
            }.map { .init(titel: $0.titel, href: $0.href, actief: $0.href == actief, toets: $0.toets) },
            kruimels: kruimels, csrf: wie?.csrf ?? "", eenmalig: UUID().uuidString, melding: melding)
    }

    public func html(
        _ inhoud: some Pagina, _ titel: String, wie: Aangemeld?, actief: String = "", status: Int = 200, fouten: Bool = false,
        kruimels: [Link] = [], melding: Melding? = nil
    ) -> Antwoord {
        .html(
            weergave.pagina(inhoud, kader: kader(titel, wie: wie, actief: actief, fouten: fouten, kruimels: kruimels, melding: melding)),
            status: status)
    }

    public func organisatienaam(_ id: String) -> String { regio.organisatie(id)?.naam ?? id }
}

/// A place in the header.
public struct Navigatiepunt: Sendable {
    public let titel: String
    public let href: String
    public let toets: String?
    public let recht: Recht
    public let module: String?

    public init(_ titel: String, _ href: String, toets: String? = nil, recht: Recht, module: String? = nil) {
        self.titel = titel
        self.href = href
        self.toets = toets
        self.recht = recht
        self.module = module
    }
}
