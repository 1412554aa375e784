/// The clock of one speech at a moment, as every screen shows it (product rule F5). The same thresholds hold
/// for everybody.
public struct SpeechClock: Equatable, Sendable {
  public let spoken: Milliseconds
  /// `nil` for who has no limit.
  public let limit: Milliseconds?
  public let isRunning: Bool

  /// From so much time before its end on, a speech is about to end.
  public static let warning = Milliseconds.seconds(30)
  /// Only who speaks longer than this beyond the limit is recorded as having gone over it.
  public static let grace = Milliseconds.seconds(15)

  /// Where a speech stands.
  public enum State: CaseIterable, Sendable {
    case inTime
    /// In the last 30 seconds.
    case ending
    /// Beyond the limit; counts up.
    case over
  }

  public init(_ one: Intervention, at now: Timestamp) {
    spoken = one.spoken(at: now)
    limit = one.limit
    isRunning = one.isRunning
  }

  public var state: State {
    guard let left else { return .inTime }
    return left <= .zero ? .over : left <= Self.warning ? .ending : .inTime
  }

  /// What is left of the limit; negative beyond it, `nil` without one.
  public var left: Milliseconds? { limit.map { $0 - spoken } }
}

extension Intervention {
  /// How far a speech went over its limit; zero within the grace of 15 seconds.
  public func overtime(at now: Timestamp) -> Milliseconds {
    guard let limit else { return .zero }
    let over = spoken(at: now) - limit
    return over > SpeechClock.grace ? over : .zero
  }
}
