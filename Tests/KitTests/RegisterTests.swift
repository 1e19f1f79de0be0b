import KetenKit
import Support
import Testing

/// The registry looks at all modules together and tells everything that is wrong in one go.
@Suite struct RegisterTests {
    @Test func aGoodModuleIsTaken() throws {
        #expect(try Proefmodules.register([Proefmodules.Goed.self]) == [])
    }

    @Test func twoModulesOfOneIdAreRefused() throws {
        #expect(try Proefmodules.register([Proefmodules.Goed.self, Proefmodules.Dubbel.self]) == ["Module ‘casusoverleg’ is er twee keer."])
    }

    @Test func twoModulesThatOfferTheSameAreRefused() throws {
        #expect(try Proefmodules.register([Proefmodules.Goed.self, Proefmodules.OokBoek.self]) == ["Dienst ‘Boek’ wordt door twee modules geboden."])
    }

    @Test func aNeedThatNobodyMeetsIsNamedWithTheNearestSpelling() throws {
        let fouten = try Proefmodules.register([Proefmodules.Goed.self, Proefmodules.Vrager.self])
        #expect(fouten.count == 1 && fouten[0].contains("‘Boec’") && fouten[0].contains("Bedoelde u ‘Boek’?"))
    }

    @Test func needsInACircleAreRefused() throws {
        let fouten = try Proefmodules.register([Proefmodules.Goed.self, Proefmodules.Kip.self, Proefmodules.Ei.self])
        #expect(fouten == ["Modules hebben elkaar in een kring nodig: kip → ei → kip."])
    }

    @Test func aModuleThatTheRegionNamesButThatIsNotLoadedIsNamed() throws {
        let fouten = try Proefmodules.register([])
        #expect(fouten.count == 1 && fouten[0].contains("regio.yaml noemt module ‘casusoverleg’"))
    }

    @Test func allFaultsComeInOneList() throws {
        let fouten = try Proefmodules.register([Proefmodules.Fout.self, Proefmodules.Kip.self])
        for deel in [
            "Module ‘Fout!’: een id bestaat uit kleine letters", "dienst ‘Ei’ nodig en niemand biedt die", "zegt dienst ‘Niets’ te bieden maar maakt hem niet",
            "maakt dienst ‘Iets’ maar noemt hem niet", "recht ‘zonderpunt’ heeft geen punt", "migraties zijn niet genummerd vanaf 1", "regio.yaml noemt module",
        ] {
            #expect(fouten.contains { $0.contains(deel) }, "\(deel)")
        }
    }
}

/// The conformance suite finds what a module does wrong; that a good module passes, each module's own tests show.
@Suite struct ModulekeuringTests {
    @Test func everyKindOfFaultIsFound() throws {
        let fouten = try Modulekeuring.fouten(Proefmodules.Fout.self, tenants: Omgeving.tenants().path)
        for deel in [
            "een id bestaat uit kleine letters", "heeft geen titel", "niet de vorm 1.2.3", "tabel elders.ding ligt niet in het schema", "tabel fout.los staat niet achter de tenantmuur",
            "gedeelde tabel ‘weg’ bestaat niet", "template ‘kader’ heet net zo", "geen enkele rol heeft het recht ‘niet.gegeven’", "GET /a/{naam}: deze route is er twee keer",
            "een open route zegt waarom", "beschrijft zichzelf voor OpenAPI", "het menu leidt naar /nergens",
        ] {
            #expect(fouten.contains { $0.contains(deel) }, "\(deel) — \(fouten)")
        }
    }

    @Test func aGoodModuleHasNoFaults() throws {
        #expect(try Modulekeuring.fouten(Proefmodules.Goed.self, tenants: Omgeving.tenants().path) == [])
    }
}
