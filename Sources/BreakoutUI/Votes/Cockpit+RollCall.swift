import BreakoutModel
import BreakoutWords
import Terminal

/// Keys while people are called by name. Each answer is saved at once.
extension Cockpit {
  mutating func handle(
    _ roll: RollCall, _ form: VoteForm, _ command: Command?, _ key: Key
  ) -> [Effect] {
    guard let vote = openVote, let answers = vote.roll else { return [] }
    switch command {
    case .answerYes: return answer(.answer(.yes), roll, answers)
    case .answerNo: return answer(.answer(.no), roll, answers)
    case .answerAbstain: return answer(.answer(.abstain), roll, answers)
    case .answerBlock:
      if vote.rule.answers.contains(.block) { return answer(.answer(.block), roll, answers) }
      say(words.votes.noBlockHere, isProblem: true)
    case .passTurn: return answer(.pass, roll, answers)
    case .previousName:
      guard let place = roll.previous(answers) else { return [] }
      return ask(.vote(.answer(answers[place].participant, .none)))
    case .nextField: put(roll, form) { $0.move(by: 1, in: answers) }
    case .previousField: put(roll, form) { $0.move(by: -1, in: answers) }
    case .undo:
      put(roll, form) {
        $0.place = nil
        $0.history = []
      }
      return run(.undo, key)
    case .accept: return endRollCall(answers)
    case .recordEarly: return ask(.vote(.recordRoll(isCutShort: true)))
    default:
      if let character = key.typedCharacter {
        say(words.votes.noAnswer(String(character)), isProblem: true)
      }
    }
    return []
  }

  private mutating func put(
    _ roll: RollCall, _ form: VoteForm, changing change: (inout RollCall) -> Void
  ) {
    var (roll, form) = (roll, form)
    change(&roll)
    form.stage = .calling(roll)
    panel = .vote(form)
  }

  private mutating func answer(
    _ reply: RollReply, _ roll: RollCall, _ answers: [RollAnswer]
  ) -> [Effect] {
    let place = roll.current(answers)
    guard answers.indices.contains(place) else {
      say(words.votes.nobodyLeftToCall, isProblem: true)
      return []
    }
    let one = answers[place].participant
    if let known = answers[place].answer, let decision = session.openDecision,
      let other = session.lastSeat(onAnswerOf: one, in: decision), other != seat,
      reply != .answer(known)
    {
      question = Question(
        text: words.votes.changeAnswer(
          of: session.roster[one]?.name ?? words.votes.thisPerson, from: known.rawValue,
          by: other.words),
        ifYes: .perform(.vote(.answer(one, reply))))
      return []
    }
    return ask(.vote(.answer(one, reply)))
  }

  /// Who was not called, or passed to the end, does not vote; that is said before it is recorded.
  private mutating func endRollCall(_ answers: [RollAnswer]) -> [Effect] {
    let open = answers.openCount
    guard open > 0 else { return ask(.vote(.recordRoll(isCutShort: false))) }
    question = Question(
      text: words.votes.recordRoll(open: open),
      ifYes: .perform(.vote(.recordRoll(isCutShort: false))))
    return []
  }

  /// An answer is in the record: the next name, or after `none` the same one again.
  mutating func didAnswerRoll(_ participant: ParticipantID, _ reply: RollReply) {
    guard case .vote(var form) = panel, case .calling(var roll) = form.stage,
      let answers = openVote?.roll,
      let place = answers.firstIndex(where: { $0.participant == participant })
    else { return }
    notice = nil
    if reply == .none {
      if roll.history.last == place { roll.history.removeLast() }
      roll.place = place
    } else {
      roll.answered(place, in: answers)
    }
    form.stage = .calling(roll)
    panel = .vote(form)
  }
}
