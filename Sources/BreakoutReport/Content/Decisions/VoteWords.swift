import BreakoutModel

/// What a vote decided, in words that the attribution regime allows (product rules F9, F11, F17).
struct VoteWords {
  let vote: Vote
  let verdict: Verdict
  /// The result by constituency; `nil` where the room was counted as a whole, where counting stopped
  /// early, where merging small constituencies leaves nothing to tell apart, and where the verdict beside
  /// it would tell how a small one voted.
  let lens: ConstituencyLens?
  /// The constituencies that must not be named, because they are merged with others.
  private let concealed: Set<String>

  /// `nil` where there is no valid count.
  init?(_ vote: Vote, _ attribution: Attribution) {
    guard let verdict = vote.verdict, let count = vote.count else { return nil }
    self.vote = vote
    self.verdict = verdict
    let concealed = vote.electorate.merged(by: attribution)
    self.concealed = concealed
    // A count with a verdict has passed the checks at which a lens could fail.
    let lens = vote.isCutShort == true ? nil : (try? ConstituencyLens(count, of: vote.electorate))
    let merged = (vote.electorate.groups ?? []).map(\.name).filter {
      concealed.contains(CleanText.line($0))
    }
    let shown =
      attribution.mergesSmallGroups
      ? lens?.merged(below: Attribution.leastGroup, and: Set(merged)) : lens
    // That a constituency failed which is not named would tell from the rest how its people voted.
    let tellsTooMuch = verdict.groups.contains { $0.fails && merged.contains($0.name) }
    self.lens = shown.flatMap { $0.rows.count > 1 && !tellsTooMuch ? $0 : nil }
  }

  /// Verdict, figures, rule and margin in one line.
  var line: String {
    if vote.isCutShort == true { return cutShortLine }
    guard concealed.isEmpty else { return guardedLine }
    let sentence = verdict.sentence
    guard verdict.outcome == .adopted else { return sentence }
    return verdict.outcome.decisionWords + sentence.dropFirst(verdict.outcome.words.count)
  }

  /// The counts alone.
  var figures: String {
    guard vote.isCutShort == true else { return verdict.figures }
    let tally = verdict.tally
    var figures = "at least \(tally.yes) yes, at least \(tally.no) no"
    if tally.abstain > 0 { figures += ", at least \(tally.abstain) abst." }
    if tally.blocks > 0 { figures += ", at least \(tally.blocks) blocking" }
    return figures
  }

  /// How far the result is from the other one; no constituency is named that must not be.
  var margin: String {
    guard !concealed.isEmpty else { return verdict.margin }
    var parts: [String] = []
    if verdict.failures.isEmpty {
      if vote.rule.hasOverallTest {
        let spare = verdict.tally.yes - verdict.needed
        parts.append(spare == 0 ? "just reached" : "\(spare) more than needed")
      }
      if let condition = vote.rule.groups { parts.append(condition.words) }
      parts += (vote.rule.conditions ?? []).map(\.words) + (vote.rule.counts ?? []).map(\.words)
    }
    var hidden = 0
    for failure in verdict.failures {
      switch failure {
      case .group(let group) where concealed.contains(CleanText.line(group.name)): hidden += 1
      case .quorum(let state): parts.append("quorum not met (\(shortfall(state)))")
      case .share, .tooManyAgainst, .group, .condition, .count, .tie: parts.append(failure.words)
      }
    }
    if hidden > 0 { parts.append("condition not met in \(Self.constituencies(hidden))") }
    return parts.joined(separator: "; ")
  }

  /// The quorum with what there was of it; `nil` where the rule has none.
  var quorum: String? {
    let waived = vote.quorumWaiver.map { "waived: \(CleanText.line($0))" }
    guard let state = verdict.quorum else { return waived.map { "none; \($0)" } }
    let words = state.quorum.words.replacing("quorum ", with: "", maxReplacements: 1)
    guard !state.isMet else { return "\(words): met" }
    return ["\(words): not met (\(shortfall(state)))", waived].compactMap { $0 }.joined(
      separator: "; ")
  }

  /// What a quorum lacks, without the names that must not be told.
  private func shortfall(_ state: QuorumState) -> String {
    let short = state.parts.filter { !$0.isMet }
    let isNamed = short.allSatisfy {
      $0.group.map { !concealed.contains(CleanText.line($0)) } ?? true
    }
    return isNamed ? state.shortfall : "in \(Self.constituencies(short.count))"
  }

  /// How much support that is, in declared words; `nil` where there is no word for it.
  var support: String? {
    if vote.isCutShort == true {
      return verdict.outcome == .adopted ? "A clear majority; the rest was not counted" : nil
    }
    guard hasResult else { return nil }
    if let lens { return lens.sentence }
    return SupportWords(verdict.tally).map {
      "\($0.words) (\(verdict.tally.yes) of \(verdict.tally.cast) votes cast)"
    }
  }

  /// Whether the result is one of support; the words about the votes of a proposal that was turned down must
  /// not be taken for support of it.
  var isSupport: Bool {
    switch verdict.outcome {
    case .adopted, .supported: true
    case .notAdopted, .tie, .noDecision, .noQuorum, .notSupported, .evenlyDivided: false
    }
  }

  /// The word of the scale that `support` uses.
  var supportWord: SupportWords? {
    vote.isCutShort == true || !hasResult ? nil : SupportWords(verdict.tally)
  }

  /// Whether the vote says anything about support.
  private var hasResult: Bool {
    verdict.outcome != .noDecision && verdict.outcome != .noQuorum
  }

  private var cutShortLine: String {
    let rule = vote.rule.isIndicative ? "adopts nothing" : vote.rule.words
    return "\(verdict.outcome.decisionWords): \(figures); \(rule); counting stopped once the result"
      + " was no longer in doubt"
  }

  /// The line of `Verdict.sentence` without what would name a small constituency.
  private var guardedLine: String {
    var parts = [verdict.figures]
    let short = verdict.quorum.flatMap { $0.isMet ? nil : shortfall($0) }
    var word = verdict.outcome.decisionWords
    switch verdict.outcome {
    case .noDecision: break
    case .noQuorum:
      word = "NO VALID DECISION (quorum not met\(short.map { ": \($0)" } ?? ""))"
      parts.append(verdict.test)
    case .supported, .notSupported, .evenlyDivided:
      let reason = verdict.isQuorumWaived ? nil : short
      parts.append("adopts nothing" + (reason.map { ": quorum not met (\($0))" } ?? ""))
    case .adopted, .notAdopted, .tie: parts += [verdict.test, margin]
    }
    if verdict.isQuorumWaived, let short { parts.append("quorum not met (\(short)) and waived") }
    return "\(word): \(parts.joined(separator: "; "))"
  }

  private static func constituencies(_ count: Int) -> String {
    count == 1 ? "one constituency" : "\(count) constituencies"
  }
}

extension VoteOutcome {
  /// Tells an adoption by vote from one by consensus.
  var decisionWords: String { self == .adopted ? "ADOPTED BY VOTE" : words }
}
