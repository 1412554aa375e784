import ArgumentParser
import BreakoutStore

/// `breakout verify`: whether the record of a session was altered.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Shows whether the record of a session is whole and unaltered."
  )

  @Argument(help: "Session files.", completion: .file(extensions: ["breakout"]))
  var files: [String]

  /// Whether no two of the files are copies of one session that have parted.
  private func areOne() throws -> Bool {
    var areOne = true
    for (place, first) in files.enumerated() {
      for second in files[(place + 1)...] {
        do {
          let parting = try Parting(first, second)
          if let sentence = parting.sentence(first, second) { print(sentence) }
          if case .parted = parting { areOne = false }
        } catch is StoreProblem {
          // What is the matter with the file was said above.
        }
      }
    }
    return areOne
  }

  func run() throws {
    var isIntact = true
    for file in files {
      do {
        let report = try SessionFile.verify(file)
        for sentence in report.sentences { print(sentence) }
        if !report.isIntact { isIntact = false }
      } catch let problem as StoreProblem {
        StandardError.print([problem.sentence])
        isIntact = false
      }
    }
    if try !areOne() { isIntact = false }
    if !isIntact { throw ExitCode(1) }
  }
}
