import FormatCasus
import Foundation
import Testing

@Suite struct FormulierTests {
    @Test(arguments: 0..<400) func readsWhatWasFilledIn(seed: Int) {
        let form = Formuliermaker(seed)
        let lezing = leesCasus(form.tekst)
        #expect(lezing.casus == form.casus)
        #expect(lezing.nietHerkend == [])
    }

    @Test(arguments: 0..<100) func unknownLinesAreReportedWithTheirNumber(seed: Int) {
        let form = Formuliermaker(seed, strooitVreemd: true)
        let lezing = leesCasus(form.tekst)
        #expect(lezing.casus == form.casus)
        #expect(lezing.nietHerkend.map { Formuliermaker.Regel(nummer: $0.nummer, tekst: $0.tekst) } == form.vreemd)
    }

    @Test(arguments: 0..<40) func everyEncodingReadsTheSame(seed: Int) throws {
        let form = Formuliermaker(seed)
        let bom: [UInt8] = [0xEF, 0xBB, 0xBF]
        var saved: [[UInt8]] = [Array(form.tekst.utf8), bom + Array(form.tekst.utf8)]
        saved.append([0xFF, 0xFE] + form.tekst.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] })
        if let old = form.tekst.data(using: .windowsCP1252) { saved.append(Array(old)) }
        for bytes in saved { #expect(try leesCasus(Casustekst.decodeer(bytes)).casus == form.casus) }
    }

    @Test func jsonHasNoKeyForWhatIsAbsentAndAllParts() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let json = String(decoding: try encoder.encode(leesCasus("Ingevuld door: -\nDatum: 2024").casus), as: UTF8.self)
        #expect(json == #"""
            {"dwang":{},"economischeUitbuiting":{},"faciliteerders":[],"handhaving":{},"hulpverlening":{},"melder":{"datum":"2024"},"omgevingPleger":{},"omgevingSlachtoffer":{},"plegers":[],"seksueleUitbuiting":{},"slachtoffers":[],"vermoedens":[]}
            """#)
    }

    /// The samples of the commissioner, where they are at hand: their truth is ours.
    @Test func readsTheSamples() throws {
        let folder = URL(fileURLWithPath: #filePath).appending(path: "../../../../shared/samples/casus").standardized
        guard let json = try? Data(contentsOf: folder.appending(path: "truth.json")) else { return }
        let truth = try JSONDecoder().decode([String: Casus].self, from: json)
        #expect(!truth.isEmpty)
        for (name, casus) in truth {
            let lezing = leesCasus(try Casustekst.decodeer(Array(Data(contentsOf: folder.appending(path: name)))))
            #expect(lezing.casus == casus, "\(name)")
            #expect(lezing.nietHerkend == [], "\(name)")
        }
    }
}
