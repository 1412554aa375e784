import BreakoutModel
import BreakoutWords

/// A poll in full: question, method, what the room said, with legend and rule. It adopts nothing.
struct PollPart {
  /// Before the result.
  let fields: [Field]
  /// After it.
  let tables: [Block]

  init(_ poll: Poll, in record: ReportedSession, _ attribution: Attribution) {
    var fields = [Field(words.report.method, poll.method.name)]
    if let target = poll.settings.target {
      fields.append(Field(words.report.aim, words.report.aim(target)))
    }
    guard let count = poll.count, let result = Self.result(of: poll) else {
      if !poll.options.isEmpty {
        fields.append(Field(words.report.options, words.lists.clauses(poll.options)))
      }
      self.fields = fields
      tables = []
      return
    }
    let voters =
      poll.electorate.map { words.report.ofPresent(count.voters, $0.present) }
      ?? "\(count.voters)"
    fields.append(Field(words.report.tookPart, voters))
    self.fields = fields + Self.priorities(poll, record)
    let ranks = result.bars.contains { !$0.rank.isEmpty }
    let head = poll.method.isScale ? words.report.step : words.report.option
    let bars = result.bars.map { (ranks ? [$0.rank] : []) + [$0.label, $0.text] }
    tables =
      [Block].table(
        words: ranks ? [words.report.rank, head] : [head], numbers: [words.report.result], bars,
        chart: Self.chart(result))
      + .bullets(result.notes.map { Paragraph($0) })
      + PairwisePart(poll, result).blocks
      + Self.groups(poll, result, attribution)
  }

  /// What the poll says in one line, without the bars.
  static func headline(of poll: Poll, isOpen: Bool) -> String {
    // While it is open nothing of it is told: who has not answered yet must not follow the others.
    if isOpen { return words.report.pollStillOpen }
    guard poll.count != nil else { return words.report.pollCalledOff }
    guard let result = result(of: poll) else {
      return words.report.invalidPoll
    }
    return words.report.indicative(poll.method.name, result.headline)
  }

  private static func chart(_ result: PollResult) -> Chart? {
    Chart(
      title: words.report.resultOfPoll, series: [words.report.result], .beside,
      bars: result.bars.map { ($0.label, [Double($0.value)]) },
      full: result.bars.map { Double($0.of) }.max())
  }

  /// `nil` while nothing is counted, and for a count that no poll can have, from a damaged record.
  static func result(of poll: Poll) -> PollResult? {
    poll.count.flatMap { try? PollResult(poll, count: $0) }
  }

  /// For a vote on priorities, what follows from it, and whether the session has it so.
  private static func priorities(_ poll: Poll, _ record: ReportedSession) -> [Field] {
    guard let ranked = poll.priorities else { return [] }
    let order = ranked.map(\.point)
    let isWalked = record.session.order.filter(order.contains) == order
    let isWeighed = ranked.allSatisfy {
      record.session.points[$0.point]?.priority == $0.priority
    }
    let weights = ranked.map { words.report.priority($0.point.number, $0.priority) }
    func field(_ label: String, _ order: [String], _ isApplied: Bool) -> Field {
      let order = words.lists.row(order)
      return Field(
        label, isApplied ? words.report.applied(order) : words.report.notApplied(order))
    }
    return [
      field(words.report.orderOfPoints, order.map { "\($0.number)" }, isWalked),
      field(words.report.prioritiesOfPoints, weights, isWeighed),
    ]
  }

  /// Who took part and what they gave, by constituency; empty where nothing can be told apart.
  static func groups(of result: PollResult, _ attribution: Attribution) -> [GroupNumbers] {
    let known = result.groups.map {
      GroupNumbers(
        name: $0.name.map(attribution.told) ?? words.report.notRecorded, size: $0.voters,
        numbers: $0.totals)
    }
    let groups = known.joinedByName.allowed(by: attribution)
    return groups.count > 1 ? groups : []
  }

  private static func groups(
    _ poll: Poll, _ result: PollResult, _ attribution: Attribution
  ) -> [Block] {
    let groups = groups(of: result, attribution)
    return groups.isEmpty
      ? []
      : .table(
        words: [words.report.constituency], numbers: [words.report.tookPart] + poll.labels,
        groups.map { group in
          [group.name, "\(group.size)"] + group.numbers.map { "\($0)" }
        })
  }
}
