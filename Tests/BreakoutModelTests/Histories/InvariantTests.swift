import Testing

@testable import BreakoutModel

/// What is true of a session at any moment, whatever happened.
@Suite struct InvariantTests {
  @Test(arguments: ReplayTests.seeds) func theSessionIsSound(seed: UInt64) throws {
    for state in RandomHistory(seed: seed, acts: 400).states {
      let faults = state.faults
      try #require(faults.isEmpty, "after event \(state.lastSeq)")
    }
  }

  @Test(arguments: ReplayTests.seeds) func numbersAreNotGivenOutTwice(seed: UInt64) {
    let history = RandomHistory(seed: seed, acts: 400)
    for (event, before) in zip(history.events.dropFirst(), history.states) {
      switch event.change {
      case .recommendationAdded(let id, _, _, _, _, _): #expect(before.recommendations[id] == nil)
      case .noteAdded(let note): #expect(before.notes[note.id] == nil)
      case .pointAdded(let point, _): #expect(before.points[point.id] == nil)
      case .decisionOpened(let decision): #expect(before.decisions[decision.id] == nil)
      default: break
      }
    }
  }

  @Test(arguments: ReplayTests.seeds) func adoptionNeedsADecision(seed: UInt64) throws {
    for state in RandomHistory(seed: seed, acts: 400).states {
      for one in state.recommendations.values where one.status.isDecided {
        try #require(
          state.decisions(on: one.id).contains { $0.status == one.status && !$0.isOpen },
          "\(one.id) after event \(state.lastSeq)")
      }
    }
  }
}

extension Session {
  /// What is wrong with it, in words.
  var faults: [String] {
    var faults: [String] = []
    let open = points.values.filter { $0.status == .open }.map(\.id)
    if open != openPoint.map({ [$0] }) ?? [] { faults.append("open points \(open)") }
    if order.count != Set(order).count || Set(order) != Set(points.values.map(\.id)) {
      faults.append("order \(order)")
    }
    if zip(points.values, 1...).contains(where: { $0.id.number != $1 }) {
      faults.append("point ids")
    }
    if recommendations.contains(where: { $0 != $1.id || points[$0.point] == nil }) {
      faults.append("recommendation ids")
    }
    let running = decisions.values.filter(\.isOpen).map(\.id)
    if running != openDecision.map({ [$0] }) ?? [] { faults.append("open decisions \(running)") }
    faults += spanFaults + floorFaults
    var rebuilt = self
    rebuilt.reindex()
    if rebuilt != self { faults.append("index") }
    return faults
  }

  /// Nobody is in two places, and nobody speaks while somebody else does or in a break.
  private var floorFaults: [String] {
    var faults: [String] = []
    let all = floor.interventions.values
    let waiting = all.filter { $0.state == .waiting }.map(\.id)
    if Set(waiting) != Set(floor.list) || floor.list.count != Set(floor.list).count {
      faults.append("list \(floor.list), waiting \(Array(waiting))")
    }
    let speaking = all.filter { $0.state == .onFloor }.map(\.id)
    if Set(speaking) != Set(floor.speaking) || speaking.count != floor.speaking.count {
      faults.append("on the floor \(floor.speaking), speaking \(Array(speaking))")
    }
    for one in all where one.isRunning && one.id != floor.speaking.last {
      faults.append("\(one.id) runs")
    }
    if currentBreak != nil, all.contains(where: \.isRunning) {
      faults.append("a speech in a break")
    }
    if currentBreak != nil, current?.spans.last?.end == nil, current != nil {
      faults.append("a point's clock in a break")
    }
    let spans = all.flatMap { one in one.spans.map { (one.id, $0) } }
      .sorted { ($0.1.start, $0.1.end ?? .future) < ($1.1.start, $1.1.end ?? .future) }
    for (earlier, later) in zip(spans, spans.dropFirst())
    where (earlier.1.end ?? .future) > later.1.start {
      faults.append("speeches \(earlier.0) and \(later.0) overlap")
    }
    let charged = all.reduce(Milliseconds.zero) { $0 + $1.spoken(at: lastAt) }
    let active = spans.reduce(Milliseconds.zero) { sum, span in
      sum + (max(span.1.end ?? lastAt, span.1.start) - span.1.start)
    }
    if charged != active { faults.append("time spoken \(charged), intervals \(active)") }
    // Now and later, when points are over and time gets short.
    for minutes in [0, 7, 40] {
      faults += forecastFaults(at: lastAt + .minutes(minutes))
    }
    return faults
  }

  /// All that is left is given to somebody, to the last half minute, or the forecast says that it does not
  /// fit.
  private func forecastFaults(at now: Timestamp) -> [String] {
    guard let forecast = Forecast(self, at: now), !forecast.shares.isEmpty else { return [] }
    let sum = forecast.shares.reduce(Milliseconds.zero) { $0 + $1.share }
    let unit = AgendaPlan.unit.count
    let whole = Milliseconds(min(max(0, forecast.left.count), 86_400_000) / unit * unit)
    let fits = forecast.pace != .cannotFit
    if fits ? sum != whole : sum < whole || forecast.left >= .zero && sum == whole {
      return ["forecast \(sum) of \(forecast.left), \(forecast.pace)"]
    }
    return []
  }

  private var spanFaults: [String] {
    let spans = points.values.flatMap { point in point.spans.map { (point.id, $0) } }
      .sorted { ($0.1.start, $0.1.end ?? .future) < ($1.1.start, $1.1.end ?? .future) }
    var faults: [String] = []
    for (earlier, later) in zip(spans, spans.dropFirst())
    where (earlier.1.end ?? .future) > later.1.start {
      faults.append("spans of \(earlier.0) and \(later.0) overlap")
    }
    for (id, span) in spans where (span.end == nil) && openPoint != id {
      faults.append("\(id) runs")
    }
    return faults
  }
}

extension Timestamp {
  fileprivate static let future = Timestamp(milliseconds: .max)
}
