import Foundation

/// Finds the executable to test: the one built beside the tests, or the one in BREAKOUT_BINARY.
enum BinaryUnderTest {
  static func path() throws -> String {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return try path(
      named: "breakout", besideTests: tests, environment: ProcessInfo.processInfo.environment)
  }

  /// - Parameter tests: the executable of the tests, which SwiftPM puts into the build folder.
  static func path(
    named name: String, besideTests tests: String, environment: [String: String]
  ) throws -> String {
    let folder = URL(fileURLWithPath: tests).deletingLastPathComponent().path
    let path = environment["BREAKOUT_BINARY"] ?? "\(folder)/\(name)"
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw HarnessError.noBinary(name: name, lookedAt: path)
    }
    return path
  }
}
