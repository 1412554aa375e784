import ArgumentParser
import BreakoutModel
import BreakoutRecord
import BreakoutStore
import BreakoutWords
import Terminal

/// `breakout list`: the sessions on this machine.
struct ListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: words.listCommand.abstract)
  }

  @Option(help: .init(words.commandLine.answerFormat))
  var format = AnswerFormat.text

  func run() throws {
    let answers = try stored {
      let library = try FolderLibrary(environment: Surroundings.environment)
      return try library.list().map { ListAnswer($0, name: library.name(of: $0.path)) }
    }
    switch format {
    case .json: try StandardOutput.write(JSONAnswer.bytes(answers))
    case .text:
      try StandardOutput.print(
        answers.isEmpty
          ? [words.listCommand.isEmpty] : answers.flatMap(\.lines))
    }
  }
}

/// What is known about one session file.
struct ListAnswer: Encodable {
  let path: String
  /// What other commands know it by.
  let name: String
  var title: String?
  var created: String?
  var lastAct: String?
  var events: Int?
  var isClosed: Bool?
  /// Who sits at it now.
  var seats: [String]?
  var problem: String?

  init(_ listing: SessionListing, name: String) {
    path = listing.path
    self.name = name
    switch listing.contents {
    case .success(let summary):
      title = summary.title
      created = summary.created.words
      lastAct = summary.lastAct.words
      events = summary.events
      isClosed = summary.isClosed
      let occupants = SessionFile.occupants(of: listing.path)
      if !occupants.isEmpty { seats = occupants.map(\.seat.words) }
    case .failure(let problem):
      self.problem = problem.sentence
    }
  }

  /// What is known, for people.
  var lines: [String] {
    if let problem { return ["! \(problem)"] }
    let say = words.listCommand
    let states = [say.open, say.closed]
    let columns = states.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    let state = states[isClosed == true ? 1 : 0].padded(columns: columns)
    let first = "\(lastAct ?? "")  \(state)  \(say.events(events ?? 0))  \(title ?? "")"
    let here = seats.map { ["    " + say.nowAtIt($0)] } ?? []
    return [first, "    \(name)  \(path)"] + here
  }
}
