import KetenKit
import Support
import Testing

/// The catalogue's own story of the wall: right as migrated, and wrong the moment one brick is out.
@Suite struct CatalogusTests {
    @Test func theMigratedDatabaseHasTheWholeWall() async throws {
        try await Proefmuur.with("catalogus") { proef in
            #expect(try await Proefmuur.controle.fouten(proef.database) == [])
            // It looked at something: every table of the core and of the module.
            let tabellen = try await proef.gegevens.sql("select count(*) from pg_policies where policyname = 'tenant_muur'")
            #expect(Int(tabellen) ?? 0 >= 11)
        }
    }

    @Test(arguments: [
        "drop policy tenant_muur on bestand.gegeven",
        "drop policy binnen on bestand.gegeven",
        "create policy extra on bestand.gegeven for select using (true)",
        "drop policy tenant_muur on casusoverleg.besluit; create policy tenant_muur on casusoverleg.besluit as restrictive for all using (true)",
        "alter table bestand.signaal disable row level security",
        "alter table bestand.signaal no force row level security",
        "create table bestand.los (id int primary key)",
        "create view bestand.kijkgat as select * from bestand.gegeven",
        "grant select on bestand.gegeven to public",
        "grant select on keten.muur_sleutel to keten_kern",
        "grant select on casusoverleg.besluit to keten_kern",
        "grant delete on ledger.entry to keten_kern",
        "grant truncate on bestand.gegeven to keten_kern",
        "grant update (waarde) on bestand.gegeven to keten_kern",
        "grant update (op, account) on ledger.entry to keten_kern",
        "grant select (sleutel) on keten.muur_sleutel to keten_kern",
        "grant update on bestand.gegeven to keten_kern",
    ])
    func aBrickOutOfTheWallIsFound(_ schade: String) async throws {
        try await Proefmuur.with("schade") { proef in
            try await proef.gegevens.sql(schade)
            #expect(try await Proefmuur.controle.fouten(proef.database).isEmpty == false)
        }
    }

    @Test func theServerDoesNotStartWithABrokenWall() async throws {
        try await TestDatabase.with("start") { database in
            try await database.sql("drop policy tenant_muur on bestand.gegeven")
            let server = try await KetendProcess.launch(database)
            #expect(await server.process.code() != 0)
            #expect(server.output.contains("bestand.gegeven"))
        }
    }
}
