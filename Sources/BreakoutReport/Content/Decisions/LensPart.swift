import BreakoutModel

/// The result by constituency: a table, and what the room is like as one of constituencies (product
/// rule F11).
struct LensPart {
  let blocks: [Block]

  init(_ words: VoteWords) {
    guard let lens = words.lens else {
      blocks = []
      return
    }
    let hasBlocks = lens.tally.block != nil
    let condition = words.vote.rule.groups
    let rows = lens.rows.map { row in
      [
        row.name, "\(row.present)", "\(row.yes)", "\(row.no)", "\(row.abstain)",
        row.percent ?? "–",
      ] + (condition == nil ? [] : [Self.isMet(row, words.verdict)])
    }
    // A rounded share that would seem to contradict the verdict is not printed there either.
    let isMisleading = words.vote.rule.base == .cast && words.verdict.percent == nil
    let overall = isMisleading ? nil : lens.overall
    let all = [
      "All", "\(lens.rows.reduce(0) { $0 + $1.present })", "\(lens.tally.yes)",
      "\(lens.tally.against)", "\(lens.tally.abstain)", overall ?? "–",
    ]
    let table = [Block].table(
      words: ["Constituency"],
      numbers: ["Present", "Yes", hasBlocks ? "No, block" : "No", "Abst.", "% yes"]
        + (condition.map { [$0.isMajority ? "Majority" : "Condition met"] } ?? []),
      rows + [condition == nil ? all : all + [""]], chart: Self.chart(lens))
    var indicators: [String] = []
    if let overall { indicators.append("overall \(overall)") }
    if let equal = lens.equalWeight { indicators.append("equal weight \(equal)") }
    if let index = lens.crossGroupIndex { indicators.append("cross-group index \(index)") }
    if let lowest = lens.lowest, lowest.no > 0, let percent = lowest.percent {
      indicators.append("lowest \(percent) (\(lowest.name))")
    }
    blocks =
      table
      + [
        .fields([
          Field("Shares of yes", indicators.joined(separator: "; ")),
          Field(words.isSupport ? "Support" : "By constituency", lens.sentence),
        ])
      ]
  }

  private static func chart(_ lens: ConstituencyLens) -> Chart? {
    let blocks = lens.tally.block != nil
    return Chart(
      title: "Votes by constituency", series: ["Yes", blocks ? "No, block" : "No", "Abstentions"],
      .stacked,
      bars: lens.rows.map { ($0.name, [Double($0.yes), Double($0.no), Double($0.abstain)]) })
  }

  /// Whether a constituency meets what the rule asks of each; small ones that are counted together all do, or
  /// there would be no lens.
  private static func isMet(_ row: ConstituencyLens.Row, _ verdict: Verdict) -> String {
    switch verdict.groups.first(where: { $0.name == row.name })?.state {
    case .notMet: "no"
    case .tie: "tie"
    case .noView, .excused, .absent: "no view"
    case .met: "yes"
    case nil: row.yes + row.no == 0 ? "no view" : "yes"
    }
  }
}
