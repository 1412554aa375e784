import BreakoutModel

/// By which rules the document came about, as far as they were used.
struct MethodNote {
  let blocks: [Block]

  init(_ record: SessionRecord) {
    guard record.session.started != nil else {
      blocks = []
      return
    }
    let sentences =
      Self.practice(record) + Self.consensus(record) + Self.votes(record) + Self.support(record)
      + Self.attribution(record)
    blocks = .section(2, "Method note", .bullets(sentences.map { Paragraph($0) }))
  }

  private static func practice(_ record: SessionRecord) -> [String] {
    var sentences = ["Decisions are taken by: \(record.session.header.decision)."]
    let isCounted = record.decisions.contains {
      if case .vote(let vote) = $0.proceeding { !vote.rule.isIndicative } else { false }
    }
    if isCounted, let words = record.session.practice.notApplied {
      sentences.append(
        "“\(words)” was not tested by the counts on record; each vote names the rule by which it"
          + " was decided.")
    }
    return sentences
  }

  private static func consensus(_ record: SessionRecord) -> [String] {
    let isUsed = record.decisions.contains {
      if case .consensus = $0.proceeding { true } else { false }
    }
    guard isUsed else { return [] }
    return [
      "“Adopted by consensus” means that the moderator asked the room for objections and none"
        + " stood. Reservations do not block; they are printed."
    ]
  }

  private static func votes(_ record: SessionRecord) -> [String] {
    let votes = record.decisions.compactMap { decision -> Vote? in
      if case .vote(let vote) = decision.proceeding { vote } else { nil }
    }
    guard !votes.isEmpty else { return [] }
    var rules: [VoteRule] = []
    for vote in votes where !rules.contains(vote.rule) { rules.append(vote.rule) }
    var sentences = rules.map { rule in
      rule.isIndicative
        ? "An indicative vote takes the temperature of the room: it adopts nothing."
        : "Rule “\(rule.words)”: \(rule.base.meaning)."
    }
    if votes.contains(where: { $0.verdict?.isUnanimous == true }) {
      sentences.append(
        "A vote without a vote against is called a unanimous vote; it is not consensus.")
    }
    return sentences
  }

  /// The words of support that this document uses, with what they mean.
  private static func support(_ record: SessionRecord) -> [String] {
    let decided = record.recommendations.compactMap { $0.standingDecision(in: record) }
    let used = Set(
      decided.compactMap { decision -> SupportWords? in
        guard case .vote(let vote) = decision.proceeding else { return nil }
        return vote.tally.flatMap { SupportWords($0) }
      })
    let meanings = SupportWords.allCases.filter(used.contains)
      .map { "“\($0.words)”: \($0.meaning)" }
    guard !meanings.isEmpty else { return [] }
    let list = meanings.joined(separator: "; ")
    return ["Words of support, by the share of yes among the yes and no votes: \(list)."]
  }

  private static func attribution(_ record: SessionRecord) -> [String] {
    var sentences = ["Attribution: \(record.attribution.sentence)."]
    if record.attribution.regime != .attributed {
      sentences.append("The texts are as the rapporteur wrote them; names in them are not removed.")
    }
    return sentences + ["Times are those of the room (\(record.clock.zone))."]
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
