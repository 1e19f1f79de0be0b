import Invoer

/// The region cannot be used as it was configured; every fault of every file at once.
public struct Regiofout: Error, Sendable, CustomStringConvertible {
    public let fouten: [Fout]

    /// One line per fault: file, line, key, what is wrong, and the nearest key where there is one.
    public var description: String {
        let kop = fouten.count == 1 ? "De regio heeft 1 fout:" : "De regio heeft \(fouten.count) fouten:"
        return ([kop] + fouten.map { "  \($0)" }).joined(separator: "\n")
    }
}
