import BreakoutModel

/// By which rules votes were decided and what the words about their results mean.
struct MethodOfVotes {
  let sentences: [String]

  init(_ record: SessionRecord, hasTables: Bool) {
    let votes = record.decisions.compactMap { decision -> (Vote, Attribution)? in
      guard case .vote(let vote) = decision.proceeding else { return nil }
      return (vote, record.attribution(of: decision))
    }
    guard !votes.isEmpty else {
      sentences = []
      return
    }
    let words = votes.compactMap { VoteWords($0.0, $0.1) }
    sentences =
      Self.rules(votes.map(\.0)) + Self.results(words) + (hasTables ? Self.lens(words) : [])
      + Self.support(record)
  }

  private static func rules(_ votes: [Vote]) -> [String] {
    var rules: [VoteRule] = []
    for vote in votes where !rules.contains(vote.rule) { rules.append(vote.rule) }
    return rules.map { rule in
      if rule.isIndicative {
        return "An indicative vote takes the temperature of the room: it adopts nothing."
      }
      let meaning = rule.hasOverallTest ? rule.base.meaning : "the room as a whole is not asked"
      return "Rule “\(rule.words)”: \(meaning)\(rule.groups.map { "; \($0.meaning)" } ?? "")."
    }
  }

  private static func results(_ words: [VoteWords]) -> [String] {
    var sentences: [String] = []
    let adopted = words.filter { $0.verdict.outcome == .adopted }
    if adopted.contains(where: \.verdict.isUnanimous) {
      sentences.append(
        "A vote in which everybody present voted yes is called a unanimous vote; it is not"
          + " consensus.")
    }
    if adopted.contains(where: { $0.verdict.isWithoutOpposition && !$0.verdict.isUnanimous }) {
      sentences.append(
        "“Without opposition” means that nobody voted against; some abstained or did not vote. It"
          + " is neither a unanimous vote nor consensus.")
    }
    if words.contains(where: { $0.verdict.quorum != nil }) {
      sentences.append(
        "A quorum is how many must be present or vote for a result to be valid; it can be waived"
          + " only with a reason, which is printed.")
    }
    if words.contains(where: { $0.vote.isCutShort == true }) {
      sentences.append(
        "Where counting stopped because the rest could no longer change the result, figures are “at"
          + " least” and no shares are given.")
    }
    return sentences
  }

  private static func lens(_ words: [VoteWords]) -> [String] {
    guard words.contains(where: { $0.lens != nil }) else { return [] }
    return [
      "Results by constituency show how each voted; “% yes” is the share of yes among its yes and"
        + " no votes.",
      "“Equal weight” is the mean of the constituencies' shares: each counts the same, whatever its"
        + " size.",
      "The cross-group index is the geometric mean of (yes + 1) / (yes + no + 2) over the"
        + " constituencies: it rises with the yes votes of each and is low when one is against; it never"
        + " reaches 1, and is lower where few vote. “Lowest” is the smallest share of yes among them.",
    ]
  }

  /// The words of support that this document uses, with what they mean.
  private static func support(_ record: SessionRecord) -> [String] {
    let decided = record.recommendations.compactMap { $0.standingDecision(in: record) }
    let questions = record.decisions.filter {
      $0.subject.recommendation == nil && $0.superseded == nil
    }
    var used: Set<SupportWords> = []
    for decision in decided + questions {
      guard case .vote(let vote) = decision.proceeding,
        let words = VoteWords(vote, record.attribution(of: decision)), let word = words.supportWord
      else { continue }
      // A question's support is printed only by constituency.
      if decision.subject.recommendation != nil || words.lens != nil { used.insert(word) }
    }
    let meanings = SupportWords.allCases.filter(used.contains)
      .map { "“\($0.words)”: \($0.meaning)" }
    guard !meanings.isEmpty else { return [] }
    let list = meanings.joined(separator: "; ")
    return ["Words of support, by the share of yes among the yes and no votes: \(list)."]
  }
}

extension VoteBase {
  /// What abstaining and not voting do, in words.
  fileprivate var meaning: String {
    switch self {
    case .cast: "yes and no votes are counted, abstentions are not"
    case .castAndAbstentions: "yes, no and abstentions are counted; abstaining works like a no"
    case .present: "all present are counted; abstaining and not voting work like a no"
    case .entitled: "all entitled are counted; absence too works like a no"
    }
  }
}

extension GroupCondition {
  /// What the constituencies must do and what happens to one without a view.
  fileprivate var meaning: String {
    excusesNoView
      ? "a constituency that only abstained is not counted as against"
      : "a constituency that is present and only abstained does not meet the condition"
  }
}
