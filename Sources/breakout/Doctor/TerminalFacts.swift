import BreakoutUI
import CursesTerminal
import Terminal

/// What is known of the terminal.
struct TerminalFacts {
  /// `TERM`; empty where it is not set.
  var name: String
  /// The way in which it would be driven, or why it cannot be.
  var description: Result<TerminalDescription, TerminalError>
  /// How many colours its description has.
  var colors = 0
  var hasNoColor = false
  /// `COLORFGBG`, by which some terminals tell their colours.
  var colorVariable: String?
  /// `nil` where the terminal does not say.
  var size: Size?
  var reply = TerminalReply.notAsked
  var characterSet = CharacterSet.utf8
  /// The name of the locale for characters.
  var locale = ""

  var findings: [Finding] {
    switch description {
    case .failure(let error):
      let isElsewhere = [.inputIsNoTerminal, .outputIsNoTerminal].contains(error)
      return [
        Finding("terminal", isElsewhere ? .unknown : .problem, sentence: error.description)
      ]
    case .success(let found):
      return [kind(found), colours, background, window, WidthCheck(facts: self).finding]
    }
  }

  var answers: TerminalAnswers? {
    if case .answers(let answers) = reply { answers } else { nil }
  }

  private func kind(_ found: TerminalDescription) -> Finding {
    switch found {
    case .own:
      Finding(
        "terminal", .ok,
        "The terminal \(name) is known.")
    case .substitute, .builtIn:
      Finding("terminal", .improvable, sentence: found.description)
    }
  }

  private var colours: Finding {
    guard colors >= TerminalDescription.fewestColors else {
      let count = colors == 0 ? "no colours" : "only \(colors) colours"
      return Finding(
        "colours", .improvable,
        "The terminal's description has \(count), so Breakout draws without colours.",
        advice: "If the terminal has colours, set TERM to the terminal's own name.")
    }
    let choice = hasNoColor ? " NO_COLOR is set, so Breakout draws without colours." : ""
    return Finding("colours", .ok, "The terminal's description has \(colors) colours.\(choice)")
  }

  private var background: Finding {
    if let report = answers?.background, let found = Background(report: report) {
      return Finding(
        "background", .ok, "The terminal says that its background is \(found.rawValue).")
    }
    if let colorVariable, let found = Background(colorVariable: colorVariable) {
      return Finding("background", .ok, "COLORFGBG says that the background is \(found.rawValue).")
    }
    return Finding(
      "background", .unknown,
      reply == .notAsked
        ? "The terminal could not be asked for its background."
        : "The terminal does not say what its background is.")
  }

  private var window: Finding {
    guard let size else {
      return Finding("size", .unknown, "The terminal does not say how large it is.")
    }
    let words = "\(size.columns) columns and \(size.rows) rows"
    let least = CockpitLayout.smallest
    guard CockpitLayout.isTooSmall(size) else { return Finding("size", .ok, words + ".") }
    return Finding(
      "size", .problem, "\(words); Breakout needs \(least.columns) and \(least.rows) at least.",
      advice: "Make the window larger, or its letters smaller.")
  }
}
