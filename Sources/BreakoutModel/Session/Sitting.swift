/// Somebody who sits at the session now, at this screen or another one.
public struct Sitting: Hashable, Sendable {
  public let seat: Seat
  /// When they sat down.
  public let since: Timestamp

  public init(_ seat: Seat, since: Timestamp) {
    self.seat = seat
    self.since = since
  }
}
