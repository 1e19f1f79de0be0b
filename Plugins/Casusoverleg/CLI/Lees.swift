import ArgumentParser
import FormatCasus
import Foundation

/// Reads texts of the *Format casus mensenhandel*. One that cannot be read does not stop the others.
struct Lees: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Leest ingevulde teksten van het Format casus mensenhandel.",
        discussion: """
            Toont per bestand de ingevulde gegevens, en de regels die bij geen vraag van het formulier horen. \
            Afloopcode 1: een van de bestanden kon niet worden gelezen.
            """)

    @Argument(help: "De tekstbestanden.", completion: .file())
    var files: [String]

    @Flag(name: .customLong("json"), help: "Geef JSON: de bestandsnaam, met daarbij de casus.")
    var isJSON = false

    func run() throws {
        var read: [(name: String, lezing: Casuslezing)] = []
        var failures = 0
        for file in files {
            do {
                let name = URL(fileURLWithPath: file).lastPathComponent
                guard !isJSON || !read.contains(where: { $0.name == name }) else { throw Leesfout.naamDubbel }
                read.append((name, leesCasus(try Tekstbestand.lees(file))))
            } catch {
                failures += 1
                FileHandle.standardError.write(Data("\(file): \(Leesfout.uitleg(error))\n".utf8))
            }
        }
        if isJSON {
            print(try Uitvoer.json(read))
        } else {
            for (name, lezing) in read { print(Uitvoer.tekst(name, lezing)) }
        }
        guard failures == 0 else { throw ExitCode(1) }
    }
}
