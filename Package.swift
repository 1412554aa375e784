// swift-tools-version: 6.1

import PackageDescription

let package = Package(
  name: "breakout",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
  ],
  targets: [
    .target(name: "BreakoutModel"),
    .target(name: "CWidth"),
    .target(name: "Terminal", dependencies: ["CWidth"]),
    .target(name: "BreakoutUI", dependencies: ["BreakoutModel", "Terminal"]),
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(name: "CursesTerminal", dependencies: ["Terminal", "CNcurses"]),
    .target(name: "CCmark", linkerSettings: [.linkedLibrary("cmark")]),
    .target(
      name: "BreakoutAgenda",
      dependencies: ["BreakoutModel", "CCmark", .product(name: "Yams", package: "Yams")]),
    .target(
      name: "BreakoutStore",
      dependencies: [
        "BreakoutModel",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(name: "BreakoutExport", dependencies: ["BreakoutModel", "Terminal"]),
    .executableTarget(
      name: "breakout",
      dependencies: [
        "BreakoutAgenda", "BreakoutExport", "BreakoutModel", "BreakoutStore", "BreakoutUI",
        "CursesTerminal", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(
      name: "BreakoutAgendaTests", dependencies: ["BreakoutAgenda"],
      resources: [.copy("Fixtures")]),
    .testTarget(name: "BreakoutUITests", dependencies: ["BreakoutUI"]),
  ]
)
