import Casusoverleg
import Foundation
import Testing
import Web

/// Mustache renders an unknown name or a missing partial as nothing, so a typing error would be silent. These tests read
/// every template and follow it through the example of its page.
@Suite struct TemplateTests {
    /// Of the core and of every module: one page is made of templates of both.
    static let templates = lees("Sources/KetenKit/Web/Templates").merging(lees("Plugins/Casusoverleg/Templates")) { kern, _ in kern }
    static let voorbeelden = Voorbeeld.kern + Voorbeeld.casusoverleg

    @Test func everyNameInEveryTemplateExistsInItsModel() throws {
        var tocht = Tocht(templates: Self.templates)
        for voorbeeld in Self.voorbeelden {
            let vel: [Any] = [Wortel(kader: voorbeeld.kader, csrf: "", pagina: voorbeeld.pagina)]
            tocht.loop(try tocht.boom(voorbeeld.template), stapel: vel, waar: voorbeeld.template)
        }
        #expect(tocht.fouten.sorted() == [])
    }

    @Test func examplesReachEveryTemplateAndEverySection() throws {
        var tocht = Tocht(templates: Self.templates)
        for voorbeeld in Self.voorbeelden {
            let vel: [Any] = [Wortel(kader: voorbeeld.kader, csrf: "", pagina: voorbeeld.pagina)]
            tocht.loop(try tocht.boom(voorbeeld.template), stapel: vel, waar: voorbeeld.template)
        }
        let secties: Set = ["datumveld: {{#verplicht}}"]
        #expect(Set(Self.templates.keys).subtracting(tocht.bezocht) == [])
        #expect(
            tocht.nooitGevuld.subtracting(secties).sorted() == [],
            "an example must fill this section, or nothing proves the names inside it")
    }

    @Test func noTemplateWritesUnescaped() {
        let toegestaan: Set<String> = []
        for (naam, tekst) in Self.templates where !toegestaan.contains(naam) {
            #expect(!tekst.contains("{{{") && !tekst.contains("{{&") && !tekst.contains("{{%"), "\(naam)")
        }
    }

    @Test func noTemplateHoldsStyleScriptOrAnOutsideAddress() throws {
        for (naam, tekst) in Self.templates {
            #expect(
                try tekst.firstMatch(of: Regex(#"\sstyle=|\son[a-z]+=|<style|<script(?! src="/statisch/)|(?:href|src|action)="https?:"#))
                    == nil, "\(naam)")
        }
    }

    @Test func everyPostedFormCarriesTheToken() throws {
        for (naam, tekst) in Self.templates {
            for formulier in tekst.components(separatedBy: "<form ").dropFirst()
            where formulier.hasPrefix("class=\"afmelden\" method=\"post\"") || formulier.hasPrefix("method=\"post\"") {
                let binnen = formulier.components(separatedBy: "</form>")[0]
                #expect(binnen.contains("{{>csrf}}"), "\(naam)")
            }
        }
    }

    @Test func pagesAreEscapedEvenWhenACombiningMarkFollows() throws {
        let weergave = try Weergave(templates: Self.templates)
        let listig = "\"\u{301} onfocus=x <\u{338}b> &'"
        let blad = weergave.pagina(
            FoutPagina(kop: listig, tekst: listig, status: 404, watNu: [Link(titel: "t", href: listig)]), kader: .uitgelogd(listig))
        #expect(!blad.unicodeScalars.contains("\u{338}") || blad.contains("&lt;\u{338}b&gt;"))
        #expect(blad.contains("href=\"&quot;\u{301} onfocus=x &lt;\u{338}b&gt; &amp;&#39;\""))
    }

    @Test func aTemplateWithAnUnescapedTagIsRefused() {
        #expect(throws: Weergave.Fout.self) { try Weergave(templates: ["x": "{{{kop}}}"]) }
    }

    @Test func everyPageHasOneHeadingAndUniqueIds() throws {
        let weergave = try Weergave(templates: Self.templates)
        for voorbeeld in Self.voorbeelden {
            let blad = weergave.pagina(voorbeeld.template, voorbeeld.pagina, kader: voorbeeld.kader)
            #expect(blad.matches(of: /<h1[ >]/).count == 1, "\(voorbeeld.naam)")
            let ids = blad.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
            #expect(Set(ids).count == ids.count, "\(voorbeeld.naam): \(Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.keys)")
            for doel in blad.matches(of: /\shref="#([^"]+)"/).map({ String($0.1) }) {
                #expect(ids.contains(doel), "\(voorbeeld.naam): #\(doel)")
            }
        }
    }

    static func lees(_ map: String) -> [String: String] {
        let wortel = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = wortel.appending(path: map)
        let namen = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return Dictionary(
            uniqueKeysWithValues: namen.filter { $0.hasSuffix(".mustache") }.map { naam in
                (String(naam.dropLast(9)), (try? String(contentsOf: folder.appending(path: naam), encoding: .utf8)) ?? "")
            })
    }
}

/// The same root as a rendering has.
private struct Wortel {
    let kader: Kader
    let csrf: String
    let pagina: any Pagina
}
