import Logging

/// The running platform: services in place, wall checked, routes made.
public struct Platform: Sendable {
    public let database: Database
    public let poort: Poort

    /// Puts everything together and checks it, before anything listens.
    /// - Throws: `Startfout` with every reason; `Regiofout`, `Registerfout`; a database error.
    public static func bouw(_ instellingen: Instellingen, modules: [Modulelader.Geladen], logger: Logger) async throws -> Platform {
        let regio = try RegioConfiguratie.lees(map: instellingen.tenants)
        let register = try Register(modules.map(\.type), regio: regio)
        let database = Database(instellingen.database, logger: logger)
        let pool = Task { try await database.run() }
        do {
            return try await bouw(instellingen, regio: regio, register: register, modules: modules, database: database, logger: logger)
        } catch {
            await database.shutdown()
            pool.cancel()
            throw error
        }
    }

    private static func bouw(
        _ instellingen: Instellingen, regio: RegioConfiguratie, register: Register, modules: [Modulelader.Geladen], database: Database, logger: Logger
    ) async throws -> Platform {
        let muur = Muur(sleutel: instellingen.hoofdsleutel.afgeleid(voor: "muur"), regio: regio.id)
        try await controleerMigraties(database, muur: muur, regio: regio, register: register)
        try await controleer(database, register: register, instellingen)
        try await controleerSleutel(database, muur: muur, regio: regio)
        let boek = register.rechtenboek
        let sessies = try Sessies(database: database, muur: muur, regio: regio, boek: boek, hoofdsleutel: instellingen.hoofdsleutel, nu: instellingen.nu)
        let vault = Vault(instellingen.hoofdsleutel)
        try await vault.open(database, muur: muur, tenants: regio.alleTenants, op: instellingen.nu())
        let weergave = try Weergave(templates: register.registraties.reduce(into: Templates.kern) { $0.merge($1.templates) { _, nieuw in nieuw } })
        let navigatie = Kernnavigatie.punten + register.registraties.flatMap { r in
            r.navigatie.map { Navigatiepunt($0.titel, $0.href, toets: $0.toets, recht: $0.recht, module: r.manifest.id) }
        }
        let maker = Paginamaker(weergave: weergave, regio: regio, navigatie: navigatie, demo: instellingen.demo)
        func bestand(_ agenda: (any Agendaregister)?) -> Bestanddienst {
            Bestanddienst(database: database, sessies: sessies, vault: vault, muur: muur, regio: regio, agenda: agenda, nu: instellingen.nu)
        }
        func omgeving(_ module: String, _ bestand: Bestanddienst) -> Omgeving {
            Omgeving(
                module: module, database: database, sessies: sessies, bestand: bestand, regio: regio, weergave: maker, logger: logger,
                nu: instellingen.nu)
        }
        // The agenda comes first: the central file itself asks for it, and everything else asks the central file.
        let agendamaker = register.registraties.first { $0.diensten["Agendaregister"] != nil }
        let agenda = agendamaker.flatMap { r in r.diensten["Agendaregister"]?(omgeving(r.manifest.id, bestand(nil))) as? any Agendaregister }
        let kern = bestand(agenda)
        var diensten: [String: (module: String, dienst: any Sendable)] = [:]
        for r in register.registraties {
            for (naam, maak) in r.diensten { diensten[naam] = (r.manifest.id, maak(omgeving(r.manifest.id, kern))) }
        }
        if instellingen.demo {
            try await Demoaccounts.zaai(database, muur: muur, regio: regio, op: instellingen.nu())
            for r in register.registraties { try await r.demo?(omgeving(r.manifest.id, kern)) }
        } else if try await Demoaccounts.aanwezig(database, muur: muur, regio: regio) {
            throw Startfout(["Deze database bevat demo-accounts. Start met --demo, of gebruik een lege database voor echt werk."])
        }
        var routes = Kernroutes(
            bestand: kern, sessies: sessies, maker: maker, bronnen: register.registraties.flatMap(\.bronnen),
            werk: register.registraties.compactMap { r in r.werkmaker.map { Modulewerk(module: r.manifest.id, regio: regio, bron: $0(omgeving(r.manifest.id, kern))) } },
            deel: diensten["Dossierdeel"]?.dienst as? any Dossierdeel, deelModule: diensten["Dossierdeel"]?.module,
            modules: modules.map { Modulebeschrijving($0) }
        ).alle
        for r in register.registraties {
            routes += r.routemaker?(omgeving(r.manifest.id, kern)).map { $0.vanModule(r.manifest.id) } ?? []
        }
        routes.append(OpenAPIRoute.maak(routes, regio: regio))
        try Routecontrole.eis(routes, rechten: boek.alle)
        let fouten = Foutpaginas(maker: maker)
        return Platform(
            database: database, poort: Poort(routes: routes, sessies: sessies, regio: regio, logger: logger) { fouten.pagina($0, $1) })
    }

    /// The database must be at this program's steps: not behind, not changed, not ahead.
    private static func controleerMigraties(_ database: Database, muur: Muur, regio: RegioConfiguratie, register: Register) async throws {
        let entry = muur.entry(Toegang(tenants: [regio.id], account: "start"), als: .kern, .readOnly)
        let plan = try MigrationPlan(
            Migratiereeks.alle(register), rows: try await database.oneTrip(entry, [MigrationPlan.question])[0], checksum: Migratiereeks.vingerafdruk)
        if let mismatch = plan.mismatch { throw Startfout(["De database past niet bij dit programma: \(mismatch)"]) }
        guard plan.pending.isEmpty else {
            throw Startfout(plan.pending.map { "De database is nog niet bij: \($0) moet nog. Draai eerst ‘ketend migreer’." })
        }
    }

    /// The wall must open with this key; with another one every row would stay out of sight.
    private static func controleerSleutel(_ database: Database, muur: Muur, regio: RegioConfiguratie) async throws {
        let entry = muur.entry(Toegang(tenants: [regio.id], account: "start"), als: .kern, .readOnly)
        let open = try await database.oneTrip(entry, ["select keten.tenants() is not null as open"])[0].first?.decode(Bool.self, "open")
        guard open == true else { throw Startfout(["De hoofdsleutel hoort niet bij deze database. Zet de sleutel terug waarmee zij is gemigreerd."]) }
    }

    /// The database must be new enough and the wall must stand.
    private static func controleer(_ database: Database, register: Register, _ instellingen: Instellingen) async throws {
        let versie = try await database.serverVersion()
        guard versie >= 150_014 || instellingen.ouderePostgres else {
            throw Startfout(["PostgreSQL \(versie / 10_000).\(versie % 10_000) is te oud; nodig is 15.14 of nieuwer (--oudere-postgres neemt het risico aan)."])
        }
        let controle = Muurcontrole(
            zonderTenant: Muurcontrole.kernZonderTenant,
            gedeeld: Set(register.registraties.flatMap { r in r.gedeeldeTabellen.map { "\(r.manifest.id).\($0)" } }), modules: register.registraties.map(\.manifest.id))
        let fouten = try await controle.fouten(database)
        guard fouten.isEmpty else { throw Startfout(fouten.map { "Tenantmuur: \($0)" }) }
    }
}

/// A module's work, only for tenants that switched the module on.
private struct Modulewerk: Werkbron {
    let module: String
    let regio: RegioConfiguratie
    let bron: any Werkbron

    func werk(voor wie: Aangemeld) async throws -> [Werkgroep] {
        regio.moduleAan(module, tenant: wie.tenant) ? try await bron.werk(voor: wie) : []
    }
}
