import BreakoutModel
import BreakoutWords
import Terminal

/// The keys of one place, and what a note's first characters mean.
enum HelpView {
  static func draw(_ help: Help, _ canvas: inout Canvas, _ rect: Rect) {
    let lines = lines(of: help.subject, columns: rect.columns)
    let rest = PanelView.heading(
      lines.count > rect.rows ? words.shell.helpScrolls : words.shell.help, &canvas, rect)
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
    let seats: [Place] =
      switch place {
      case .noteLine: [.noteLine, .cockpit]
      case .setUp: [.setUp, .cockpit, .noteLine]
      default: [.cockpit, .noteLine]
      }
    // Who asks in the middle of a vote wants its keys, not the way through a session.
    return (seats.contains(place) ? [] : keys(of: place, columns: columns))
      + wrapped(start, columns) + prefixes(columns: columns)
      + (seats + Place.allCases.filter { $0 != place && !seats.contains($0) })
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
  private static func row(_ signs: [String], _ meaning: String, columns: Int) -> [Line] {
    let width = 11
    let joined = words.lists.row(signs)
    let left = DisplayWidth.columns(of: joined) < width ? [joined] : signs
    let right = WrappedText(meaning, columns: max(10, columns - width)).lines
    return (0..<max(left.count, right.count)).map { row in
      let start = row < left.count ? left[row] : ""
      return Line(text: start.padded(columns: width) + (row < right.count ? right[row] : ""))
    }
  }

  private static var start: [Line] {
    [Line(text: words.shell.theWay, style: Theme.title)]
      + words.shell.theWayLines.map { Line(text: $0) } + [Line(text: "")]
  }

  private static func keys(of place: Place, columns: Int) -> [Line] {
    var lines = wrapped([Line(text: place.title, style: Theme.title)], columns)
    for command in CommandTable.all {
      guard let keys = command.keysListed(in: place)?.map(\.name) else { continue }
      lines += row(
        command == .viewPoint ? [words.shell.keys("1", to: "9")] : keys, command.sentence,
        columns: columns)
    }
    return lines + [Line(text: "")]
  }

  private static func prefixes(columns: Int) -> [Line] {
    var lines = [Line(text: words.shell.firstCharacters, style: Theme.title)]
    for kind in NoteKind.allCases where !kind.prefix.isEmpty {
      lines += row([kind.prefix], kind.name, columns: columns)
    }
    let others = [
      ("r ", words.shell.meansRecommendation),
      ("o:", words.shell.meansOffTheRecord),
      (words.shell.atName, words.shell.meansSpeaker),
      ("...", words.shell.meansContinuation),
      (words.shell.oldToNew, words.shell.meansCorrection),
      (words.shell.slashCommand, words.shell.meansCommand),
    ]
    for (prefix, meaning) in others { lines += row([prefix], meaning, columns: columns) }
    return lines + [Line(text: "")]
  }

  private static var signs: [Line] {
    [Line(text: words.shell.signs, style: Theme.title)]
      + words.shell.signLines.map { Line(text: $0) }
  }
}
