import Foundation
import KetenKit
import Support
import Testing

/// The master key's file: made once, for its owner only.
@Suite struct HoofdsleutelTests {
    @Test func isMadeOnceWithModeSixHundred() throws {
        let pad = try Omgeving.folder("sleutel").appendingPathComponent("sleutels/hoofd.sleutel").path
        #expect(try Hoofdsleutel.maak(bestand: pad))
        let inhoud = FileManager.default.contents(atPath: pad)
        #expect(inhoud?.count == 32)
        #expect((try FileManager.default.attributesOfItem(atPath: pad)[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        #expect(try Hoofdsleutel.maak(bestand: pad) == false)
        #expect(FileManager.default.contents(atPath: pad) == inhoud)
        _ = try Hoofdsleutel(bestand: pad)
    }

    @Test func aFileThatOthersMayReadOrOfAnotherLengthIsRefusedWithWhatToDo() throws {
        let map = try Omgeving.folder("sleutel")
        let pad = map.appendingPathComponent("hoofd.sleutel").path
        func geweigerd() -> String? {
            do throws(Vaultfout) {
                _ = try Hoofdsleutel(bestand: pad)
                return nil
            } catch { return error.description }
        }
        #expect(geweigerd()?.contains("is er niet") == true)
        FileManager.default.createFile(atPath: pad, contents: Data(count: 32), attributes: [.posixPermissions: 0o640])
        #expect(geweigerd()?.contains("leesbaar voor anderen") == true)
        FileManager.default.createFile(atPath: pad, contents: Data(count: 31), attributes: [.posixPermissions: 0o600])
        #expect(geweigerd()?.contains("lengte") == true)
    }

    @Test func eachUseHasItsOwnKey() throws {
        let sleutel = Hoofdsleutel(bytes: .init(data: Data(repeating: 7, count: 32)))
        func bytes(_ gebruik: String) -> Data { sleutel.afgeleid(voor: gebruik).withUnsafeBytes { Data($0) } }
        #expect(Set(["muur", "csrf", "tenantsleutels"].map(bytes)).count == 3)
        #expect(bytes("muur") == bytes("muur"))
        #expect(bytes("muur") != Data(repeating: 7, count: 32))
    }
}
