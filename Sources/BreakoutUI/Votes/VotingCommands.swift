import BreakoutModel
import Terminal

extension Command {
  static let openRollCall = Command(
    "roll call", [:],
    "Takes a vote in which everybody on the roster is called by name."
  ) {
    $0.prepareVote { $0.method = .rollCall }
  } disabled: {
    $0.whyNothingToDecide
  }

  static let openTellers = Command(
    "two tellers", [:],
    "Takes a vote that two tellers count, who have to agree."
  ) {
    $0.prepareVote {
      if $0.method == .rollCall { $0.method = .hands }
      $0.chosenWay = .tellers
    }
  } disabled: {
    $0.whyNothingToDecide
  }

  static let openStrawPoll = Command(
    "straw poll", [:],
    "Asks for a show of hands that is indicative and adopts nothing."
  ) {
    $0.prepareVote {
      guard let place = $0.rules.firstIndex(where: \.isIndicative) else { return }
      $0.rule = place
      $0.words = nil
    }
  } disabled: {
    $0.whyNothingToDecide
  }

  static let answerYes = Command(
    "answer yes", [.rollCall: ["y"]], "Who is called votes yes.",
    hint: "yes")

  static let answerNo = Command(
    "answer no", [.rollCall: ["n"]], "Who is called votes no.",
    hint: "no")

  static let answerAbstain = Command(
    "answer abstain", [.rollCall: ["a"]], "Who is called abstains.",
    hint: "abstain")

  static let answerBlock = Command(
    "answer block", [.rollCall: ["b"]],
    "Who is called blocks, under a rule that knows it.", hint: "block")

  static let passTurn = Command(
    "pass", [.rollCall: ["p"]],
    "Who is called passes, and is called again at the end.", hint: "pass")

  static let previousName = Command(
    "previous name", [.rollCall: [.backspace]],
    "Goes back to the name before and takes its answer back.", hint: "one back")

  static let recordEarly = Command(
    "record early",
    [.vote: [.control("d")], .rollCall: [.control("d")]],
    "Records the count as soon as the result is no longer in doubt.", hint: "record now")

  static let correctPresence = Command(
    "correct presence",
    [.vote: [.control("p")], .rollCall: [.control("p")]],
    "Corrects how many were present when the vote opened.", hint: "correct presence")

  static let waiveQuorum = Command(
    "waive quorum",
    [.vote: [.control("o")], .rollCall: [.control("o")]],
    "Lets the open vote count without its quorum, with a reason.", hint: "waive quorum")

  static let recount: Command = Command(
    "recount", [.result: ["r"]],
    "The same hands are counted once more; the earlier count stays in the record.",
    hint: "recount"
  ) {
    $0.reviseResultAtHand(.recount)
  } disabled: {
    $0.whyNoCount(for: .recount)
  }

  static let correctCount: Command = Command(
    "correct the count", [.result: ["c"]],
    "Corrects a count that was typed wrongly; the earlier one stays in the record.",
    hint: "correct typing"
  ) {
    $0.reviseResultAtHand(.correctCount)
  } disabled: {
    $0.whyNoCount(for: .correctCount)
  }

  static let reconsider: Command = Command(
    "reconsider", [.result: ["a"]],
    "Puts the matter to the vote again; the result stands until there is a new one.",
    hint: "again"
  ) {
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
      return [(.accept, "open the vote")] + choose + [(.nextField, nil), (.leave, nil)]
    case .counting(let count):
      let early: [(Command, String?)] = canRecordEarly(count.count) ? [(.recordEarly, nil)] : []
      guard !count.hasReason else {
        return [(.accept, count.isAtLast ? "record" : "next"), (.leave, nil), (.nextField, nil)]
      }
      return [(.accept, count.isAtLast ? "record" : "next")] + early
        + [(.leave, nil), (.nextField, nil), (.correctPresence, nil), (.callOff, nil)]
    case .calling(let roll): return rollCommands(roll)
    }
  }

  private func rollCommands(_ roll: RollCall) -> [(Command, String?)] {
    guard let vote = openVote, let answers = vote.roll else { return [(.leave, nil)] }
    let back: [(Command, String?)] = [(.previousName, nil), (.leave, nil)]
    let early: [(Command, String?)] =
      session.rollCount(of: vote).map(canRecordEarly) == true ? [(.recordEarly, nil)] : []
    if answers.openCount == 0 { return [(.accept, "record")] + back + [(.callOff, nil)] }
    let block: [(Command, String?)] =
      vote.rule.answers.contains(.block) ? [(.answerBlock, nil)] : []
    return [(.answerYes, nil), (.answerNo, nil), (.answerAbstain, nil)] + block
      + [(.passTurn, nil)] + early + back + [(.accept, "record"), (.callOff, nil)]
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
    var commands: [(Command, String?)] = [(.accept, "back")]
    if case .vote(let vote) = decision.proceeding, vote.tally != nil, session.isLatest(decision) {
      commands += [(.recount, nil), (.correctCount, nil)]
    }
    if decision.superseded == nil { commands.append((.reconsider, nil)) }
    return commands + [(.undo, nil)]
  }
}
