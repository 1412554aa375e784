import BreakoutModel
import Terminal

/// The keys of one place, and what a note's first characters mean.
enum HelpView {
  static func draw(_ help: Help, _ canvas: inout Canvas, _ rect: Rect) {
    let lines = lines(of: help.subject, columns: rect.columns)
    let rest = PanelView.heading(
      "Help\(lines.count > rect.rows ? " · arrows and PgDn scroll" : "")", &canvas, rect)
    for (row, line) in lines.dropFirst(help.top).prefix(rest.rows).enumerated() {
      canvas.put(
        line.text, at: Position(column: rest.left, row: rest.top + row), style: line.style,
        maxColumns: rest.columns)
    }
  }

  struct Line {
    var text: String
    var style = Style.plain
  }

  static func lines(of place: Place, columns: Int) -> [Line] {
    let seats: [Place] = place == .noteLine ? [.noteLine, .cockpit] : [.cockpit, .noteLine]
    // Who asks in the middle of a vote wants its keys, not the way through a session.
    return (seats.contains(place) ? [] : keys(of: place, columns: columns))
      + wrapped(start, columns) + prefixes(columns: columns)
      + (seats + Place.allCases.filter { $0 != place && ![.cockpit, .noteLine].contains($0) })
      .flatMap { keys(of: $0, columns: columns) }
      + wrapped(signs, columns)
  }

  private static func wrapped(_ lines: [Line], _ columns: Int) -> [Line] {
    lines.flatMap { line in
      WrappedText(line.text, columns: max(1, columns)).lines
        .map { Line(text: String($0), style: line.style) }
    }
  }

  /// Words with their meaning beside them; words too long for their column stand above each other.
  private static func row(_ words: [String], _ meaning: String, columns: Int) -> [Line] {
    let width = 11
    let joined = words.joined(separator: ", ")
    let left = DisplayWidth.columns(of: joined) < width ? [joined] : words
    let right = WrappedText(meaning, columns: max(10, columns - width)).lines
    return (0..<max(left.count, right.count)).map { row in
      let start = row < left.count ? left[row] : ""
      return Line(text: start.padded(columns: width) + (row < right.count ? right[row] : ""))
    }
  }

  private static let start: [Line] = [
    Line(text: "The way through a session", style: Theme.title),
    Line(text: "n opens the first point. i goes to the note line, Enter saves, Esc comes back."),
    Line(text: "r types a recommendation, c calls for consensus, v takes a vote."),
    Line(text: "n again goes on; u takes back; e writes the document at any moment."),
    Line(
      text: "The command “close session” under : ends it, “moderator and rapporteur” names you."),
    Line(text: ""),
  ]

  private static func keys(of place: Place, columns: Int) -> [Line] {
    var lines = wrapped([Line(text: place.title, style: Theme.title)], columns)
    for command in CommandTable.all {
      guard let keys = command.keys[place]?.map(\.description) else { continue }
      lines += row(command == .viewPoint ? ["1 to 9"] : keys, command.sentence, columns: columns)
    }
    return lines + [Line(text: "")]
  }

  private static func prefixes(columns: Int) -> [Line] {
    var lines = [Line(text: "The first characters of a note", style: Theme.title)]
    for kind in NoteKind.allCases where !kind.prefix.isEmpty {
      lines += row([kind.prefix], kind.name, columns: columns)
    }
    let others = [
      (
        "r ",
        "recommendation: r Business > publish shares | share ≥ 30 % | by 2027-12 | lead: Chamber"
      ),
      ("o:", "off the record: stays on this screen, is never saved or exported"),
      ("@name ", "who said it; @CSO a group, @- nobody; Tab completes"),
      ("...", "goes on with what was typed last"),
      (
        "s/old/new/",
        "corrects the newest note or recommendation that holds the words, with all three strokes"
      ),
      ("/command", "any command by its name, e.g. /undo"),
    ]
    for (prefix, meaning) in others { lines += row([prefix], meaning, columns: columns) }
    return lines + [Line(text: "")]
  }

  private static let signs: [Line] = [
    Line(text: "Signs", style: Theme.title),
    Line(text: "▶ open   ✓ closed   … set aside   ↓ deferred   × skipped   → merged"),
    Line(text: "○ field missing   ◐ some fields   ● all expected fields   = decision"),
    Line(text: "▲ high priority   ▼ low priority"),
  ]
}
