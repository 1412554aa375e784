/// The size of a terminal in cells.
struct TerminalSize: Equatable, Sendable, CustomStringConvertible {
  let columns: Int
  let rows: Int

  /// The size of a terminal nobody has resized, and the smallest the interface is designed for.
  static let standard = TerminalSize(columns: 80, rows: 24)

  var description: String { "\(columns)x\(rows)" }
}
