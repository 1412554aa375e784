import BreakoutModel
import Terminal

extension Command {
  static let callConsensus = Command(
    "consensus", [.cockpit: ["c"], .recommendation: ["c"]],
    "Puts the selected or the newest undecided recommendation to the room for consensus.",
    hint: "consensus", nature: .leads
  ) {
    $0.callConsensus()
  } disabled: {
    $0.whyNothingToDecide
  }

  static let openVote = Command(
    "vote", [.cockpit: ["v"], .recommendation: ["v"]],
    "Takes a counted vote on the selected or the newest undecided recommendation.", hint: "vote",
    nature: .leads
  ) {
    $0.openVoteOnTopic()
  } disabled: {
    $0.whyNothingToDecide
  }

  static let askConsensus = Command(
    "consensus on a question", [:],
    "Puts a question that is no recommendation to the room for consensus."
  ) {
    $0.open(.ask(.askConsensus))
  } disabled: {
    $0.whyNoOtherDecision
  }

  static let askVote = Command(
    "vote on a question", [.cockpit: ["V"]],
    "Takes a counted vote on a question that is no recommendation."
  ) {
    $0.open(.ask(.askVote))
  } disabled: {
    $0.whyNoOtherDecision
  }

  static let namePeople = Command(
    "moderator and rapporteur", [:],
    "Names those who run the session, for the document."
  ) { $0.open(.people($0.session.header.people)) }

  static let agree = Command(
    "agreed", [.consensus: ["c"], .readBack: ["c"]],
    "No objection was heard: adopted by consensus; at the read-back, asks the room first.",
    hint: "no objection"
  ) { $0.ending { $0.declareConsensus() } }

  static let object = Command(
    "objection", [.consensus: ["o"], .readBack: ["o"]], "Records who objects and why.",
    hint: "objection"
  ) { $0.open(.objection) }

  static let reserve = Command(
    "reservation", [.consensus: ["v"]],
    "Records a reservation, which does not block.", hint: "reservation"
  ) { $0.open(.reservation) }

  static let standAside = Command(
    "stand aside", [.consensus: ["s"]],
    "Records who stands aside without blocking.", hint: "stand aside"
  ) { $0.open(.standAside) }

  static let withdrawObjection = Command(
    "withdraw objection", [.consensus: ["w"]],
    "The newest standing objection is withdrawn; then call again with c.", hint: "withdrawn"
  ) { $0.withdrawObjection() }

  static let amend = Command(
    "amend", [.consensus: ["a"]],
    "No consensus on this wording: ends the call and opens the recommendation to be amended.",
    hint: "amend"
  ) { $0.ending { $0.endCall(.amend) } }

  static let putToVote = Command(
    "put to the vote", [.consensus: ["t"]],
    "No consensus: ends the call and prepares a vote.", hint: "to a vote"
  ) { $0.ending { $0.endCall(.vote) } }

  static let recordDivergence = Command(
    "record divergence", [.consensus: ["d"]],
    "No consensus: ends the call and starts a note on the diverging views.", hint: "divergence"
  ) { $0.ending { $0.endCall(.divergence) } }

  static let noConsensus = Command(
    "no consensus", [.consensus: ["n"]], "Ends the call without consensus.",
    hint: "no consensus"
  ) { $0.ending { $0.ask(.consensus(.declareNone)) } }

  static let callOff = Command(
    "call off",
    [
      .consensus: ["X"], .vote: [.control("x")], .rollCall: [.control("x")],
      .ballots: [.control("x")], .consent: ["X"],
    ],
    "Ends the call or the vote without any result.", hint: "call off"
  ) { $0.callOff() }
}

extension CommandTable {
  static let deciding: [Command] = [
    .callConsensus, .openVote, .askConsensus, .askVote, .namePeople,
  ]

  static let calling: [Command] = [
    .agree, .object, .reserve, .standAside, .withdrawObjection, .amend, .putToVote,
    .recordDivergence, .noConsensus, .callOff,
  ]
}
