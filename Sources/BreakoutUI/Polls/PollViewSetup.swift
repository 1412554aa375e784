import BreakoutModel
import BreakoutWords
import Terminal

/// Draws what is fixed before a poll opens.
struct PollSetupView {
  let cockpit: Cockpit

  func draw(_ setup: PollSetup, _ canvas: inout Canvas, _ rect: Rect) -> Position? {
    var rest = PanelView.heading("A poll: fix what is asked, then open it", &canvas, rect)
    let warnings = warnings(setup)
    let cursor = PollView.draw(
      setup.lines.map { line($0, setup) }, &canvas, &rest,
      keeping: warnings.isEmpty || rest.rows < 6 ? 0 : 2)
    if !setup.method.isScale, setup.source != .typed {
      for (place, option) in setup.options.enumerated() {
        rest = PanelView.paragraph(
          "\(Poll.sign(ofOption: place)) \(option)", &canvas, rest, most: 1)
        if rest.rows <= 3 { break }
      }
    }
    PollView.gap(&rest, above: 4)
    for warning in warnings {
      rest = PanelView.paragraph(warning, &canvas, rest, style: Theme.warning)
    }
    PollView.gap(&rest, above: 6)
    _ = PanelView.paragraph(announcement(setup), &canvas, rest, style: Theme.question)
    return cursor
  }

  private func line(_ line: PollSetup.Line, _ setup: PollSetup) -> PollView.Line {
    let (label, value) = words(of: line, setup)
    let isFocused = line == setup.focus
    return PollView.Line(
      label: label, value: value, editor: isFocused ? setup.editor : nil, isFocused: isFocused)
  }

  private func words(of line: PollSetup.Line, _ setup: PollSetup) -> (String, String) {
    switch line {
    case .subject:
      let about =
        setup.recommendation.map { id in
          "\(id) \(cockpit.session.recommendations[id]?.fields.wording ?? "")"
        } ?? "a question of its own"
      return ("About", "◂ \(about) ▸")
    case .question: return ("Question", setup.question.text)
    case .method: return ("Method", "◂ \(setup.method.words) ▸")
    case .source: return ("Options", "◂ \(setup.source.words) ▸")
    case .option(let place):
      return ("  \(Poll.sign(ofOption: place))", setup.typed[place].text)
    case .dots:
      return ("Dots each", setup.dots.isEmpty ? usual(setup.poll.dotsEach) : setup.dots.text)
    case .highest:
      return (
        "Highest score",
        setup.highest.isEmpty ? usual(setup.poll.highestScore) : setup.highest.text
      )
    case .target: return ("Aim", "◂ \(setup.target?.rawValue ?? "none set") ▸")
    case .unlisted:
      let words = setup.ranksUnlistedLast ? "share the last place" : "are not compared"
      return ("Left out", "◂ options that a ballot leaves out \(words) ▸")
    case .wording:
      return ("Scale", setup.legend.isEmpty ? "◂ the usual eight steps ▸" : "◂ your own steps ▸")
    case .step(let place): return ("  \(place + 1)", setup.legend[place].text)
    }
  }

  private func usual(_ number: Int) -> String { "\(number)  (the usual number)" }

  /// What had better be mended while the options can still be changed.
  private func warnings(_ setup: PollSetup) -> [String] {
    let options = setup.options
    let overlaps = setup.poll.overlappingOptions
    guard let pair = overlaps.first else { return [] }
    let name = { (place: Int) in
      "\(Poll.sign(ofOption: place)) “\(options[place].fitted(columns: 24))”"
    }
    let more = overlaps.count > 1 ? " (and \(overlaps.count - 1) more pairs)" : ""
    return [
      "! \(name(pair.first)) and \(name(pair.second))\(more) sound alike and may split votes:"
        + " merge them now, or word them apart."
    ]
  }

  private func announcement(_ setup: PollSetup) -> String {
    let present = cockpit.session.electorate.map { " \($0.present) present." } ?? ""
    return "\(setup.poll.instruction) Indicative: it adopts nothing.\(present)"
  }
}

extension Poll {
  /// What the moderator says to the room.
  var instruction: String {
    switch method {
    case .fistToFive: "Everybody shows 0 to 5 fingers at the same time; below 3 is heard first."
    case .gradients: "Everybody chooses one step of the scale, at the same time."
    case .dots:
      "Everybody places \(dotsEach) \(dotsEach == 1 ? "dot" : "dots"), unseen by the others."
    case .approval: "Everybody marks each option that they can accept, unseen by the others."
    case .score: "Everybody gives each option 0 to \(highestScore), unseen by the others."
    case .ranked: "Everybody orders the options, the best first, unseen by the others."
    }
  }

  /// How one ballot is typed.
  var typing: String {
    switch method {
    case .fistToFive: "One digit for each person, 0 to 5, saved at once."
    case .gradients:
      legend.count < 10
        ? "One digit for each person, 1 to \(legend.count), saved at once."
        : "The number of the step for each person, then Enter."
    case .dots: "A letter for each dot, e.g. AAB, then Enter. 3: AAB for three alike."
    case .approval: "The letters of one person, e.g. AC, then Enter. 3: AC for three alike."
    case .score: "A number for each option, e.g. 4 0 5, then Enter; - leaves one out."
    case .ranked: "The best first, e.g. A>B=C, then Enter. 3: A>B=C for three alike."
    }
  }
}
