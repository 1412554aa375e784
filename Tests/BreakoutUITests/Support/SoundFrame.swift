import Terminal
import Testing

@testable import BreakoutUI

extension Room {
  /// Every row exactly as wide as the screen, no control characters, and the cursor inside.
  func expectSoundFrame(
    _ comment: @autoclosure () -> Comment? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let frame = cockpit.frame()
    let size = cockpit.size
    var isSound = frame.canvas.size == size
    for row in 0..<size.rows {
      var columns = 0
      for column in 0..<size.columns {
        guard let cell = frame.canvas[Position(column: column, row: row)] else { continue }
        // The right half of a wide character counts with its left half.
        columns += cell.width
        if cell.scalars.contains(where: { $0.value < 32 || $0.value == 127 }) { isSound = false }
      }
      if columns != size.columns { isSound = false }
    }
    if let cursor = frame.cursor, !frame.canvas.bounds.contains(cursor) { isSound = false }
    if !isSound {
      Issue.record(
        comment() ?? "\(size), cursor \(String(describing: frame.cursor)):\n\(screen)",
        sourceLocation: sourceLocation)
    }
  }
}
