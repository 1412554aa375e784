import BreakoutModel
import BreakoutWords

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
    return concealed.isEmpty && verdict.outcome != .adopted ? verdict.sentence : guardedLine
  }

  /// The counts alone.
  var figures: String {
    guard vote.isCutShort == true else { return verdict.figures }
    let tally = verdict.tally
    var figures = [words.report.least(yes: tally.yes, no: tally.no)]
    if tally.abstain > 0 { figures.append(words.report.leastAbstaining(tally.abstain)) }
    if tally.blocks > 0 { figures.append(words.report.leastBlocking(tally.blocks)) }
    return words.lists.row(figures)
  }

  /// Whether some constituencies may be told apart.
  func mayName(_ groups: [String]) -> Bool { concealed.isDisjoint(with: groups) }

  /// How far the result is from the other one; no constituency is named that must not be.
  var margin: String {
    guard !concealed.isEmpty else { return verdict.margin }
    var parts: [String] = []
    if verdict.failures.isEmpty {
      if vote.rule.hasOverallTest {
        parts.append(words.votes.spare(verdict.tally.yes - verdict.needed))
      }
      if let condition = vote.rule.groups { parts.append(condition.words) }
      parts += (vote.rule.conditions ?? []).map(\.words) + (vote.rule.counts ?? []).map(\.words)
    }
    var hidden = 0
    for failure in verdict.failures {
      switch failure {
      case .group(let group) where concealed.contains(CleanText.line(group.name)): hidden += 1
      case .quorum(let state): parts.append(words.report.quorumNotMet(shortfall(state)))
      case .share, .tooManyAgainst, .group, .condition, .count, .tie: parts.append(failure.words)
      }
    }
    if hidden > 0 { parts.append(words.report.conditionNotMet(in: hidden)) }
    return words.lists.clauses(parts)
  }

  /// The quorum with what there was of it; `nil` where the rule has none.
  var quorum: String? {
    let waived = vote.quorumWaiver.map { words.report.waived(CleanText.line($0)) }
    guard let state = verdict.quorum else { return waived.map { words.report.noQuorum($0) } }
    let quorum = words.report.quorum(state.quorum)
    guard !state.isMet else { return words.report.quorumMet(quorum) }
    return words.lists.clauses(
      [words.report.quorumNotMet(quorum, shortfall(state)), waived].compactMap { $0 })
  }

  /// What a quorum lacks, without the names that must not be told.
  private func shortfall(_ state: QuorumState) -> String {
    let short = state.parts.filter { !$0.isMet }
    let isNamed = short.allSatisfy {
      $0.group.map { !concealed.contains(CleanText.line($0)) } ?? true
    }
    return isNamed ? state.shortfall : words.report.lacking(in: short.count)
  }

  /// How much support that is, in declared words; `nil` where there is no word for it.
  var support: String? {
    if vote.isCutShort == true {
      return verdict.outcome == .adopted ? words.report.clearMajority : nil
    }
    guard hasResult else { return nil }
    if let lens { return lens.sentence }
    return SupportWords(verdict.tally).map {
      words.report.support($0.words, yes: verdict.tally.yes, of: verdict.tally.cast)
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
    let rule = vote.rule.isIndicative ? words.votes.adoptsNothing : vote.rule.words
    return words.report.result(
      verdict.outcome.decisionWords,
      words.lists.clauses([figures, rule, words.report.countingStopped]))
  }

  /// The line of `Verdict.sentence` with the word for an adoption by vote, and without what would name a small
  /// constituency.
  private var guardedLine: String {
    var parts = [verdict.figures]
    let short = verdict.quorum.flatMap { $0.isMet ? nil : shortfall($0) }
    var word = verdict.outcome.decisionWords
    switch verdict.outcome {
    case .noDecision: break
    case .noQuorum:
      word =
        short.map { words.votes.noValidDecision($0) } ?? verdict.outcome.words
      parts.append(verdict.test)
    case .supported, .notSupported, .evenlyDivided:
      let reason = verdict.isQuorumWaived ? nil : short
      parts.append(
        reason.map { words.votes.adoptsNothing($0) } ?? words.votes.adoptsNothing)
    case .adopted, .notAdopted, .tie: parts += [verdict.test, margin]
    }
    if verdict.isQuorumWaived, let short { parts.append(words.votes.quorumWaived(short)) }
    return words.report.result(word, words.lists.clauses(parts))
  }
}
