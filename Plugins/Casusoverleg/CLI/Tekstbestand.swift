import FormatCasus
import Foundation

/// The text of a file of at most the size of a form.
enum Tekstbestand {
    /// - Throws: what the file system says, or `CasustekstFout`.
    static func lees(_ path: String) throws -> String {
        guard let handle = FileHandle(forReadingAtPath: path) else { throw Leesfout.nietTeOpenen }
        defer { try? handle.close() }
        // One byte more than allowed tells that there is too much, without reading the rest. A pipe may give less.
        var bytes: [UInt8] = []
        while bytes.count <= Casustekst.limiet,
            let more = try handle.read(upToCount: Casustekst.limiet + 1 - bytes.count), !more.isEmpty
        {
            bytes += more
        }
        return try Casustekst.decodeer(bytes)
    }
}

/// Why a file was not read.
enum Leesfout: Error {
    case nietTeOpenen
    case naamDubbel

    /// What is the matter with the file, and what to do.
    static func uitleg(_ error: any Error) -> String {
        switch error {
        case Leesfout.nietTeOpenen:
            "kan niet worden geopend. Controleer de naam en of u het bestand mag lezen."
        case Leesfout.naamDubbel:
            "heeft dezelfde bestandsnaam als een eerder bestand. Lees het apart of geef het een andere naam."
        case CasustekstFout.leeg:
            "is leeg. Kies het bestand met het ingevulde formulier."
        case CasustekstFout.teGroot(let limit):
            "is groter dan \(limit / 1024) KiB en dus geen formulier. Kies het juiste bestand."
        case CasustekstFout.geenTekst:
            "is geen platte tekst. Sla het formulier op als tekst (.txt) en probeer het opnieuw."
        default:
            "kan niet worden gelezen. Controleer of het een bestand is en geen map."
        }
    }
}
