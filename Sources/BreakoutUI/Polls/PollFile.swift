import BreakoutModel
import Terminal

/// A file of ballots: its path, then what it holds, before anything is recorded.
struct PollFile: Equatable, Sendable {
  let poll: Poll
  var path = TextEditor(isMultiline: false)
  /// What was typed of a file that does not say how many took part.
  var voters = TextEditor(isMultiline: false)
  var content: ReadBallots?
  /// Why the file could not be read.
  var problems: [String] = []

  init(_ poll: Poll) {
    self.poll = poll
  }

  /// Whether the file does not say how many took part.
  var asksVoters: Bool { content.map { $0.ballots == nil && $0.voters == nil } ?? false }

  /// What Enter records; `nil` where something is missing.
  var count: PollCount? {
    guard let content else { return nil }
    if let ballots = content.ballots { return PollCount(ballots: ballots) }
    guard let totals = content.totals, let people = content.voters ?? Int(voters.text) else {
      return nil
    }
    return PollCount(voters: people, totals: totals)
  }

  mutating func edit(_ key: Key) -> Bool {
    guard content == nil else {
      guard asksVoters else { return false }
      if let character = key.typedCharacter,
        !character.isASCII || !character.isNumber || voters.text.utf8.count >= 9
      {
        return false
      }
      return voters.handle(key)
    }
    problems = []
    return path.handle(key)
  }
}

/// What a file holds for an open poll: its ballots, or what every option got.
public struct ReadBallots: Equatable, Sendable {
  public var ballots: [PollBallot]?
  public var totals: [Int]?
  /// How many voted; `nil` for totals that do not say.
  public var voters: Int?
  /// What is doubtful or was left out, a sentence each.
  public var warnings: [String]

  public init(ballots: [PollBallot]?, totals: [Int]?, voters: Int?, warnings: [String] = []) {
    self.ballots = ballots
    self.totals = totals
    self.voters = voters
    self.warnings = warnings
  }
}
