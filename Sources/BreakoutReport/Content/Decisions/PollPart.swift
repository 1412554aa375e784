import BreakoutModel

/// A poll in full: question, method, what the room said, with legend and rule. It adopts nothing.
struct PollPart {
  /// Before the result.
  let fields: [Field]
  /// After it.
  let tables: [Block]

  init(_ poll: Poll, in record: SessionRecord, _ attribution: Attribution) {
    var fields = [Field("Method", poll.method.name)]
    if let target = poll.settings.target {
      fields.append(Field("Aim, set before", "\(target.rawValue) agreement"))
    }
    guard let count = poll.count, let result = Self.result(of: poll) else {
      if !poll.options.isEmpty {
        fields.append(Field("Options", poll.options.joined(separator: "; ")))
      }
      self.fields = fields
      tables = []
      return
    }
    let present = poll.electorate.map { " of \($0.present) present" } ?? ""
    fields.append(Field("Took part", "\(count.voters)\(present)"))
    self.fields = fields + Self.priorities(poll, record)
    let ranks = result.bars.contains { !$0.rank.isEmpty }
    let head = poll.method.isScale ? "Step" : "Option"
    let bars = result.bars.map { (ranks ? [$0.rank] : []) + [$0.label, $0.text] }
    tables =
      [Block].table(
        words: ranks ? ["Rank", head] : [head], numbers: ["Result"], bars,
        chart: Self.chart(result))
      + .bullets(result.notes.map { Paragraph($0) })
      + PairwisePart(poll, result).blocks
      + Self.groups(poll, result, attribution)
  }

  /// What the poll says in one line, without the bars.
  static func headline(of poll: Poll, isOpen: Bool) -> String {
    // While it is open nothing of it is told: who has not answered yet must not follow the others.
    if isOpen { return "Poll still open" }
    guard poll.count != nil else { return "Poll called off without a count" }
    guard let result = result(of: poll) else {
      return "No valid result: the count on record does not fit the poll"
    }
    return "INDICATIVE, \(poll.method.name): \(result.headline); adopts nothing"
  }

  private static func chart(_ result: PollResult) -> Chart? {
    Chart(
      title: "Result of the poll", series: ["Result"], .beside,
      bars: result.bars.map { ($0.label, [Double($0.value)]) },
      full: result.bars.map { Double($0.of) }.max())
  }

  /// `nil` while nothing is counted, and for a count that no poll can have, from a damaged record.
  static func result(of poll: Poll) -> PollResult? {
    poll.count.flatMap { try? PollResult(poll, count: $0) }
  }

  /// For a vote on priorities, what follows from it, and whether the session has it so.
  private static func priorities(_ poll: Poll, _ record: SessionRecord) -> [Field] {
    guard let ranked = poll.priorities else { return [] }
    let order = ranked.map(\.point)
    let isWalked = record.session.order.filter(order.contains) == order
    let isWeighed = ranked.allSatisfy {
      record.session.points[$0.point]?.priority == $0.priority
    }
    let weights = ranked.map { "\($0.point.number) \($0.priority.rawValue)" }
    func field(_ label: String, _ words: [String], _ isApplied: Bool) -> Field {
      let state = isApplied ? "; the session has it so" : "; the session has it otherwise"
      return Field(label, words.joined(separator: ", ") + state)
    }
    return [
      field("Order of the points by it", order.map { "\($0.number)" }, isWalked),
      field("Priorities by it", weights, isWeighed),
    ]
  }

  /// Who took part and what they gave, by constituency; empty where nothing can be told apart.
  static func groups(of result: PollResult, _ attribution: Attribution) -> [GroupNumbers] {
    let known = result.groups.map {
      GroupNumbers(
        name: $0.name.map(attribution.told) ?? "not recorded", size: $0.voters,
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
        words: ["Constituency"], numbers: ["Took part"] + poll.labels,
        groups.map { group in
          [group.name, "\(group.size)"] + group.numbers.map { "\($0)" }
        })
  }
}

extension PollMethod {
  /// In the words of the room.
  var name: String {
    switch self {
    case .fistToFive: "fist to five"
    case .gradients: "scale of agreement"
    case .dots: "dots"
    case .approval: "approval"
    case .score: "scores"
    case .ranked: "ranking"
    }
  }
}
