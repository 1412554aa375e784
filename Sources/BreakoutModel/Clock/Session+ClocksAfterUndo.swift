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
    _ key: EntityKey, from old: Patch, since: Timestamp, at now: Timestamp
  ) {
    guard now - since > Self.mistakeLimit, case .present(var entity) = patch(at: key),
      var spans = entity.spans, spans.isRunning, !old.isUnderWay
    else { return }
    spans.stop(at: since)
    entity.spans = spans + [Span(start: now)]
    _ = exchange(.present(entity))
  }
}

extension Patch {
  /// Whether it is a speech or a point that has begun and not ended, paused or not.
  fileprivate var isUnderWay: Bool {
    switch self {
    case .present(.intervention(let one)): one.state == .onFloor
    case .present(.point(let point)): point.status == .open
    case .present, .absent: false
    }
  }
}

extension EntityKey {
  /// Whether it is a speech or a point.
  var hasClock: Bool {
    switch self {
    case .intervention, .point: true
    default: false
    }
  }
}

extension Entity {
  /// The stretches of a speech or a point.
  fileprivate var spans: [Span]? {
    get {
      switch self {
      case .intervention(let one): one.spans
      case .point(let point): point.spans
      default: nil
      }
    }
    set {
      guard let newValue else { return }
      switch self {
      case .intervention(var one):
        one.spans = newValue
        self = .intervention(one)
      case .point(var point):
        point.spans = newValue
        self = .point(point)
      default: break
      }
    }
  }
}
