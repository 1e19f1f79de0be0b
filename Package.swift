// swift-tools-version: 6.1
// The platform: server, region CLI and tests. It depends on the core's dynamic library and on every module's package;
// `swift build --product NAME` also builds a module's library or CLI into the same folder.
import PackageDescription

let kit: Target.Dependency = .product(name: "KetenKit", package: "KetenKit")
let casusoverleg: Target.Dependency = .product(name: "Casusoverleg", package: "Casusoverleg")
// Command lines; links statically into executables and shares nothing with the kit.
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let v6: [SwiftSetting] = [.swiftLanguageMode(.v6)]

func suite(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies + ["Support"], path: "Tests/\(name)", swiftSettings: v6)
}

let package = Package(
    name: "Ketenregie",
    products: [
        .executable(name: "ketend", targets: ["ketend"]),
        .executable(name: "keten", targets: ["keten"]),
    ],
    dependencies: [
        .package(path: "Sources/KetenKit"),
        .package(path: "Plugins/Casusoverleg"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    ],
    targets: [
        .executableTarget(name: "ketend", dependencies: [kit, arguments], path: "Sources/ketend", swiftSettings: v6),
        .executableTarget(name: "keten", dependencies: [arguments], path: "Sources/keten", swiftSettings: v6),
        // Measures `decide` for deploy/bench.
        .executableTarget(name: "beslisbank", dependencies: [kit], path: "Sources/beslisbank", swiftSettings: v6),
        // What tests share: a server, a database, a browser, HTTP. It knows nothing of the kit: tests talk from outside.
        .target(name: "Support", path: "Tests/Support", swiftSettings: v6),
        suite("CasusoverlegTests", [kit, casusoverleg]),
        suite("ConvenantTests", [kit]),
        suite("FormatCasusTests", [.product(name: "FormatCasus", package: "Casusoverleg")]),
        suite("InvoerTests", [kit]),
        suite("KitTests", [kit]),
        suite("MuurTests", [kit]),
        suite("PaginaTests", []),
        suite("PlatformTests", []),
        suite("PostgresTests", [kit]),
        suite("RegioTests", [kit]),
        suite("VaultTests", [kit]),
        suite("WebTests", [kit, casusoverleg]),
    ]
)
