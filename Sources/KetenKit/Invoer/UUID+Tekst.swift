import Foundation

extension UUID {
    /// The id as the API and pages write it: lower case (RFC 9562). Foundation goes through `printf` for each of them.
    public var tekst: String {
        let bytes = uuid
        return String(unsafeUninitializedCapacity: 36) { tekens in
            var plek = 0
            withUnsafeBytes(of: bytes) { bytes in
                for (nummer, byte) in bytes.enumerated() {
                    if nummer == 4 || nummer == 6 || nummer == 8 || nummer == 10 {
                        tekens[plek] = UInt8(ascii: "-")
                        plek += 1
                    }
                    for half in [byte >> 4, byte & 15] {
                        tekens[plek] = half < 10 ? UInt8(ascii: "0") + half : UInt8(ascii: "a") + half - 10
                        plek += 1
                    }
                }
            }
            return plek
        }
    }
}
