import Foundation
import TestSupport

/// A program that reads documents independently of us. Where it is missing the test fails and says how to
/// get it; it is never left out silently.
struct Tool {
  let name: String
  /// After so many seconds the program is ended, and the test fails.
  static let timeLimit = 180.0

  /// The folder of the package.
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path()

  /// Where README's test command installs what comes from Python's index.
  private static let python = package + ".build/python/bin"

  /// Lets the converters be found as well; the first to ask does it.
  static let path: String = {
    let path = python + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
    setenv("PATH", path, 1)
    return path
  }()

  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  init(_ name: String) throws {
    let places: [String] = Self.path.split(separator: ":").map { "\($0)/\(name)" }
    guard let place = places.first(where: { access($0, X_OK) == 0 }) else {
      throw Missing(
        description: "\(name) is not installed; run the test command of README.md, which does it.")
    }
    self.name = place
  }

  struct Answer {
    let status: Int32
    let output: [UInt8]
    let errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// Runs the program to its end.
  func run(_ arguments: [String], in folder: String? = nil) throws -> Answer {
    let scratch = try TemporaryFolder()
    let files = ["out", "err"].map { scratch.file($0) }
    let process = Process()
    process.executableURL = URL(filePath: name)
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    process.standardInput = FileHandle.nullDevice
    for file in files { _ = FileManager.default.createFile(atPath: file, contents: nil) }
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: files[0]))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: files[1]))
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    if ended.wait(timeout: .now() + Self.timeLimit) == .timedOut {
      kill(process.processIdentifier, SIGKILL)
      throw Missing(description: "\(name) took longer than \(Self.timeLimit) seconds.")
    }
    return Answer(
      status: process.terminationStatus,
      output: [UInt8](try Data(contentsOf: URL(filePath: files[0]))),
      errors: String(decoding: try Data(contentsOf: URL(filePath: files[1])), as: UTF8.self))
  }
}
