// swift-tools-version: 6.1

import PackageDescription

let package = Package(
  name: "breakout",
  targets: [
    .target(name: "BreakoutModel")
  ]
)
