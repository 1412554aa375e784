import BreakoutWords
import Terminal

extension Frame {
  /// What is shown in a window that has no room for a screen: the size that it needs.
  static func tooSmall(_ size: Size, smallest: Size) -> Frame {
    var canvas = Canvas(size: size)
    let text = words.shell.makeLarger(columns: smallest.columns, rows: smallest.rows)
    _ = PanelView.paragraph(text, &canvas, canvas.bounds)
    return Frame(canvas: canvas, cursor: .origin, isCursorVisible: false)
  }
}
