import BreakoutModel
import BreakoutWords
import Terminal

/// Draws all phrases, with what fits now marked.
struct PrompterView {
  let cockpit: Cockpit

  struct Line: Equatable {
    var text: String
    var style = Style.plain
    var isCurrent = false
  }

  func draw(_ panel: PrompterPanel, _ canvas: inout Canvas, _ rect: Rect) {
    let rest = PanelView.heading(words.walk.whatToSay, &canvas, rect)
    // The window may have become smaller or larger since it was scrolled.
    let lines = lines(columns: rest.columns)
    let top = min(panel.top, max(0, lines.count - rest.rows))
    for (row, line) in lines.dropFirst(top).prefix(rest.rows).enumerated() {
      canvas.put(
        line.text, at: rest.row(row).origin, style: line.style, maxColumns: rest.columns)
    }
  }

  func lines(columns: Int) -> [Line] {
    let prompter = cockpit.prompter
    return PrompterSituation.allCases.flatMap { situation -> [Line] in
      let isCurrent = situation == prompter.situation
      let name = "\(isCurrent ? "▶" : " ") \(situation.name)"
      let phrase = cockpit.documentWords.speak { prompter.phrase(for: situation) }
      let text = WrappedText(phrase, columns: max(1, columns - 4)).lines
      let style = isCurrent ? Theme.title : Style.plain
      return [Line(text: name, style: isCurrent ? Theme.title : Theme.quiet, isCurrent: isCurrent)]
        + text.map { Line(text: "    \($0)", style: style) }
    }
  }
}

/// What the moderator could say now, in one quiet line.
struct PrompterLine {
  let text: String
  let style: Style

  /// `nil` where so little of it would fit that it says nothing.
  init?(_ cockpit: Cockpit, order: [ProposedSpeaker], columns: Int) {
    guard columns >= 24 else { return nil }
    let phrase = cockpit.documentWords.speak { cockpit.prompter(order: order).phrase }
    text = "“\(phrase)”".fitted(columns: columns)
    style = Theme.quiet
  }
}
