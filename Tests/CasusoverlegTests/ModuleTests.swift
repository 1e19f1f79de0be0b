import Casusoverleg
import Foundation
import KetenKit
import Support
import Testing

/// The module keeps to what every module promises.
@Suite struct ModuleTests {
    @Test func conformsToTheModuleProtocol() throws {
        #expect(try Modulekeuring.fouten(CasusoverlegModule.self, tenants: Omgeving.tenants().path) == [])
    }

    @Test func qualityFileNamesEveryRuleDoneOrExemptWithAReason() throws {
        let regels = [
            "declaration-without-side-effects", "passes-modulekeuring", "tables-behind-tenant-wall", "own-schema-only", "texts-through-decide", "writes-in-ledger",
            "routes-name-their-right", "openapi-for-every-api-route", "templates-with-examples", "pages-work-without-script", "idempotency-key-on-writes", "sql-only-binds",
            "retention-rules", "access-and-forget",
        ]
        let wortel = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let bestand = try Data(contentsOf: wortel.appending(path: "Plugins/Casusoverleg/quality.yaml"))
        let gelezen = try #require(try Waarde.yaml(String(decoding: bestand, as: UTF8.self), bestand: "quality.yaml").waarde["rules"]?.object)
        #expect(gelezen.map(\.naam) == regels)
        for regel in gelezen {
            let uitgezonderd = regel.waarde["exempt"]?.tekst
            #expect(regel.waarde.tekst == "done" || (uitgezonderd?.count ?? 0) > 20, "\(regel.naam)")
        }
    }
}
