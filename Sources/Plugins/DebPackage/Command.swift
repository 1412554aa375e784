import Foundation

/// A program of the system, found by its name, that does a part of the work.
struct Command {
  private let words: [String]

  init(_ words: [String]) { self.words = words }

  init(_ words: String...) { self.init(words) }

  /// What it prints; what it says on standard error goes to whoever waits for the package.
  ///
  /// - Parameter environment: variables beside those that this plugin got.
  @discardableResult
  func run(in folder: URL? = nil, environment: [String: String] = [:]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      throw Problem("“\(words.joined(separator: " "))” failed (\(process.terminationStatus)).")
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Its first line, or nothing.
  func line(in folder: URL? = nil) throws -> String {
    try run(in: folder).split(separator: "\n").first.map(String.init) ?? ""
  }
}
