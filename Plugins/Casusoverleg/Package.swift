// swift-tools-version: 6.1
// The module Casusoverleg: a dynamic library that `ketend` loads, and a CLI that works without a server.
// It uses KetenKit as a dynamic library and no other package that holds types or global state.
import PackageDescription

let package = Package(
    name: "Casusoverleg",
    products: [
        .library(name: "Casusoverleg", type: .dynamic, targets: ["Casusoverleg"]),
        .executable(name: "keten-casusoverleg", targets: ["keten-casusoverleg"]),
        // For the tests at the root: the reader without the module around it.
        .library(name: "FormatCasus", type: .static, targets: ["FormatCasus"]),
    ],
    dependencies: [
        .package(path: "../../Sources/KetenKit"),
        // Command lines; links statically into the executable and shares nothing with the kit.
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    ],
    targets: [
        .target(name: "FormatCasus", path: "FormatCasus", swiftSettings: [.swiftLanguageMode(.v6)]),
        .target(
            name: "Casusoverleg",
            dependencies: ["FormatCasus", .product(name: "KetenKit", package: "KetenKit")],
            path: ".", exclude: ["CLI", "FormatCasus", "quality.yaml"], sources: ["Module"],
            resources: [.embedInCode("Templates"), .embedInCode("Migraties")], swiftSettings: [.swiftLanguageMode(.v6)]),
        .executableTarget(
            name: "keten-casusoverleg",
            dependencies: ["FormatCasus", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            path: "CLI", swiftSettings: [.swiftLanguageMode(.v6)]),
    ]
)
