// swift-tools-version: 6.2
import PackageDescription

/// Settings of every Swift target.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

/// The Debian packages that bring the system libraries; `scripts/setup` installs the same.
let systemLibraries: [(module: String, pkgConfig: String?, debian: String)] = [
    ("CLinux", nil, "libc6-dev"),
    ("CSQLite", "sqlite3", "libsqlite3-dev"),
    ("CPCRE2", nil, "libpcre2-dev"),
    ("CICU", nil, "libicu-dev"),
    ("COpenSSL", nil, "libssl-dev"),
    ("CCurl", nil, "libcurl4-openssl-dev"),
    ("CMicroHTTPD", nil, "libmicrohttpd-dev"),
    ("CJavaScriptCore", "javascriptcoregtk-4.1", "libjavascriptcoregtk-4.1-dev"),
    ("CSeccomp", nil, "libseccomp-dev"),
]

/// Each Swift target and what it may import, in dependency order: always from rows above it.
let libraries: [(name: String, imports: [String])] = [
    ("FoggaraSystem", ["CLinux", "COpenSSL", "CAssets"]),
    ("FoggaraJSON", []),
    ("FoggaraText", ["FoggaraSystem", "CPCRE2", "CICU"]),
    ("FoggaraDiagnostics", ["FoggaraJSON"]),
    ("FoggaraSchema", ["FoggaraJSON", "FoggaraText", "FoggaraDiagnostics"]),
    ("FoggaraAlgeria", ["FoggaraSystem", "FoggaraText", "FoggaraJSON"]),
    ("FoggaraExpression", ["FoggaraSystem", "FoggaraJSON", "FoggaraText", "FoggaraDiagnostics"]),
    ("FoggaraWorkflow", ["FoggaraSystem", "FoggaraJSON", "FoggaraDiagnostics", "FoggaraSchema", "FoggaraExpression"]),
    (
        "FoggaraCompiler",
        [
            "FoggaraJSON", "FoggaraText", "FoggaraDiagnostics", "FoggaraSchema", "FoggaraAlgeria",
            "FoggaraExpression", "FoggaraWorkflow",
        ]
    ),
    (
        "FoggaraCost",
        ["FoggaraJSON", "FoggaraDiagnostics", "FoggaraWorkflow", "FoggaraAlgeria", "FoggaraCompiler"]
    ),
    (
        "FoggaraN8n",
        [
            "FoggaraSystem", "FoggaraJSON", "FoggaraDiagnostics", "FoggaraAlgeria", "FoggaraExpression",
            "FoggaraWorkflow", "FoggaraCompiler",
        ]
    ),
    ("FoggaraStore", ["FoggaraSystem", "FoggaraJSON"]),
    ("FoggaraSQLite", ["FoggaraSystem", "FoggaraJSON", "FoggaraStore", "CSQLite"]),
    ("FoggaraEngine", ["FoggaraSystem", "FoggaraJSON", "FoggaraExpression", "FoggaraWorkflow", "FoggaraStore"]),
    (
        "FoggaraScheduler",
        ["FoggaraSystem", "FoggaraJSON", "FoggaraText", "FoggaraAlgeria", "FoggaraStore"]
    ),
    (
        "FoggaraNodes",
        [
            "FoggaraSystem", "FoggaraJSON", "FoggaraText", "FoggaraSchema", "FoggaraAlgeria", "FoggaraExpression",
            "FoggaraWorkflow", "FoggaraEngine", "CCurl",
        ]
    ),
    ("FoggaraScript", ["FoggaraSystem", "FoggaraJSON", "FoggaraWorkflow", "FoggaraEngine"]),
    (
        "FoggaraServer",
        [
            "FoggaraSystem", "FoggaraJSON", "FoggaraDiagnostics", "FoggaraAlgeria", "FoggaraExpression",
            "FoggaraWorkflow", "FoggaraCompiler", "FoggaraCost", "FoggaraStore", "FoggaraEngine", "FoggaraNodes",
            "CMicroHTTPD",
        ]
    ),
    ("FoggaraSandbox", ["FoggaraSystem", "FoggaraJSON", "FoggaraAlgeria", "FoggaraServer"]),
]

let composition = libraries.map(\.name).map { Target.Dependency(stringLiteral: $0) }

var targets: [Target] = systemLibraries.map {
    .systemLibrary(
        name: $0.module, path: "Sources/\($0.module)", pkgConfig: $0.pkgConfig, providers: [.apt([$0.debian])])
}
targets.append(.target(name: "CAssets", exclude: ["data"]))
for library in libraries {
    targets.append(
        .target(
            name: library.name, dependencies: library.imports.map { .init(stringLiteral: $0) },
            swiftSettings: settings, linkerSettings: [.linkedLibrary("m")]))
    targets.append(
        .testTarget(
            name: "\(library.name)Tests",
            dependencies: composition + ["FoggaraTestSupport"],
            swiftSettings: settings))
}
// `scripts/setup` puts the static C++ library there, which the Swift runtime needs: its dynamic one takes half a
// millisecond of every start, for four thousand symbols. Without that folder the dynamic one is linked.
let runtime: [LinkerSetting] = [.unsafeFlags(["-L", ".build/runtime"], .when(configuration: .release))]
for executable in ["foggara", "foggara-conformance", "foggara-bench"] {
    targets.append(
        .executableTarget(
            name: executable, dependencies: composition, swiftSettings: settings, linkerSettings: runtime))
}
// The worker of Code nodes links the JavaScript engine, and nothing of Foggara; no other target may name the two modules.
targets.append(
    .executableTarget(
        name: "foggara-script", dependencies: ["CJavaScriptCore", "CSeccomp"], swiftSettings: settings,
        linkerSettings: runtime))
targets.append(
    .target(
        name: "FoggaraTestSupport", dependencies: composition, path: "Tests/FoggaraTestSupport",
        swiftSettings: settings))
targets.append(
    .testTarget(
        name: "foggaraTests", dependencies: composition + ["foggara", "FoggaraTestSupport"], swiftSettings: settings))

let package = Package(name: "foggara", targets: targets)
