import Bestand
import Convenant
import Foundation
import Identity
import Invoer
import Regio

/// The form for a signaal filled in by hand: what was typed, as input for the central file and back on the page.
struct Signaalformulier: Sendable {
    private let waarden: [String: String]
    private let indicatoren: Set<String>

    private static let personen = ["slachtoffer", "pleger", "faciliteerder"]
    private static let persoonsvelden = ["naam", "geslacht", "adres", "woonplaats", "telefoonnummer", "nationaliteit"]

    init(leeg wie: Aangemeld) {
        waarden = ["tenant": wie.tenant]
        indicatoren = []
    }

    init(_ formulier: Formulier) {
        var namen = ["omschrijving", "sterkte", "tenant", "categorie", "verdenking"]
        for rol in Self.personen {
            namen += Self.persoonsvelden.map { "\(rol).\($0)" }
            namen += ["dag", "maand", "jaar"].map { "\(rol).geboortedatum.\($0)" }
        }
        waarden = Dictionary(
            uniqueKeysWithValues: namen.map { ($0, (formulier[$0] ?? "").replacingOccurrences(of: "\r\n", with: "\n").trimmingCharacters(in: .whitespacesAndNewlines)) })
        indicatoren = Set(formulier.alle("indicatoren"))
    }

    private func waarde(_ naam: String) -> String { waarden[naam] ?? "" }

    /// The id of the input that a fault in `pad` is about.
    static func veldID(_ pad: String) -> String {
        for rol in personen where pad.hasPrefix("\(rol)s[0].") {
            let kenmerk = String(pad.dropFirst("\(rol)s[0].".count))
            return kenmerk == "geboortedatum" ? "\(rol)-geboortedatum-dag" : "\(rol)-\(kenmerk)"
        }
        return pad.isEmpty ? "omschrijving" : String(pad.prefix { $0.isLetter })
    }

    /// As the central file takes it, and what could not even be put in words (a month without a year).
    func invoer() -> (Waarde, [String: String]) {
        var velden: [JSONVeld] = []
        var fouten: [String: String] = [:]
        for naam in ["omschrijving", "tenant", "categorie", "verdenking"] where !waarde(naam).isEmpty {
            velden.append(JSONVeld(naam, .tekst(waarde(naam))))
        }
        if let sterkte = Int(waarde("sterkte")) { velden.append(JSONVeld("sterkte", .getal(sterkte))) }
        if !indicatoren.isEmpty { velden.append(JSONVeld("indicatoren", .lijst(indicatoren.sorted().map(Waarde.tekst)))) }
        for rol in Self.personen {
            var persoon: [JSONVeld] = []
            for kenmerk in Self.persoonsvelden where !waarde("\(rol).\(kenmerk)").isEmpty {
                persoon.append(JSONVeld(kenmerk, .tekst(waarde("\(rol).\(kenmerk)"))))
            }
            switch geboortedatum(rol) {
            case .success(nil): break
            case .success(let datum?): persoon.append(JSONVeld("geboortedatum", .tekst(datum)))
            case .failure(let fout): fouten["\(rol)-geboortedatum-dag"] = fout.melding
            }
            if !persoon.isEmpty { velden.append(JSONVeld("\(rol)s", .lijst([.object(persoon)]))) }
        }
        return (.object(velden), fouten)
    }

    private struct Datumfout: Error { let melding: String }

    /// Only as far as it is known: a year, a month of a year, or a day.
    private func geboortedatum(_ rol: String) -> Result<String?, Datumfout> {
        let (dag, maand, jaar) = (waarde("\(rol).geboortedatum.dag"), waarde("\(rol).geboortedatum.maand"), waarde("\(rol).geboortedatum.jaar"))
        if dag.isEmpty && maand.isEmpty && jaar.isEmpty { return .success(nil) }
        guard let j = Int(jaar), (1880...2200).contains(j) else { return .failure(Datumfout(melding: "Vul bij de geboortedatum een jaar van vier cijfers in.")) }
        if maand.isEmpty && dag.isEmpty { return .success(jaar) }
        guard let m = Int(maand), (1...12).contains(m) else { return .failure(Datumfout(melding: "Vul als maand een getal van 1 tot en met 12 in.")) }
        let jaarmaand = "\(j)-\(m < 10 ? "0" : "")\(m)"
        if dag.isEmpty { return .success(jaarmaand) }
        guard let d = Int(dag), Datum.isDatum("\(jaarmaand)-\(d < 10 ? "0" : "")\(d)") else {
            return .failure(Datumfout(melding: "Deze dag bestaat niet in die maand. Laat de dag leeg als u hem niet weet."))
        }
        return .success("\(jaarmaand)-\(d < 10 ? "0" : "")\(d)")
    }

    // MARK: Back on the page

    func model(wie: Aangemeld, regio: RegioConfiguratie, fouten: [String: String]) -> Invulformulier {
        let keuzes = Signaalkeuzes(wie: wie, regio: regio)
        return Invulformulier(
            omschrijving: Tekstvlak(
                id: "omschrijving", naam: "omschrijving", label: "Wat is er gezien of gehoord", waarde: waarde("omschrijving"),
                hint: "Feiten eerst: wat, waar, wanneer. Namen horen hieronder.", fout: fouten["omschrijving"]),
            sterkte: Keuzelijst(
                id: "sterkte", naam: "sterkte", label: "Sterkte",
                opties: [Optie(waarde: "", tekst: "Volg de indicatoren", gekozen: waarde("sterkte").isEmpty)]
                    + (0...10).map { Optie(waarde: "\($0)", tekst: "\($0)", gekozen: waarde("sterkte") == "\($0)") },
                hint: "0: zegt alleen niets. 10: heel sterk.", fout: fouten["sterkte"]),
            tenant: keuzes.tenant(waarde("tenant"), fout: fouten["tenant"]), categorie: keuzes.categorie(waarde("categorie"), fout: fouten["categorie"]),
            verdenking: wie.organisatie.soort == .om
                ? Tekstvlak(
                    id: "verdenking", naam: "verdenking", label: "Concrete verdenking", waarde: waarde("verdenking"),
                    hint: "Het OM brengt alleen in bij een concrete verdenking van een strafbaar feit (C17).", fout: fouten["verdenking"], verplicht: true, rijen: 3) : nil,
            indicatorgroepen: regio.signalenlijst.groepen.map { groep in
                let gekozen = groep.indicatoren.count { indicatoren.contains($0.id) }
                return Indicatorgroep(
                    groepId: groep.id, kop: groep.titel,
                    indicatoren: groep.indicatoren.map { Optie(id: $0.id, waarde: $0.id, tekst: $0.tekst, gekozen: indicatoren.contains($0.id)) },
                    gekozenTekst: gekozen == 0 ? "" : "\(gekozen) gekozen", open: gekozen > 0)
            },
            personen: Casusvorm.personen.map { persoon($0.rol, $0.titel, fouten) })
    }

    private func persoon(_ rol: String, _ titel: String, _ fouten: [String: String]) -> Persoonblok {
        func veld(_ kenmerk: String, _ label: String, type: String = "text", hint: String? = nil) -> Veld {
            Veld(
                id: "\(rol)-\(kenmerk)", naam: "\(rol).\(kenmerk)", label: label, waarde: waarde("\(rol).\(kenmerk)"), hint: hint,
                fout: fouten["\(rol)-\(kenmerk)"], type: type, maat: "half")
        }
        let gevuld = waarden.contains { $0.key.hasPrefix("\(rol).") && !$0.value.isEmpty } || fouten.keys.contains { $0.hasPrefix("\(rol)-") }
        return Persoonblok(
            sleutel: rol, kop: titel, naam: veld("naam", "Naam"),
            geboortedatum: Datumveld(
                id: "\(rol)-geboortedatum", naam: "\(rol).geboortedatum", label: "Geboortedatum", dag: waarde("\(rol).geboortedatum.dag"),
                maand: waarde("\(rol).geboortedatum.maand"), jaar: waarde("\(rol).geboortedatum.jaar"), hint: "Alleen wat u weet; alleen een jaar mag ook.",
                fout: fouten["\(rol)-geboortedatum-dag"]),
            geslacht: Keuzelijst(
                id: "\(rol)-geslacht", naam: "\(rol).geslacht", label: "Geslacht",
                opties: [("", "Niet bekend"), ("v", "Vrouw"), ("m", "Man"), ("x", "Anders")].map {
                    Optie(waarde: $0.0, tekst: $0.1, gekozen: waarde("\(rol).geslacht") == $0.0)
                }, fout: fouten["\(rol)-geslacht"]),
            adres: veld("adres", "Adres"), woonplaats: veld("woonplaats", "Woon- of verblijfplaats"),
            telefoon: veld("telefoonnummer", "Telefoonnummer", type: "tel"), nationaliteit: veld("nationaliteit", "Nationaliteit"), open: gevuld)
    }
}

/// The two choices that both ways of a new signaal have.
struct Signaalkeuzes: Sendable {
    let wie: Aangemeld
    let regio: RegioConfiguratie

    func tenant(_ gekozen: String, fout: String?) -> Keuzelijst {
        Keuzelijst(
            id: "tenant", naam: "tenant", label: "Gemeente",
            opties: wie.tenants.map {
                Optie(waarde: $0, tekst: $0 == regio.id ? "Nog niet bekend (regio)" : regio.tenant($0)?.naam ?? $0, gekozen: $0 == gekozen)
            }, hint: "Waar het signaal bij hoort.", fout: fout)
    }

    func categorie(_ gekozen: String, fout: String? = nil) -> Keuzelijst {
        let titels: [Categorie: String] = [.gewoon: "Gewone gegevens", .strafrechtelijk: "Strafrechtelijke gegevens", .fiscaal: "Fiscale gegevens", .zorg: "Zorg of medisch"]
        return Keuzelijst(
            id: "categorie", naam: "categorie", label: "Soort gegevens",
            opties: [Optie(waarde: "", tekst: "Zoals gebruikelijk voor mijn organisatie", gekozen: gekozen.isEmpty)]
                + Categorie.allCases.map { Optie(waarde: $0.rawValue, tekst: titels[$0] ?? $0.rawValue, gekozen: $0.rawValue == gekozen) },
            hint: "Bepaalt wie het mag zien.", fout: fout)
    }
}
