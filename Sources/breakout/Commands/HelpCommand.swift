import ArgumentParser
import BreakoutWords

/// `breakout help`: a page of the manual, or the help of a command.
struct HelpCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "help", abstract: words.helpCommand.abstract,
      discussion: words.helpCommand.discussion(ManualTopic.allCases.map(\.rawValue)))
  }

  @Argument(help: .init(words.helpCommand.topic))
  var topic: [String] = []

  func run() throws {
    guard !topic.isEmpty else {
      let width = ManualTopic.allCases.map(\.rawValue.count).max() ?? 0
      let topics = ManualTopic.allCases.map { topic in
        let blanks = String(repeating: " ", count: width + 2 - topic.rawValue.count)
        return "  \(topic.rawValue)\(blanks)\(topic.summary)"
      }
      try StandardOutput.write(Breakout.helpMessage() + "\n")
      return try StandardOutput.print(["", words.helpCommand.topics] + topics)
    }
    // People write `decision rules` and `Keys`.
    let topic = topic.joined(separator: "-").lowercased().replacing(" ", with: "-")
    if let page = ManualTopic(rawValue: topic) {
      return try StandardOutput.write(ManualText(page.markdown).text)
    }
    let command = Breakout.configuration.subcommands.first { $0._commandName == topic }
    guard let command else {
      throw Failure(words.helpCommand.noSuchTopic(topic), status: 2)
    }
    try StandardOutput.write(Breakout.helpMessage(for: command) + "\n")
  }
}
