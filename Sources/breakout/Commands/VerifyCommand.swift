import ArgumentParser
import BreakoutStore

/// `breakout verify`: whether the record of a session was altered.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Shows whether the record of a session is whole and unaltered."
  )

  @Argument(help: "Session files.", completion: .file(extensions: ["breakout"]))
  var files: [String]

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
    if !isIntact { throw ExitCode(1) }
  }
}
