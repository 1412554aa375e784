/// What becomes of a clock that goes on because an act is taken back, or done again.
///
/// A mistake that is noticed at once was none of the speaker's: "undo next speaker" gives back the running clock
/// including the seconds since (product rule F1). After more than a minute it is no slip of a finger: whoever
/// gets the floor or the point again goes on where the clock stood, and nobody is charged for the time between.
extension Session {
  /// Within which a mistake counts as noticed at once.
  public static let mistakeLimit = Milliseconds.seconds(60)

  /// - Parameters:
  ///   - old: what stood there before.
  ///   - since: from when the clock has stood.
  mutating func clockGoesOn(
    _ key: EntityKey, from old: Patch, since: Timestamp, at now: Timestamp
  ) {
    guard case .present(var entity) = patch(at: key), let spans = entity.spans, spans.isRunning
    else { return }
    if case .present(let before) = old, before.spans?.isRunning == true { return }
    guard now - since > Self.mistakeLimit else { return }
    var cut = spans
    cut.stop(at: since)
    entity.spans = cut + [Span(start: now)]
    _ = exchange(.present(entity))
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
