import BreakoutWords
import Terminal

/// How many rows of a table stand above and below what is shown of it.
struct OutOfView: Equatable {
  var above = 0
  var below = 0

  /// E.g. `↑ 1 more  ↓ 2 more`, or only arrows and numbers where the words do not fit; empty where all rows
  /// are shown.
  func words(columns: Int) -> String {
    let parts = [("↑", above), ("↓", below)].filter { $0.1 > 0 }
    let full = parts.map { Words.current.shell.more($0, $1) }.joined(separator: "  ")
    if DisplayWidth.columns(of: full) <= columns { return full }
    return parts.map { "\($0)\($1)" }.joined(separator: " ")
  }
}
