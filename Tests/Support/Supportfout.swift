/// What a test's surroundings lack; says what to do about it.
public struct Supportfout: Error, CustomStringConvertible, Sendable {
    public let description: String
    public init(_ description: String) { self.description = description }
}
