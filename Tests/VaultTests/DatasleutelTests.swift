import Crypto
import Foundation
import KetenKit
import Testing

/// Values are readable only at the place they were written for, under the key they were written with.
@Suite struct DatasleutelTests {
    private static let rij = UUID()
    private static let plaats = Plaats(tenant: "dijkstad", tabel: "bestand.gegeven", kolom: "waarde", rij: rij)

    /// A key as the vault makes them, without a database behind it.
    private static func sleutel() -> Datasleutel { Datasleutel.proef() }

    @Test(arguments: ["", "x", "Ilinca Verdeş 😀", String(repeating: "a", count: 100_000)])
    func whatGoesInComesOut(_ tekst: String) throws {
        let sleutel = Self.sleutel()
        #expect(try sleutel.ontsleutel(sleutel.versleutel(tekst, op: Self.plaats), op: Self.plaats) == tekst)
    }

    @Test func theSameTextNeverLooksTheSameAndNeverShows() throws {
        let sleutel = Self.sleutel()
        let dicht = try (0..<50).map { _ in try sleutel.versleutel("Ilinca", op: Self.plaats) }
        #expect(Set(dicht).count == 50)
        #expect(dicht.allSatisfy { !Data($0).contains(Data("Ilinca".utf8)) })
    }

    @Test func aValueInAnotherPlaceIsUnreadable() throws {
        let sleutel = Self.sleutel()
        let dicht = try sleutel.versleutel("Ilinca", op: Self.plaats)
        let elders = [
            Plaats(tenant: "veenwoude", tabel: "bestand.gegeven", kolom: "waarde", rij: Self.rij),
            Plaats(tenant: "dijkstad", tabel: "bestand.dossier", kolom: "waarde", rij: Self.rij),
            Plaats(tenant: "dijkstad", tabel: "bestand.gegeven", kolom: "titel", rij: Self.rij),
            Plaats(tenant: "dijkstad", tabel: "bestand.gegeven", kolom: "waarde", rij: UUID()),
            // Lengths are bound too: letters moved from one part to the next make another place.
            Plaats(tenant: "dijkstadb", tabel: "estand.gegeven", kolom: "waarde", rij: Self.rij),
        ]
        for plaats in elders { #expect(throws: Vaultfout.self) { try sleutel.ontsleutel(dicht, op: plaats) } }
        #expect(throws: Vaultfout.self) { try Self.sleutel().ontsleutel(dicht, op: Self.plaats) }
    }

    @Test func everyChangedByteIsNoticed() throws {
        let sleutel = Self.sleutel()
        let dicht = try sleutel.versleutel("Ilinca", op: Self.plaats)
        for plek in dicht.indices {
            var kapot = dicht
            kapot[plek] ^= 1
            #expect(throws: Vaultfout.self) { try sleutel.ontsleutel(kapot, op: Self.plaats) }
        }
        for lengte in 0..<dicht.count { #expect(throws: Vaultfout.self) { try sleutel.ontsleutel(Array(dicht.prefix(lengte)), op: Self.plaats) } }
    }
}
