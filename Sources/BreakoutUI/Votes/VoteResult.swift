import BreakoutModel
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
        Line(
          text: decision.isOpen ? "The vote is open." : "The vote was called off without a count.")
      ]
    }
    let isGood = verdict.outcome == .adopted || verdict.outcome == .supported
    var lines = [Line(text: sentence, style: (isGood ? Theme.good : Theme.warning).adding(.bold))]
    if vote.isIndicative {
      lines.append(Line(text: "Indicative: it adopts nothing.", style: Theme.warning))
    }
    if vote.isCutShort != true, let share = share(verdict) {
      lines.append(Line(text: share, style: Theme.quiet))
    }
    lines.append(Line(text: manner, style: Theme.quiet))
    if let waiver = vote.quorumWaiver {
      lines.append(Line(text: "The quorum was waived: \(waiver)", style: Theme.warning))
    }
    if let closing = vote.closing, closing.present != vote.electorate.present {
      lines.append(
        Line(
          text: "\(vote.electorate.present) present when the vote opened, "
            + "\(closing.present) when it closed.", style: Theme.quiet))
    }
    if vote.isCutShort != true { lines += lens(columns) }
    return lines + answers
  }

  private func share(_ verdict: Verdict) -> String? {
    switch verdict.outcome {
    case .noDecision, .noQuorum: return nil
    default: break
    }
    if let percent = verdict.percent { return "\(percent) of \(base(of: verdict))" }
    return verdict.rule.hasOverallTest ? verdict.integerTest : nil
  }

  /// Whom the share is of, in words that need no rule to be known.
  private func base(of verdict: Verdict) -> String {
    let votes = verdict.base == 1 ? "vote" : "votes"
    guard verdict.rule.hasOverallTest else {
      return "the \(verdict.base) \(votes) cast (yes and no)"
    }
    return switch verdict.rule.base {
    case .cast: "the \(verdict.base) \(votes) cast (yes and no)"
    case .castAndAbstentions: "the \(verdict.base) \(votes) cast (yes, no and abstentions)"
    case .present: "the \(verdict.base) present"
    case .entitled: "the \(verdict.base) entitled to vote"
    }
  }

  /// How people voted and were counted.
  private var manner: String {
    var words = vote.method.name
    if vote.groups != nil { words += ", counted by constituency" }
    if let tellers = vote.tellers { words += ", \(tellers.count) tellers who agreed" }
    return "By \(words)." + (vote.isCutShort == true ? "" : " Rule: \(vote.rule.words).")
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
      ("Yes", names { $0.answer == .yes }), ("No", names { $0.answer == .no }),
      ("Abstain", names { $0.answer == .abstain }), ("Block", names { $0.answer == .block }),
      ("No answer", names { $0.answer == nil }),
    ]
    return groups.filter { !$0.1.isEmpty }.map {
      Line(text: "\($0.0) (\($0.1.count)): \($0.1.joined(separator: "; "))")
    }
  }
}
