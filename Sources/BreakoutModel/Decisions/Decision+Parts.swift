/// The parts of a decision that single acts change: the answers of a roll call and the ballots of a poll.
extension Decision {
  func answer(of participant: ParticipantID) -> RollAnswer? {
    guard case .vote(let vote) = proceeding else { return nil }
    return vote.roll?.first { $0.participant == participant }
  }

  /// Somebody who is not on the roll, from a damaged record, changes nothing.
  mutating func putAnswer(_ answer: RollAnswer) {
    guard case .vote(var vote) = proceeding,
      let place = vote.roll?.firstIndex(where: { $0.participant == answer.participant })
    else { return }
    vote.roll?[place] = answer
    proceeding = .vote(vote)
  }

  func ballot(at place: Int) -> PollBallot? {
    guard case .poll(let poll) = proceeding, poll.ballots.indices.contains(place) else {
      return nil
    }
    return poll.ballots[place]
  }

  /// Ballots come and go at the end only.
  mutating func putBallot(_ ballot: PollBallot?, at place: Int) {
    guard case .poll(var poll) = proceeding else { return }
    if let ballot, place == poll.ballots.count {
      poll.ballots.append(ballot)
    } else if let ballot, poll.ballots.indices.contains(place) {
      poll.ballots[place] = ballot
    } else if ballot == nil, place == poll.ballots.count - 1 {
      poll.ballots.removeLast()
    }
    proceeding = .poll(poll)
  }
}
