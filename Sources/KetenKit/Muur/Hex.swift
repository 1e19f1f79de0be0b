/// Lower-case hexadecimal, as `encode(…, 'hex')` writes it.
public enum Hex {
    public static func tekst(_ bytes: some Sequence<UInt8>) -> String {
        let cijfers = Array("0123456789abcdef".utf8)
        var uit: [UInt8] = []
        for byte in bytes {
            uit.append(cijfers[Int(byte >> 4)])
            uit.append(cijfers[Int(byte & 15)])
        }
        return String(decoding: uit, as: UTF8.self)
    }
}
