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

extension [Span] {
  /// Whether the last stretch runs.
  var isRunning: Bool { last.map { $0.end == nil } ?? false }

  /// Ends the stretch that runs, if one does.
  mutating func stop(at now: Timestamp) {
    guard isRunning, let last = indices.last else { return }
    self[last].end = Swift.max(now, self[last].start)
  }
}

extension Sequence where Element == Span {
  /// The sum of the lengths, without any rounding in between (product rule F4).
  public func length(until now: Timestamp) -> Milliseconds {
    reduce(.zero) { $0 + $1.length(until: now) }
  }
}
