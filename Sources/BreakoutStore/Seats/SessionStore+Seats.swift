import BreakoutModel
import BreakoutRecord

extension SessionStore {
  public var occupants: [Occupant] { SessionFile.occupants(of: path) }

  /// - Throws: also where the session is open on another machine, or where locks do not work on its disk: seats
  ///   could then write without hearing of each other.
  public func sit(
    _ wanted: Seat, takesOver: Bool, at now: Timestamp
  ) throws(StoreProblem) -> any SeatHold {
    try LockedSeat.take(wanted, at: path, takesOver: takesOver, now: now)
  }

  public func watch(from hold: (any SeatHold)?) throws(StoreProblem) -> any RecordWatch {
    try SessionWatch(self, hold: hold)
  }
}
