import Convenant
import Testing

private let grenzen = [0, 12, 16, 18, 21, 23, 25, 30, 40, 50, 65]
private let gemeenten = ["Gemeente Dijkstad", "Havenmeer", "Bergen", "Bergen op Zoom", "Nieuw Bergen", "'s-Waterland", "Súdpolder"]
private let nergens = "buiten de regio of onbekend"
private let anders = "anders of onbekend"

private func groep(_ datum: String, on dag: Dagwaarde = vandaag) -> String? { anoniem(datum, .leeftijdsgroep(grenzen), on: dag) }

private func anoniem(_ waarde: String, _ wijze: Anoniemewijze, on dag: Dagwaarde = vandaag) -> String? {
    anonimiseer(waarde, wijze, rolnummer: "slachtoffer 1", gemeenten: gemeenten, on: dag)
}

private func iso(_ dag: Dagwaarde) -> String {
    let (jaar, maand, dag) = dag.datum
    return [(jaar, 4), (maand, 2), (dag, 2)].map { getal, breedte in
        String(repeating: "0", count: breedte - String(getal).count) + String(getal)
    }.joined(separator: "-")
}

/// Every label that the bands allow, the spans of several bands included.
private let alleGroepen = Set(
    grenzen.indices.flatMap { van in
        (van..<grenzen.count).map { tot in
            tot + 1 < grenzen.count ? "\(grenzen[van])–\(grenzen[tot + 1] - 1) jaar" : "\(grenzen[van]) jaar of ouder"
        }
    })

@Suite struct AnonimiserenTests {
    @Test("C6.2 · een geboortedatum wordt een leeftijdsgroep, ook op de verjaardag zelf", arguments: grenzen.indices)
    func verjaardag(plaats: Int) {
        func label(_ plaats: Int) -> String {
            plaats + 1 < grenzen.count ? "\(grenzen[plaats])–\(grenzen[plaats + 1] - 1) jaar" : "\(grenzen[plaats]) jaar of ouder"
        }
        let jarig = Dagwaarde(jaar: 2026 - grenzen[plaats], maand: 3, dag: 10)
        #expect(groep(iso(jarig)) == label(plaats))
        #expect(groep(iso(Dagwaarde(nummer: jarig.nummer - 1))) == label(plaats))
        #expect(groep(iso(Dagwaarde(nummer: jarig.nummer + 1))) == (plaats == 0 ? nil : label(plaats - 1)))
    }

    @Test("C6.2 · wie op 29 februari is geboren, is in een jaar zonder die dag op 1 maart jarig")
    func schrikkeldag() {
        #expect(groep("2008-02-29", on: Dagwaarde(jaar: 2026, maand: 2, dag: 28)) == "16–17 jaar")
        #expect(groep("2008-02-29", on: Dagwaarde(jaar: 2026, maand: 3, dag: 1)) == "18–20 jaar")
        #expect(groep("2008-02-29", on: Dagwaarde(jaar: 2024, maand: 2, dag: 28)) == "12–15 jaar")
        #expect(groep("2008-02-29", on: Dagwaarde(jaar: 2024, maand: 2, dag: 29)) == "16–17 jaar")
        #expect(groep("2006-02-28", on: Dagwaarde(jaar: 2024, maand: 2, dag: 29)) == "18–20 jaar")
        #expect(groep("2006-03-01", on: Dagwaarde(jaar: 2024, maand: 2, dag: 29)) == "16–17 jaar")
    }

    @Test(
        "C6.2 · van een datum die deels bekend is, blijven de groepen over waarin zij kan vallen",
        arguments: [
            ("2009", "16–17 jaar"), ("2008", "16–20 jaar"), ("2007", "18–20 jaar"), ("2008-02", "18–20 jaar"), ("2008-03", "16–20 jaar"),
            ("2008-04", "16–17 jaar"), ("2007-12", "18–20 jaar"), ("2001", "23–29 jaar"), ("1961", "50 jaar of ouder"), ("1960", "65 jaar of ouder"),
            ("2026", "0–11 jaar"), ("2026-03", "0–11 jaar"), ("0001", "65 jaar of ouder"),
        ])
    func deelDatum(datum: String, verwacht: String) { #expect(groep(datum) == verwacht) }

    @Test(
        "C6.2 · een datum in de toekomst of een onleesbare datum gaat niet mee",
        arguments: [
            "2026-03-11", "2026-04", "2027", "", "-", "onbekend", "12-03-1988", "12-0003", "1988-3-1", "1988-13", "1988-00", "1988-04-31", "1988-04-00",
            "2007-02-29", "1900-02-29", "0000", " 1988", "1988-", "1988-03-12-01", "+988", "１９８８", "19888", "1988-03-12T10:00:00Z",
        ])
    func geenDatum(datum: String) { #expect(groep(datum) == nil) }

    @Test("C6.2 · groepen die geen leeftijd dekken, laten niets door; een groep van één jaar heet naar dat jaar")
    func randen() {
        #expect(anoniem("1988", .leeftijdsgroep([])) == nil)
        #expect(anoniem("2016", .leeftijdsgroep([18])) == nil)
        #expect(anoniem("1988", .leeftijdsgroep([0])) == "0 jaar of ouder")
        #expect(anoniem("2009-01-01", .leeftijdsgroep([0, 17, 18])) == "17 jaar")
    }

    @Test("C6.2 · een naam wordt rol en nummer, en van wat weg moet gaat niets mee", arguments: ["Noëlla Verzonnen", "slachtoffer 2", "0612345678", ""])
    func naam(waarde: String) {
        #expect(anoniem(waarde, .rolnummer) == "slachtoffer 1")
        #expect(anoniem(waarde, .weg) == nil)
    }

    @Test(
        "C6.2 · van een adres blijft de gemeente over als de tekst er precies één noemt",
        arguments: [
            ("Kade 5, 1234 AB Havenmeer", "Havenmeer"), ("havenMEER", "Havenmeer"), ("Dijkstad", "Gemeente Dijkstad"),
            ("gemeente Dijkstad", "Gemeente Dijkstad"), ("Havenmeer-Zuid (Havenmeer)", "Havenmeer"), ("Bergen op Zoom", "Bergen op Zoom"),
            ("Bergen", "Bergen"), ("Nieuw Bergen", "Nieuw Bergen"),
            ("Bergen op de Heuvel", "Bergen"), ("’s-Waterland", "'s-Waterland"), ("súdpolder", "Súdpolder"),
            ("sudpolder", nergens), ("Havenmeerstraat 1, Elders", nergens), ("Nieuw-Havenmeerdijk", nergens), ("Havenmeer of Dijkstad", nergens),
            ("Bergen, Bergen op Zoom", nergens), ("gemeente", nergens), ("Kade 5", nergens), ("", nergens),
        ])
    func gemeente(waarde: String, verwacht: String) { #expect(anoniem(waarde, .gemeente) == verwacht) }

    @Test(
        "C6.2 · van een keuze blijft alleen wat precies in de lijst staat, zoals de lijst het schrijft",
        arguments: [
            ("Poolse", "Poolse"), (" \tPOOLSE\n", "Poolse"), ("bij pleger", "bij pleger"), ("Bij  pleger", anders), ("Poolse, uit Gdynia", anders),
            ("Pools", anders), ("Po", anders), ("Poolse\u{301}", anders), ("", anders), ("  ", anders),
        ])
    func keuze(waarde: String, verwacht: String) { #expect(anoniem(waarde, .keuze(["Poolse", "bij pleger"])) == verwacht) }

    /// Values of all sorts: names, telephone numbers, addresses, dates and plain noise.
    private func willekeurig(_ toeval: inout Toeval) -> String {
        let letters = Array("abdeghiklmnoprstuvwzABDEGKLMéëñ'- ")
        let cijfers = Array("0123456789")
        func rij(_ uit: [Character], _ lengte: Int, _ toeval: inout Toeval) -> String { String((0..<lengte).map { _ in toeval.een(uit) }) }
        let lengte = 4 + Int(toeval.onder(20))
        switch toeval.onder(6) {
        case 0: return "+31 6 " + rij(cijfers, 8, &toeval)
        case 1: return rij(letters, lengte, &toeval) + " " + rij(cijfers, 2, &toeval) + ", " + toeval.een(gemeenten)
        case 2: return String(iso(Dagwaarde(nummer: Int(toeval.onder(40_000)) - 19_000)).prefix(toeval.een([4, 7, 10])))
        case 3: return toeval.een(["Poolse", "bij pleger"]) + rij(letters, Int(toeval.onder(3)), &toeval)
        case 4: return rij(letters + cijfers, lengte, &toeval)
        default: return rij(letters, lengte, &toeval)
        }
    }

    private func delen(_ tekst: String) -> Set<String> {
        let tekens = Array(tekst)
        return Set(tekens.indices.dropLast(3).map { String(tekens[$0..<$0 + 4]) })
    }

    @Test("C6.2 · uit de waarde zelf komt niets mee buiten de gesloten lijsten")
    func gesloten() {
        let lijst = ["Poolse", "bij pleger"]
        let gevallen: [(wijze: Anoniemewijze, lijst: Set<String>, vast: Set<String>)] = [
            (.weg, [], []), (.rolnummer, [], ["slachtoffer 1"]), (.leeftijdsgroep(grenzen), [], alleGroepen),
            (.gemeente, Set(gemeenten), [nergens]), (.keuze(lijst), Set(lijst), [anders]),
        ]
        var toeval = Toeval(62), fouten: [String] = [], gezien: [Anoniemewijze: Set<String?>] = [:]
        for _ in 0..<5_000 {
            let waarde = willekeurig(&toeval)
            for (wijze, lijst, vast) in gevallen {
                let uit = anoniem(waarde, wijze)
                gezien[wijze, default: []].insert(uit)
                guard let uit, !lijst.contains(uit) else { continue }
                if !vast.contains(uit) || !delen(uit).isDisjoint(with: delen(waarde)) { fouten.append("\(waarde) → \(uit)") }
            }
        }
        #expect(fouten.isEmpty, "\(fouten.prefix(3))")
        #expect(gezien[.gemeente]?.count == gemeenten.count + 1, "every gemeente was drawn")
        #expect(gezien[.keuze(lijst)]?.count == lijst.count + 1, "every choice was drawn")
        #expect((gezien[.leeftijdsgroep(grenzen)]?.count ?? 0) > grenzen.count, "every band was drawn, and no band")
    }

    @Test("C6.2 · elke leeftijdsgroep past bij ten minste een jaar aan geboortedagen, ook als de datum deels bekend is")
    func onomkeerbaar() {
        var dagen: [String: Set<Int>] = [:]
        for nummer in Dagwaarde(jaar: 1916, maand: 1, dag: 1).nummer...vandaag.nummer {
            let datum = iso(Dagwaarde(nummer: nummer))
            // What is sent may come of the day, of its month or of its year.
            for lengte in [4, 7, 10] {
                if let uit = groep(String(datum.prefix(lengte))) { dagen[uit, default: []].insert(nummer) }
            }
        }
        #expect(dagen.count > grenzen.count)
        #expect(dagen.values.allSatisfy { $0.count >= 365 }, "\(dagen.mapValues(\.count))")
    }
}
