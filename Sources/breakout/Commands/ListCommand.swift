import ArgumentParser
import BreakoutModel
import BreakoutRecord
import BreakoutStore

/// `breakout list`: the sessions on this machine.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the sessions kept on this machine, the newest first.")

  @Option(help: "text or json.")
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
          ? ["There is no session yet; breakout AGENDA starts one."] : answers.flatMap(\.lines))
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
    let state = isClosed == true ? "closed" : "open  "
    let count = events == 1 ? "1 event" : "\(events ?? 0) events"
    let first = "\(lastAct ?? "")  \(state)  \(count)  \(title ?? "")"
    let here = seats.map { ["    now at it: \($0.joined(separator: ", "))"] } ?? []
    return [first, "    \(name)  \(path)"] + here
  }
}
