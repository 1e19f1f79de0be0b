import Casusoverleg
import KetenKit
import Support
import Testing

/// The module keeps to what every module promises.
@Suite struct ModuleTests {
    @Test func conformsToTheModuleProtocol() throws {
        #expect(try Modulekeuring.fouten(CasusoverlegModule.self, tenants: Omgeving.tenants().path) == [])
    }
}
