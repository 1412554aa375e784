import BreakoutModel

/// Somebody who sits at a session now.
public struct Occupant: Equatable, Sendable {
  public let seat: Seat
  public let since: Timestamp
  /// The machine where the program runs.
  public let machine: String
  /// Tells two programs apart that sat down in the same seat one after the other.
  let id: String
  /// Whom this one took the seat from.
  let predecessor: String

  init(seat: Seat, since: Timestamp, machine: String, id: String, predecessor: String = "") {
    self.seat = seat
    self.since = since
    self.machine = machine
    self.id = id
    self.predecessor = predecessor
  }

  /// The fields in the order in which the file holds them; none of them has a line break.
  private static let separator: Unicode.Scalar = "\n"

  var line: String {
    [seat.rawValue, "\(since.milliseconds)", id, predecessor, machine, ""]
      .joined(separator: String(Self.separator))
  }

  /// `nil` for bytes that no program of this version wrote.
  init?(line: String) {
    let fields = line.unicodeScalars
      .split(separator: Self.separator, omittingEmptySubsequences: false).map(String.init)
    guard fields.count >= 6, let seat = Seat(rawValue: fields[0]), let since = Int64(fields[1])
    else { return nil }
    self.init(
      seat: seat, since: Timestamp(milliseconds: since), machine: fields[4],
      id: fields[2], predecessor: fields[3])
  }
}
