import Testing

@testable import Invoer

/// SplitMix64: the same values in every run.
struct Toeval: RandomNumberGenerator {
    var stand: UInt64
    mutating func next() -> UInt64 {
        stand &+= 0x9E37_79B9_7F4A_7C15
        var z = stand
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

private func willekeurigeTekst(_ toeval: inout Toeval) -> String {
    let bereiken: [ClosedRange<UInt32>] = [0...0x1F, 0x20...0x7E, 0x7F...0x7FF, 0x800...0xD7FF, 0xE000...0xFFFF, 0x10000...0x10FFFF]
    var uit = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &toeval) {
        uit.append(Unicode.Scalar(UInt32.random(in: bereiken.randomElement(using: &toeval)!, using: &toeval))!)
    }
    return String(uit)
}

private func willekeurig(_ toeval: inout Toeval, diepte: Int) -> Waarde {
    switch Int.random(in: 0...(diepte > 0 ? 6 : 4), using: &toeval) {
    case 0: return .niets
    case 1: return .bool(Bool.random(using: &toeval))
    case 2: return .getal(Int(truncatingIfNeeded: toeval.next() >> UInt64.random(in: 0...63, using: &toeval)))
    case 3:
        let breuk = Double(bitPattern: toeval.next())
        return .breuk(breuk.isFinite ? breuk : 0.5)
    case 4: return .tekst(willekeurigeTekst(&toeval))
    case 5: return .lijst((0..<Int.random(in: 0...5, using: &toeval)).map { _ in willekeurig(&toeval, diepte: diepte - 1) })
    default: return .object((0..<Int.random(in: 0...25, using: &toeval)).map { Veld("\($0)" + willekeurigeTekst(&toeval), willekeurig(&toeval, diepte: diepte - 1)) })
    }
}

private func leesfout(_ tekst: String) -> Invoerfout? {
    do { _ = try Waarde.json(tekst); return nil } catch { return error }
}

@Suite struct JSONTests {
    @Test(arguments: 0..<200) func whatIsWrittenIsReadBack(zaad: Int) throws {
        var toeval = Toeval(stand: UInt64(zaad))
        let waarde = willekeurig(&toeval, diepte: 4)
        #expect(try Waarde.json(waarde.jsonTekst(), maxBytes: 1 << 22) == waarde)
        let gesorteerd = waarde.jsonTekst(sorted: true)
        #expect(try Waarde.json(gesorteerd, maxBytes: 1 << 22).jsonTekst(sorted: true) == gesorteerd)
    }

    @Test(arguments: 0..<200) func damagedBytesNeverCrashTheReader(zaad: Int) {
        var toeval = Toeval(stand: UInt64(zaad) + 10_000)
        var bytes = willekeurig(&toeval, diepte: 4).jsonTekst()
        for _ in 0..<3 where !bytes.isEmpty { bytes[Int.random(in: bytes.indices, using: &toeval)] = UInt8.random(in: 0...255, using: &toeval) }
        if Bool.random(using: &toeval) { bytes.removeLast(bytes.count / 2) }
        _ = try? Waarde.json(bytes, maxBytes: 1 << 22)
    }

    @Test func keepsIntegersFractionsAndBooleansApart() throws {
        #expect(try Waarde.json("[1, 1.0, true, -0, 1e2, 9223372036854775807, -9223372036854775808]")
            == [1, 1.0, true, 0, 100.0, .getal(.max), .getal(.min)])
    }

    @Test func readsEscapesAndSurrogatePairs() throws {
        #expect(try Waarde.json(#""a\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00é😀""#) == .tekst("a\"\\/\u{8}\u{C}\n\r\té😀é😀"))
    }

    @Test(arguments: [
        "", " ", "{", "[", "[1", "[1,", "[1,]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "01", "-", "1.", ".5", "1e", "+1", "tru", "nul",
        "NaN", "Infinity", "'a'", "\"a", "\"\\x\"", "\"\\u12\"", "\"\\u+123\"", "\"\t\"", "\"a\nb\"", "[1] 2", "// x\n1", "\u{FEFF}1", "1e999",
        "9223372036854775808", "-9223372036854775809", #""\ud800""#, #""\udc00""#, #""\ud800\u0041""#, #""\ud800\ud800""#,
    ])
    func refusesWhatIsNotJSON(tekst: String) {
        #expect(leesfout(tekst)?.soort == .geenJson)
    }

    @Test func refusesInvalidUTF8() {
        for bytes: [UInt8] in [[0xC0, 0x80], [0xED, 0xA0, 0x80], [0xFF], [0xE2, 0x82]] {
            #expect(throws: Invoerfout.self) { try Waarde.json([0x22] + bytes + [0x22], maxBytes: 100) }
            #expect(throws: Invoerfout.self) { try Waarde.json([0x22, 0x5C, 0x6E] + bytes + [0x22], maxBytes: 100) }
        }
    }

    @Test func refusesDeepNestingAndLargeBodies() throws {
        #expect(leesfout(String(repeating: "[", count: 100_000))?.soort == .teDiep)
        #expect(leesfout(String(repeating: "{\"a\":", count: 33))?.soort == .teDiep)
        _ = try Waarde.json(String(repeating: "[", count: 32) + String(repeating: "]", count: 32))
        #expect(throws: Invoerfout(.teGroot, [Fout(pad: "", melding: "Te groot: 4 bytes; toegestaan zijn er 3.")])) {
            try Waarde.json(Array("null".utf8), maxBytes: 3)
        }
    }

    @Test func refusesAKeyGivenTwiceAndSaysWhere() throws {
        let fout = try #require(leesfout("{\"personen\": [\n  {\"naam\": \"Geheim\",\n   \"naam\": \"Geheim\"}]}"))
        #expect(fout.soort == .geenJson)
        #expect(fout.fouten[0].pad == "personen[0].naam")
        #expect(fout.fouten[0].regelnummer == 3)
        #expect(fout.fouten[0].melding.contains("regel 3, kolom 4"))
        #expect(!"\(fout)".contains("Geheim"))
    }

    @Test func refusesAKeyGivenTwiceAmongMany() {
        let velden = (0..<500).map { "\"k\($0)\":\($0)" }.joined(separator: ",")
        #expect(leesfout("{\(velden)}") == nil)
        for laat in [0, 15, 16, 499] { #expect(leesfout("{\(velden),\"k\(laat)\":0}")?.fouten[0].pad == "k\(laat)") }
        // Written otherwise, the same all the same.
        #expect(leesfout(#"{"a":1,"\u0061":2}"#) != nil)
    }

    @Test func aHundredThousandKeysAreReadInLinearTime() throws {
        let tekst = "{" + (0..<100_000).map { "\"k\($0)\":\($0)" }.joined(separator: ",") + "}"
        let duur = try ContinuousClock().measure { _ = try Waarde.json(Array(tekst.utf8), maxBytes: 1 << 22) }
        #expect(duur < .seconds(60))
    }

    @Test func sortsByBytesWhenAsked() {
        let waarde: Waarde = ["b": 1, "a": ["z": .niets, "B": 2], "é": 3]
        #expect(String(decoding: waarde.jsonTekst(), as: UTF8.self) == #"{"b":1,"a":{"z":null,"B":2},"é":3}"#)
        #expect(String(decoding: waarde.jsonTekst(sorted: true), as: UTF8.self) == #"{"a":{"B":2,"z":null},"b":1,"é":3}"#)
        #expect(Waarde.breuk(.nan).jsonTekst() == Array("null".utf8))
    }
}
