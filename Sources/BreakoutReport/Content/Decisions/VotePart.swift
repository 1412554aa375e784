import BreakoutModel

/// A vote in full: by which rule, who was there, what was counted, what it means.
struct VotePart {
  /// Before the result.
  let fields: [Field]
  /// After it: the constituencies and the roll call.
  let tables: [Block]

  init(_ vote: Vote, in record: SessionRecord, _ attribution: Attribution) {
    let words = VoteWords(vote, attribution)
    var fields = [
      Field("Rule", Self.rule(vote, record.practice)), Field("Method", Self.method(vote)),
    ]
    fields.append(Field("Present", vote.electorate.words(attribution)))
    if let closing = vote.closing, closing != vote.electorate {
      let merged = vote.electorate.merged(by: attribution)
      fields.append(Field("Present at the end", closing.words(attribution, merging: merged)))
    }
    guard let words else {
      if let tally = vote.tally {
        fields.append(Field("Count", "\(tally.yes) yes, \(tally.no) no, \(tally.abstain) abst."))
      }
      if let waiver = vote.quorumWaiver { fields.append(Field("Quorum", "waived: \(waiver)")) }
      self.fields = fields
      tables = []
      return
    }
    fields.append(Field("Count", words.figures))
    if let tellers = Self.tellers(vote) { fields.append(Field("Tellers", tellers)) }
    if let quorum = words.quorum { fields.append(Field("Quorum", quorum)) }
    self.fields = fields + Self.test(words)
    tables = LensPart(words).blocks + RollCallPart(vote, in: record, attribution).blocks
  }

  /// A rule that is not the session's own was chosen for this vote, and says so.
  private static func rule(_ vote: Vote, _ practice: DecisionPractice) -> String {
    guard vote.rule != practice.rule, !vote.rule.isIndicative else { return vote.rule.words }
    return "\(vote.rule.words); chosen for this vote, the session's being \(practice.rule.words)"
  }

  private static func method(_ vote: Vote) -> String {
    guard vote.isCutShort == true else { return vote.method.name }
    return "\(vote.method.name); counting stopped once the result was no longer in doubt"
  }

  private static func tellers(_ vote: Vote) -> String? {
    guard let tellers = vote.tellers, tellers.count > 1 else { return nil }
    let figures = tellers.map(\.plainFigures)
    return Set(figures).count == 1
      ? "\(tellers.count), each counted \(figures[0])" : figures.joined(separator: " and ")
  }

  private static func test(_ words: VoteWords) -> [Field] {
    let (vote, verdict) = (words.vote, words.verdict)
    guard vote.isCutShort != true else { return [] }
    switch verdict.outcome {
    case .adopted, .notAdopted, .tie: break
    case .noDecision, .noQuorum, .supported, .notSupported, .evenlyDivided: return []
    }
    guard vote.rule.hasOverallTest else { return [Field("Test", words.margin)] }
    let needed = Field("Needed", "\(verdict.needed) yes of \(verdict.base); \(words.margin)")
    if let percent = verdict.percent {
      return [needed, Field("Share of yes", "\(percent) of \(vote.rule.base.name)")]
    }
    return [needed, Field("Test", verdict.integerTest)]
  }
}
