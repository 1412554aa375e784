import BreakoutWords
import Terminal

/// Which lines the room's screen has in a window, and how large its figures are.
struct RoomLayout {
  /// Columns between two clocks.
  static let gap = 4

  private(set) var state: [String]
  private(set) var question: [String] = []
  private(set) var speaker: [String]
  private(set) var decision: [String] = []
  private(set) var wording: [String] = []
  private(set) var floor: [String] = []
  let end: String
  private(set) var hasRules = false
  /// 0: the clocks are lines of text.
  private(set) var scale = 0
  /// How many clocks stand side by side in large figures.
  private(set) var largeClocks = 0
  /// The rows that all clocks take.
  private(set) var clockRows: Int

  init(_ view: RoomView, columns: Int, rows: Int) {
    let fitted = { (text: String) in text.isEmpty ? [] : [text.fitted(columns: columns)] }
    state = fitted(view.state)
    speaker = fitted(view.speaker)
    end = Self.first(of: view.end, fitting: columns)
    clockRows = view.clocks.count
    var left = rows - 1 - state.count - speaker.count - (end.isEmpty ? 0 : 1) - clockRows
    let take = { (lines: [String], most: Int) -> [String] in
      let taken = Self.cut(lines, to: min(most, left), columns: columns)
      left -= taken.count
      return taken
    }
    let heading = Self.wrapped(view.decision?.heading, columns)
    let text = Self.wrapped(
      view.decision.map {
        $0.rule.isEmpty ? $0.text : "\($0.text)\n\(words.display.decided(by: $0.rule))"
      }, columns)
    // What the room is asked must be read before large figures are wanted.
    decision = take(heading, 2)
    wording = take(text, view.decision?.isOpen == true ? 3 : 1)
    enlarge(view.clocks, to: 1, columns, &left)
    let list = left > 1 ? view.floor : [view.floorLine].filter { !$0.isEmpty }
    floor = list.prefix(max(0, left)).map { $0.fitted(columns: columns) }
    left -= floor.count
    left += wording.count
    wording = take(text, text.count)
    question = take(Self.wrapped(view.question, columns), rows / 4)
    let title = Self.wrapped(view.state, columns)
    left += state.count
    state = take(title, 1 + max(0, min(2, left - 1)))
    if left >= 2, !view.clocks.isEmpty {
      hasRules = true
      left -= 2
    }
    while enlarge(view.clocks, to: scale + 1, columns, &left) {}
  }

  /// Rows of large figures with the line over them.
  static func rows(scale: Int) -> Int { 1 + BigDigits.rows * scale }

  /// The columns of each of so many clocks side by side. They do not depend on what the clocks show, so that
  /// none of them moves when another one changes.
  static func columns(of columns: Int, for clocks: Int) -> Int {
    (columns - gap * (clocks - 1)) / max(1, clocks)
  }

  /// Takes the rows for figures of a scale, if there are so many and the window is wide enough.
  @discardableResult
  private mutating func enlarge(
    _ clocks: [RoomClockFace], to next: Int, _ columns: Int, _ left: inout Int
  ) -> Bool {
    guard next > scale, next == 1 || scale == next - 1, let first = clocks.first else {
      return false
    }
    let widest = clocks.map { $0.columns(scale: next) }.max() ?? 0
    let count = widest <= Self.columns(of: columns, for: clocks.count) ? clocks.count : 1
    // Two clocks that are large stay so; a larger one alone would push the other into a line.
    guard first.columns(scale: next) <= columns, count >= largeClocks else { return false }
    let needed = Self.rows(scale: next) + clocks.count - count
    guard needed - clockRows <= left else { return false }
    left -= needed - clockRows
    (clockRows, scale, largeClocks) = (needed, next, count)
    return true
  }

  /// The first of several ways to say something that fits, else the last one cut.
  private static func first(of ways: [String], fitting columns: Int) -> String {
    ways.first { DisplayWidth.columns(of: $0) <= columns } ?? ways.last?.fitted(columns: columns)
      ?? ""
  }

  private static func wrapped(_ text: String?, _ columns: Int) -> [String] {
    guard let text, !text.isEmpty else { return [] }
    return WrappedText(text, columns: columns).lines.map(String.init)
  }

  /// The first lines, with `…` where there are more.
  private static func cut(_ lines: [String], to count: Int, columns: Int) -> [String] {
    guard count > 0 else { return [] }
    guard lines.count > count else { return lines }
    var cut = Array(lines.prefix(count))
    cut[count - 1] = "\(cut[count - 1].prefix(columns: columns - 1))…"
    return cut
  }
}
