// swift-tools-version: 6.1
// The regional core, as ONE dynamic library in a package of its own: host and modules then share every type
// (a module that shared a package with the core would get its own copy of each, and casts between them fail).
import PackageDescription

let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let swiftSettings: [SwiftSetting] = [.swiftLanguageMode(.v6)]

let package = Package(
    name: "KetenKit",
    products: [
        .library(
            name: "KetenKit", type: .dynamic,
            targets: ["KetenKit", "Web", "Deelname", "Bestand", "Identity", "Ledger", "Vault", "Muur", "Convenant", "Postgres", "Regio", "Invoer", "Bouwmerk"])
    ],
    dependencies: [
        // HTTP server: routing, typed contexts, streaming bodies; the one server on NIO that is at hand.
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        // Logic-less templates: pages cannot compute, so no rule hides in one.
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        // AES-GCM, HMAC, HKDF, SHA-256 (BoringSSL), scrypt (CryptoExtras): no cryptography of our own.
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        // One logging door for core, modules and libraries.
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        // The region's configuration is YAML, written by people.
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        // Start and stop of server and pool, in order, with signals.
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    ],
    targets: [
        .systemLibrary(name: "CLibPQ", path: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .target(name: "Bouwmerk", path: "Bouwmerk"),
        .target(name: "Postgres", dependencies: ["CLibPQ", logging], path: "Postgres", swiftSettings: swiftSettings),
        .target(name: "Convenant", path: "Convenant", swiftSettings: swiftSettings),
        .target(name: "Invoer", dependencies: [.product(name: "Yams", package: "Yams")], path: "Invoer", swiftSettings: swiftSettings),
        .target(name: "Regio", dependencies: ["Invoer"], path: "Regio", swiftSettings: swiftSettings),
        .target(name: "Muur", dependencies: ["Postgres", crypto], path: "Muur", resources: [.embedInCode("Migraties")], swiftSettings: swiftSettings),
        .target(name: "Vault", dependencies: ["Postgres", "Muur", crypto], path: "Vault", resources: [.embedInCode("Migraties")], swiftSettings: swiftSettings),
        .target(name: "Ledger", dependencies: ["Postgres", "Muur"], path: "Ledger", resources: [.embedInCode("Migraties")], swiftSettings: swiftSettings),
        .target(
            name: "Identity",
            dependencies: ["Postgres", "Muur", "Ledger", "Vault", "Convenant", "Regio", crypto, .product(name: "CryptoExtras", package: "swift-crypto")],
            path: "Identity", resources: [.embedInCode("Migraties")], swiftSettings: swiftSettings),
        .target(
            name: "Bestand", dependencies: ["Convenant", "Vault", "Ledger", "Muur", "Postgres", "Identity", "Regio", "Invoer"],
            path: "Bestand", resources: [.embedInCode("Migraties")], swiftSettings: swiftSettings),
        .target(
            name: "Deelname", dependencies: ["Bestand", "Identity", "Convenant", "Regio", "Vault", "Ledger", "Muur", "Postgres"],
            path: "Deelname", resources: [.embedInCode("Migraties")], swiftSettings: swiftSettings),
        .target(
            name: "Web",
            dependencies: ["Identity", "Bestand", "Deelname", "Convenant", "Invoer", "Regio", "Muur", hummingbird, .product(name: "Mustache", package: "swift-mustache")],
            path: "Web", resources: [.embedInCode("Templates"), .embedInCode("Assets")], swiftSettings: swiftSettings),
        .target(
            name: "KetenKit",
            dependencies: ["Web", "Bouwmerk", .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")],
            path: "KetenKit", swiftSettings: swiftSettings),
    ]
)
