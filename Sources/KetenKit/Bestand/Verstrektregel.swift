import Convenant
import Foundation
import Postgres

/// A gegeven of a disclosure as it comes from the database, still encrypted.
struct Verstrektregel: Sendable {
    let nummer: Int
    let gegeven: UUID
    let rol: String
    let persoon: Int?
    let kenmerk: String
    let waarde: [UInt8]?
    let bron: String
    let bronBekend: Bool
    let categorie: Categorie
    let herleidbaar: Bool
    let tot: Dag?
    let waargenomenOp: Dag?
    let vastgelegdOp: Dag
    let herroepen: RegelID?

    init(_ rij: Row) throws {
        nummer = Int(try rij.decode(Int32.self, "volgnummer"))
        gegeven = try rij.decode(UUID.self, "gegeven_id")
        rol = try rij.decode(String.self, "rol")
        persoon = try rij.decode(Int32?.self, "persoon").map(Int.init)
        kenmerk = try rij.decode(String.self, "kenmerk")
        waarde = try rij.decode([UInt8]?.self, "waarde")
        bron = try rij.decode(String.self, "bron")
        bronBekend = try rij.decode(Bool.self, "bron_bekend")
        // A category this version does not know is treated as the narrowest there is.
        categorie = Categorie(rawValue: try rij.decode(String.self, "categorie")) ?? .fiscaal
        herleidbaar = try rij.decode(Bool.self, "herleidbaar")
        tot = try rij.decode(Dag?.self, "tot")
        waargenomenOp = try rij.decode(Dag?.self, "waargenomen_op")
        vastgelegdOp = try rij.decode(Dag.self, "vastgelegd_op")
        herroepen = try rij.decode(String?.self, "herroepen_regel").map(RegelID.init(rawValue:))
    }
}
