import Foundation

/// Ends seats of the real program in every way at random moments, many times more than the tests do each time.
///
/// The work is that of the test, which has the terminals and the screens for it; this says how often,
/// in full sessions of the test.
enum Kills {
  /// So many are done by the test where nobody asks for more.
  private static let usual = 24

  static func run(_ count: Int) throws -> Int32 {
    let program = Process()
    program.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    program.arguments = ["swift", "test", "--package-path", package, "--filter", "KillTests"]
    program.environment = ProcessInfo.processInfo.environment.merging(
      ["BREAKOUT_CASES": "\((count + usual - 1) / usual)"]
    ) { $1 }
    try program.run()
    program.waitUntilExit()
    return program.terminationStatus
  }

  /// The folder of the package that is measured.
  private static let package = (1...5).reduce(URL(fileURLWithPath: #filePath)) { path, _ in
    path.deletingLastPathComponent()
  }.path
}
