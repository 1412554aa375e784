import BreakoutWords
import Terminal

/// Which part of the start screen stands where.
struct StartLayout {
  let head: Rect
  let filter: Rect
  let topRule: Rect
  let list: Rect
  let bottomRule: Rect
  /// What is said or asked, else where the selected one lies.
  let notice: [String]
  let noticeRect: Rect
  let hints: Rect

  private static let mostNoticeRows = 3

  init(_ start: Start) {
    var rest = Rect(size: start.size)
    head = rest.takeTop(1)
    filter = rest.takeTop(1)
    topRule = rest.takeTop(1)
    hints = rest.takeBottom(1)
    let text = start.remark
    notice = Array(
      WrappedText(text, columns: max(1, rest.columns - 2)).shownLines.prefix(Self.mostNoticeRows))
    noticeRect = rest.takeBottom(max(1, notice.count))
    bottomRule = rest.takeBottom(1)
    list = rest
  }
}

extension Start {
  /// A title of which so much is said that there is room for the rest of the sentence.
  func fitted(_ title: String) -> String { title.fitted(columns: max(20, size.columns - 14)) }

  /// What stands above the bottom line.
  var remark: String {
    switch mode {
    case .removal(let item): words.start.askRemoval(fitted(item.title))
    case .list where notice.isEmpty: selected?.path ?? ""
    case .list, .help: notice
    }
  }
}
