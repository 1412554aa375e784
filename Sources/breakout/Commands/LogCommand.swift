import ArgumentParser
import BreakoutModel
import BreakoutStore

/// `breakout log`: all that was done in a session, act by act.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Prints every act of a session: when, at which seat, and what it did.",
    discussion: """
      Acts that were taken back stand here too, and so does the taking back: nothing is ever deleted \
      from the record. With --format json each line is one object for a program.
      """)

  @Argument(
    help: "The session file, the name of a session, or the agenda it was started from.",
    completion: .file(extensions: ["breakout"]))
  var session: String

  @Option(help: "text or json.")
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
