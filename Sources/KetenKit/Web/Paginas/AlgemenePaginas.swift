import Bestand
import Foundation
import Identity
import Invoer
import Regio

/// The pages that belong to no thing: my work, the rules, modules, accessibility, files of the design, health.
struct AlgemenePaginas: Sendable {
    let maker: Paginamaker
    let werk: [any Werkbron]
    let modules: @Sendable () -> ModulesPagina
    let gezond: @Sendable () async -> Bool

    var routes: [Route] {
        [
            Route(.GET, "/", recht: .eigenWerk) { _, wie in
                var groepen: [Werkgroep] = []
                for bron in werk { groepen += try await bron.werk(voor: wie) }
                groepen = groepen.filter { !$0.items.isEmpty }
                let pagina = MijnWerkPagina(
                    begroeting: "Dit wacht op u, \(wie.naam).", groepen: groepen,
                    leeg: groepen.isEmpty
                        ? Leeg(
                            kop: "Er wacht niets op u", tekst: "Nieuw werk komt vanzelf hier te staan.",
                            vervolg: wie.mag(.signaalIndienen) ? Link(titel: "Nieuw signaal", href: "/signalen/nieuw") : nil) : nil)
                return maker.html(pagina, "Mijn werk", wie: wie, actief: "/")
            },
            Route(.GET, "/regels", openbaar: "de regels zijn voor iedereen") { _, wie in
                maker.html(RegelsPagina(groepen: regelgroepen), "Regels", wie: wie, actief: "/regels")
            },
            Route(.GET, "/regels/{id}", openbaar: "de regels zijn voor iedereen") { vraag, wie in
                guard let regel = vraag.parameters["id"].flatMap({ maker.regio.regels[$0] }) else { throw Probleem.onbekend }
                return maker.html(
                    RegelPagina(
                        regelId: regel.id, titel: regel.titel, tekst: [regel.tekst], watTeDoen: [regel.watTeDoen], bron: regel.bron, bewaardIn: regel.bewaardIn,
                        verwant: verwant(regel)), "\(regel.id) \(regel.titel)", wie: wie, actief: "/regels", kruimels: [Link(titel: "Regels", href: "/regels")])
            },
            Route(.GET, "/modules", recht: .modulesBekijken) { _, wie in maker.html(modules(), "Modules", wie: wie, actief: "/modules") },
            Route(.GET, "/toegankelijkheid", openbaar: "de verklaring is voor iedereen") { _, wie in
                let contact = maker.regio.contact
                return maker.html(
                    ToegankelijkheidPagina(
                        organisatie: maker.regio.naam, contact: Link(titel: contact.email, href: "mailto:\(contact.email)"), bijgewerkt: "24 november 2026",
                        bekend: ["De pagina’s zijn met een programma getoetst (axe) en nog niet door mensen met een beperking."]), "Toegankelijkheid", wie: wie)
            },
            Route(.GET, "/gezond", openbaar: "bewakers van de server vragen dit") { _, _ in
                await gezond() ? .json(["status": "ok", "versie": .tekst(Veiligheidskoppen.versie)]) : .json(["status": "niet beschikbaar"], status: 503)
            },
            bestand("keten.css", "text/css; charset=utf-8", PackageResources.keten_css),
            bestand("keten.js", "text/javascript; charset=utf-8", PackageResources.keten_js),
            bestand("favicon.svg", "image/svg+xml", PackageResources.favicon_svg),
        ]
    }

    private func bestand(_ naam: String, _ type: String, _ inhoud: [UInt8]) -> Route {
        Route(.GET, "/statisch/\(naam)", openbaar: "vormgeving zonder gegevens") { _, _ in
            Antwoord(status: 200, koppen: [(naam: "content-type", waarde: type), (naam: "cache-control", waarde: "public, max-age=300")], inhoud: inhoud)
        }
    }

    private var regelgroepen: [Regelgroep] {
        let soorten = [("convenant", "Het convenant", "C"), ("handreiking", "De handreiking", "H"), ("bijlagen", "De bijlagen", "B")]
        return soorten.map { id, kop, letter in
            Regelgroep(groepId: id, kop: kop, regels: maker.regio.regels.alle.filter { $0.id.hasPrefix(letter) }.map { Link(titel: "\($0.id) \($0.titel)", href: "/regels/\($0.id)") })
        }.filter { !$0.regels.isEmpty }
    }

    /// Rules of the same article.
    private func verwant(_ regel: Regel) -> [Link] {
        let artikel = regel.id.prefix { $0 != "." }
        return maker.regio.regels.alle.filter { $0.id != regel.id && $0.id.prefix { $0 != "." } == artikel }.prefix(8)
            .map { Link(titel: "\($0.id) \($0.titel)", href: "/regels/\($0.id)") }
    }
}

/// Any refusal as a page.
public struct Foutpaginas: Sendable {
    private let maker: Paginamaker

    public init(maker: Paginamaker) { self.maker = maker }

    public func pagina(_ probleem: Probleem, _ wie: Aangemeld?) -> Antwoord {
        var watNu = [wie == nil ? Link(titel: "Aanmelden", href: "/aanmelden") : Link(titel: "Naar mijn werk", href: "/")]
        if let regel = probleem.regel { watNu.insert(Link(titel: "Lees wat u kunt doen", href: "/regels/\(regel.rawValue)"), at: 0) }
        return maker.html(
            FoutPagina(
                kop: probleem.titel, tekst: probleem.detail, status: probleem.status,
                regel: probleem.regel.map { Link(titel: "\($0.rawValue) \(maker.regio.regels[$0.rawValue]?.titel ?? "")", href: "/regels/\($0.rawValue)") }, watNu: watNu),
            probleem.titel, wie: wie, status: probleem.status, fouten: true)
    }
}
