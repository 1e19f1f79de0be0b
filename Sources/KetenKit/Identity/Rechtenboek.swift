/// Which role may do what: the core's rights and those that modules add.
public struct Rechtenboek: Sendable {
    private var perRol: [Rolsoort: Set<Recht>]

    public init() {
        perRol = Dictionary(uniqueKeysWithValues: Rolsoort.allCases.map { ($0, $0.rechten) })
    }

    public mutating func voegToe(_ recht: Recht, voor rollen: [Rolsoort]) {
        for rol in rollen { perRol[rol, default: []].insert(recht) }
    }

    public func rechten(van rol: Rolsoort) -> Set<Recht> { perRol[rol] ?? [] }

    /// Every right that some role has; a route that names another does not boot.
    public var alle: Set<Recht> { perRol.values.reduce(into: []) { $0.formUnion($1) } }
}
