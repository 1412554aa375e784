import BreakoutModel
import BreakoutWords

/// The result by constituency: a table, and what the room is like as one of constituencies (product
/// rule F11).
struct LensPart {
  let blocks: [Block]

  init(_ vote: VoteWords) {
    guard let lens = vote.lens else {
      blocks = []
      return
    }
    let hasBlocks = lens.tally.block != nil
    let condition = vote.vote.rule.groups
    let rows = lens.rows.map { row in
      [
        row.called, "\(row.present)", "\(row.yes)", "\(row.no)", "\(row.abstain)",
        row.percent ?? "–",
      ] + (condition == nil ? [] : [Self.isMet(row, vote.verdict)])
    }
    // A rounded share that would seem to contradict the verdict is not printed there either.
    let isMisleading = vote.vote.rule.base == .cast && vote.verdict.percent == nil
    let report = words.report
    let overall = isMisleading ? nil : lens.overall
    let all = [
      report.all, "\(lens.rows.reduce(0) { $0 + $1.present })", "\(lens.tally.yes)",
      "\(lens.tally.against)", "\(lens.tally.abstain)", overall ?? "–",
    ]
    let table = [Block].table(
      words: [report.constituency],
      numbers: [
        report.present, report.yes, hasBlocks ? report.noOrBlock : report.no, report.abstained,
        report.percentYes,
      ] + (condition.map { [$0.isMajority ? report.majority : report.conditionMet] } ?? []),
      rows + [condition == nil ? all : all + [""]], chart: Self.chart(lens))
    var indicators: [String] = []
    if let overall { indicators.append(report.overall(overall)) }
    if let equal = lens.equalWeight { indicators.append(report.equalWeight(equal)) }
    if let index = lens.crossGroupIndex { indicators.append(words.votes.crossGroupIndex(index)) }
    if let lowest = lens.lowest, lowest.no > 0, let percent = lowest.percent {
      indicators.append(report.lowest(percent, lowest.called))
    }
    blocks =
      table
      + [
        .fields([
          Field(report.sharesOfYes, words.lists.clauses(indicators)),
          vote.isSupport
            ? Field(report.support, lens.sentence)
            : Field(report.byConstituency, words.votes.division(lens)),
        ])
      ]
  }

  private static func chart(_ lens: ConstituencyLens) -> Chart? {
    let report = words.report
    let no = lens.tally.block != nil ? report.noOrBlock : report.no
    return Chart(
      title: report.votesByConstituency, series: [report.yes, no, report.abstentions], .stacked,
      bars: lens.rows.map { ($0.called, [Double($0.yes), Double($0.no), Double($0.abstain)]) })
  }

  /// Whether a constituency meets what the rule asks of each; small ones that are counted together all do, or
  /// there would be no lens.
  private static func isMet(_ row: ConstituencyLens.Row, _ verdict: Verdict) -> String {
    switch verdict.groups.first(where: { $0.name == row.name })?.state {
    case .notMet: words.report.isNotMet
    case .tie: words.report.isTie
    case .noView, .excused, .absent: words.report.hasNoView
    case .met: words.report.isMet
    case nil: row.yes + row.no == 0 ? words.report.hasNoView : words.report.isMet
    }
  }
}
