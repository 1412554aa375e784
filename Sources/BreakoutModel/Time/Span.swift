/// A stretch of time, half-open, that may still be running.
public struct Span: Hashable, Sendable, Codable {
  public var start: Timestamp
  /// `nil` while it runs.
  public var end: Timestamp?

  public init(start: Timestamp, end: Timestamp? = nil) {
    self.start = start
    self.end = end
  }

  /// Its length until `now`, never negative.
  public func length(until now: Timestamp) -> Milliseconds {
    max(.zero, (end ?? now) - start)
  }
}

extension Sequence where Element == Span {
  /// The sum of the lengths, without any rounding in between (product rule F4).
  public func length(until now: Timestamp) -> Milliseconds {
    reduce(.zero) { $0 + $1.length(until: now) }
  }
}
