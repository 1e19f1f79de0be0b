import Bestand
import Convenant
import Foundation
import Regio
import Testing

private let bestand = "policy/anonimisering.yaml"

private let missers = [
    Misser(bestand, "[0, 12, 18]", "[1, 12, 18]", "policy/anonimisering.yaml:4: kenmerken.geboortedatum.leeftijdsgroep[0]", "bij 0 te beginnen"),
    Misser(bestand, "[0, 12, 18]", "[0, 18, 12]", "policy/anonimisering.yaml:4: kenmerken.geboortedatum.leeftijdsgroep[2]", "op te lopen"),
    Misser(bestand, "[0, 12, 18]", "[0, 12, 12]", "kenmerken.geboortedatum.leeftijdsgroep[2]", "op te lopen"),
    Misser(bestand, "[0, 12, 18]", "[]", "kenmerken.geboortedatum.leeftijdsgroep", "mag niet leeg zijn"),
    Misser(bestand, "[0, 12, 18]", "[0, 12, 181]", "kenmerken.geboortedatum.leeftijdsgroep[2]", "0 tot en met 130"),
    Misser(bestand, "[m, v, x]", "[]", "policy/anonimisering.yaml:5: kenmerken.geslacht.keuze", "mag niet leeg zijn"),
    Misser(bestand, "[m, v, x]", "[m, v, M]", "kenmerken.geslacht.keuze[2]", "twee keer"),
    Misser(bestand, "{keuze: [m, v, x]}", "{}", "kenmerken.geslacht", "één wijze"),
    Misser(bestand, "{keuze: [m, v, x]}", "{keuze: [m], leeftijdsgroep: [0]}", "kenmerken.geslacht", "één wijze"),
    Misser(bestand, "keuze:", "keuz:", "kenmerken.geslacht.keuz", "Bedoelde u ‘keuze’?"),
    Misser(bestand, "naam: rolnummer", "naam: rolnumer", "policy/anonimisering.yaml:3: kenmerken.naam", "‘rolnummer’"),
    Misser(bestand, "naam: rolnummer", "Naam: rolnummer", "kenmerken.Naam", "een kenmerk als geboortedatum"),
    Misser(bestand, "adres: gemeente", "naam: gemeente", "naam", "twee keer"),
    Misser(bestand, "versie:", "versi:", "policy/anonimisering.yaml:1: versi", "Bedoelde u ‘versie’?"),
]

@Suite struct AnonimiseringTests {
    private func meegeleverde() throws -> RegioConfiguratie {
        let map = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path + "/Tenants"
        return try RegioConfiguratie.lees(map: map)
    }

    @Test("C6.2 · een fout in anonimisering.yaml wordt met regel en veld gemeld", arguments: missers)
    func fouten(misser: Misser) throws {
        let map = try Proefmap()
        try map.verander(misser.bestand, misser.oud, misser.nieuw)
        let fouten = map.fouten()
        #expect(fouten.contains { fout in misser.verwacht.allSatisfy(fout.contains) }, "\(fouten)")
    }

    @Test("C6.2 · zonder anonimisering.yaml start de regio niet")
    func ontbreekt() throws {
        let map = try Proefmap()
        try FileManager.default.removeItem(atPath: "\(map.pad)/\(bestand)")
        #expect(map.fouten().contains { $0.hasPrefix(bestand) && $0.contains("ontbreekt") })
    }

    @Test("C6.2 · het bestand zegt van elk kenmerk wat er overblijft, en van een onbekend kenmerk blijft niets")
    func leest() throws {
        let map = try Proefmap()
        defer { map.ruimOp() }
        let anonimisering = try RegioConfiguratie.lees(map: map.pad).anonimisering
        #expect(anonimisering.versie == "1")
        #expect(anonimisering.wijze("naam") == .rolnummer)
        #expect(anonimisering.wijze("geboortedatum") == .leeftijdsgroep([0, 12, 18]))
        #expect(anonimisering.wijze("geslacht") == .keuze(["m", "v", "x"]))
        #expect(anonimisering.wijze("adres") == .gemeente)
        #expect(anonimisering.wijze("dwang.blijktUit") == .weg)
        #expect(anonimisering.wijze("kenteken") == .weg)
    }

    @Test("C6.2 · het meegeleverde bestand noemt elk kenmerk van een casus, en geen ander")
    func volledig() throws {
        let personen = Casusvorm.personen.flatMap(\.velden).map(\.kenmerk)
        let secties = Casusvorm.secties.flatMap { sectie in sectie.velden.map { "\(sectie.naam).\($0.kenmerk)" } }
        let alle = Set(personen + secties + Casusvorm.los.map(\.kenmerk) + [Casusvorm.nietHerkend])
        #expect(try Set(meegeleverde().anonimisering.kenmerken) == alle)
    }

    @Test("C6.2 · van vrije tekst, telefoonnummers en de melder blijft in het meegeleverde bestand niets over")
    func vrijeTekst() throws {
        let anonimisering = try meegeleverde().anonimisering
        let secties = Casusvorm.secties.flatMap { sectie in sectie.velden.map { "\(sectie.naam).\($0.kenmerk)" } }
        for kenmerk in secties + Casusvorm.los.map(\.kenmerk) + [Casusvorm.nietHerkend, "telefoonnummer"] {
            #expect(anonimisering.wijze(kenmerk) == .weg, "\(kenmerk)")
        }
    }

    @Test("C6.2 · de leeftijdsgroepen scheiden elke leeftijdsgrens die een gemeente voor jeugdprostitutie heeft")
    func jeugdprostitutie() throws {
        let regio = try meegeleverde()
        guard case .leeftijdsgroep(let grenzen) = regio.anonimisering.wijze("geboortedatum") else {
            Issue.record("geboortedatum wordt geen leeftijdsgroep")
            return
        }
        #expect(Set(regio.gemeenten.flatMap(\.jeugdprostitutie).map(\.leeftijd) + [12, 16, 18]).isSubset(of: grenzen))
    }

    @Test("C6.2 · wat het bestand zegt, is wat het convenant doet")
    func vertaald() {
        let paren: [(Anonimisering.Wijze, Anoniemewijze)] = [
            (.weg, .weg), (.rolnummer, .rolnummer), (.leeftijdsgroep([0, 9]), .leeftijdsgroep([0, 9])), (.gemeente, .gemeente),
            (.keuze(["m"]), .keuze(["m"])),
        ]
        for (regio, convenant) in paren { #expect(Anoniemewijze(regio) == convenant) }
    }
}
