/// What becomes of the clock of a speech or a point that had ended, when the end is taken back.
///
/// A mistake that is noticed at once was none of the speaker's: "undo next speaker" gives back the running clock
/// including the seconds since (product rule F1). After more than a minute it is no slip of a finger: whoever
/// gets the floor or the point again goes on where the clock stood, and nobody is charged for the time between.
/// A break that is taken back was none, however long it took.
extension Session {
  /// Within which a mistake counts as noticed at once.
  public static let mistakeLimit = Milliseconds.seconds(60)

  /// - Parameters:
  ///   - old: what stood there before.
  ///   - since: from when the clock has stood.
  mutating func clockGoesOn(
    _ key: SlotKey, from old: Patch, since: Timestamp, at now: Timestamp
  ) {
    guard now - since > Self.mistakeLimit else { return }
    let patch = patch(at: key)
    if let point = Point.value(in: patch), Point.value(in: old)?.status != .open {
      goOn(point, \.spans, since: since, at: now)
    }
    if let speech = Intervention.value(in: patch),
      Intervention.value(in: old)?.state != .onFloor
    {
      goOn(speech, \.spans, since: since, at: now)
    }
  }

  private mutating func goOn<Value: SlotHolding>(
    _ value: Value, _ spans: WritableKeyPath<Value, [Span]>, since: Timestamp, at now: Timestamp
  ) {
    guard value[keyPath: spans].isRunning else { return }
    var value = value
    value[keyPath: spans].stop(at: since)
    value[keyPath: spans].append(Span(start: now))
    _ = exchange(.present(value))
  }
}

extension SlotKey {
  /// Whether it is a speech or a point.
  var hasClock: Bool { kind == Intervention.kind || kind == Point.kind }
}
