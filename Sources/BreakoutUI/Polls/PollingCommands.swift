import BreakoutModel
import Terminal

extension Command {
  static let openPoll = Command(
    "poll", [.cockpit: ["M"]],
    "Asks for more than yes and no: fist to five, gradients, dots, approval, score, ranks."
  ) { $0.preparePoll(nil) }

  static let fistToFive = Command(
    "fist to five", [:], "Everybody shows 0 to 5 fingers at once."
  ) { $0.preparePoll(.fistToFive) }

  static let gradients = Command(
    "gradients", [:], "Asks for agreement on a scale of eight steps, or of your own."
  ) { $0.preparePoll(.gradients) }

  static let dotVote = Command(
    "dot vote", [:], "Everybody places a few dots on the options they want most."
  ) { $0.preparePoll(.dots) }

  static let rankedChoice = Command(
    "ranked choice", [:],
    "Everybody orders the options; they are compared pair by pair."
  ) { $0.preparePoll(.ranked) }

  static let votePriorities = Command(
    "priorities", [:],
    "A quick dot vote on the remaining points, to reorder or weigh them."
  ) { $0.preparePriorities() }

  static let openConsent = Command(
    "consent round", [:],
    "Hears the objections to a proposal one by one, until none stands."
  ) { $0.openConsentRound() }

  static let switchEntry = Command(
    "totals or ballots", [.ballots: [.control("t")]],
    "Changes between totals and single ballots.", hint: "totals or ballots")

  static let takeBallotBack = Command(
    "take ballot back", [.ballots: ["u", .backspace]],
    "In an empty line, takes the last ballot back.", hint: "last one back")

  static let readBallotFile = Command(
    "read ballots", [.ballots: [.control("o")]],
    "Reads the ballots from a file and shows them before they count.", hint: "from a file")

  static let reorderPoints = Command(
    "reorder points", [.pollResult: ["o"]],
    "Puts the remaining points in the order of the votes.", hint: "order the points so")

  static let weighPoints = Command(
    "weigh points", [.pollResult: ["w"]],
    "Keeps the order and gives the points high or low priority.", hint: "weigh the points")
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
