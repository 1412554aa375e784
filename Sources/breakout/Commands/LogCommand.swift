import ArgumentParser
import BreakoutModel
import BreakoutStore
import BreakoutWords

/// `breakout log`: all that was done in a session, act by act.
struct LogCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "log", abstract: words.logCommand.abstract,
      discussion: words.logCommand.discussion)
  }

  @Argument(
    help: .init(words.commandLine.session),
    completion: .file(extensions: ["breakout"]))
  var session: String

  @Option(help: .init(words.commandLine.answerFormat))
  var format = AnswerFormat.text

  func run() throws {
    let path = try SessionFinding.path(of: session, closedToo: true)
    let reading = try stored { try SessionFile.read(path) }
    var session = Session()
    var act: [Event] = []
    var text = ""
    for (place, event) in reading.events.enumerated() {
      session.apply(event)
      act.append(event)
      let isLast = place + 1 == reading.events.count || reading.events[place + 1].act != event.act
      guard isLast else { continue }
      // Told as it was then: what is changed or removed later reads as it did.
      for line in ActLine.lines(of: act, in: session) { text += try line.words(format) }
      act = []
    }
    try StandardOutput.write(text)
    if let problem = reading.problem { throw Failure(problem.sentence) }
  }
}
