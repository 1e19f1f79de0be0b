import FormatCasus
import Testing

@Suite struct CasustekstTests {
    @Test func readsWindows1252WhenItIsNoUtf8() throws {
        #expect(try Casustekst.decodeer([0x43, 0x92, 0x73, 0x20, 0xE9, 0x80]) == "C’s é€")
    }

    @Test func readsUtf16OfBothByteOrders() throws {
        #expect(try Casustekst.decodeer([0xFF, 0xFE, 0x41, 0x00, 0x19, 0x20]) == "A’")
        #expect(try Casustekst.decodeer([0xFE, 0xFF, 0x00, 0x41, 0x20, 0x19]) == "A’")
    }

    @Test(arguments: [
        [0x41, 0x00], [0x41, 0x1B, 0x5B], [0xE9, 0x81], [0x25, 0x50, 0x44, 0x46, 0x07], [0xC2, 0x86, 0x41], [0x41, 0x1A, 0x42],
    ] as [[UInt8]])
    func refusesWhatIsNoText(bytes: [UInt8]) {
        #expect(throws: CasustekstFout.geenTekst) { try Casustekst.decodeer(bytes) }
    }

    @Test(arguments: [[], [0xEF, 0xBB, 0xBF], [0x20, 0x0D, 0x0A, 0x09], [0x0A, 0x1A]] as [[UInt8]])
    func refusesWhatIsEmpty(bytes: [UInt8]) {
        #expect(throws: CasustekstFout.leeg) { try Casustekst.decodeer(bytes) }
    }

    @Test(arguments: [[0x41, 0x1A], [0xFF, 0xFE, 0x41, 0x00, 0x1A, 0x00], [0x41, 0x1A, 0x1A]] as [[UInt8]])
    func theEndMarkOfAnOldProgramIsNoText(bytes: [UInt8]) throws {
        #expect(try Casustekst.decodeer(bytes) == "A")
    }

    @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}"]) func everyLineEndEndsALine(end: String) throws {
        let text = ["Ingevuld door: A", "Organisatie: B", "los: C"].joined(separator: end)
        let lezing = leesCasus(try Casustekst.decodeer(Array(text.utf8)))
        #expect(lezing.casus.melder.ingevuldDoor == "A")
        #expect(lezing.casus.melder.organisatie == "B")
        #expect(lezing.nietHerkend.map(\.nummer) == [3])
    }

    @Test func refusesOneByteTooMuch() throws {
        #expect(try Casustekst.decodeer(Array(repeating: 0x41, count: Casustekst.limiet)).utf8.count == Casustekst.limiet)
        #expect(throws: CasustekstFout.teGroot(limiet: Casustekst.limiet)) {
            try Casustekst.decodeer(Array(repeating: 0x41, count: Casustekst.limiet + 1))
        }
    }

    @Test(arguments: 0..<300) func noBytesCrashTheReader(seed: Int) {
        var loterij = Loterij(seed)
        var bytes = Array(Formuliermaker(seed).tekst.utf8)
        for _ in 0..<Int.random(in: 1...60, using: &loterij) {
            let index = Int.random(in: 0..<bytes.count, using: &loterij)
            switch Int.random(in: 0..<3, using: &loterij) {
            case 0: bytes[index] = UInt8.random(in: 0x20...0xFF, using: &loterij)
            case 1: bytes.removeSubrange(index..<min(bytes.count - 1, index + 9))
            default: bytes.insert(contentsOf: [0x0D, 0x0A, 0x3A], at: index)
            }
        }
        if let text = try? Casustekst.decodeer(bytes) { _ = leesCasus(text) }
        let noise = (0..<400).map { _ in UInt8.random(in: 0...0xFF, using: &loterij) }
        if let text = try? Casustekst.decodeer(noise) { _ = leesCasus(text) }
        _ = leesCasus(String(decoding: noise, as: UTF8.self))
    }
}
