import BreakoutModel
import BreakoutWords
import Terminal

extension Command {
  static let openRollCall = Command(\.openRollCall, [:]) {
    $0.prepareVote { $0.method = .rollCall }
  } disabled: {
    $0.whyNothingToDecide
  }

  static let openTellers = Command(\.openTellers, [:]) {
    $0.prepareVote {
      if $0.method == .rollCall { $0.method = .hands }
      $0.chosenWay = .tellers
    }
  } disabled: {
    $0.whyNothingToDecide
  }

  static let openStrawPoll = Command(\.openStrawPoll, [:]) {
    $0.prepareVote {
      guard let place = $0.rules.firstIndex(where: \.isIndicative) else { return }
      $0.rule = place
      $0.words = nil
    }
  } disabled: {
    $0.whyNothingToDecide
  }

  static let answerYes = Command(\.answerYes, [.rollCall: ["y"]])

  static let answerNo = Command(\.answerNo, [.rollCall: ["n"]])

  static let answerAbstain = Command(\.answerAbstain, [.rollCall: ["a"]])

  static let answerBlock = Command(\.answerBlock, [.rollCall: ["b"]])

  static let passTurn = Command(\.passTurn, [.rollCall: ["p"]])

  static let previousName = Command(\.previousName, [.rollCall: [.backspace]])

  static let recordEarly = Command(
    \.recordEarly, [.vote: [.control("d")], .rollCall: [.control("d")]])

  static let correctPresence = Command(
    \.correctPresence, [.vote: [.control("p")], .rollCall: [.control("p")]])

  static let waiveQuorum = Command(
    \.waiveQuorum, [.vote: [.control("o")], .rollCall: [.control("o")]])

  static let recount: Command = Command(\.recount, [.result: ["r"]]) {
    $0.reviseResultAtHand(.recount)
  } disabled: {
    $0.whyNoCount(for: .recount)
  }

  static let correctCount: Command = Command(\.correctCount, [.result: ["c"]]) {
    $0.reviseResultAtHand(.correctCount)
  } disabled: {
    $0.whyNoCount(for: .correctCount)
  }

  static let reconsider: Command = Command(\.reconsider, [.result: ["a"]]) {
    $0.reviseResultAtHand(.reconsider)
  } disabled: {
    $0.whyNotReconsidered
  }
}

extension CommandTable {
  /// Votes beyond the opening of one.
  static let voting: [Command] = [
    .openRollCall, .openTellers, .openStrawPoll, .answerYes, .answerNo, .answerAbstain,
    .answerBlock, .passTurn, .previousName, .recordEarly, .correctPresence, .waiveQuorum, .recount,
    .correctCount, .reconsider,
  ]
}

extension Cockpit {
  func voteCommands(_ form: VoteForm) -> [(Command, String?)] {
    switch form.stage {
    case .setup(let setup):
      let choose: [(Command, String?)] = setup.isChoice ? [(.chooseLater, nil)] : []
      return [(.accept, words.votes.openTheVote)] + choose + [(.nextField, nil), (.leave, nil)]
    case .counting(let count):
      let early: [(Command, String?)] = canRecordEarly(count.count) ? [(.recordEarly, nil)] : []
      let accept: [(Command, String?)] = [
        (.accept, count.isAtLast ? words.votes.record : words.votes.next)
      ]
      guard !count.hasReason else { return accept + [(.leave, nil), (.nextField, nil)] }
      return accept + early
        + [(.leave, nil), (.nextField, nil), (.correctPresence, nil), (.callOff, nil)]
    case .calling(let roll): return rollCommands(roll)
    }
  }

  private func rollCommands(_ roll: RollCall) -> [(Command, String?)] {
    guard let vote = openVote, let answers = vote.roll else { return [(.leave, nil)] }
    let back: [(Command, String?)] = [(.previousName, nil), (.leave, nil)]
    let early: [(Command, String?)] =
      session.rollCount(of: vote).map(canRecordEarly) == true ? [(.recordEarly, nil)] : []
    if answers.openCount == 0 { return [(.accept, words.votes.record)] + back + [(.callOff, nil)] }
    let block: [(Command, String?)] =
      vote.rule.answers.contains(.block) ? [(.answerBlock, nil)] : []
    return [(.answerYes, nil), (.answerNo, nil), (.answerAbstain, nil)] + block
      + [(.passTurn, nil)] + early + back + [(.accept, words.votes.record), (.callOff, nil)]
  }

  /// Whether people have not answered and could change nothing any more.
  func canRecordEarly(_ count: VoteCount) -> Bool {
    guard let prospect = prospect(of: count) else { return false }
    return prospect.isDecided && prospect.outstanding > 0 && count.tally.hands > 0
  }

  /// What is still in doubt in the open vote; `nil` where the count cannot be.
  func prospect(of count: VoteCount) -> VoteProspect? {
    guard let vote = openVote else { return nil }
    do {
      return try VoteProspect(
        count, of: vote.electorate, by: vote.rule, isQuorumWaived: vote.quorumWaiver != nil)
    } catch {
      // What is wrong with the count is said beside it.
      return nil
    }
  }

  func resultCommands(_ page: ResultPage) -> [(Command, String?)] {
    guard let decision = session.decisions[page.decision] else { return [(.leave, nil)] }
    var commands: [(Command, String?)] = [(.accept, words.votes.back)]
    if case .vote(let vote) = decision.proceeding, vote.tally != nil, session.isLatest(decision) {
      commands += [(.recount, nil), (.correctCount, nil)]
    }
    if decision.superseded == nil { commands.append((.reconsider, nil)) }
    return commands + [(.undo, nil)]
  }
}
