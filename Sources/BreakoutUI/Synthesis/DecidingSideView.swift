import BreakoutModel
import BreakoutWords
import Terminal

/// One recommendation of a pair as it is drawn: whose it is, then its text with what differs from the other
/// one.
struct DecidingSideView {
  private let heading: [(text: String, style: Style)]
  private let text: BracketedText

  /// - Parameters:
  ///   - all: both sides, in their order.
  ///   - isShort: whether the heading takes one line.
  init(_ side: DecidingSide, _ all: [DecidingSide], columns: Int, isShort: Bool) {
    let addressees =
      side.addressees.isEmpty
      ? words.deciding.noAddressee : words.recommendations.addressees(side.addressees)
    let label = words.lists.row([side.id.description] + side.others)
    if isShort {
      heading = [("\(side.number) \(label) \(addressees) · \(side.status)", Theme.title)]
    } else {
      heading = [
        ("\(side.number)  \(label)", Theme.title), ("\(side.id.room) \(side.room)", Theme.quiet),
        (words.deciding.to(addressees), .plain), (side.status, Theme.quiet), ("", .plain),
      ]
    }
    text = BracketedText(Self.parts(of: side, all), columns: max(1, columns))
  }

  /// The text in parts, with what the other one does not have marked.
  private static func parts(
    of side: DecidingSide, _ all: [DecidingSide]
  ) -> [(text: String, isMarked: Bool)] {
    guard all.count == 2 else { return [(side.text, false)] }
    let difference = WordDifference(from: all[0].text, to: all[1].text)
    let other: WordDifference.Kind = side.number == 1 ? .added : .removed
    return difference.parts.filter { $0.kind != other }.map { ($0.text, $0.kind != .same) }
  }

  var count: Int { heading.count + text.lines.count }

  /// - Parameter top: how many lines of the text are moved out; the heading stays.
  func draw(_ canvas: inout Canvas, in rect: Rect, top: Int) {
    var rest = rect
    for line in heading {
      let row = rest.takeTop(1)
      guard !row.isEmpty else { return }
      canvas.put(line.text.fitted(columns: row.columns), at: row.origin, style: line.style)
    }
    let first = max(0, min(top, text.lines.count - rest.rows))
    for line in text.lines.indices.dropFirst(first).prefix(rest.rows) {
      text.draw(line, &canvas, at: rest.row(line - first).origin, columns: rest.columns)
    }
    let hidden = OutOfView(above: first, below: max(0, text.lines.count - first - rest.rows))
    let words = hidden.words(columns: rest.columns)
    guard !words.isEmpty, let row = (rest.rows > 0 ? rest.row(rest.rows - 1) : nil) else { return }
    let width = DisplayWidth.columns(of: words)
    canvas.put(
      " " + words, at: Position(column: row.right - width - 1, row: row.top), style: Theme.key)
  }
}
