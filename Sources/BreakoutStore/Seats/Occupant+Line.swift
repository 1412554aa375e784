import BreakoutModel
import BreakoutRecord

extension Occupant {
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
