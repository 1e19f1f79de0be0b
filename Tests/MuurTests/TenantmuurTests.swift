import Foundation
import KetenKit
import Support
import Testing

/// The tenant wall from inside a transaction: who sees which rows, and what an attacker's SQL can do.
@Suite struct TenantmuurTests {
    @Test func eachTenantSeesAndWritesItsOwnRowsOnly() async throws {
        try await Proefmuur.with("tenants") { proef in
            try await proef.leg("dijkstad", door: ["dijkstad"])
            try await proef.leg("veenwoude", door: ["veenwoude", "dijkstad"])
            #expect(try await proef.tel(["dijkstad"]) == 1)
            #expect(try await proef.tel(["veenwoude"]) == 1)
            #expect(try await proef.tel(["dijkstad", "veenwoude"]) == 2)
            #expect(try await proef.tel(["havenmeer"]) == 0)
            let geweigerd = await fault { try await proef.leg("veenwoude", door: ["dijkstad"]) }
            #expect(geweigerd?.sqlState == "42501")
        }
    }

    @Test func withoutTheSettingNothingIsThere() async throws {
        try await Proefmuur.with("zonder") { proef in
            try await proef.leg("dijkstad", door: ["dijkstad"])
            for opening in ["", "set_config('keten.toegang', '', true),", "set_config('keten.toegang', '|||||', true),"] {
                let telling = try await proef.gegevens.sqlAsApp(
                    "begin; select \(opening) set_config('role', 'keten_kern', true); select 'rijen', count(*) from ledger.entry; commit")
                #expect(telling.code == 0 && telling.output.contains("rijen|0"), "\(opening) \(telling.errors)")
            }
        }
    }

    /// Measured as an attacker would: a setting put there by injected SQL opens nothing, and a stolen one neither on another connection.
    @Test func aSettingThatTheServerDidNotMakeOpensNothing() async throws {
        try await Proefmuur.with("vals") { proef in
            try await proef.leg("dijkstad", door: ["dijkstad"])
            // A genuine setting, copied from a transaction of its own.
            let echt = try await proef.database.oneTrip(proef.entry(["dijkstad"], .readOnly), ["select current_setting('keten.toegang')"])[0][0]
                .decode(as: String.self)
            let delen = echt.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            #expect(delen.count == 6)
            func met(_ verander: (inout [String]) -> Void) -> String {
                var kopie = delen
                verander(&kopie)
                return kopie.joined(separator: "|")
            }
            let pogingen = [
                "copied to another connection": echt,
                "another tenant": met { $0[4] = "veenwoude" },
                "more tenants": met { $0[4] = "dijkstad,veenwoude" },
                "longer": met { $0[2] = "9999999999999" },
                "no mac": met { $0[0] = "" },
            ]
            for (naam, waarde) in pogingen {
                let telling = try await proef.gegevens.sqlAsApp(
                    "begin; select set_config('keten.toegang', '\(waarde)', true), set_config('role', 'keten_kern', true); select 'rijen', count(*) from ledger.entry; commit")
                #expect(telling.output.contains("rijen|0"), "\(naam): \(telling.output) \(telling.errors)")
            }
            // On its own connection, changed in the middle of the transaction.
            for waarde in [met { $0[4] = "veenwoude" }, met { $0[4] = "dijkstad,veenwoude" }] {
                let trip = try await proef.database.oneTrip(
                    proef.entry(["dijkstad"], .readOnly),
                    ["select count(*) from ledger.entry", "select set_config('keten.toegang', \(waarde), true)", "select count(*) from ledger.entry"])
                #expect(try trip[0][0].decode(as: Int.self) == 1)
                #expect(try trip[2][0].decode(as: Int.self) == 0)
            }
        }
    }

    @Test func anOldSettingOpensNothing() async throws {
        try await Proefmuur.with("oud") { proef in
            try await proef.leg("dijkstad", door: ["dijkstad"])
            let sleutel = try await Hoofdsleutel(bestand: Proefsleutel.folder().appendingPathComponent("sleutels/hoofd.sleutel").path)
            let achter = Muur(sleutel: sleutel.afgeleid(voor: "muur"), regio: Proefmuur.regio) { Date(timeIntervalSinceNow: -120) }
            let trip = try await proef.database.oneTrip(
                achter.entry(Toegang(tenants: ["dijkstad"], account: "proef"), als: .kern, .readOnly), ["select count(*) from ledger.entry"])
            #expect(try trip[0][0].decode(as: Int.self) == 0)
        }
    }

    @Test func theServersRoleCannotReadTheKeyOrChangeTheLedger() async throws {
        try await Proefmuur.with("rol") { proef in
            try await proef.leg("dijkstad", door: ["dijkstad"])
            for sql in [
                "select sleutel from keten.muur_sleutel", "update keten.muur_sleutel set sleutel = sleutel", "drop policy tenant_muur on ledger.entry",
                "alter table ledger.entry disable row level security", "create table keten.eigen (a int)", "set role keten_eigenaar",
            ] {
                #expect(try await proef.gegevens.sqlAsApp("begin; select set_config('role', 'keten_kern', true); \(sql); commit").code != 0, "\(sql)")
                #expect(try await proef.gegevens.sqlAsApp(sql).code != 0, "\(sql)")
            }
            for sql: SQL in ["update ledger.entry set account = 'x'", "delete from ledger.entry", "truncate ledger.entry"] {
                #expect(await fault { _ = try await proef.database.oneTrip(proef.entry(["dijkstad"]), [sql]) }?.sqlState == "42501")
            }
        }
    }

    @Test func aModulesSQLReachesItsOwnSchemaOnly() async throws {
        try await Proefmuur.with("module") { proef in
            let module = Dienstrol.module("casusoverleg")
            let eigen = try await proef.database.oneTrip(proef.entry(["dijkstad"], als: module, .readOnly), ["select count(*) from casusoverleg.besluit"])
            #expect(eigen.count == 1)
            for sql: SQL in [
                "select count(*) from bestand.signaal", "select count(*) from ledger.entry", "select count(*) from identiteit.account",
                "select count(*) from sleutels.sleutel", "create table casusoverleg.eigen (a int)",
            ] {
                #expect(await fault { _ = try await proef.database.oneTrip(proef.entry(["dijkstad"], als: module), [sql]) }?.sqlState == "42501")
            }
            // And the core's role does not reach into a module.
            #expect(await fault { _ = try await proef.database.oneTrip(proef.entry(["dijkstad"]), ["select count(*) from casusoverleg.besluit"]) }?.sqlState == "42501")
        }
    }
}
