import BreakoutModel
import BreakoutWords
import Terminal

/// Draws what is fixed before a poll opens.
struct PollSetupView {
  let cockpit: Cockpit

  func draw(_ setup: PollSetup, _ canvas: inout Canvas, _ rect: Rect) -> Position? {
    var rest = PanelView.heading(words.polls.setUpTitle, &canvas, rect)
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
    let (label, value) = parts(of: line, setup)
    let isFocused = line == setup.focus
    return PollView.Line(
      label: label, value: value, editor: isFocused ? setup.editor : nil, isFocused: isFocused)
  }

  private func parts(of line: PollSetup.Line, _ setup: PollSetup) -> (String, String) {
    switch line {
    case .subject:
      let about =
        setup.recommendation.map { id in
          "\(id) \(cockpit.session.recommendations[id]?.fields.wording ?? "")"
        } ?? words.polls.ownQuestion
      return (words.polls.aboutLine, "◂ \(about) ▸")
    case .question: return (words.polls.questionLine, setup.question.text)
    case .method: return (words.polls.methodLine, "◂ \(setup.method.words) ▸")
    case .source: return (words.polls.optionsLine, "◂ \(setup.source.name) ▸")
    case .option(let place):
      return ("  \(Poll.sign(ofOption: place))", setup.typed[place].text)
    case .dots:
      return (
        words.polls.dotsLine,
        setup.dots.isEmpty ? words.polls.usualNumber(setup.poll.dotsEach) : setup.dots.text
      )
    case .highest:
      return (
        words.polls.highestScoreLine,
        setup.highest.isEmpty
          ? words.polls.usualNumber(setup.poll.highestScore) : setup.highest.text
      )
    case .target: return (words.polls.aimLine, "◂ \(setup.target?.name ?? words.polls.noAim) ▸")
    case .unlisted:
      let meaning =
        setup.ranksUnlistedLast ? words.polls.leftOutShareLast : words.polls.leftOutNotCompared
      return (words.polls.leftOutLine, "◂ \(meaning) ▸")
    case .wording:
      let steps = setup.legend.isEmpty ? words.polls.usualSteps : words.polls.ownSteps
      return (words.polls.scaleLine, "◂ \(steps) ▸")
    case .step(let place): return ("  \(place + 1)", setup.legend[place].text)
    }
  }

  /// What had better be mended while the options can still be changed.
  private func warnings(_ setup: PollSetup) -> [String] {
    let options = setup.options
    let overlaps = setup.poll.overlappingOptions
    guard let pair = overlaps.first else { return [] }
    let name = { (place: Int) in
      words.polls.quoted(Poll.sign(ofOption: place), options[place].fitted(columns: 24))
    }
    let (first, second) = (name(pair.first), name(pair.second))
    return overlaps.count > 1
      ? [words.polls.soundAlike(first, second, more: overlaps.count - 1)]
      : [words.polls.soundAlike(first, second)]
  }

  private func announcement(_ setup: PollSetup) -> String {
    let present = cockpit.session.electorate.map { [words.polls.present($0.present)] } ?? []
    return words.lists.sentences(
      [setup.poll.instruction, words.votes.indicativeOnly] + present)
  }
}

extension Poll {
  /// What the moderator says to the room.
  var instruction: String { words.polls.instruction(self) }

  /// How one ballot is typed.
  var typing: String { words.polls.typing(self) }
}
