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
        .product(name: "BreakoutModel", package: "breakout"),
        .product(name: "BreakoutStore", package: "breakout"),
      ]
    )
  ]
)
