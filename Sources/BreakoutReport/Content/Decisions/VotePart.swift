import BreakoutModel
import BreakoutWords

/// A vote in full: by which rule, who was there, what was counted, what it means.
struct VotePart {
  /// Before the result.
  let fields: [Field]
  /// After it: the constituencies and the roll call.
  let tables: [Block]

  init(_ vote: Vote, in record: ReportedSession, _ attribution: Attribution) {
    let told = VoteWords(vote, attribution)
    let report = words.report
    var fields = [
      Field(report.rule, Self.rule(vote, record.practice)),
      Field(report.method, Self.method(vote)),
    ]
    fields.append(Field(report.present, vote.electorate.words(attribution)))
    if let closing = vote.closing, closing != vote.electorate {
      let merged = vote.electorate.merged(by: attribution)
      fields.append(
        Field(report.presentAtTheEnd, closing.words(attribution, merging: merged)))
    }
    guard let told else {
      if let tally = vote.tally {
        fields.append(Field(report.count, words.votes.counted(tally)))
      }
      if let waiver = vote.quorumWaiver {
        fields.append(Field(report.quorum, report.waived(waiver)))
      }
      self.fields = fields
      tables = []
      return
    }
    fields.append(Field(report.count, told.figures))
    if let tellers = Self.tellers(vote) { fields.append(Field(report.tellers, tellers)) }
    if let quorum = told.quorum { fields.append(Field(report.quorum, quorum)) }
    self.fields = fields + Self.test(told)
    tables = LensPart(told).blocks + RollCallPart(vote, in: record, attribution).blocks
  }

  /// A rule that is not the session's own was chosen for this vote, and says so.
  private static func rule(_ vote: Vote, _ practice: DecisionPractice) -> String {
    guard vote.rule != practice.rule, !vote.rule.isIndicative else { return vote.rule.words }
    return words.report.ruleOfItsOwn(vote.rule.words, practice.rule.words)
  }

  private static func method(_ vote: Vote) -> String {
    guard vote.isCutShort == true else { return vote.method.name }
    return words.report.cutShort(vote.method.name)
  }

  private static func tellers(_ vote: Vote) -> String? {
    guard let tellers = vote.tellers, tellers.count > 1 else { return nil }
    let figures = tellers.map(\.plainFigures)
    return Set(figures).count == 1
      ? words.report.tellersAgree(tellers.count, figures[0]) : words.lists.all(figures)
  }

  private static func test(_ told: VoteWords) -> [Field] {
    let (vote, verdict) = (told.vote, told.verdict)
    guard vote.isCutShort != true else { return [] }
    switch verdict.outcome {
    case .adopted, .notAdopted, .tie: break
    case .noDecision, .noQuorum, .supported, .notSupported, .evenlyDivided: return []
    }
    guard vote.rule.hasOverallTest else { return [Field(words.report.test, told.margin)] }
    let needed = Field(
      words.report.needed,
      words.report.needed(verdict.needed, of: verdict.base, told.margin))
    if let percent = verdict.percent {
      return [
        needed,
        Field(words.report.shareOfYes, words.report.share(percent, of: vote.rule.base.name)),
      ]
    }
    return [needed, Field(words.report.test, verdict.integerTest)]
  }
}
