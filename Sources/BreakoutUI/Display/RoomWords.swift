import BreakoutModel

/// The room's screen in words.
extension RoomView {
  /// What goes on in the session.
  var state: String {
    if session.closed != nil { return "The session is closed." }
    if let pause = session.currentBreak {
      let start = ClockText.timeOfDay(pause.span.start, session.header)
      return "Break since \(start)" + (pause.reason.isEmpty ? "" : ": \(pause.reason)")
    }
    if let point = session.current {
      let place = session.order.firstIndex(of: point.id).map { $0 + 1 } ?? point.id.number
      return "\(place)/\(session.order.count)  \(point.title)"
    }
    if session.started == nil { return "The session has not begun." }
    return session.nextPoint == nil ? "All points are done." : "No point is open."
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

  /// The state of the list, then the next ones as proposed.
  var floor: [String] {
    guard session.closed == nil, session.started != nil else { return [] }
    let waiting = session.floor.list.count
    let state = session.floor.rules.isListOpen ? "Speakers' list open" : "Speakers' list closed"
    let count = waiting == 0 ? "nobody waits" : "\(waiting) waiting"
    guard waiting > 0 else { return ["\(state) · \(count)"] }
    let next = FairProposal(session).order.prefix(3).compactMap {
      session.floor.interventions[$0.id]
    }
    return ["\(state) · \(count) · next:"]
      + next.enumerated().map { "\($0.offset + 1)  \(names.name(of: $0.element))" }
  }

  /// When the session would end, and when it has to.
  var end: String {
    guard session.closed == nil, let hardStop = session.hardStop else { return "" }
    let stop = "ends by \(ClockText.timeOfDay(hardStop, session.header))"
    // In a break nothing on the screen moves.
    guard session.currentBreak == nil, let point = session.current,
      let forecast = Forecast(session, at: now)
    else { return stop }
    // Nothing changes between two seconds of the point's clock.
    let moment = Timestamp(
      milliseconds: now.milliseconds - point.elapsed(at: now).count % 1000)
    let settled = Forecast(session, at: moment) ?? forecast
    let projected = ClockText.timeOfDay(settled.projectedEnd, session.header)
    return "\(ClockText.timeOfDay(moment, session.header)) now · \(stop) · projected \(projected), "
      + settled.driftText
  }
}
