// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that the fuzzer's instrumentation never becomes part of what people build.
let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "breakout", path: "../..")],
  targets: [
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "CFuzzer",
        .product(name: "BreakoutAgenda", package: "breakout"),
        .product(name: "BreakoutExport", package: "breakout"),
        .product(name: "BreakoutImport", package: "breakout"),
        .product(name: "BreakoutModel", package: "breakout"),
        .product(name: "BreakoutReport", package: "breakout"),
        .product(name: "BreakoutStore", package: "breakout"),
        .product(name: "BreakoutSynthesis", package: "breakout"),
        .product(name: "Terminal", package: "breakout"),
      ]),
    .target(name: "CFuzzer"),
  ]
)
