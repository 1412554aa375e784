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
    BreakoutUITests.expectSoundFrame(
      frame, cockpit.size,
      comment() ?? "\(cockpit.size), cursor \(String(describing: frame.cursor)):\n\(screen)",
      sourceLocation: sourceLocation)
  }
}

/// Every row exactly as wide as the screen, no control characters, and the cursor inside.
func expectSoundFrame(
  _ frame: Frame, _ size: Size, _ comment: @autoclosure () -> Comment,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  var isSound = frame.canvas.size == size
  for row in 0..<size.rows {
    var columns = 0
    for column in 0..<size.columns {
      guard let cell = frame.canvas[Position(column: column, row: row)] else { continue }
      // The right half of a wide character counts with its left half.
      columns += cell.width
      if cell.scalars.contains(where: { $0.properties.generalCategory == .control }) {
        isSound = false
      }
    }
    if columns != size.columns { isSound = false }
  }
  if let cursor = frame.cursor, !frame.canvas.bounds.contains(cursor) { isSound = false }
  if !isSound { Issue.record(comment(), sourceLocation: sourceLocation) }
}
