import FormatCasus
import Foundation
import Testing

@Suite struct VerliesTests {
    /// Lines of a form in any order, each with a mark of its own: every mark is in one value or in one reported line.
    @Test(arguments: 0..<300) func everyLineIsReadOrReportedAndNothingIsInvented(seed: Int) throws {
        var loterij = Loterij(seed)
        var lines: [String] = []
        for (index, line) in Formuliermaker(seed, strooitVreemd: true).regels.enumerated() where !line.isEmpty {
            // A heading or an unanswered label stays as it is; what says something gets its mark.
            lines.append(loterij.kans(40) ? line : "\(line) q\(index)q")
        }
        if loterij.kans(80) { lines.shuffle(using: &loterij) }
        let text = lines.joined(separator: "\n")
        let lezing = leesCasus(text)
        let values = waarden(lezing.casus)
        let read = values.joined(separator: " ")
        let reported = Set(lezing.nietHerkend.map(\.nummer))

        #expect(lezing.nietHerkend.allSatisfy { lines[$0.nummer - 1] == $0.tekst })
        #expect(lezing.nietHerkend.map(\.nummer) == reported.sorted())
        for (index, line) in lines.enumerated() {
            guard let mark = line.split(whereSeparator: { " :".contains($0) }).last, mark.hasPrefix("q"), mark.hasSuffix("q")
            else { continue }
            #expect(Bool(read.contains(mark) != reported.contains(index + 1)), "\(index + 1): \(line)")
        }
        // The title may stand on every page, so also within an answer.
        let answers = lines.filter { $0.lowercased() != "format casus mensenhandel" }
        let source = answers.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
        for value in values where value != "m" && value != "v" && value.contains(where: \.isLetter) {
            #expect(Bool(source.contains(value)), "\(value)")
        }
    }

    @Test func aTextThatIsNoFormIsReportedWhole() {
        let lezing = leesCasus("Beste collega,\n\nHierbij de stukken.\nGroet: Jan")
        #expect(lezing.casus == Casus())
        #expect(lezing.nietHerkend.map(\.nummer) == [1, 3, 4])
    }

    /// All texts of a case but the ids of the suspicions, which are not words of the form.
    private func waarden(_ casus: Casus) -> [String] {
        var casus = casus
        casus.vermoedens = []
        return bladeren(casus)
    }

    private func bladeren(_ value: Any) -> [String] {
        if let text = value as? String { return [text] }
        return Mirror(reflecting: value).children.flatMap { bladeren($0.value) }
    }
}
