/// The module's templates by name.
enum Moduletemplates {
    static let alle: [String: String] = [
        "overleggen": String(decoding: PackageResources.overleggen_mustache, as: UTF8.self),
        "overleg": String(decoding: PackageResources.overleg_mustache, as: UTF8.self),
        "wie-heeft-wat": String(decoding: PackageResources.wie_heeft_wat_mustache, as: UTF8.self),
    ]
}
