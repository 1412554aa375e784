import ArgumentParser
import BreakoutStore
import BreakoutWords

/// `breakout rescue`: a whole session file out of a damaged one.
struct RescueCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rescue", abstract: words.rescueCommand.abstract,
      discussion: words.rescueCommand.discussion)
  }

  @Argument(help: .init(words.rescueCommand.file), completion: .file(extensions: ["breakout"]))
  var file: String

  @Option(
    name: [.customShort("o"), .long],
    help: .init(words.rescueCommand.output),
    completion: .file(extensions: ["breakout"]))
  var output: String?

  func run() throws {
    let report = try stored { try SessionFile.rescue(file, to: output) }
    try StandardOutput.print(report.sentences)
  }
}
