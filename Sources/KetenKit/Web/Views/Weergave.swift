import Mustache

/// Renders pages. Every text is escaped, always: no template may hold an unescaped tag.
public struct Weergave: Sendable {
    public enum Fout: Error {
        case onescaped(template: String)
        case onleesbaar(template: String, any Error)
    }

    private let library: MustacheLibrary

    /// - Parameter templates: name (file name without `.mustache`) → text, of the core and of every module together.
    public init(templates: [String: String]) throws {
        MustacheContentTypes.register(HTMLTekst(), named: HTMLTekst.naam)
        var library = MustacheLibrary()
        for (naam, tekst) in templates {
            // The escaping is ours (see HTMLTekst), so no second kind may be asked for inside a template.
            guard !tekst.contains("{{{"), !tekst.contains("{{&"), !tekst.contains("{{%") else { throw Fout.onescaped(template: naam) }
            do {
                try library.register("{{% CONTENT_TYPE:\(HTMLTekst.naam)}}\n" + Self.zonderInspringing(tekst), named: naam)
            } catch {
                throw Fout.onleesbaar(template: naam, error)
            }
        }
        self.library = library
    }

    /// Whether a template of this name is there; asked at start for every page, so that no request finds out.
    public func kent(_ template: String) -> Bool { library.getTemplate(named: template) != nil }

    public func pagina(_ inhoud: some Pagina, kader: Kader) -> String {
        pagina(type(of: inhoud).template, inhoud, kader: kader)
    }

    public func pagina(_ template: String, _ inhoud: any Sendable, kader: Kader) -> String {
        // The root of a rendering: a page's own names come first, then these three.
        let vel: [String: Any] = ["kader": Plat.van(kader), "csrf": kader.csrf, "pagina": Plat.van(inhoud)]
        guard let tekst = library.render(vel, withTemplate: template) else {
            preconditionFailure("No template is called \(template)")
        }
        return tekst
    }

    /// Indentation is for the reader of a template; sent along it costs bytes, and it would creep into partials.
    private static func zonderInspringing(_ tekst: String) -> String {
        tekst.split(separator: "\n", omittingEmptySubsequences: true)
            .map { $0.drop { $0 == " " || $0 == "\t" } }
            .joined(separator: "\n") + "\n"
    }
}
