import BreakoutModel
import Terminal

/// By which deciding begins and is called off, whichever way is taken.
extension Command {
  static let callConsensus = Command(
    \.callConsensus, [.cockpit: ["c"], .recommendation: ["c"]], nature: .leads
  ) {
    $0.callConsensus()
  } disabled: {
    $0.whyNothingToDecide
  }

  static let openVote = Command(
    \.openVote, [.cockpit: ["v"], .recommendation: ["v"]], nature: .leads
  ) {
    $0.openVoteOnTopic()
  } disabled: {
    $0.whyNothingToDecide
  }

  static let askConsensus = Command(\.askConsensus, [:]) {
    $0.open(.ask(.askConsensus))
  } disabled: {
    $0.whyNoOtherDecision
  }

  static let askVote = Command(\.askVote, [.cockpit: ["V"]]) {
    $0.open(.ask(.askVote))
  } disabled: {
    $0.whyNoOtherDecision
  }

  static let namePeople = Command(\.namePeople, [:]) { $0.open(.people($0.session.header.people)) }

  static let callOff = Command(
    \.callOff,
    [
      .consensus: ["X"], .vote: [.control("x")], .rollCall: [.control("x")],
      .ballots: [.control("x")], .consent: ["X"],
    ]
  ) { $0.callOff() }
}

extension CommandTable {
  static let deciding: [Command] = [
    .callConsensus, .openVote, .askConsensus, .askVote, .namePeople,
  ]
}
