// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that measuring never becomes part of what people build.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "breakout", path: "../..")],
  targets: [
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        .product(name: "BreakoutExport", package: "breakout"),
        .product(name: "BreakoutReport", package: "breakout"),
        .product(name: "BreakoutImport", package: "breakout"),
        .product(name: "BreakoutModel", package: "breakout"),
        .product(name: "BreakoutRecord", package: "breakout"),
        .product(name: "BreakoutStore", package: "breakout"),
        .product(name: "BreakoutSynthesis", package: "breakout"),
        .product(name: "BreakoutUI", package: "breakout"),
        .product(name: "Terminal", package: "breakout"),
      ]
    )
  ]
)
