import Identity

/// Somebody's way to tell what waits for a person, for the start page.
public protocol Werkbron: Sendable {
    func werk(voor wie: Aangemeld) async throws -> [Werkgroep]
}
