/// One fact of the record, immutable once it is written (product rule F1).
public struct Event: Equatable, Sendable {
  /// 1, 2, 3 … without gaps within one session file.
  public let seq: Int
  /// The number of the first event of the act that it belongs to. A person's one act may need several
  /// events, and undo takes all of them back.
  public let act: Int
  public let at: Timestamp
  public let seat: Seat
  public let change: Change

  public init(seq: Int, act: Int, at: Timestamp, seat: Seat, change: Change) {
    self.seq = seq
    self.act = act
    self.at = at
    self.seat = seat
    self.change = change
  }
}
