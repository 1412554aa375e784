import BreakoutModel
import BreakoutWords
import Terminal

/// Draws two versions of one text, one above the other.
enum VersionsView {
  static func draw(_ versions: TextVersions, _ canvas: inout Canvas, _ rect: Rect) {
    var rest = PanelView.heading(versions.title, &canvas, rect)
    let parts = parts(of: versions, columns: rest.columns, rows: max(1, (rest.rows - 2) / 2))
    for part in parts {
      let head = rest.takeTop(1)
      canvas.put(part.name.fitted(columns: head.columns), at: head.origin, style: Theme.key)
      let room = part.isLast ? rest.rows : max(1, (rest.rows - 1) / 2)
      rest = PanelView.paragraph(part.text, &canvas, rest, most: room)
    }
  }

  private struct Part {
    let name: String
    let text: String
    let isLast: Bool
  }

  /// Where a version is longer than its rows, it begins shortly before the first difference.
  private static func parts(of versions: TextVersions, columns: Int, rows: Int) -> [Part] {
    let who = versions.seat.map { words.seats.theirs(by: $0.words) } ?? words.seats.theirs
    let texts = [versions.theirs, versions.mine]
    let isLong = texts.contains { text in
      WrappedText(text.isEmpty ? " " : text, columns: max(1, columns)).lines.count > rows
    }
    let same = isLong ? commonWords(versions.theirs, versions.mine) : 0
    return zip([who, words.seats.yours], texts).enumerated().map { place, part in
      let text = same == 0 ? part.1 : "… " + part.1.dropFirst(same)
      return Part(name: part.0, text: text.isEmpty ? words.seats.nothing : text, isLast: place == 1)
    }
  }

  /// So many characters at the start are whole words that both have, less the last few of them.
  private static func commonWords(_ one: String, _ other: String) -> Int {
    let common = zip(one, other).prefix { $0 == $1 }.map(\.0)
    let kept = common.dropLast(24)
    return kept.lastIndex(of: " ").map { $0 + 1 } ?? 0
  }
}
