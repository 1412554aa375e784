extension RuleReader {
  /// All that was read, put together.
  var reading: RuleReading {
    var reader = self
    reader.settleAbstentions()
    if isIndicative {
      return RuleReading(
        rule: .indicative, seeksConsensus: seeksConsensus, method: method, unread: reader.problems,
        remarks: remarks)
    }
    var limit = reader.overall
    if let said = limit, said.share.isHalf, (said.base ?? .cast) == .cast, !said.isStrict {
      limit = RuleLimit(share: .half, isStrict: true, base: said.base)
      reader.remarks.append(.halfIsMoreThanHalf)
    }
    if let said = limit, said.share.isHalf, said.isStrict { limit?.share = .half }
    var rule: VoteRule?
    if hasVote {
      let said = VoteRule(
        base: limit?.base ?? .cast, share: limit?.share ?? .zero,
        isStrict: limit?.isStrict ?? false,
        negativeLimit: negativeLimit, groups: groups, quorum: quorum,
        conditions: conditions.isEmpty ? nil : conditions, counts: counts.isEmpty ? nil : counts)
      if !said.asksForMajority { reader.remarks.append(.minorityCarries) }
      rule = said
    } else if quorum != nil, problems.isEmpty {
      reader.problems.append(
        RuleReading.Unread(
          problem: RuleProblem(offset: 0, .quorumWithoutRule), words: source.written.trimmed))
    }
    return RuleReading(
      rule: rule, seeksConsensus: seeksConsensus, method: method, unread: reader.problems,
      remarks: reader.remarks)
  }

  private mutating func settleAbstentions() {
    guard let abstentions else { return }
    if abstentions == .against, !hasVote, problems.isEmpty {
      problems.append(
        RuleReading.Unread(
          problem: RuleProblem(offset: 0, .abstentionsWithoutRule), words: source.written.trimmed))
      return
    }
    let base = overall?.base ?? .cast
    switch (abstentions, base) {
    case (.against, .cast) where overall != nil: overall?.base = .castAndAbstentions
    case (.against, .present), (.against, .entitled), (.against, .castAndAbstentions),
      (.ignored, .cast):
      break
    case (.against, .cast), (.ignored, .castAndAbstentions), (.ignored, .present),
      (.ignored, .entitled):
      problems.append(
        RuleReading.Unread(
          problem: RuleProblem(offset: 0, .saidTwice(.abstentions)),
          words: source.written.trimmed))
    }
  }
}
