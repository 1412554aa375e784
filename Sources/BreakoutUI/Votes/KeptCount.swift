import BreakoutModel
import BreakoutWords

/// Figures of the vote that is open, as they are kept over a crash. They name its decision, so that they never get
/// into another one.
struct KeptCount: Equatable, Sendable, Codable {
  let decision: DecisionID
  let way: CountForm.Way
  let focus: Int
  /// What is counted: constituencies by their names, the room and tellers in their order.
  let series: [Series]

  struct Series: Equatable, Sendable, Codable {
    let name: String
    let figures: [String]
  }
}

extension Cockpit {
  /// The figures that were typed for the open vote.
  var keptCount: KeptCount? {
    let form: VoteForm? = if case .vote(let form) = workPanel { form } else { unfinished.vote }
    guard let open = session.openDecision, case .counting(let count) = form?.stage,
      count.purpose == .open(open), !count.isEmpty || count.way != .whole
    else { return nil }
    return KeptCount(
      decision: open, way: count.way, focus: count.focus,
      series: zip(count.series, count.cells).map { name, cells in
        KeptCount.Series(name: name, figures: cells.map(\.text))
      })
  }

  /// - Returns: where they are now, to follow "in"; `nil` where the vote is not open any more.
  mutating func restore(_ kept: KeptCount) -> String? {
    guard let decision = session.decisionUnderWay, decision.id == kept.decision,
      case .vote(let vote) = decision.proceeding, vote.roll == nil
    else { return nil }
    var count = CountForm(.open(decision.id), vote, way: kept.way)
    count.restore(kept.series)
    if (0...max(0, count.last)).contains(kept.focus) { count.focus = kept.focus }
    var form = VoteForm(open: decision, vote)
    form.stage = .counting(count)
    unfinished.vote = form
    return count.isEmpty ? nil : words.shell.theCount
  }
}

extension CountForm {
  /// Takes kept figures; a series that is not counted any more is left out.
  fileprivate mutating func restore(_ kept: [KeptCount.Series]) {
    for (number, one) in kept.enumerated() {
      let found = way == .groups ? series.firstIndex(of: one.name) : number
      guard let place = found, series.indices.contains(place) else { continue }
      for (column, text) in one.figures.prefix(answers.count).enumerated() where text.isFigure {
        cells[place][column].setText(text)
      }
    }
  }
}

extension String {
  /// Whether it can have been typed as a number of people.
  var isFigure: Bool {
    utf8.count <= 9 && utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
