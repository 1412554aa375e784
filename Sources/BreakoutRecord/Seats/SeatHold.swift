import BreakoutModel

/// A seat that this program has taken at a session. It is free again when the program ends, however it ends.
public protocol SeatHold: AnyObject {
  /// Who this program is to the others; its seat is the one that was given: where others sit in the role, with a
  /// number.
  var occupant: Occupant { get }

  /// Everybody else who sits at the session, in the order in which they sat down.
  func others() -> [Occupant]

  /// Becomes a viewer, after somebody took the seat over.
  func stepDown()
}

extension SeatHold {
  public var seat: Seat { occupant.seat }

  /// Whether somebody has taken this seat over; from then on this program only looks on.
  public func isTakenOver(by others: [Occupant]) -> Bool {
    others.contains { $0.predecessor == occupant.id }
  }
}
