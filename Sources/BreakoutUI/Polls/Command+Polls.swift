import BreakoutModel
import Terminal

extension Command {
  static let openPoll = Command(\.openPoll, [.cockpit: ["M"]]) { $0.preparePoll(nil) }

  static let fistToFive = Command(\.fistToFive, [:]) { $0.preparePoll(.fistToFive) }

  static let gradients = Command(\.gradients, [:]) { $0.preparePoll(.gradients) }

  static let dotVote = Command(\.dotVote, [:]) { $0.preparePoll(.dots) }

  static let rankedChoice = Command(\.rankedChoice, [:]) { $0.preparePoll(.ranked) }

  static let votePriorities = Command(\.votePriorities, [:]) { $0.preparePriorities() }

  static let openConsent = Command(\.openConsent, [:]) { $0.openConsentRound() }

  static let switchEntry = Command(\.switchEntry, [.ballots: [.control("t")]])

  static let takeBallotBack = Command(\.takeBallotBack, [.ballots: ["u", .backspace]])

  static let readBallotFile = Command(\.readBallotFile, [.ballots: [.control("o")]])

  static let reorderPoints = Command(\.reorderPoints, [.pollResult: ["o"]])

  static let weighPoints = Command(\.weighPoints, [.pollResult: ["w"]])
}

extension CommandTable {
  /// Polls and priorities.
  static let polling: [Command] = pollStarts + pollKeys

  private static let pollStarts: [Command] = [
    .openPoll, .fistToFive, .gradients, .dotVote, .rankedChoice, .votePriorities, .openConsent,
  ]

  private static let pollKeys: [Command] = [
    .switchEntry, .takeBallotBack, .readBallotFile, .reorderPoints, .weighPoints,
  ]
}
