import BreakoutModel

extension Session {
  /// The vote that is open.
  var openVote: Vote? {
    if case .vote(let vote) = decisionUnderWay?.proceeding { vote } else { nil }
  }

  /// The round of consent that is open.
  var openRound: ConsentRound? {
    if case .consent(let round) = decisionUnderWay?.proceeding { round } else { nil }
  }

  /// The poll that is open.
  var openPoll: Poll? {
    if case .poll(let poll) = decisionUnderWay?.proceeding { poll } else { nil }
  }
}
