import Terminal

extension CommandTable {
  /// Polls, rounds of consent and priorities.
  static let polling: [CommandEntry] = pollStarts + pollKeys + consentKeys

  private static let pollStarts: [CommandEntry] = [
    CommandEntry(
      .openPoll, "poll", [.cockpit: ["M"]],
      "Asks for more than yes and no: fist to five, gradients, dots, approval, score, ranks."),
    CommandEntry(.fistToFive, "fist to five", [:], "Everybody shows 0 to 5 fingers at once."),
    CommandEntry(
      .gradients, "gradients", [:], "Asks for agreement on a scale of eight steps, or of your own."),
    CommandEntry(
      .dotVote, "dot vote", [:], "Everybody places a few dots on the options they want most."),
    CommandEntry(
      .rankedChoice, "ranked choice", [:],
      "Everybody orders the options; they are compared pair by pair."),
    CommandEntry(
      .votePriorities, "priorities", [:],
      "A quick dot vote on the remaining points, to reorder or weigh them."),
    CommandEntry(
      .openConsent, "consent round", [:],
      "Hears the objections to a proposal one by one, until none stands."),
  ]

  private static let pollKeys: [CommandEntry] = [
    CommandEntry(
      .switchEntry, "totals or ballots", [.ballots: [.control("t")]],
      "Changes between totals and single ballots.", hint: "totals or ballots"),
    CommandEntry(
      .takeBallotBack, "take ballot back", [.ballots: ["u", .backspace]],
      "In an empty line, takes the last ballot back.", hint: "last one back"),
    CommandEntry(
      .readBallotFile, "read ballots", [.ballots: [.control("o")]],
      "Reads the ballots from a file and shows them before they count.", hint: "from a file"),
    CommandEntry(
      .reorderPoints, "reorder points", [.pollResult: ["o"]],
      "Puts the remaining points in the order of the votes.", hint: "order the points so"),
    CommandEntry(
      .weighPoints, "weigh points", [.pollResult: ["w"]],
      "Keeps the order and gives the points high or low priority.", hint: "weigh the points"),
  ]

  private static let consentKeys: [CommandEntry] = [
    CommandEntry(
      .consentReached, "consent", [.consent: ["c"]],
      "No objection stands: the proposal has consent.", hint: "consent"),
    CommandEntry(
      .consentObjection, "hear objection", [.consent: ["o"]], "Records who objects and why.",
      hint: "objection"),
    CommandEntry(
      .integrateObjection, "integrate objection", [.consent: ["i"]],
      "The selected objection was taken into the proposal; again opens it once more.",
      hint: "integrated"),
    CommandEntry(
      .dropObjection, "drop objection", [.consent: ["w"]],
      "The selected objection was withdrawn; again opens it once more.", hint: "withdrawn"),
    CommandEntry(
      .upholdObjection, "uphold objection", [.consent: ["s"]],
      "The selected objection was heard and stands; again opens it once more.", hint: "stands"),
    CommandEntry(
      .amendProposal, "amend proposal", [.consent: ["a"]],
      "Records what is changed in the proposal.", hint: "amend"),
    CommandEntry(
      .setReview, "review date", [.consent: ["d"]],
      "Records when the room looks at it again.", hint: "review date"),
    CommandEntry(
      .noConsent, "no consent", [.consent: ["n"]], "Ends the round without consent.",
      hint: "no consent"),
  ]
}
