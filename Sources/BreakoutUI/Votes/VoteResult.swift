import BreakoutModel
import BreakoutWords
import Terminal

/// The result of a vote in lines: verdict, test, how it was counted, and the constituencies' view.
struct VoteResult {
  let decision: Decision
  let vote: Vote
  let session: Session
  /// Whether the indicators of the constituencies say what they mean.
  private let explains: Bool

  struct Line {
    var text: String
    var style = Style.plain
    /// Whether it must not be wrapped.
    var isTable = false
  }

  init(_ decision: Decision, _ vote: Vote, _ session: Session, explains: Bool) {
    self.explains = explains
    self.decision = decision
    self.vote = vote
    self.session = session
  }

  func lines(columns: Int) -> [Line] {
    guard let verdict = vote.verdict, let sentence = vote.sentence else {
      return [
        Line(text: decision.isOpen ? words.votes.isOpen : words.votes.calledOffUncounted)
      ]
    }
    let isGood = verdict.outcome == .adopted || verdict.outcome == .supported
    var lines = [Line(text: sentence, style: (isGood ? Theme.good : Theme.warning).adding(.bold))]
    if vote.isIndicative {
      lines.append(Line(text: words.votes.indicativeOnly, style: Theme.warning))
    }
    if vote.isCutShort != true, let share = share(verdict) {
      lines.append(Line(text: share, style: Theme.quiet))
    }
    lines.append(Line(text: manner, style: Theme.quiet))
    if let waiver = vote.quorumWaiver {
      lines.append(Line(text: words.votes.quorumWasWaived(waiver), style: Theme.warning))
    }
    if let closing = vote.closing, closing.present != vote.electorate.present {
      lines.append(
        Line(
          text: words.votes.present(atFirst: vote.electorate.present, atLast: closing.present),
          style: Theme.quiet))
    }
    if vote.isCutShort != true { lines += lens(columns) }
    return lines + answers
  }

  private func share(_ verdict: Verdict) -> String? {
    switch verdict.outcome {
    case .noDecision, .noQuorum: return nil
    default: break
    }
    if let percent = verdict.percent { return words.votes.share(percent, of: base(of: verdict)) }
    return verdict.rule.hasOverallTest ? verdict.integerTest : nil
  }

  /// Whom the share is of, in words that need no rule to be known.
  private func base(of verdict: Verdict) -> String {
    guard verdict.rule.hasOverallTest else { return words.votes.votesCast(verdict.base) }
    return switch verdict.rule.base {
    case .cast: words.votes.votesCast(verdict.base)
    case .castAndAbstentions: words.votes.votesCastAndAbstentions(verdict.base)
    case .present: words.votes.allPresent(verdict.base)
    case .entitled: words.votes.allEntitled(verdict.base)
    }
  }

  /// How people voted and were counted.
  private var manner: String {
    var manner = [vote.method.name]
    if vote.groups != nil { manner.append(words.votes.countedByConstituency) }
    if let tellers = vote.tellers { manner.append(words.votes.agreeingTellers(tellers.count)) }
    return words.lists.sentences(
      [words.votes.taken(by: words.lists.row(manner))]
        + (vote.isCutShort == true ? [] : [words.votes.rule(vote.rule.words)]))
  }

  private func lens(_ columns: Int) -> [Line] {
    guard let lens = ConstituencyTable(vote) else { return [] }
    return [Line(text: "")] + lens.rows(columns: columns).map { Line(text: $0, isTable: true) }
      + [
        Line(text: lens.indicators(explained: explains), style: Theme.quiet),
        Line(text: lens.sentence),
      ]
  }

  /// Who answered what in a roll call.
  private var answers: [Line] {
    guard let roll = vote.roll else { return [] }
    let names = { (fits: (RollAnswer) -> Bool) in
      roll.filter(fits).compactMap { session.roster[$0.participant]?.name }
    }
    let groups: [(String, [String])] = [
      (words.votes.yes, names { $0.answer == .yes }), (words.votes.no, names { $0.answer == .no }),
      (words.votes.abstain, names { $0.answer == .abstain }),
      (words.votes.block, names { $0.answer == .block }),
      (words.votes.unanswered, names { $0.answer == nil }),
    ]
    return groups.filter { !$0.1.isEmpty }.map { answer, names in
      Line(text: words.votes.answered(answer, names.count, words.lists.clauses(names)))
    }
  }
}
