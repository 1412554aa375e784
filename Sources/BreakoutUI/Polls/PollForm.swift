import BreakoutModel
import BreakoutWords
import Terminal

/// The holding of a poll: its set-up, its ballots, a file of ballots, its result.
enum PollForm: Equatable, Sendable {
  case setup(PollSetup)
  case entry(PollEntry)
  case file(PollFile)
  case result(PollResultPage)

  var place: Place {
    switch self {
    case .setup: .poll
    case .entry: .ballots
    case .file: .ballotFile
    case .result: .pollResult
    }
  }
}

/// The result of a poll that is in the record, as a text to scroll through.
struct PollResultPage: Equatable, Sendable {
  var decision: DecisionID
  /// The first line shown.
  var top = 0
}

extension PollMethod {
  /// What the method is called on the screen.
  var words: String { Words.current.polls.method(self) }

  /// Whether the ballots so far may be looked at while others still think (product rule §2.4): the hands of
  /// a scale are seen by everybody anyway.
  var showsBallotsSoFar: Bool { isScale }
}

extension Poll {
  /// What an option is called while ballots are typed: a letter, from the 27th on its number.
  static func sign(ofOption place: Int) -> String {
    guard place < 26, let letter = Unicode.Scalar(65 + place) else { return "\(place + 1)" }
    return String(Character(letter))
  }
}

extension PollForm: Scene {
  var takesText: Bool {
    switch self {
    case .setup(let setup): setup.takesText
    case .entry(let entry): entry.mode == .ballots && !entry.ballot.isEmpty
    case .file(let file): file.content == nil
    case .result: false
    }
  }

  func handle(_ command: Command?, _ key: Key, in cockpit: inout Cockpit) -> [Effect] {
    cockpit.handle(self, command, key)
  }

  func paste(_ text: String, in cockpit: inout Cockpit) {
    cockpit.pastePoll(text, into: self)
  }

  func settle(in cockpit: inout Cockpit) {
    cockpit.settlePoll(self)
  }

  func commandsThatMatter(in cockpit: Cockpit) -> [(Command, String?)] {
    cockpit.pollCommands(self)
  }

  func draw(_ canvas: inout Canvas, in view: PanelView) -> Position? {
    PollView(cockpit: view.cockpit).draw(self, &canvas, view.inner)
  }
}
