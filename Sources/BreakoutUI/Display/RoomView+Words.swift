import BreakoutModel
import BreakoutWords

/// The room's screen in words.
extension RoomView {
  /// What goes on in the session.
  var state: String {
    if session.closed != nil { return words.display.isClosed }
    if let pause = session.currentBreak {
      let start = ClockText.timeOfDay(pause.span.start, session.header)
      return pause.purpose.isEmpty
        ? words.display.breakSince(start) : words.display.breakSince(start, for: pause.purpose)
    }
    if let point = session.current {
      return "\(point.id.number)/\(session.order.count)  \(point.title)"
    }
    if session.started == nil { return words.display.notBegun }
    return session.nextPoint == nil ? words.display.allDone : words.display.noPointOpen
  }

  /// The guiding question of the open point.
  var question: String {
    guard session.closed == nil, session.currentBreak == nil, let point = session.current else {
      return ""
    }
    return point.question == point.title ? "" : point.question
  }

  /// Who has the floor; empty while nobody has.
  var speaker: String {
    guard session.closed == nil, let speaker = session.floor.speaker else { return "" }
    return names.name(of: speaker)
  }

  /// Whether the list is open, and how many wait.
  private var list: (isOpen: Bool, waiting: String)? {
    guard session.closed == nil, session.started != nil else { return nil }
    let count = session.floor.list.count
    return (
      session.floor.rules.isListOpen,
      count == 0 ? words.display.nobodyWaits : words.display.waiting(count)
    )
  }

  /// The next ones as proposed.
  private var next: [String] {
    FairProposal(session).order.prefix(3).compactMap { session.floor.interventions[$0.id] }
      .map(names.name)
  }

  /// The state of the list, then the next ones as proposed.
  var floor: [String] {
    guard let list else { return [] }
    let next = next
    let state = list.isOpen ? words.display.speakersOpen : words.display.speakersClosed
    let heading = [state, list.waiting] + (next.isEmpty ? [] : [words.display.nextBelow])
    return [heading.joined(separator: " · ")]
      + next.enumerated().map { "\($0.offset + 1)  \($0.element)" }
  }

  /// All of it in one line.
  var floorLine: String {
    guard let list else { return "" }
    let state = list.isOpen ? words.display.listOpen : words.display.listClosed
    return [next.first.map(words.display.next), list.waiting, state].compactMap { $0 }
      .joined(separator: " · ")
  }

  /// When the session would end, and when it has to: at length, then shorter.
  var end: [String] {
    guard session.closed == nil, let hardStop = session.hardStop else { return [] }
    let stop = ClockText.timeOfDay(hardStop, session.header)
    // In a break nothing on the screen moves, and without a point no clock runs.
    guard session.currentBreak == nil, let point = session.current else {
      return [words.display.hardStop(stop)]
    }
    // Nothing changes between two seconds of the point's clock.
    let moment = Timestamp(
      milliseconds: now.milliseconds - point.elapsed(at: now).count % 1000)
    guard let forecast = Forecast(session, at: moment) else {
      return [words.display.hardStop(stop)]
    }
    let end = ClockText.timeOfDay(forecast.projectedEnd, session.header)
    let wall = ClockText.timeOfDay(moment, session.header)
    let drift = forecast.driftText
    return [
      words.display.now(wall, end: end, stop: stop, drift),
      words.display.end(end, stop: stop, drift),
    ]
  }
}
