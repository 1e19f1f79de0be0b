import Bestand
import Convenant
import Foundation
import Identity
import Invoer
import Regio

/// Disclosures in the API.
struct VerstrekkingRoutes: Sendable {
    let bestand: Bestanddienst

    private static let doelen = Schema.keuze(Verstrekdoel.allCases.map(\.rawValue))
    private static let reden = Schema.tekst(min: 1, max: 4_000)
    static let aan = Schema.tekst(min: 2, max: 120).omschreven("Id van een organisatie, officier-mensenhandel, zorg:NAAM, derde:NAAM of land:XX")
    private static let nieuw = Schema.object([
        .verplicht("aan", aan, "Ontvanger"), .verplicht("doel", doelen, "Waarvoor"), .verplicht("gegevens", Schemas.keuzeGegevens, "Ids, of alle"),
        .optioneel("herleidbaar", .bool, "Of het zegt wie iemand is; zonder: nee (C6.2)"), .optioneel("noodzaak", reden.ofNiets, "Waarom herleidbaar (C9.5)"),
        .optioneel("belang", reden.ofNiets, "Belang van het slachtoffer tegen het beoogde resultaat (C21.6)"),
    ])
    private static let crisis = Schema.object([
        .verplicht("aan", aan, "Partner die direct moet optreden"), .verplicht("gegevens", Schemas.keuzeGegevens, "Wat hij daarvoor nodig heeft"),
        .optioneel("herleidbaar", .bool, "Of het zegt wie iemand is; zonder: ja"), .verplicht("noodzaak", reden, "Waarom het niet kan wachten"),
        .verplicht("belang", reden, "Belang van het slachtoffer (C21.6)"),
    ])

    var routes: [Route] { [verstrekken, vanDossier, lijst, een, verteld, vragen] + crisisroutes }

    /// The request from its checked form.
    private func vraag(_ invoer: Waarde, dossier: UUID, crisis: Bool = false) throws -> Verstrekkingsvraag {
        guard let aan = invoer["aan"]?.tekst.flatMap({ Ontvangeradres($0, regio: bestand.regio) }) else {
            throw Probleem.invoer([
                Fout(pad: "aan", melding: "Deze ontvanger is niet bekend. Noem het id van een organisatie, officier-mensenhandel, zorg:NAAM, derde:NAAM of land:XX.")
            ])
        }
        let doel = invoer["doel"]?.tekst.flatMap(Verstrekdoel.init(rawValue:))?.doel(voor: aan.ontvanger) ?? .crisis
        return Verstrekkingsvraag(
            dossier: dossier, aan: aan, doel: crisis ? .crisis : doel,
            gegevens: invoer["gegevens"]?.lijst.map { $0.compactMap { $0.tekst.flatMap(UUID.init(uuidString:)) } }, herleidbaar: invoer["herleidbaar"]?.bool ?? crisis,
            noodzaak: invoer["noodzaak"]?.tekst, belang: invoer["belang"]?.tekst)
    }

    private var verstrekken: Route {
        Route(
            .POST, "/api/v1/dossiers/{id}/verstrekkingen", recht: .verstrekken,
            uitleg: Uitleg(
                "verstrek", "Gegevens van een dossier verstrekken: alle gevraagde, of niets", groep: "verstrekkingen", invoer: [("application/json", Self.nieuw)],
                antwoorden: [(201, "Wat is verstrekt", Schemas.verstrekking)])
        ) { vraag, wie in
            let gevraagd = try self.vraag(try vraag.json(Self.nieuw), dossier: try vraag.id())
            let beeld = try await bestand.verstrek(gevraagd, wie: wie, idempotentie: try vraag.idempotentie())
            return .json(AlsJSON.verstrekking(beeld, direct: true), status: 201, locatie: "/api/v1/verstrekkingen/\(beeld.kop.id.tekst)")
        }
    }

    private var vanDossier: Route {
        Route(
            .GET, "/api/v1/dossiers/{id}/verstrekkingen", recht: .verstrekken,
            uitleg: Uitleg(
                "verstrekkingenVanDossier", "Wat van een dossier is verstrekt", groep: "verstrekkingen", query: Schemas.bladeren,
                antwoorden: [(200, "Een bladzijde", Schemas.bladzijde("verstrekkingen", .object(Schemas.verstrekkingVelden)))])
        ) { vraag, wie in try await bladzijde(vraag, wie, dossier: try vraag.id()) }
    }

    private var lijst: Route {
        Route(
            .GET, "/api/v1/verstrekkingen", recht: .verstrekkingLezen,
            uitleg: Uitleg(
                "verstrekkingen", "Wat aan u is verstrekt; voor wie in het bestand werkt: alles", groep: "verstrekkingen", query: Schemas.bladeren,
                antwoorden: [(200, "Een bladzijde", Schemas.bladzijde("verstrekkingen", .object(Schemas.verstrekkingVelden)))])
        ) { vraag, wie in try await bladzijde(vraag, wie, dossier: nil) }
    }

    private func bladzijde(_ vraag: Vraag, _ wie: Aangemeld, dossier: UUID?) async throws -> Antwoord {
        try vraag.alleenQuery("na", "aantal")
        let blad = try await bestand.verstrekkingen(dossier: dossier, na: try SignaalRoutes.na(vraag), aantal: try vraag.aantal(), wie: wie)
        let direct = wie.mag(.verstrekken)
        return .json(AlsJSON.bladzijde(blad, "verstrekkingen", vraag: vraag) { .object(AlsJSON.verstrekkingskop($0, direct: direct)) })
    }

    private var een: Route {
        Route(
            .GET, "/api/v1/verstrekkingen/{id}", recht: .verstrekkingLezen,
            uitleg: Uitleg(
                "verstrekking", "Een verstrekking, elk gegeven zoals u het nu mag zien", groep: "verstrekkingen",
                antwoorden: [(200, "De verstrekking", Schemas.verstrekking)])
        ) { vraag, wie in
            .json(AlsJSON.verstrekking(try await bestand.verstrekking(try vraag.id(), wie: wie), direct: wie.mag(.verstrekken)))
        }
    }

    private var verteld: Route {
        Route(
            .POST, "/api/v1/verstrekkingen/{id}/verteld", recht: .verstrekken,
            uitleg: Uitleg(
                "verteldOver", "Vastleggen dat de ontvanger hoorde wat hij niet meer mag gebruiken (C22.2)", groep: "verstrekkingen", antwoorden: [(204, "Vastgelegd", nil)])
        ) { vraag, wie in
            try await bestand.vertelOver(try vraag.id(), wie: wie)
            return .leeg
        }
    }

    private var vragen: Route {
        Route(
            .POST, "/api/v1/dossiers/{id}/instemmingsverzoeken", recht: .verstrekken,
            uitleg: Uitleg(
                "vraagInstemming", "Vragen om de instemmingen die een verstrekking nog mist", groep: "instemmingen", invoer: [("application/json", Self.nieuw)],
                antwoorden: [(201, "Gevraagd", .object([.verplicht("gevraagd", .sleutels(.geheel), "Aantal per soort instemming")]))])
        ) { vraag, wie in
            let gevraagd = try await bestand.vraagInstemming(try self.vraag(try vraag.json(Self.nieuw), dossier: try vraag.id()), wie: wie)
            return .json(["gevraagd": .object(gevraagd.sorted { $0.key.rawValue < $1.key.rawValue }.map { JSONVeld($0.key.rawValue, .getal($0.value)) })], status: 201)
        }
    }

    private var crisisroutes: [Route] {
        [
            Route(
                .POST, "/api/v1/dossiers/{id}/crisisbesluiten", recht: .verstrekken,
                uitleg: Uitleg(
                    "startCrisis", "Een partner vragen direct op te treden; de ander van de twee bevestigt (C12.21)", groep: "verstrekkingen",
                    invoer: [("application/json", Self.crisis)], antwoorden: [(201, "Wacht op bevestiging", .object([.verplicht("id", .uuid, "Id"), .verplicht("stand", .tekst(), "Stand")]))])
            ) { vraag, wie in
                let gevraagd = try self.vraag(try vraag.json(Self.crisis), dossier: try vraag.id(), crisis: true)
                let id = try await bestand.startCrisis(gevraagd, wie: wie, idempotentie: try vraag.idempotentie())
                return .json(["id": .tekst(id.tekst), "stand": "wacht-op-bevestiging"], status: 201, locatie: "/api/v1/crisisbesluiten/\(id.tekst)")
            },
            Route(
                .GET, "/api/v1/crisisbesluiten", recht: .verstrekken,
                uitleg: Uitleg(
                    "crisisbesluiten", "Crisisbesluiten die op bevestiging wachten", groep: "verstrekkingen",
                    antwoorden: [(200, "Nieuwste eerst", .object([.verplicht("crisisbesluiten", .lijst(Schemas.crisis), "Besluiten")]))])
            ) { _, wie in
                .json(["crisisbesluiten": .lijst(try await bestand.crisisbesluiten(wie: wie).map(AlsJSON.crisis))])
            },
            Route(
                .GET, "/api/v1/dossiers/{id}/crisisbesluiten", recht: .verstrekken,
                uitleg: Uitleg(
                    "crisisbesluitenVanDossier", "Crisisbesluiten over een dossier", groep: "verstrekkingen",
                    antwoorden: [(200, "Nieuwste eerst", .object([.verplicht("crisisbesluiten", .lijst(Schemas.crisis), "Besluiten")]))])
            ) { vraag, wie in
                .json(["crisisbesluiten": .lijst(try await bestand.crisisbesluiten(dossier: try vraag.id(), wie: wie).map(AlsJSON.crisis))])
            },
            Route(
                .GET, "/api/v1/crisisbesluiten/{id}", recht: .verstrekken,
                uitleg: Uitleg(
                    "crisisbesluit", "Een crisisbesluit, met wat uitgaat als het wordt bevestigd", groep: "verstrekkingen",
                    antwoorden: [(200, "Het besluit", .object([.verplicht("besluit", Schemas.crisis, "Besluit"), .verplicht("gaatUit", Schemas.verstrekking, "Wat uitgaat")]))])
            ) { vraag, wie in
                let (besluit, beeld) = try await bestand.crisisproef(try vraag.id(), wie: wie)
                return .json(["besluit": AlsJSON.crisis(besluit), "gaatUit": AlsJSON.verstrekking(beeld, direct: true)])
            },
            Route(
                .POST, "/api/v1/crisisbesluiten/{id}/bevestiging", recht: .verstrekken,
                uitleg: Uitleg("bevestigCrisis", "Bevestigen; de gegevens gaan uit", groep: "verstrekkingen", antwoorden: [(201, "Wat is verstrekt", Schemas.verstrekking)])
            ) { vraag, wie in
                let id = try await bestand.bevestigCrisis(try vraag.id(), wie: wie, idempotentie: try vraag.idempotentie())
                let beeld = try await bestand.verstrekking(id, wie: wie)
                return .json(AlsJSON.verstrekking(beeld, direct: true), status: 201, locatie: "/api/v1/verstrekkingen/\(id.tekst)")
            },
            Route(
                .DELETE, "/api/v1/crisisbesluiten/{id}", recht: .verstrekken,
                uitleg: Uitleg("trekCrisisIn", "Intrekken voor het is bevestigd", groep: "verstrekkingen", antwoorden: [(204, "Ingetrokken", nil)])
            ) { vraag, wie in
                try await bestand.trekCrisisIn(try vraag.id(), wie: wie)
                return .leeg
            },
        ]
    }
}
