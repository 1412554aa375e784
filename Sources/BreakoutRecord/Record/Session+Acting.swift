import BreakoutModel

extension Session {
  /// The events by which an intent becomes part of a record that stands as this session does.
  ///
  /// - Parameter unseen: what whoever asked has not seen, oldest first.
  /// - Throws: a `Refusal`, or an `Overtaken`.
  public func events(
    of intent: Intent, at now: Timestamp, by seat: Seat, unseen: [Event]
  ) throws -> [Event] {
    let changes = try decide(intent, at: now, by: seat)
    if let other = overtaking(intent, changes, by: unseen, at: now) { throw Overtaken(by: other) }
    return events(changes, at: now, by: seat)
  }

  /// The same of an act that has waited.
  ///
  /// - Parameter since: the events behind the newest that its author had seen, oldest first.
  public func events(of act: WaitingAct, since: [Event]) throws -> [Event] {
    let changes = try decide(act.intent, at: act.at, by: act.seat)
    let others = since.filter { $0.seat != act.seat }
    let other = overtaking(act.intent, changes, by: others, at: act.at, isLate: true)
    if let other { throw Overtaken(by: other) }
    return events(changes, at: act.at, by: act.seat)
  }
}

/// An act that would not be read back as it was written. It is not saved.
public struct NotReadBack: Error, Equatable {
  public let event: EventName

  public init(event: EventName) {
    self.event = event
  }
}

extension EventRow {
  /// The rows of new events at the end of a record.
  ///
  /// - Throws: `NotReadBack` where a row would not say what it should: a record with it could never be read again.
  public static func rows(of events: [Event], after head: ChainHead) throws -> [EventRow] {
    let coding = ChangeCoding()
    var head = head
    return try events.map { event in
      let row = EventRow(event, payload: try coding.payload(event.change), after: head)
      guard case .event(let back) = row.reading(by: coding), back == event,
        try coding.payload(back.change) == row.payload
      else { throw NotReadBack(event: row.name) }
      head = ChainHead(seq: row.seq, hash: row.hash)
      return row
    }
  }
}
