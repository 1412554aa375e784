// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "breakout",
  products: [
    .executable(name: "breakout", targets: ["breakout"]),
    // For the benchmarks and the fuzzing, which are packages of their own.
    .library(name: "BreakoutAgenda", targets: ["BreakoutAgenda"]),
    .library(name: "BreakoutExport", targets: ["BreakoutExport"]),
    .library(name: "BreakoutImport", targets: ["BreakoutImport"]),
    .library(name: "BreakoutModel", targets: ["BreakoutModel"]),
    .library(name: "BreakoutRecord", targets: ["BreakoutRecord"]),
    .library(name: "BreakoutReport", targets: ["BreakoutReport"]),
    .library(name: "BreakoutStore", targets: ["BreakoutStore"]),
    .library(name: "BreakoutSynthesis", targets: ["BreakoutSynthesis"]),
    .library(name: "BreakoutUI", targets: ["BreakoutUI"]),
    .library(name: "BreakoutWords", targets: ["BreakoutWords"]),
    .library(name: "Terminal", targets: ["Terminal"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache.git", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
  ],
  targets: [
    .executableTarget(
      name: "breakout",
      dependencies: [
        "BreakoutAgenda", "BreakoutExport", "BreakoutImport", "BreakoutModel", "BreakoutPrograms",
        "BreakoutRecord", "BreakoutReport", "BreakoutStore", "BreakoutSynthesis", "BreakoutUI",
        "BreakoutWords",
        "CursesTerminal",
        "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      plugins: ["BuildStamp", "EmbeddedTexts"]),
    .plugin(name: "BuildStamp", capability: .buildTool, path: "Sources/Plugins/BuildStamp"),
    .plugin(name: "EmbeddedTexts", capability: .buildTool, path: "Sources/Plugins/EmbeddedTexts"),
    .plugin(
      name: "DebPackage",
      capability: .command(
        intent: .custom(verb: "deb", description: "Makes a Debian package of the program.")),
      path: "Sources/Plugins/DebPackage", exclude: ["Files"]),
    .target(
      name: "BreakoutUI",
      dependencies: [
        "BreakoutModel", "BreakoutReport", "BreakoutSynthesis", "BreakoutWords", "Terminal",
      ]),
    .target(
      name: "BreakoutAgenda",
      dependencies: [
        "BreakoutArchive", "BreakoutModel", "BreakoutPrograms", "BreakoutWords", "CCmark",
        .product(name: "Yams", package: "Yams"),
      ]),
    .target(
      name: "BreakoutStore",
      dependencies: [
        "BreakoutModel", "BreakoutRecord", "BreakoutWords", "CSQLite",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(name: "BreakoutRecord", dependencies: ["BreakoutModel", "BreakoutWords", "CNettle"]),
    .target(
      name: "BreakoutExport",
      dependencies: [
        "BreakoutArchive", "BreakoutModel", "BreakoutPrograms", "BreakoutReport", "BreakoutWords",
        "CCSV",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      exclude: ["Conversion/tagged-paper.py", "Data/breakout-session.schema.json"],
      plugins: ["EmbeddedTexts"]),
    .target(
      name: "BreakoutSynthesis", dependencies: ["BreakoutModel", "BreakoutReport", "BreakoutWords"]),
    .target(name: "BreakoutArchive"),
    .target(name: "BreakoutPrograms", dependencies: ["BreakoutWords"]),
    .target(name: "BreakoutReport", dependencies: ["BreakoutModel", "BreakoutWords", "Terminal"]),
    .target(
      name: "BreakoutImport",
      dependencies: ["BreakoutArchive", "BreakoutModel", "BreakoutWords", "CCSV"]),
    .target(
      name: "BreakoutModel",
      exclude: [
        "Recommendations/Drafting/english.txt", "Recommendations/Goals/sdg-targets.txt",
        "Text/CodePages/big5.txt", "Text/CodePages/gb18030.txt",
      ],
      plugins: ["EmbeddedTexts"]),
    // The template for translators is held against the sources by a test.
    .target(
      name: "BreakoutWords", dependencies: ["BreakoutModel", "Terminal"], exclude: ["Data"],
      plugins: ["EmbeddedTexts"]),
    .target(name: "CursesTerminal", dependencies: ["CNcurses", "Terminal"]),
    .target(name: "Terminal", dependencies: ["CWidth"]),
    .target(name: "CCmark", linkerSettings: [.linkedLibrary("cmark")]),
    .target(name: "CCSV", linkerSettings: [.linkedLibrary("csv")]),
    // Linked statically, ncursesw leaves its terminal descriptions to tinfo.
    .target(
      name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CNettle", linkerSettings: [.linkedLibrary("nettle")]),
    .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(name: "CWidth"),

    .testTarget(
      name: "BreakoutAgendaTests",
      dependencies: ["BreakoutAgenda", "BreakoutArchive", "BreakoutModel", "TestSupport"],
      resources: [.copy("Fixtures")]),
    .testTarget(
      name: "BreakoutExportTests",
      dependencies: [
        "BreakoutAgenda", "BreakoutExport", "BreakoutModel", "BreakoutPrograms", "BreakoutReport",
        "BreakoutWords", "CCmark", "Terminal", "TestSupport",
      ],
      exclude: ["Documents"]),
    .testTarget(
      name: "BreakoutImportTests",
      dependencies: ["BreakoutArchive", "BreakoutImport", "BreakoutModel", "TestSupport"],
      resources: [.copy("Fixtures")]),
    .testTarget(
      name: "BreakoutModelTests", dependencies: ["BreakoutModel", "BreakoutWords", "TestSupport"]),
    .testTarget(
      name: "BreakoutReaderTests",
      dependencies: [
        "BreakoutAgenda", "BreakoutExport", "BreakoutModel", "BreakoutPrograms", "BreakoutReport",
        "BreakoutSynthesis", "BreakoutWords", "TestSupport",
      ],
      exclude: ["Readers"]),
    .testTarget(
      name: "BreakoutScreenTests", dependencies: ["CVTerm", "TestSupport", "breakout"],
      exclude: ["Goldens"]),
    .testTarget(
      name: "BreakoutStoreTests",
      dependencies: [
        "BreakoutModel", "BreakoutRecord", "BreakoutStore", "BreakoutWords", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      resources: [.copy("Fixtures")]),
    .testTarget(
      name: "BreakoutSynthesisTests",
      dependencies: [
        "BreakoutExport", "BreakoutModel", "BreakoutReport", "BreakoutSynthesis", "BreakoutWords",
        "TestSupport",
      ],
      exclude: ["Documents"]),
    .testTarget(
      name: "BreakoutUITests", dependencies: ["BreakoutUI", "BreakoutWords", "TestSupport"]),
    .testTarget(name: "BreakoutWordsTests", dependencies: ["BreakoutWords", "Terminal"]),
    .testTarget(
      name: "CursesTerminalTests", dependencies: ["CNcurses", "CursesTerminal", "Terminal"]),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "TestSupport"]),
    // What several test targets need.
    .target(
      name: "TestSupport", dependencies: ["BreakoutModel", "BreakoutWords"],
      path: "Tests/Support/TestSupport"),
    .systemLibrary(name: "CVTerm", path: "Tests/Support/CVTerm"),
  ]
)

// On one's own machine a warning must not stop the work; what is submitted has none.
if Context.environment["CI"] != nil {
  for target in package.targets where ![.system, .plugin].contains(target.type) {
    // One expression can take the compiler a minute in each of several processes; all take well below half a
    // second on two busy processors.
    target.swiftSettings = [
      .treatAllWarnings(as: .error),
      .unsafeFlags(["-Xfrontend", "-warn-long-expression-type-checking=3000"]),
    ]
  }
}
