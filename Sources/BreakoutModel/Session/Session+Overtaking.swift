/// Another seat did something about the same matter before an act reached the record, and whoever asked for
/// the act could not have seen it. The act is not done: what was meant by it may no longer hold.
public struct Overtaken: Error, Equatable, Sendable {
  public let by: Event

  public init(by event: Event) {
    self.by = event
  }
}

extension Session {
  /// Which of the newest events of other seats an act collides with, if it does: the first that changed
  /// something which the act would change too.
  ///
  /// - Parameters:
  ///   - changes: what the intent means now, with the events applied.
  ///   - events: what the one who asks has not seen, oldest first.
  ///   - isLate: whether the act has waited: "the newest note" may be another one by now.
  public func overtaking(
    _ intent: Intent, _ changes: [Change], by events: [Event], at now: Timestamp,
    isLate: Bool = false
  ) -> Event? {
    guard !events.isEmpty, !intent.joins || isLate && intent.meansTheNewest else { return nil }
    let patches = changes.flatMap { fold($0, at: max(now, lastAt), after: lastAt) }
    var keys = Set(patches.map(\.key))
    // What is put to the room is put in words that somebody has read.
    for one in patches.compactMap(Decision.value(in:)) {
      if let id = one.subject.recommendation { keys.insert(Recommendation.key(id)) }
    }
    // Somebody who asked for the floor meanwhile takes nothing from those who had asked before.
    if case .floor(.arrange) = intent {} else { keys.remove(Slots.Waiting.key) }
    return events.first { event in
      guard let place = log.place(of: event.change.target ?? event.act) else { return false }
      return log.patches[log.range(of: place)].contains { keys.contains($0.key) }
    }
  }
}

extension Change {
  /// The act that undo or redo is about.
  fileprivate var target: Int? {
    switch self {
    case .undone(let act), .redone(let act): act
    default: nil
    }
  }
}

extension Intent {
  /// Whether it is about whatever is newest.
  fileprivate var meansTheNewest: Bool {
    switch self {
    case .note(.extend(nil, _)), .note(.substitute): true
    default: false
    }
  }
}
