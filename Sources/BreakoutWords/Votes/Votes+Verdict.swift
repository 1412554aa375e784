import BreakoutModel

/// The result of a vote in one line: word, figures, rule and margin.
extension Words.Votes {
  func result(_ verdict: Verdict) -> String {
    let short = shortQuorum(verdict)
    return result(
      verdict.outcome == .noQuorum && short != nil
        ? noValidDecision(short ?? "") : outcome(verdict.outcome), verdict, short: short)
  }

  private func result(_ word: String, _ verdict: Verdict, short: String?) -> String {
    let meaning =
      switch verdict.outcome {
      case .noDecision: [] as [String]
      case .noQuorum: [test(verdict)]
      case .supported, .notSupported, .evenlyDivided:
        [short.map(adoptsNothing) ?? adoptsNothing]
      case .adopted, .notAdopted, .tie: [test(verdict), margin(verdict)]
      }
    let waived =
      verdict.outcome != .noQuorum && verdict.isQuorumWaived
      ? verdict.quorum.flatMap { $0.isMet ? nil : quorumWaived(shortfall($0)) } : nil
    return line(
      word, words.lists.clauses([figures(verdict)] + meaning + [waived].compactMap(\.self)))
  }

  /// What a quorum lacks that was neither met nor waived.
  private func shortQuorum(_ verdict: Verdict) -> String? {
    guard let quorum = verdict.quorum, !quorum.isMet, !verdict.isQuorumWaived,
      !verdict.rule.isIndicative
    else { return nil }
    return shortfall(quorum)
  }

  /// The word for a result, such as “NOT ADOPTED”, and clauses behind each other: figures, rule and margin.
  public func line(_ word: String, _ clauses: String) -> String { say("\(word): \(clauses)") }

  /// The word for a result, in capitals; the shortfall is such as “21 of 22 needed votes and abstentions”.
  public func noValidDecision(_ shortfall: String) -> String {
    say("NO VALID DECISION (quorum not met: \(shortfall))")
  }

  /// What an indicative vote is worth.
  public var adoptsNothing: String { say("adopts nothing") }

  /// What a vote without its quorum is worth; the shortfall is such as “21 of 22 needed people present”.
  public func adoptsNothing(_ shortfall: String) -> String {
    say("adopts nothing: quorum not met (\(shortfall))")
  }

  /// The vote counts all the same; the shortfall is such as “21 of 22 needed people present”.
  public func quorumWaived(_ shortfall: String) -> String {
    say("quorum not met (\(shortfall)) and waived")
  }
}

/// What was counted.
extension Words.Votes {
  func figures(_ verdict: Verdict) -> String {
    let figures = words.lists.row(
      [counted(verdict.tally)]
        + (verdict.tally.block.map { [blocking($0)] } ?? [])
        + (verdict.tally.invalid > 0 ? [invalid(verdict.tally.invalid)] : [])
        + (verdict.notVoting > 0 ? [notVoting(verdict.notVoting)] : []))
    guard verdict.outcome == .adopted else { return figures }
    if verdict.isUnanimous { return unanimous(figures) }
    return verdict.isWithoutOpposition ? withoutOpposition(figures) : figures
  }

  public func counted(_ tally: Tally) -> String {
    counted(yes: tally.yes, no: tally.no, abstain: tally.abstain)
  }

  /// The figures of a vote: how many answered yes, no, and abstained.
  private func counted(yes: Int, no: Int, abstain: Int) -> String {
    say("\(yes) yes, \(no) no, \(abstain) abst.")
  }

  /// A figure of a vote: how many blocked.
  private func blocking(_ count: Int) -> String { say("\(count) blocking") }

  /// A figure of a vote: how many papers were blank or spoilt.
  private func invalid(_ count: Int) -> String { say("\(count) invalid") }

  /// A figure of a vote: how many who were present did not answer.
  private func notVoting(_ count: Int) -> String { say("\(count) not voting") }

  /// Everybody present voted yes; the figures stand behind it.
  private func unanimous(_ figures: String) -> String { say("unanimous vote, \(figures)") }

  /// Nobody voted no; the figures stand behind it.
  private func withoutOpposition(_ figures: String) -> String {
    say("without opposition, \(figures)")
  }
}

/// What the rule asked for.
extension Words.Votes {
  func test(_ verdict: Verdict) -> String {
    let rule = verdict.rule
    guard rule.hasOverallTest else { return words.rules.rule(rule.withoutQuorum) }
    let isSimple = rule.base == .cast && rule.share == .half && rule.isStrict
    let share = isSimple ? simpleMajority : words.rules.overall(rule)
    if let limit = rule.negativeLimit {
      return test(
        share, limit: words.rules.fraction(limit), needs: verdict.needed,
        allows: limit.allowed(of: verdict.tally.cast))
    }
    return verdict.isReachedInVain
      ? test(share, reached: verdict.needed) : test(share, needs: verdict.needed)
  }

  /// What a vote asked for; a number of yes stands behind it.
  private var simpleMajority: String { say("simple majority of votes cast") }

  /// What a vote asked for, such as “2/3 of votes cast”, the share of no that it allowed, and how many yes and no that
  /// were.
  private func test(_ share: String, limit: String, needs yes: Int, allows no: Int) -> String {
    say(
      """
      \(share) and at most \(limit) of votes cast against: needs \(yes) yes, allows \(no) no
      """)
  }

  /// What a vote asked for, such as “2/3 of votes cast”, and how many yes that were, which there were.
  private func test(_ share: String, reached yes: Int) -> String {
    say("\(share) reached (needs \(yes))")
  }

  /// What a vote asked for, such as “2/3 of votes cast”, and how many yes that were.
  private func test(_ share: String, needs yes: Int) -> String { say("\(share) needs \(yes)") }
}

/// How far the result is from the other one, and what stood in the way.
extension Words.Votes {
  func margin(_ verdict: Verdict) -> String {
    let reached = verdict.failures.isEmpty ? self.reached(verdict) : []
    let failed = verdict.failures.map { failure in
      if case .share = failure { missing(verdict) } else { self.failure(failure) }
    }
    let absent = verdict.groups.filter { $0.state == .absent }.map(\.name)
    return words.lists.clauses(
      reached + failed + (absent.isEmpty ? [] : [notAsked(words.lists.all(absent))]))
  }

  private func reached(_ verdict: Verdict) -> [String] {
    let rule = verdict.rule
    let room = rule.hasOverallTest ? [spare(verdict.tally.yes - verdict.needed)] : []
    let groups = rule.groups.map { condition in
      [rule.hasOverallTest ? words.rules.groups(condition) : reached]
        + verdict.groups.filter { $0.state == .excused }.map { noView($0.called) }
    }
    return room + (groups ?? []) + (rule.conditions ?? []).map(words.rules.condition)
      + (rule.counts ?? []).map(words.rules.count)
  }

  public func spare(_ count: Int) -> String { count == 0 ? justReached : moreThanNeeded(count) }

  /// The margin of a vote: as many yes as were needed.
  private var justReached: String { say("just reached") }

  /// The margin of a vote: how many yes there were beyond what was needed.
  private func moreThanNeeded(_ count: Int) -> String {
    say(count, "\(count) more than needed", "\(count) more than needed")
  }

  /// What the constituencies had to reach they have reached.
  private var reached: String { say("reached") }

  /// A constituency of which nobody voted for or against.
  private func noView(_ group: String) -> String { say("\(group) expressed no view") }

  /// A list of constituencies that the rule leaves out of account.
  private func notAsked(_ groups: String) -> String { say("\(groups): nobody present, not asked") }

  private func missing(_ verdict: Verdict) -> String {
    // Whoever abstained could still have voted yes.
    let free = verdict.notVoting + verdict.tally.abstain
    let others = verdict.missingFromNotVoting.flatMap { $0 <= free ? $0 : nil }
    guard let others, others != verdict.missing else { return missing(verdict.missing) }
    return missing(verdict.missing, orNotVoting: others)
  }

  /// The margin of a vote: how many yes are missing.
  private func missing(_ count: Int) -> String {
    say(count, "\(count) missing", "\(count) missing")
  }

  /// The margin of a vote: how many yes are missing of people who voted no, or else of people who did not vote.
  private func missing(_ count: Int, orNotVoting others: Int) -> String {
    say("\(count) missing, or \(others) more yes from people not voting")
  }
}

/// The parts of a rule that a count did not meet.
extension Words.Votes {
  func failure(_ failure: VerdictFailure) -> String {
    switch failure {
    case .share(let count): missing(count)
    case .tooManyAgainst: tooManyAgainst
    case .group(let group): self.failure(group)
    case .condition(let condition, let count, let bound):
      answered(
        count, words.rules.doing(condition.answer),
        condition.bound == .atLeast
          ? needed(words.rules.limit(.atLeast, String(bound)))
          : allowed(words.rules.limit(.atMost, String(bound))))
    case .count(let limit, let count):
      answered(
        count, words.rules.doing(limit.answer),
        limit.bound == .atMost
          ? allowed(words.rules.limit(limit)) : needed(words.rules.limit(limit)))
    case .tie: tie
    case .quorum(let state): quorumNotMet(shortfall(state))
    }
  }

  /// Why a vote did not carry.
  private var tooManyAgainst: String { say("too many against") }

  /// Why a vote did not carry: how many did what, such as “abstaining”, and the limit, such as “at most 3 allowed”.
  private func answered(_ count: Int, _ answer: String, _ limit: String) -> String {
    say("\(count) \(answer), \(limit)")
  }

  /// A limit such as “at least 12”.
  private func needed(_ limit: String) -> String { say("\(limit) needed") }

  /// A limit such as “at most 3”.
  private func allowed(_ limit: String) -> String { say("\(limit) allowed") }

  /// Why a vote did not carry.
  private var tie: String { say("a tie adopts nothing") }

  /// Why a vote did not count; the shortfall is such as “21 of 22 needed people present”.
  private func quorumNotMet(_ shortfall: String) -> String { say("quorum not met: \(shortfall)") }

  private func failure(_ group: GroupVerdict) -> String {
    switch group.state {
    case .tie: return tie(group.called, group.votes)
    case .noView: return noView(group.called, group.votes, abstain: group.tally.abstain)
    case .met, .notMet, .excused, .absent:
      return group.tally.yes > group.tally.against
        ? short(group.called, group.votes, yes: group.tally.yes, needed: group.needed)
        : noMajority(group.called, group.votes)
    }
  }

  /// A constituency, and its votes such as “5-5”.
  private func tie(_ group: String, _ votes: String) -> String { say("tie in \(group) (\(votes))") }

  /// A constituency, its votes such as “0-0”, and how many of it abstained.
  private func noView(_ group: String, _ votes: String, abstain: Int) -> String {
    say("\(group) expressed no view (\(votes), \(abstain) abst.)")
  }

  /// How many yes there were and were needed in a constituency, and its votes such as “7-5”.
  private func short(_ group: String, _ votes: String, yes: Int, needed: Int) -> String {
    say("\(yes) of \(needed) needed in \(group) (\(votes))")
  }

  /// A constituency, and its votes such as “5-7”.
  private func noMajority(_ group: String, _ votes: String) -> String {
    say("no majority in \(group) (\(votes))")
  }
}

/// What a quorum lacks.
extension Words.Votes {
  func shortfall(_ state: QuorumState) -> String {
    let short = words.lists.all(
      state.parts.filter { !$0.isMet }.map { part in
        part.group.map { count(part.count, of: part.needed, in: $0) }
          ?? count(part.count, of: part.needed)
      })
    return state.quorum.countsAnswers ? answersNeeded(short) : peopleNeeded(short)
  }

  /// How many there were and had to be.
  private func count(_ count: Int, of needed: Int) -> String { say("\(count) of \(needed)") }

  /// A constituency, and how many of it there were and had to be.
  private func count(_ count: Int, of needed: Int, in group: String) -> String {
    say("\(group) \(count) of \(needed)")
  }

  /// What a quorum lacks: such as “21 of 22”, or a list such as “CSO 5 of 7 and Business 2 of 3”.
  private func answersNeeded(_ short: String) -> String {
    say("\(short) needed votes and abstentions")
  }

  /// What a quorum lacks: such as “21 of 22”, or a list such as “CSO 5 of 7 and Business 2 of 3”.
  private func peopleNeeded(_ short: String) -> String { say("\(short) needed people present") }
}

/// A count that stopped early.
extension Words.Votes {
  func cutShort(_ verdict: Verdict) -> String {
    let tally = verdict.tally
    let word: VoteOutcome =
      switch verdict.outcome {
      // As many yes as no so far is no tie of the room.
      case .tie: .notAdopted
      case .evenlyDivided: .notSupported
      default: verdict.outcome
      }
    let figures = words.lists.row(
      [atLeast(yes: tally.yes, no: tally.no, abstain: tally.abstain)]
        + (tally.block.map { [blocking($0)] } ?? []))
    return line(
      outcome(word), words.lists.clauses([figures, words.rules.rule(verdict.rule), stopped]))
  }

  /// The figures of a vote when its counting stopped: how many had answered yes, no, and abstained.
  private func atLeast(yes: Int, no: Int, abstain: Int) -> String {
    say("at least \(yes) yes, \(no) no, \(abstain) abst.")
  }

  /// Why the figures of a vote are not complete.
  private var stopped: String { say("result no longer in doubt, counting stopped") }
}
