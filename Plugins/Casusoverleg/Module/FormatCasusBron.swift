import FormatCasus
import KetenKit

/// Reads the text of a Format casus as a signaal.
struct FormatCasusBron: Signaalbron {
    let module = "casusoverleg"
    let inhoudstype = "text/plain"
    let uitleg = "Een ingevuld Format casus mensenhandel, zoals het kwam"

    func lees(_ bytes: [UInt8]) throws(Invoerfout) -> Waarde {
        let tekst: String
        do {
            tekst = try Casustekst.decodeer(bytes)
        } catch {
            throw Self.fout(error)
        }
        let lezing = leesCasus(tekst)
        guard let json = try? JSONEncoder().encode(lezing.casus), case .object(let velden) = try Waarde.json(Array(json), maxBytes: 16 << 20) else {
            throw Invoerfout(.ongeldig, [Fout(pad: "", melding: "Deze tekst is niet als Format casus te lezen.")])
        }
        let los = lezing.nietHerkend.map { Waarde.object([.init("regel", .getal($0.nummer)), .init("tekst", .tekst($0.tekst))]) }
        return .object(velden + [.init("nietHerkend", .lijst(los))])
    }

    private static func fout(_ fout: CasustekstFout) -> Invoerfout {
        switch fout {
        case .leeg: Invoerfout(.ongeldig, [Fout(pad: "", melding: "De tekst is leeg. Plak het hele formulier.")])
        case .teGroot: Invoerfout(.teGroot, [Fout(pad: "", melding: "De tekst is groter dan 1 MiB.")])
        case .geenTekst:
            Invoerfout(.ongeldig, [Fout(pad: "", melding: "Dit is geen platte tekst (UTF-8 of Windows-1252). Bewaar het formulier als tekst en probeer het opnieuw.")])
        }
    }
}
