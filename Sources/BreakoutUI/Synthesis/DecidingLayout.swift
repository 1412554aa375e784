import BreakoutModel
import Terminal

/// Which part of the deciding screen stands where.
struct DecidingLayout {
  let head: Rect
  let topRule: Rect
  /// For each side, side by side or one above the other.
  let sides: [Rect]
  /// Above each other sides have a short heading.
  let isStacked: Bool
  let divider: Rect
  let editor: Rect
  let bottomRule: Rect
  let notice: [String]
  let noticeRect: Rect
  let hints: Rect
  /// By how many lines the texts can be moved up at most.
  let mostTop: Int

  static let smallest = CockpitLayout.smallest
  /// So wide a screen has room for both texts beside each other.
  private static let leastBeside = 72
  private static let mostNoticeRows = 3

  /// The columns of the common wording.
  var columns: Int { max(1, editor.columns) }

  init(_ deciding: Deciding) {
    var rest = Rect(size: deciding.size)
    head = rest.takeTop(1)
    topRule = rest.takeTop(1)
    hints = rest.takeBottom(1)
    let wrapped =
      deciding.notice.isEmpty
      ? [] : WrappedText(deciding.notice, columns: max(1, rest.columns - 2)).lines.map(String.init)
    notice = Array(wrapped.prefix(rest.rows > 12 ? Self.mostNoticeRows : 2))
    noticeRect = rest.takeBottom(notice.count)
    bottomRule = rest.takeBottom(1)
    rest = rest.inset(columns: 1)
    if case .wording(let editor) = deciding.mode {
      let lines = editor.layout(columns: max(1, rest.columns)).lines.count
      self.editor = rest.takeBottom(min(lines + 1, max(2, rest.rows / 2)))
    } else {
      editor = Rect(size: .zero)
    }
    isStacked = deciding.size.columns < Self.leastBeside
    let all = deciding.question.flatMap { deciding.sides(of: $0) } ?? []
    let isStacked = isStacked
    let needs = { (side: DecidingSide, columns: Int) in
      DecidingSideView(side, all, columns: columns, isShort: isStacked).count
    }
    if isStacked {
      divider = Rect(size: .zero)
      let counts = all.map { needs($0, rest.columns) }
      let half = rest.rows / 2
      // What one does not need the other gets.
      let second = counts.count == 2 ? min(counts[1], max(half, rest.rows - counts[0])) : 0
      let bottom = rest.takeBottom(max(0, second))
      sides = [rest, bottom]
    } else {
      let left = rest.takeLeft((rest.columns - 3) / 2)
      let middle = rest.takeLeft(3)
      divider = Rect(column: middle.left + 1, row: middle.top, columns: 1, rows: middle.rows)
      sides = [left, rest]
    }
    let sides = sides
    mostTop = zip(all, sides).map { max(0, needs($0, $1.columns) - $1.rows) }.max() ?? 0
  }
}
